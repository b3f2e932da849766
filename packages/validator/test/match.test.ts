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
