import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { after, FAULTY, renumbered, verdictsOf, type Batch } from "../src/batch.js";
import type { Matcher } from "../src/matcher/matcher.js";
import { loadMatcher } from "../src/load-matcher.js";
import { schema } from "../src/generated/schema.js";
import { Cutter } from "../src/input/cut.js";
import { Reader } from "../src/input/read.js";
import { Judge } from "../src/judge.js";
import type { ValidateOptions } from "../src/options.js";
import { DEFAULT_LIMITS, resolveLimits, type Limits } from "../src/limits.js";
import { LineJudge } from "../src/lines/line-judge.js";
import { ANY, rulesFor } from "@tipx/rules";
import { Walker } from "../src/schema/walk.js";
import { fold, TLP_LABELS, validateStream, type Verdict } from "../src/index.js";
import { bytes, chunked, collect, person, random } from "./support.js";

const walker = new Walker(schema());
const judgeOf = (options: ValidateOptions = {}) => new Judge(() => walker, rulesFor(options.rules), options);

/** A matcher that is slow and right: it asks the judge itself. */
class HonestMatcher implements Matcher {
  asked = 0;
  accepted = 0;
  private readonly judge = judgeOf({ layers: ["structure", "vocabulary"] });
  private readonly reader = new Reader(DEFAULT_LIMITS);
  private data = new Uint8Array();
  private end = 0;
  load(data: Uint8Array) {
    this.data = data as Uint8Array<ArrayBuffer>;
    this.reader.load(data);
  }
  next(from: number) {
    const found = this.data.indexOf(10, from);
    this.end = found < 0 ? this.data.length : found;
    if (this.data[this.end - 1] === 13) this.end--;
    return this.match(from, this.end);
  }
  behind() {
    return this.end;
  }
  match(from: number, to: number) {
    this.asked++;
    if (!this.reader.read(from, to)) return -1;
    const { outcome, warnings, tlp } = this.judge.judge(this.reader.value, {});
    if (outcome !== "valid" || warnings > 0) return -1;
    this.accepted++;
    return TLP_LABELS.indexOf(tlp);
  }
}
const linesWith = (judge: Judge, limits: Limits, matcher: Matcher) => {
  const lines = new LineJudge(judge, limits);
  lines.use(matcher);
  return lines;
};

/** All batches of a block, and the verdicts in them. */
function judged(lines: LineJudge, judge: Judge, block: Uint8Array, start = { line: 0, record: 0 }) {
  const batches: Batch[] = [];
  const verdicts: Verdict[] = [];
  let next = start;
  for (let from = 0; from < block.length;) {
    const batch = lines.lines(block, from, next);
    batches.push(batch);
    verdicts.push(...verdictsOf(batch, judge.input, () => undefined));
    next = after(batch);
    from = batch.end;
  }
  return { batches, verdicts };
}
const untyped = ({ type: _, ...verdict }: Verdict) => verdict;

const examples = await readFile(new URL("../../../examples/exchange.ndjson", import.meta.url), "utf8");
const good = JSON.stringify(person());
const odd = [
  "", "  ", "{", '{"a":1,"a":2}', `${good}\r`, good, '{"type":"person"}', "\t", `${good.slice(0, -1)},"x":"\\ud800"}`, "1", "null", " ",
  JSON.stringify({ ...person({}, 7), handling: { ...person().handling, tlp: "green" } }),
]; // prettier-ignore
const [first = "", ...rest] = examples.trimEnd().split("\n");
const text = `\uFEFF${first}\n${rest.flatMap((line, n) => (n % 50 === 0 ? [...odd, line] : [line])).join("\n")}`;

const OPTIONS: { what: string; options: ValidateOptions; limits?: Limits }[] = [
  { what: "every layer", options: {} },
  { what: "no rules", options: { layers: ["structure", "vocabulary"] } },
  { what: "structure only", options: { layers: ["structure"] } },
  { what: "rules without structure", options: { layers: ["vocabulary", "rules"] } },
  { what: "a consumer, a rule left out", options: { profile: "consumer", rules: { disable: ["retention-past"] } } },
  { what: "as input 3, findings counted only", options: { input: 3, maxIssuesPerRecord: 0 } },
  { what: "tight limits", options: {}, limits: resolveLimits({ stringLength: 60, lineBytes: 900, depth: 4 }) },
]; // prettier-ignore

