import { describe, expect, test } from "vitest";
import { validateStream, type Verdict } from "../src/index.js";
import { ContainerGuess } from "../src/input/container.js";
import { bytes, collect, person, random } from "./support.js";

const good = JSON.stringify(person());
const LIMITS = { lineBytes: 700 };

/** Pieces of which hostile inputs are put together. */
const PIECES = [
  "\n", "\r\n", "\r", "{", "}", "[", "]", '"', ",", "{}\n", "{},\n", "[{}]\n", "1\n", "\ufeff", "\u0000", "\\", "'", "<html>", "a,b\n",
  " ".repeat(699), " ".repeat(705), "x".repeat(1500), good, good.slice(0, 90), `${good}\r\n`, `{"type":\n`, "\u001e", "\u178f", "PK\u0003\u0004",
].map(bytes); // prettier-ignore
const LINE = bytes(`${good}\n`);

interface Sample {
  readonly input: Uint8Array;
  readonly cuts: readonly number[];
}
/** Inputs made of good lines, pieces and bytes, each with places to cut it at. */
function* samples(seed: number, count: number): Generator<Sample> {
  const next = random(seed);
  const below = (most: number) => Math.floor(next() * most);
  for (let n = 0; n < count; n++) {
    const parts = Array.from({ length: below(12) }, () => {
      const kind = next();
      if (kind < 0.35) return LINE;
      if (kind < 0.85) return PIECES[below(PIECES.length)] ?? LINE;
      return Uint8Array.from({ length: 1 + below(4) }, () => below(256));
    });
    const input = Uint8Array.from(parts.flatMap((part) => [...part]));
    yield { input, cuts: Array.from({ length: below(12) }, () => below(4000)) };
  }
}

const endsOf = ({ length }: Uint8Array, cuts: readonly number[]): number[] =>
  [...new Set([...cuts.filter((place) => place < length), length])].sort((a, b) => a - b);

/** The input cut at some places, each chunk in the place of the one before. */
async function* cut(input: Uint8Array, cuts: readonly number[]) {
  await Promise.resolve();
  const shared = new Uint8Array(input.length);
  let from = 0;
  for (const to of endsOf(input, cuts)) {
    shared.fill(0x7b);
    shared.set(input.subarray(from, to));
    yield shared.subarray(0, to - from);
    from = to;
  }
}
const verdicts = (input: Uint8Array, cuts: readonly number[]): Promise<Verdict[]> =>
  collect(validateStream(cut(input, cuts), { limits: LIMITS, byteRanges: true }));
const everywhere = (input: Uint8Array) => Array.from(input, (_, n) => n);

describe("a verdict never depends on where chunks end", () => {
  test("of hostile inputs", async () => {
    for (const { input, cuts } of samples(1, 300)) {
      const whole = await verdicts(input, []);
      expect(await verdicts(input, cuts)).toEqual(whole);
      if (input.length < 3000) expect(await verdicts(input, everywhere(input))).toEqual(whole);
    }
  }, 120_000);

  test.each([
    { what: "a long blank line", text: `{}\n${" ".repeat(2000)}\n{}\n` },
    { what: "a long first line with a mark", text: `\ufeff${"x".repeat(2000)}\n{}\n` },
    { what: "a line as long as it may be, with a mark and a carriage return", text: `\ufeff${"1".padEnd(700)}\r\n{}\n` },
  ])("of $what", async ({ text }) => {
    const input = bytes(text);
    const whole = await verdicts(input, []);
    for (let size = 1; size < 40; size++)
      expect(await verdicts(input, everywhere(input).filter((n) => n % size === 0))).toEqual(whole);
  }); // prettier-ignore

  test("nor does what an input is taken for", () => {
    for (const { input, cuts } of samples(2, 600))
      for (const options of [{}, { oneIsEnough: false }, { most: 50 }, { oneIsEnough: false, most: 700 }]) {
        const told = (places: readonly number[]) => {
          const guess = new ContainerGuess(options);
          let from = 0;
          for (const to of endsOf(input, places)) {
            const known = guess.take(input.subarray(from, to));
            if (known) return known;
            from = to;
          }
          return guess.end();
        };
        const whole = told([]);
        expect(told(cuts)).toEqual(whole);
        expect(told(everywhere(input))).toEqual(whole);
      }
  });
});

describe("the bytes of a verdict", () => {
  test("are its line, however the source is cut: all that is left are blank lines and marks", async () => {
    for (const { input, cuts } of samples(3, 300)) {
      const found = (await verdicts(input, cuts)).filter(({ line }) => line !== undefined);
      let from = 0;
      for (const { line, bytes: place } of found) {
        const { start = -1, end = -1 } = place ?? {};
        expect(new TextDecoder("latin1", { ignoreBOM: true }).decode(input.subarray(from, start))).toMatch(/^(?:\u00ef\u00bb\u00bf)?\s*$/); // prettier-ignore
        expect(input.subarray(0, start).filter((byte) => byte === 0x0a)).toHaveLength((line ?? 0) - 1);
        expect(end === input.length || input[end - 1] === 0x0a).toBe(true);
        expect(input.subarray(start, end - 1)).not.toContain(0x0a);
        from = end;
      }
    }
  }, 120_000);

  test("give back each record of many", async () => {
    const records = Array.from({ length: 3000 }, (_, n) => JSON.stringify(person({}, n)));
    const input = bytes(`\ufeff${records.map((record) => `${record}\n`).join("")}`);
    const found = await collect(validateStream(cut(input, [1, 700, 70_000, 400_001]), { byteRanges: true }));
    expect(found.map(({ bytes: { start, end } = { start: 0, end: 0 } }) => new TextDecoder().decode(input.subarray(start, end - 1)))).toEqual(records); // prettier-ignore
  });

  test("are told only where they are asked for", async () => {
    const [verdict] = await collect(validateStream(cut(bytes(`${good}\n`), [])));
    expect(verdict).not.toHaveProperty("bytes");
  });
});
