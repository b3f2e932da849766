import { closeSync, openSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { corpus } from "./corpus.ts";

/** A file of NDJSON and the true verdicts on it. */
export interface CorpusFile {
  readonly file: string;
  readonly records: number;
  readonly valid: number;
  readonly bytes: number;
}

const CHUNK = 1 << 20;

/** How the records stand in a file: each on a line, or as the items of one JSON array. */
const FORMS = {
  lines: { extension: "jsonl", begin: "", between: "\n", end: "\n" },
  array: { extension: "json", begin: "[\n", between: ",\n", end: "\n]\n" },
} as const;

/** Writes that many records into a file of the folder. Throws if two have the same id. `faulty`: the part of them that has a fault. */
export function writeCorpus(
  folder: string,
  records: number,
  { form = "lines", faulty }: { readonly form?: keyof typeof FORMS; readonly faulty?: number } = {},
): CorpusFile {
  const { extension, begin, between, end } = FORMS[form];
  const file = path.join(folder, `records-${records}-${faulty ?? "usual"}.${extension}`);
  const out = openSync(file, "w", 0o600);
  const ids = new Set<string>();
  let valid = 0;
  let pending: string[] = [];
  let length = 0;
  let before: string = begin;
  const flush = () => {
    if (pending.length > 0) writeFileSync(out, before + pending.join(between));
    before = between;
    pending = [];
    length = 0;
  };
  for (const line of corpus(records, undefined, faulty)) {
    if (line.valid) valid++;
    ids.add(/"id":"([^"]+)"/.exec(line.text)?.[1] ?? line.text);
    pending.push(line.text);
    if ((length += line.text.length) > CHUNK) flush();
  }
  flush();
  writeFileSync(out, end);
  closeSync(out);
  if (ids.size !== records) throw new Error("two records of the corpus have the same id");
  return { file, records, valid, bytes: statSync(file).size };
}
