import { expect, test } from "vitest";
import { page } from "../src/markdown.ts";
import { atLeast, atMost } from "../src/result.ts";
import { median, ratio, rotated } from "../src/statistics.ts";

test("medians, and ratios taken round by round", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  // Of the medians the ratio would be 3; the third round was slow for both.
  expect(ratio([2, 6, 40], [1, 3, 20])).toBe(2);
  expect(rotated(["a", "b", "c"], 4)).toEqual(["b", "c", "a"]);
});

test("a figure at its bar meets it, one past it does not, and none at all does not", () => {
  expect(atMost("x", 0.4, 0.4)).toEqual({ what: "x", bar: "≤ 0.40", measured: "0.40", met: true });
  expect(atMost("x", 0.4, 0.41).met).toBe(false);
  expect(atMost("x", 0.4, NaN).met).toBe(false);
  expect(atLeast("x", 5, 5)).toEqual({ what: "x", bar: "≥ 5.0×", measured: "5.0×", met: true });
  expect(atLeast("x", 5, 4.9).met).toBe(false);
});

test("the page tells bars met from bars missed, and that a run was not whole", () => {
  const bars = [atMost("speed | price", 1, 0.5), atMost("size", 1, 2)];
  const text = page([{ bars, tables: [{ title: "Detail", head: ["a"], rows: [["1"]] }] }], "Only in part.");
  expect(text).toContain("## Bars: 1 of 2 met");
  expect(text).toContain("| speed \\| price | ≤ 1.00 | 0.50 | yes |");
  expect(text).toContain("| size | ≤ 1.00 | 2.00 | **no** |");
  expect(text).toContain("**Only in part.**");
  expect(text).toContain("## Detail\n\n| a |\n| --- |\n| 1 |");
  expect(text).toMatch(/\| processor \| .+, [0-9]+ cores \|/);
});
