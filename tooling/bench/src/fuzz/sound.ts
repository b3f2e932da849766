import { isUtf8 } from "node:buffer";
import { Random } from "@tipx/fixtures";
import { TLP_LABELS, validateBytes } from "@tipx/validator";
import { corpus } from "../corpus/corpus.ts";
import type { Check } from "../peers/peer.ts";
import { LineMutator } from "./mutate.ts";

/** What a fast matcher offers: it takes bytes of whole lines and says of a range of them that they surely are a record. */
export interface Matcher {
  load(bytes: Uint8Array): void;
  /** -1: not sure. Else the place, in the list of labels, of the strictest label of the record. */
  match(from: number, to: number): number;
}

export interface Soundness {
  /** Lines changed and put to the matcher. */
  readonly lines: number;
  /** Of these, how many it was sure of. */
  readonly accepted: number;
  /** Of these, what each that is no record was; at most a hundred. They are made up, so they may be shown. */
  readonly unsound: readonly string[];
}

const BLOCK = 256;
const layers = ["input", "structure", "vocabulary"] as const;

/**
 * Puts changed lines to a matcher, and each that it accepts to two judges that know nothing of it: `oracle` on the parsed
 * value, and the validator on the bytes, which must have no word on it and the same label.
 */
export function soundness(matcher: Matcher, oracle: Check, count: number, seed: number): Soundness {
  const start = [...corpus(3000, seed)].flatMap(({ text, valid }) => (valid ? [text] : []));
  const known = new Set(start);
  const mutator = new LineMutator(new Random(seed), start);
  const unsound: string[] = [];
  let lines = 0;
  let accepted = 0;
  while (lines < count) {
    const block: Buffer[] = [];
    while (block.length < BLOCK) {
      const line = mutator.next();
      // The caller of a matcher has looked at the encoding.
      if (isUtf8(line)) block.push(Buffer.from(line));
    }
    const ends = block.map(
      (
        (end) => (line: Buffer) =>
          (end += line.length + 1) - 1
      )(0),
    );
    matcher.load(Buffer.concat(block.flatMap((line) => [line, Buffer.of(0x0a)])));
    for (const [index, line] of block.entries()) {
      const end = ends[index] ?? 0;
      const label = matcher.match(end - line.length, end);
      lines++;
      if (label < 0) continue;
      const text = line.toString();
      if (known.has(text)) continue;
      accepted++;
      if (!isRecord(line, text, oracle, label) && unsound.length < 100) unsound.push(text);
    }
  }
  return { lines, accepted, unsound };
}

function isRecord(line: Buffer, text: string, oracle: Check, label: number): boolean {
  try {
    if (!oracle(JSON.parse(text))) return false;
  } catch {
    return false;
  }
  const { issues, handling } = validateBytes(line, { layers });
  return issues.length === 0 && handling.tlp === TLP_LABELS[label];
}
