import { describe, expect, test } from "vitest";
import { judgeDocument, judgeJson } from "../src/document.js";
import { verdictsOfLines } from "../src/blocks.js";
import { DEFAULT_LIMITS } from "../src/limits.js";
import { judgeWith } from "../src/validate.js";
import type { Verdict } from "../src/index.js";
import { bytes, person, random } from "./support.js";

/** Large enough for each sample, so that no limit but those given here is met. */
const LIMITS = { ...DEFAULT_LIMITS, lineBytes: 900, records: 9, depth: 12 };
const judge = judgeWith({});

/** Bytes after which a sample shows that it is an array. */
const LONGEST_BEGINNING = 6;

/** The verdicts on an array of which everything is read before anything is judged. */
const whole = (input: Uint8Array): Verdict[] => [...judgeDocument(input, judge, LIMITS)];

/** The same where it is judged as it arrives, in chunks that end at some places. */
async function streamed(input: Uint8Array, cuts: readonly number[]): Promise<Verdict[]> {
  const found: Verdict[] = [];
  for await (const part of judgeJson(chunks(input, cuts), judge, LIMITS, undefined, LONGEST_BEGINNING))
    if (part.kind === "verdict") found.push(part.verdict);
    else {
      const verdicts = [...verdictsOfLines(part, 0)];
      const clean = part.batch.clean.reduce((sum, records) => sum + records, 0);
      expect(verdicts).toHaveLength(part.batch.records);
      expect(clean + part.batch.verdicts.length).toBe(part.batch.records);
      found.push(...verdicts);
    }
  return found;
}

async function* chunks(input: Uint8Array, cuts: readonly number[]) {
  await Promise.resolve();
  // One buffer for all chunks: nothing may be kept of it.
  const shared = new Uint8Array(input.length);
  let from = 0;
  for (const to of [...cuts.filter((place) => place > 0 && place < input.length), input.length]) {
    shared.fill(0x7b);
    shared.set(input.subarray(from, to));
    yield shared.subarray(0, to - from);
    from = to;
  }
}

const good = person();
const ITEMS: readonly string[] = [
  JSON.stringify(good),
  JSON.stringify(good, null, 2),
  JSON.stringify(good, null, "\t").replaceAll("\n", "\r\n"),
  JSON.stringify({ ...good, sex: "neither" }),
  JSON.stringify({ ...good, genderIdentity: { code: "x-agency:a", text: 'a "quoted\\" [text] {, \\' } }),
  JSON.stringify({ ...good, padding: "x".repeat(900) }),
  '{"a":1,"a":2}',
  '{"a":"\\ud800"}',
  '{"__proto__":1}',
  "[[[[[[[[[[[[[[1]]]]]]]]]]]]]]",
  "[1,\n2]",
  "{}",
  "[]",
  '"a\\"b"',
  "12",
  "-0.5e3",
  "true",
  "null",
];
/** What no item is, and what does not stand between two. */
const BROKEN: readonly string[] = [
  "", ",", "nul", "{", "}", "]", "[1", '{"a":1]', '{"a":"b\nc"}', '{"a":"b\\\nc"}', '"a', "{'a':1}", "1 2", '{"a" 1}', "{}{}", "\u0000", "01", "\ufeff{}", '"\\x"',
]; // prettier-ignore
const SPACES = ["", "", " ", "\n", "\r\n", "\t \n"];

interface Sample {
  readonly input: Uint8Array;
  readonly cuts: readonly number[];
}
function* samples(seed: number, count: number, broken: number): Generator<Sample> {
  const next = random(seed);
  const below = (most: number) => Math.floor(next() * most);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  for (let n = 0; n < count; n++) {
    const space = () => one(SPACES);
    const items = Array.from({ length: below(8) }, () => (next() < broken ? one(BROKEN) : one(ITEMS)));
    const ends = next() < broken ? one(["", "]]", "]x", "],", "]\n]"]) : "]";
    const text = `${space()}[${space()}${items.map((item) => item + space()).join(`,${space()}`)}${ends}${space()}`;
    const input = bytes(next() < 0.1 ? `\ufeff${text}` : text);
    const cuts = Array.from({ length: below(9) }, () => below(input.length + 1));
    yield { input, cuts: cuts.sort((a, b) => a - b) };
  }
}

/** Without the hint at what an input looks like: that is told by the bytes that come first, here too few, and by those that come last. */
const bare = ({ issues, ...verdict }: Verdict) => ({
  ...verdict,
  issues: issues.map(({ message: _, params: { looksLike: __, ...params }, ...issue }) => ({
    ...issue,
    params,
  })),
});

const isOnAll = ({ record }: Verdict): boolean => record === undefined;

describe("an array that is judged as it arrives", () => {
  test("gets the verdicts of one that is read before it is judged", async () => {
    let judged = 0;
    for (const { input, cuts } of samples(1, 1500, 0)) {
      const expected = whole(input);
      const found = await streamed(input, cuts);
      if (expected.some(isOnAll)) {
        // It is refused for one of its records, and that one alone is refused here.
        expect(found.filter(({ outcome }) => outcome === "refused").length).toBeGreaterThan(0);
        expect(found.filter(isOnAll)).toEqual([]);
        continue;
      }
      expect(found).toEqual(expected);
      judged += found.length;
    }
    expect(judged).toBeGreaterThan(1000);
  });

  test("is refused at the same place for the same reason where it is no JSON", async () => {
    let refused = 0;
    for (const { input, cuts } of samples(2, 3000, 0.3)) {
      const [expected] = whole(input);
      if (expected === undefined || !isOnAll(expected)) continue;
      const found = await streamed(input, cuts);
      const [code] = expected.issues.map((issue) => issue.code);
      if (!["syntax", "truncated", "trailing"].includes(code ?? "")) continue;
      refused++;
      // What is wrong within an item of too many bytes, nobody looks for.
      if (!found.some(({ issues }) => issues.some((issue) => issue.code === "too-large")))
        expect(found.slice(-1).map(bare)).toEqual([bare(expected)]);
      expect(found.slice(0, -1).some(isOnAll)).toBe(false);
    }
    expect(refused).toBeGreaterThan(500);
  });

  test("gets the same verdicts wherever its chunks end", async () => {
    for (const { input } of samples(3, 60, 0.1)) {
      const expected = await streamed(input, []);
      const found = await streamed(
        input,
        Array.from(input, (_, n) => n),
      );
      expect(found.map(bare)).toEqual(expected.map(bare));
    }
  });

  test("has no more records than the limit", async () => {
    const input = bytes(`[${Array.from({ length: 12 }, () => JSON.stringify(good)).join(",\n")}]`);
    const found = await streamed(input, [100, 5000]);
    expect(found).toHaveLength(LIMITS.records + 1);
    expect(found.at(-1)).toEqual(whole(input)[0]);
  });
});
