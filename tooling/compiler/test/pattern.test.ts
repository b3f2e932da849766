import { expect, test } from "vitest";
import { automatonOf, runs } from "../src/pattern/automaton.js";
import { isAscii, parsePattern, toRegExp } from "../src/pattern/parse.js";
import { published } from "./published.js";

const PATTERNS = published.flatMap(({ schema }) => patternsOf(schema));

function patternsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(patternsOf);
  if (typeof node !== "object" || node === null) return [];
  const own = "pattern" in node && "minLength" in node ? [String(node.pattern)] : [];
  return [...own, ...Object.values(node).flatMap(patternsOf)];
}

/** Strings near what a pattern takes: grown character by character from what it asks for, then damaged. */
function strings(source: string): string[] {
  const seeds = [
    "", "2019", "2019-02-29", "2020-02-29", "2019-11", "2019-11-31", "1900-02-29", "2000-02-29", "KH", "USD", "km", "zh-Hans",
    "2019-11-06T00:00:00Z", "2019-11-06T24:00:00Z", "a", "a-b", "-a", "a--b", "x-kh:a.b_c-D", "x-kh:", "1.0", "01.0", "0.1.0", "999.9",
    "urn:uuid:00000000-0000-4000-8000-000000000000", "urn:uuid:00000000-0000-1000-8000-000000000000",
    "a".repeat(64), "0".repeat(63), "f".repeat(96), "0".repeat(128), "g".repeat(64), `a${"-b".repeat(60)}`, "text with spaces",
  ]; // prettier-ignore
  const strays = ["\n", " ", "-", "0", "z", "Z", "é", "😀", "\u0000", "\u202e", "T", ":"];
  return [source, ...seeds].flatMap((seed) => [
    seed,
    ...strays.flatMap((stray) => [seed + stray, stray + seed, seed.slice(0, -1) + stray]),
    ...Array.from(seed, (_, n) => seed.slice(0, n) + seed.slice(n + 1)),
    ...Array.from(seed, (_, n) => `${seed.slice(0, n)}9${seed.slice(n + 1)}`),
  ]);
}

test("there are patterns to read", () => expect(new Set(PATTERNS).size).toBeGreaterThan(8));

test.each([...new Set(PATTERNS)])("%s is read as a RegExp reads it", (source) => {
  const truth = new RegExp(source);
  const pattern = parsePattern(source);
  const again = new RegExp(toRegExp(pattern));
  const automaton = isAscii(pattern) ? automatonOf(pattern) : undefined;
  for (const text of strings(source)) {
    expect(again.test(text), JSON.stringify(text)).toBe(truth.test(text));
    if (automaton) expect(runs(automaton, text), JSON.stringify(text)).toBe(truth.test(text));
  }
});

test.each([
  ["a$", "something other than ^"],
  ["^a", "something other than $"],
  ["^(a)$", "something other than ?"],
  ["^(?=a)$", "something other than :"],
  ["^\\d$", "the escape \\d"],
  ["^\\p{L}$", "the escape \\p"],
  ["^a.b$", "the operator ."],
  ["^a{2,}$", "a repeat without a number"],
  ["^a$b", "something after its end"],
])("%s is refused: %s", (source, why) => expect(() => parsePattern(source)).toThrow(why));
