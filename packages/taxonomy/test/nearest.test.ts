import { expect, test } from "vitest";
import { editDistance } from "../src/edit-distance.js";
import { nearest } from "../src/nearest.js";

/** The definition, word for word: the least of every way to take off the last letters. */
function byDefinition(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [a1, b1] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    byDefinition(a1, b) + 1,
    byDefinition(a, b1) + 1,
    byDefinition(a1, b1) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(byDefinition(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

const words = ["", "a", "b"].flatMap((x) =>
  ["", "a", "b", "c"].flatMap((y) => ["", "ab", "ba", "ca"].map((z) => x + y + z)),
);

test("the distance is that of the definition, up to the limit", () => {
  for (const a of words)
    for (const b of words)
      for (const limit of [0, 1, 2, 4])
        expect(editDistance(a, b, limit)).toBe(Math.min(byDefinition(a, b), limit + 1));
});

test("long words fit, and leave nothing behind for the next", () => {
  expect(editDistance("x".repeat(1000), `${"x".repeat(999)}y`, 2)).toBe(1);
  expect(editDistance("shwo", "show", 2)).toBe(1);
});

test("nearest names one word at most two letters off, or none", () => {
  expect(nearest("shwo", ["show", "search"])).toBe("show");
  expect(nearest("s", ["show", "search"])).toBeUndefined();
  expect(nearest("", ["a", "ab"])).toBeUndefined();
  expect(nearest("ab", ["xy"])).toBeUndefined();
  expect(nearest("cat", ["bat", "rat"])).toBeUndefined();
  expect(nearest("cat", ["cats", "bats"], 1)).toBe("cats");
  expect(nearest("validaet", ["validate", "worker"], 0)).toBeUndefined();
});
