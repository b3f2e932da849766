import { expect, test } from "vitest";
import { bounds } from "../src/known-values.js";

test("a number reaches from itself to itself, a span from end to end, and one without an end for ever", () => {
  expect(bounds(0)).toEqual([0, 0]);
  expect(bounds({ min: 13, max: 24 })).toEqual([13, 24]);
  expect(bounds({ min: 25 })).toEqual([25, Number.POSITIVE_INFINITY]);
});

test("what is not known has no ends", () => {
  for (const value of [undefined, { withheld: "unknown" }, { local: "x-example:1", text: "Long" }])
    expect(bounds(value)).toBeUndefined();
});
