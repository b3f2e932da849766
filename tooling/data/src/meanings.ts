import { createHash } from "node:crypto";
import type { Change, Entry, Instrument } from "./entry.ts";
import { fileOf, type MeaningLine, type Model, type RedirectFile } from "./model.ts";
import { compare } from "./order.ts";
import { textOf } from "./texts.ts";
import { isLater } from "./versions.ts";

/** The fields that say what an id means. Any other may change without a word; these not. */
const CONCEPT = ["definition", "broader", "abstract"];
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  instruments: ["label", "kind", "jurisdictions", "status"],
  actors: ["label", "definition", "class", "jurisdictions"],
  recommendations: ["summary", "origin", "modality", "addressees"],
  meetings: ["label", "start", "end"],
  places: ["country", "code"],
  collections: ["definition", "members"],
  systems: ["label", "publisher"],
  measures: [...CONCEPT, "unit", "numerator", "denominator"],
  "age-bands": [...CONCEPT, "from", "to"],
};
const PROVISION = ["locator", "kind", "summary"];
type Provision = NonNullable<Instrument["provisions"]>[number];

/** Fields whose order says nothing. */
const UNORDERED = new Set(["broader", "jurisdictions", "addressees"]);

export const meaningFields = (scheme: string, ref: string): readonly string[] =>
  ref.includes("#") ? PROVISION : Object.hasOwn(FIELDS, scheme) ? (FIELDS[scheme] ?? CONCEPT) : CONCEPT;

/** What an id means now, and what its file says of changes. */
interface Present {
  readonly line: MeaningLine;
  readonly scheme: string;
  /** The file to open. */
  readonly path: string;
  readonly changes: readonly Change[];
  /** When it last said something new of itself: its last change, or its own `since`. */
  readonly spokeIn: string;
}

/** Every id that has a file. Countries have none: the library and ISO say what their codes mean. */
export function* presentMeanings(model: Model): Generator<Present> {
  const landed = new Map(model.ledger.map(({ ref, since }) => [ref, since]));
  for (const { name, entries, redirects } of model.schemes.values()) {
    if (name === "countries") continue;
    const present = (
      ref: string,
      id: string,
      state: MeaningLine["state"],
      facts: unknown,
      changes: readonly Change[] = [],
      since?: string,
    ): Present => ({
      line: { ref: `${name}/${ref}`, state, fingerprint: fingerprint(facts), changes: changes.length },
      scheme: name,
      path: fileOf(name, id),
      changes,
      spokeIn: changes.at(-1)?.since ?? since ?? model.version,
    });
    for (const [id, entry] of entries) {
      yield present(id, id, "live", factsOf(name, id, entry), entry.changes, entry.since);
      if (name !== "instruments") continue;
      for (const provision of (entry as Instrument).provisions ?? []) {
        const ref = `${id}#${provision.id}`;
        const since = landed.get(`${name}/${ref}`);
        yield present(ref, id, "live", factsOf(name, ref, provision), provision.changes, since);
      }
    }
    for (const [id, { redirect, changes, since }] of redirects)
      yield present(id, id, stateOf(redirect), redirect, changes, since);
  }
}

const stateOf = (redirect: RedirectFile["redirect"]): MeaningLine["state"] =>
  "moved" in redirect ? "moved" : "split" in redirect ? "split" : "withdrawn";

/** The fields that carry the meaning, as pairs, so that a field which is not there changes nothing. */
function factsOf(scheme: string, ref: string, entry: Entry | Provision): [field: string, value: unknown][] {
  const values = entry as unknown as Record<string, unknown>;
  return meaningFields(scheme, ref).flatMap((field): [string, unknown][] => {
    const value = values[field];
    return value === undefined ? [] : [[field, inEnglish(field, value)]];
  });
}

/** English words only, a status without its date, lists without an order that says nothing. */
function inEnglish(field: string, value: unknown): unknown {
  if (Array.isArray(value)) return UNORDERED.has(field) ? [...(value as string[])].sort(compare) : value;
  if (typeof value !== "object" || value === null) return value;
  if ("value" in value) return value.value;
  const { en } = value as { en?: Parameters<typeof textOf>[0] };
  return en === undefined ? null : textOf(en);
}

/** Short, since it guards against oversight, not against forgery. Other folding of lines is no other meaning. */
function fingerprint(facts: unknown): string {
  const text = JSON.stringify(facts, (_, value: unknown) =>
    typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ").trim() : value,
  );
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

export type Verdict =
  /** As recorded. */
  | "same"
  /** New, announced, or of a version still to come: `npm run fix` records it. */
  | "record"
  /** Other than recorded, and the file does not say so. */
  | "unannounced"
  /** The file announces fewer changes than it did. */
  | "taken-back"
  /** Landed long ago, yet has no line. */
  | "line-lost";

/** What is to be said of one id, given its line. */
function judge(
  { line, spokeIn }: Present,
  recorded: MeaningLine | undefined,
  isNew: boolean,
  version: string,
): Verdict {
  if (!recorded) return isNew ? "record" : "line-lost";
  const becameRedirect = recorded.state === "live" && line.state !== "live";
  // A redirect announces its own change; what the entry said before no longer matters.
  if (becameRedirect) return "record";
  if (line.changes < recorded.changes) return "taken-back";
  const same = line.fingerprint === recorded.fingerprint && line.state === recorded.state;
  if (line.changes > recorded.changes) return "record";
  if (same) return "same";
  // A change announced for a version that is not released yet may still be reworded.
  return isLater(version, spokeIn) ? "unannounced" : "record";
}

/** Every id with its verdict. Where nothing is recorded yet, everything is new. */
export function* judgedMeanings(
  model: Model,
): Generator<Present & { verdict: Verdict; recorded: MeaningLine | undefined }> {
  const lines = new Map(model.meanings.map((line) => [line.ref, line]));
  const landed = new Set(lines.size === 0 ? [] : model.ledger.map(({ ref }) => ref));
  for (const present of presentMeanings(model)) {
    const recorded = lines.get(present.line.ref);
    const verdict = judge(present, recorded, !landed.has(present.line.ref), model.version);
    yield { ...present, verdict, recorded };
  }
}

/** The lines as they are to be, in order; of what has no file any more, the old line stays. */
export function meaningsToRecord(model: Model): MeaningLine[] {
  const lines = new Map(model.meanings.map((line) => [line.ref, line]));
  for (const { line } of presentMeanings(model)) lines.set(line.ref, line);
  return [...lines.values()].sort((a, b) => compare(a.ref, b.ref));
}

export const renderMeanings = (lines: readonly MeaningLine[]): string =>
  lines.map(({ ref, state, fingerprint, changes }) => `${ref} ${state} ${fingerprint} ${changes}\n`).join("");

const LINE =
  /^([a-z0-9-]+\/[A-Za-z0-9-]+(?:#[a-z0-9-]+)?) (live|moved|split|withdrawn) ([0-9a-f]{12}) ([0-9]{1,4})$/;

/** The lines, and the numbers of those that are not lines of this file. */
export function readMeanings(text: string): { lines: MeaningLine[]; malformed: number[] } {
  const lines: MeaningLine[] = [];
  const malformed: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const [, ref, state, fingerprint, changes] = LINE.exec(line) ?? [];
    if (ref === undefined || state === undefined || fingerprint === undefined) malformed.push(index + 1);
    else lines.push({ ref, state: state as MeaningLine["state"], fingerprint, changes: Number(changes) });
  }
  return { lines, malformed };
}
