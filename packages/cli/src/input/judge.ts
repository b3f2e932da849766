import {
  TLP_LABELS,
  validateStream,
  type NotChecked,
  type Tlp,
  type ValidateOptions,
  type Verdict,
} from "@tipx/validator";
import type { Io } from "../io.js";
import type { Routes } from "../route/routes.js";
import type { Pool } from "../workers/pool.js";
import { boundMemory } from "../validate/engine.js";
import { unpacked, type UnpackLimits } from "./gunzip.js";
import { type Kind, kindByContent, kindByName } from "./kind.js";
import { judgeLines, type LineSink } from "./lines.js";
import { type RefusalCode, refusalOf, refusedInput } from "./refusal.js";
import { type Bytes, bytesOf } from "./source.js";

export interface Judging {
  /** File names; `-` is the standard input. */
  readonly names: readonly string[];
  /** Undefined: by name, else by content. */
  readonly kind: Kind | undefined;
  readonly options: ValidateOptions;
  readonly unpack: UnpackLimits;
  readonly io: Io;
  /** Given each verdict in turn, but on records that are valid with nothing to say; while its promise is open nothing more is read. */
  readonly take: (verdict: Verdict) => Promise<void> | void;
  /** Told of records that are valid with nothing to say. */
  readonly clean: (records: number, tlp: Tlp, notChecked: readonly NotChecked[]) => void;
  /** Told when an input was refused as a whole. */
  readonly refused: () => void;
  /** Where the lines go, if anywhere. */
  readonly routes: Routes | undefined;
  /** Other threads that judge lines, if any. */
  readonly pool: Pool | undefined;
}

/** Judges every input in turn. One that cannot be read is refused; the others are judged all the same. */
export async function judge(judging: Judging): Promise<void> {
  for (const [input, name] of judging.names.entries()) await judgeOne(input, name, judging);
}

/** How many records an input had, and how many of them could be judged. */
interface Tally {
  records: number;
  judged: number;
}

async function judgeOne(input: number, name: string, judging: Judging): Promise<void> {
  const { options, unpack, io, take, refused } = judging;
  const byName = kindByName(name);
  // A source that fails ends as if it were complete, so that the lines before the fault are judged; this is why it ended.
  let failure: RefusalCode | undefined;
  const source = guarded(unpacked(bytesOf(name, io), byName.packed, unpack), (code) => (failure = code));
  const known = judging.kind ?? byName.kind;
  const { kind, bytes } = known ? { kind: known, bytes: source } : await kindByContent(source);

  const tally: Tally = { records: 0, judged: 0 };
  if (kind === "ndjson") {
    const sink = sinkOf(judging, { ...options, input }, tally);
    if (judging.pool) {
      const { judgeLinesIn } = await import("../workers/lines.js");
      await judgeLinesIn(judging.pool, bytes, { ...options, input }, sink);
    } else await judgeLines(bytes, { ...options, input }, sink);
  } else
    for await (const verdict of validateStream(bytes, { ...options, input, format: kind })) {
      // All of a document is read before the first verdict on it: half of one is not judged.
      if (failure !== undefined) break;
      tally.records++;
      if (verdict.outcome !== "refused") tally.judged++;
      const taken = take(verdict);
      if (taken) await taken;
    }
  const { records, judged } = tally;
  if (failure !== undefined) await take(refusedInput(input, failure));
  else if (records === 0 && kind === "ndjson") await take(refusedInput(input, "empty"));
  // Lines of which not one could be read are no NDJSON: the wrong encoding, the wrong file.
  if (failure !== undefined || (judged === 0 && (records > 0 || kind === "ndjson"))) refused();
}

function sinkOf({ take, clean, routes }: Judging, options: ValidateOptions, tally: Tally): LineSink {
  const takeAll = async (verdicts: readonly Verdict[]) => {
    for (const verdict of verdicts) {
      tally.records++;
      if (verdict.outcome !== "refused") tally.judged++;
      const taken = take(verdict);
      if (taken) await taken;
    }
  };
  return {
    judged(batch) {
      for (const [n, records] of batch.clean.entries()) {
        tally.records += records;
        tally.judged += records;
        if (records > 0) clean(records, TLP_LABELS[n] ?? "red", batch.skipped);
      }
      if (batch.refusal) return takeAll([...batch.verdicts, batch.refusal]);
      return batch.verdicts.length > 0 ? takeAll(batch.verdicts) : undefined;
    },
    passed: routes && ((batch, block) => routes.write(batch, block)),
    long: (piece, ends) => routes?.writeLong(piece, ends),
  };
}

async function* guarded(source: Bytes, failed: (code: RefusalCode) => void): Bytes {
  try {
    for await (const chunk of source) {
      yield chunk;
      boundMemory();
    }
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    failed(refusal.code);
  }
}
