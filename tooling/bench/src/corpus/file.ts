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

/** Writes that many records into a file of the folder. Throws if two have the same id. */
export function writeCorpus(folder: string, records: number): CorpusFile {
  const file = path.join(folder, `records-${records}.jsonl`);
  const out = openSync(file, "w", 0o600);
  const ids = new Set<string>();
  let valid = 0;
  let pending: string[] = [];
  let length = 0;
  const flush = () => {
    if (pending.length > 0) writeFileSync(out, `${pending.join("\n")}\n`);
    pending = [];
    length = 0;
  };
  for (const line of corpus(records)) {
    if (line.valid) valid++;
    ids.add(/"id":"([^"]+)"/.exec(line.text)?.[1] ?? line.text);
    pending.push(line.text);
    if ((length += line.text.length) > CHUNK) flush();
  }
  flush();
  closeSync(out);
  if (ids.size !== records) throw new Error("two records of the corpus have the same id");
  return { file, records, valid, bytes: statSync(file).size };
}
