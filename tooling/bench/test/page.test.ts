import { expect, test } from "vitest";
import { page } from "../src/markdown.ts";
import { atLeast, atMost, ratioAtLeast, ratioAtMost } from "../src/result.ts";
import { interval, median, ratio, rotated } from "../src/statistics.ts";

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

test("where the rounds differ too much to say whether a bar is met, that is said", () => {
  const ones = Array.from({ length: 12 }, () => 1);
  const near = [0.8, 0.9, 0.9, 0.95, 0.95, 0.97, 1.02, 1.03, 1.05, 1.1, 1.2, 1.3];
  expect(interval(near)).toEqual([0.9, 1.1]);
  expect(interval([1, 2, 3])).toEqual([1, 3]);
  expect(ratioAtMost("x", 1, near, ones)).toMatchObject({ measured: "0.99 (0.90 to 1.10)", unsure: true });
  expect(ratioAtLeast("x", 1, near, ones)).toMatchObject({ measured: "1.0× (0.90 to 1.10)", unsure: true });
  expect(ratioAtMost("x", 1.2, near, ones)).toEqual({
    what: "x",
    bar: "≤ 1.20",
    measured: "0.99",
    met: true,
  });
  expect(ratioAtMost("x", 0.8, near, ones)).toMatchObject({ measured: "0.99", met: false });
  const text = page(
    [{ bars: [ratioAtMost("x", 1, near, ones), atMost("y", 1, 0.5)], tables: [] }],
    undefined,
  );
  expect(text).toContain("## Bars: 1 of 2 met, of 1 it cannot be told");
  expect(text).toContain("| cannot be told |");
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
