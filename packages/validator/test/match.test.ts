import { expect, test } from "vitest";
import { scriptMatcher, wasmMatcher, type Matcher } from "../src/match.js";
import { bytes, person } from "./support.js";

const good = bytes(`${JSON.stringify(person())}\n`);
const bad = bytes(`${JSON.stringify({ ...person(), sex: "no such id" })}\n`);

/** As many as would have filled the tables that they share, had each filled them anew. */
const several = async (make: () => Promise<Matcher | undefined>): Promise<Matcher[]> => {
  const made: Matcher[] = [];
  for (let n = 0; n < 4; n++) {
    const matcher = await make();
    if (matcher) made.push(matcher);
  }
  expect(made).toHaveLength(4);
  return made;
};

test.each([
  ["JavaScript", scriptMatcher],
  ["WebAssembly", wasmMatcher],
])("matchers in %s that are used in turn each answer of what they were shown", async (_, make) => {
  const matchers = await several(make);
  const takes = (matcher: Matcher, of: Uint8Array) => matcher.match(0, of.length - 1) >= 0;
  for (const [n, matcher] of matchers.entries()) matcher.load(n % 2 === 0 ? good : bad);
  const seen = () => matchers.map((matcher, n) => takes(matcher, n % 2 === 0 ? good : bad));
  expect(seen()).toEqual([true, false, true, false]);
  matchers[0]?.load(bad);
  expect(matchers.map((matcher, n) => takes(matcher, n === 2 ? good : bad))).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

test.each([
  ["JavaScript", scriptMatcher],
  ["WebAssembly", wasmMatcher],
])("a matcher in %s finds the end of each record, in more than it can hold at once", async (_, make) => {
  const matcher = await make();
  if (!matcher) throw new Error("there is no such matcher here");
  const text = (sex: string) => `${JSON.stringify({ ...person(), sex })}\n`;
  const lines = Array.from({ length: 15_000 }, (_, n) => bytes(text(n % 3 === 0 ? "no such id" : "female")));
  const all = bytes(lines.map((line) => new TextDecoder().decode(line)).join(""));
  expect(all.length).toBeGreaterThan(2 * 2 * 1024 * 1024);
  matcher.load(all);
  let at = 0;
  const wrong: number[] = [];
  for (const [n, line] of lines.entries()) {
    const end = at + line.length - 1;
    const good = n % 3 !== 0;
    if (matcher.next(at) >= 0 !== good || (good && matcher.behind() !== end)) wrong.push(n);
    if (matcher.match(at, end) >= 0 !== good || matcher.match(at, end - 1) >= 0) wrong.push(n);
    at += line.length;
  }
  expect(wrong).toEqual([]);
});
