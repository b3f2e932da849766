import { TLP_LABELS, validateBytes } from "@tipx/validator";
import { expect, test } from "vitest";
import { soundness, type Matcher } from "../src/fuzz/sound.ts";
import { zod } from "../src/peers/zod.ts";

const oracle = zod();

/** A matcher that asks the judge, unless it is told to be careless. */
function matcher(careless: (line: Buffer) => number | undefined): Matcher {
  let loaded = Buffer.alloc(0);
  return {
    load: (bytes) => {
      loaded = Buffer.from(bytes);
    },
    match(from, to) {
      const line = loaded.subarray(from, to);
      const rash = careless(line);
      if (rash !== undefined) return rash;
      const { issues, handling } = validateBytes(line, { layers: ["input", "structure", "vocabulary"] });
      return issues.length === 0 ? TLP_LABELS.indexOf(handling.tlp) : -1;
    },
  };
}

test("a sound matcher is found sound, on lines of which many are changed and still right", () => {
  const honest = soundness(matcher(() => undefined), oracle, 6000, 1); // prettier-ignore
  expect(honest.unsound).toEqual([]);
  expect(honest.lines).toBeGreaterThanOrEqual(6000);
  expect(honest.accepted).toBeGreaterThan(200);
  expect(honest.accepted).toBeLessThan(3000);
});

const labelOf = (line: Buffer): number => TLP_LABELS.findIndex((label) => line.includes(`"tlp":"${label}"`));

test.each([
  ["takes a control character for a blank", (line: Buffer) => (line.includes(1) ? labelOf(line) : undefined)],
  [
    "overlooks a key that comes twice",
    (line: Buffer) => (/,("[a-zA-Z]+":"[^"]*"),\1/.test(line.toString()) ? labelOf(line) : undefined),
  ],
  ["takes a record for one of a milder label", (line: Buffer) => (labelOf(line) === 0 ? 1 : undefined)],
  ["accepts all", labelOf],
] as const)("a matcher that %s is caught", (_, careless) => {
  expect(soundness(matcher(careless), oracle, 3000, 2).unsound.length).toBeGreaterThan(0);
});

test("the same seed puts the same lines", () => {
  const seen = (seed: number) => {
    const lines: string[] = [];
    const taken = matcher((line) => (lines.push(line.toString()), -1));
    soundness(taken, oracle, 500, seed);
    return lines;
  };
  expect(seen(3)).toEqual(seen(3));
  expect(seen(3)).not.toEqual(seen(4));
});
