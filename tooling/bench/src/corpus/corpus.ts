import { faultsOf, Random, schemaOf, sites, story, type JsonObject } from "@tipx/fixtures";
import type { RecordType } from "@tipx/schema";
import { Enricher } from "./enrich.ts";

export const SEED = 20191106;
/** One line in fifty has a fault, unless another part is asked for. */
const FAULTY = 0.02;

export interface CorpusLine {
  readonly text: string;
  /** True where structure and vocabulary accept the line; known from how it was made. */
  readonly valid: boolean;
}

/**
 * Makes lines of NDJSON: whole stories, one after another. Each reference leads to a record of the same file. One line in
 * fifty, or the part `faulty` of them, has one fault of structure or vocabulary. The same seed gives the same lines on every machine.
 */
export function* corpus(count: number, seed = SEED, faulty = FAULTY): Generator<CorpusLine, void, undefined> {
  const random = new Random(seed);
  const enricher = new Enricher(random);
  const faults = new Random(seed + 1);
  for (let left = count; left > 0;) {
    const told = story(random);
    // When a whole story does not fit, only its first two records are used: they refer to nothing.
    const lines = told.length <= left ? told : told.slice(0, Math.min(2, left));
    left -= lines.length;
    for (const line of lines) {
      const record = enricher.enrich(line);
      const valid = !faults.chance(faulty);
      yield { text: JSON.stringify(valid ? record : spoilt(line.type, record, faults)), valid };
    }
  }
}

const schemas = new Map<RecordType, JsonObject>();

/** The record with one fault. Its id stays, so that references still find it. */
function spoilt(type: RecordType, record: JsonObject, random: Random): unknown {
  let schema = schemas.get(type);
  if (!schema) schemas.set(type, (schema = schemaOf("consumer", type)));
  const places = [...sites(schema, record)].filter(({ pointer }) => pointer !== "/id");
  for (;;) {
    const found = [...faultsOf(type, record, random.pick(places), true)].filter(
      (each) => (each.record as JsonObject).id === record.id,
    );
    if (found.length > 0) return random.pick(found).record;
  }
}
