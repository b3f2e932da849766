import { describe, expect, test } from "vitest";
import { agrees, decimalOf } from "../src/decimal.js";
import { RULES } from "../src/generated/table.js";
import { RuleSet } from "../src/rule-set.js";
import type { AnyRecord } from "../src/rule.js";

/** Every fraction of whole numbers up to so many. */
const MOST = 200;

/** `digits` units of a decimal place as a number. */
const at = (digits: number, places: number): number => Number(`${digits}e-${places}`);

/** Rounded to the nearest unit, half-way between two of them to either: in whole numbers, nothing is divided. */
function isRounded(digits: number, places: number, numerator: number, denominator: number): boolean {
  const off = BigInt(digits) * BigInt(denominator) - BigInt(numerator) * 10n ** BigInt(places);
  return 2n * (off < 0n ? -off : off) <= BigInt(denominator);
}

describe("a number in decimals agrees with its fraction", () => {
  test.each([1, 100, 100_000])("up to half a unit of the last place, at a scale of %i", (scale) => {
    const wrong: string[] = [];
    for (let denominator = 1; denominator <= MOST; denominator++)
      for (let numerator = 0; numerator <= denominator; numerator += denominator > 40 ? 3 : 1)
        for (let places = 0; places <= 6; places++) {
          const near = Math.floor((scale * numerator * 10 ** places) / denominator);
          for (const digits of [near - 1, near, near + 1, near + 2]) {
            if (digits < 0) continue;
            const right = isRounded(digits, places, scale * numerator, denominator);
            if (agrees(at(digits, places), numerator, denominator, { scale, places }) !== right)
              wrong.push(`${digits}e-${places} for ${scale} * ${numerator}/${denominator}`);
          }
        }
    expect(wrong).toEqual([]);
  });

  test("as the number is written, in what notation ever", () => {
    expect(decimalOf(0.063)).toEqual({ digits: 63n, places: 3 });
    expect(decimalOf(1.5e-7)).toEqual({ digits: 15n, places: 8 });
    expect(decimalOf(1e21)).toEqual({ digits: 10n ** 21n, places: 0 });
    expect(decimalOf(0)).toEqual({ digits: 0n, places: 0 });
  });
});

/** What the rule on the arithmetic of measures says of a ratio. */
function isRight(value: number, numerator: number, denominator: number): boolean {
  const set = new RuleSet(RULES.filter(({ id }) => id === "measure-arithmetic"));
  let found = 0;
  const values = [{ measure: "acknowledged-in-time", value, numerator, denominator }];
  set.apply(
    { type: "monitoring-report", provenance: {}, handling: {}, values } as unknown as AnyRecord,
    "",
    false,
    () => {
      found++;
    },
  );
  return found === 0;
}

describe("the ratio of a measure", () => {
  test.each([
    [0.063, 1, 16, true], [0.062, 1, 16, true], [0.0625, 1, 16, true], [0.06, 1, 16, false], [0.038, 3, 80, true], [0.037, 3, 80, true],
    [0.438, 7, 16, true], [0.437, 7, 16, true], [0.333, 1, 3, true], [0.67, 2, 3, false], [0.667, 2, 3, true], [0.3333, 1, 3, true],
    [0.3334, 1, 3, false], [0, 0, 5, true], [1, 5, 5, true], [0.5, 0, 0, false], [1.2, 6, 5, false],
  ])("%f is %i of %i: %s", (value, numerator, denominator, right) =>
    expect(isRight(value, numerator, denominator)).toBe(right)); // prettier-ignore

  test("is right as a program computes it, and rounded to three places or more", () => {
    const wrong: string[] = [];
    for (let denominator = 1; denominator <= MOST; denominator++)
      for (let numerator = 0; numerator <= denominator; numerator++) {
        const ratio = numerator / denominator;
        for (const value of [ratio, Number(ratio.toFixed(3)), Number(ratio.toFixed(6)), 1 - (1 - ratio)])
          if (!isRight(value, numerator, denominator)) wrong.push(`${value} for ${numerator}/${denominator}`);
      }
    expect(wrong).toEqual([]);
  });
});