describe.each(OPTIONS)("$what", ({ options, limits = DEFAULT_LIMITS }) => {
  const judge = judgeOf(options);
  const slow = new LineJudge(judge, limits);
  const matcher = new HonestMatcher();
  const quick = linesWith(judge, limits, matcher);
  const block = bytes(text);
  const expected = judged(slow, judge, block);

  test("with a matcher each verdict is the same", () => {
    const found = judged(quick, judge, block);
    expect(found.verdicts).toEqual(expected.verdicts);
    expect(new Set(expected.verdicts.map(({ outcome }) => outcome)).size).toBe(3);
    if (limits === DEFAULT_LIMITS) expect(matcher.accepted).toBeGreaterThan(900);
    else expect(matcher.asked).toBe(0);
  });

  test("nor does the matcher that is shipped change a verdict", async () => {
    const shipped = linesWith(judge, limits, await loadMatcher());
    expect(judged(shipped, judge, block).verdicts).toEqual(expected.verdicts);
  });

  test("the stream's verdicts are these, with the type", async () => {
    const streamed = await collect(validateStream(chunked(block, 1 << 16), { ...options, limits }));
    expect(streamed.map(untyped)).toEqual(expected.verdicts.map(untyped));
    const types = streamed.filter(({ outcome }) => outcome === "valid").map(({ type }) => type);
    const known = types.filter((type) => (ANY as readonly unknown[]).includes(type));
    expect(known.length).toBeGreaterThan(400);
    // Without the structure a bare number is valid, too.
    if (options.layers?.includes("structure") !== false) expect(known).toHaveLength(types.length);
  });

  test("a report folded from batches is that folded from verdicts", () => {
    const [byBatch, byVerdict] = [fold(), fold()];
    for (const verdict of expected.verdicts) byVerdict.add(verdict);
    for (const { clean, verdicts } of judged(quick, judge, block).batches) {
      for (const [n, records] of clean.entries())
        byBatch.addClean(records, TLP_LABELS[n] ?? "red", judge.skipped);
      for (const verdict of verdicts) byBatch.add(verdict);
    }
    expect(byBatch.report()).toEqual(byVerdict.report());
  });

  test("the bytes of each record are its line's, line break included", () => {
    const lines = block.length - bytes("\uFEFF").length;
    const seen: [number, string][] = [];
    for (const batch of judged(quick, judge, block).batches)
      for (let n = 0; n < batch.records; n++)
        seen.push([
          batch.start.line + (batch.lineOffsets[n] ?? 0) + 1,
          new TextDecoder().decode(block.subarray(batch.starts[n], batch.ends[n])),
        ]);
    const all = text.slice(1).split(/(?<=\n)/).map((line, n) => [n + 1, line] as const); // prettier-ignore
    expect(seen).toEqual(all.filter(([, line]) => line.trim() !== ""));
    expect(seen.reduce((sum, [, line]) => sum + bytes(line).length, 0)).toBeLessThan(lines);
  });

  test("judged from the middle and renumbered, nothing differs", () => {
    const at = block.indexOf(0x0a, block.length >> 1) + 1;
    const head = judged(quick, judge, block.subarray(0, at));
    const from = after(head.batches.at(-1) as Batch);
    const tail = block.slice(at);
    // What a worker does that does not know what came before: any line but the input's first.
    const elsewhere = judged(new LineJudge(judge, limits), judge, tail, { line: 1, record: 0 }).batches;
    let next = from;
    const verdicts = elsewhere.flatMap((batch) => {
      const placed = renumbered(batch, next);
      next = after(placed);
      return [...verdictsOf(placed, judge.input, () => undefined)];
    });
    expect([...head.verdicts, ...verdicts]).toEqual(expected.verdicts);
  });
});

test("records with nothing to say are counted and never parsed where no rule is asked for", () => {
  const judge = judgeOf({ layers: ["structure", "vocabulary"] });
  const lines = linesWith(judge, DEFAULT_LIMITS, new HonestMatcher());
  const parse = JSON.parse;
  let parsed = 0;
  const block = bytes(`${good}\n`.repeat(10));
  // The honest matcher parses once a line; the judge must not do so again.
  JSON.parse = (...args: Parameters<typeof parse>) => {
    parsed++;
    return parse(...args) as unknown;
  };
  try {
    const { batches } = judged(lines, judge, block);
    expect(batches.map(({ clean, verdicts, records }) => [clean, verdicts.length, records])).toEqual([
      [[10, 0, 0, 0, 0], 0, 10],
    ]);
  } finally {
    JSON.parse = parse;
  }
  expect(parsed).toBe(10);
});

test("a batch ends before its findings fill the memory, and goes on where it ended", () => {
  const judge = judgeOf();
  const { batches, verdicts } = judged(
    new LineJudge(judge, DEFAULT_LIMITS),
    judge,
    bytes("1\n".repeat(20_000)),
  );
  expect(verdicts).toHaveLength(20_000);
  expect(verdicts.map(({ line, record }) => [line, record])).toEqual(verdicts.map((_, n) => [n + 1, n]));
  expect(Math.max(...batches.map((batch) => batch.verdicts.length))).toBeLessThan(5_000);
  expect(batches.every(({ states }) => states.every((state) => state === FAULTY))).toBe(true);
});

test("invalid UTF-8 in a block costs the lines around it nothing but time", () => {
  const judge = judgeOf();
  const matcher = new HonestMatcher();
  const block = Uint8Array.from([...bytes(`${good}\n"`), 0xff, ...bytes(`"\n${good}\n`)]);
  const { verdicts } = judged(linesWith(judge, DEFAULT_LIMITS, matcher), judge, block);
  expect(verdicts.map(({ outcome, issues }) => [outcome, issues[0]?.code])).toEqual([
    ["valid", undefined], ["refused", "encoding"], ["valid", undefined],
  ]); // prettier-ignore
  expect(matcher.asked).toBe(0);
});

describe("cutting", () => {
  const data = bytes(`\n\na\nbb\r\n${"c".repeat(30)}\n${"d".repeat(9)}\n\n${"e".repeat(40)}`);
  const limit = 8;

  test.each([1, 2, 3, 7, 16, 64, 1000])(
    "chunks of %i bytes: every byte comes out, in order, whole lines or pieces of a long one",
    (size) => {
      const cutter = new Cutter(limit);
      const cuts = [];
      // A source that uses one buffer for all its chunks.
      const shared = Buffer.alloc(size);
      for (let at = 0; at < data.length; at += size) {
        const chunk = data.subarray(at, at + size);
        shared.set(chunk);
        for (const cut of cutter.push(shared.subarray(0, chunk.length)))
          cuts.push({ ...cut, bytes: Uint8Array.from(cut.bytes) });
      }
      cuts.push(...cutter.end());
      expect(Buffer.concat(cuts.map((cut) => cut.bytes)).equals(data)).toBe(true);
      let long = 0;
      for (const cut of cuts) {
        if (cut.kind === "long") {
          if (cut.ends) long++;
        } else if (cut !== cuts.at(-1)) expect(cut.bytes.at(-1)).toBe(0x0a);
      }
      // What fits in a chunk is never cut; what does not and is too long comes in pieces.
      if (size <= 3) expect(long).toBe(2);
      if (size === 1000) expect(long).toBe(1);
    },
  );

  test("blocks are at most a mebibyte, but for a longer line", () => {
    const line = "x".repeat(100_000);
    const whole = bytes(`${`${line}\n`.repeat(40)}${"y".repeat(3 << 20)}\n${line}\n`);
    const sizes = [...new Cutter(16 << 20).push(whole)].map((cut) => cut.bytes.length);
    expect(sizes.reduce((a, b) => a + b)).toBe(whole.length);
    expect(sizes.filter((size) => size > 1 << 20)).toEqual([(3 << 20) + 1]);
  });

  test("random cuts of random lines (seed 7) are judged as one piece is", async () => {
    const next = random(7);
    const limits = { lineBytes: 900 };
    const whole = bytes(`${good}\n${"x".repeat(2000)}\r\n\n${good}\r\n${"y".repeat(905)}\n${good.slice(0, 40)}\n${good}`); // prettier-ignore
    const expected = await collect(validateStream(chunked(whole, whole.length), { limits }));
    expect(expected.map(({ line, outcome }) => [line, outcome])).toEqual([
      [1, "valid"], [2, "refused"], [4, "valid"], [5, "refused"], [6, "refused"], [7, "valid"],
    ]); // prettier-ignore
    for (let round = 0; round < 200; round++) {
      const chunks: Uint8Array[] = [];
      for (let at = 0; at < whole.length;) {
        const to = at + 1 + Math.floor(next() ** 3 * 1500);
        chunks.push(whole.subarray(at, to));
        at = to;
      }
      const source = (async function* () {
        await Promise.resolve();
        yield* chunks;
      })();
      expect(await collect(validateStream(source, { limits }))).toEqual(expected);
    }
  });
});
