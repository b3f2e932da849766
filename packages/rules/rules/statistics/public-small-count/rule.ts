import { decimalOf } from "../../../src/decimal.js";
import { rule, type Records } from "../../../src/rule.js";
import { isSmall, K } from "../../../src/tables/small.js";

type Value = NonNullable<Records["monitoring-report"]["values"]>[number];

/** Measures that are shares of victims. */
const SHARES: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  "victims-accepting-service",
  "victims-relieved-of-penalty",
]);
const RATE = "detected-victims-per-100000";
/** So many residents a rate is for. A denominator may be given in these, as the measure defines it, or in residents. */
const RESIDENTS = 100_000;

/** Between what a number lies. */
type Interval = readonly [low: number, high: number];

/** What a number that is printed in decimals may have been before it was rounded: to its own places, or to these if they are more. */
function before(value: number, places: number): Interval {
  const half = 0.5 * 10 ** -Math.min(Math.max(decimalOf(value).places, places), 12);
  return [Math.max(0, value - half), value + half];
}

/** The whole numbers in an interval; a little beyond it, for errors of computing. */
const wholeIn = ([low, high]: Interval): Interval => [
  Math.ceil(low - 1e-9 * Math.max(1, low)),
  Math.floor(high + 1e-9 * Math.max(1, high)),
];

const tells = ([low, high]: Interval): boolean => isSmall(low, high);

/** Tells whether an interval of quotients holds one of a count from one to ten and a whole number that is no less. */
function isOfFew([low, high]: Interval): boolean {
  for (let count = 1; count < K; count++) {
    const [from, to] = wholeIn([count / high, low > 0 ? count / low : Number.POSITIVE_INFINITY]);
    if (Math.max(from, count) <= to) return true;
  }
  return false;
}

/** Shares are written in three places, as `measure-arithmetic` asks; a count that fits none is computed from the places printed. */
const PLACES = [3, 0] as const;

function shareTells({ value, numerator, denominator }: Value): boolean {
  let [counted, of]: [Interval | undefined, Interval | undefined] = [
    numerator === undefined ? undefined : [numerator, numerator],
    denominator === undefined ? undefined : [denominator, denominator],
  ];
  if (typeof value === "number")
    for (const places of PLACES) {
      const [low, high] = before(value, places);
      if (counted && !of) of = wholeIn([counted[0] / high, counted[0] / low]);
      else if (of && !counted) counted = wholeIn([of[0] * low, of[0] * high]);
      else if (!of && !counted)
        // All or none says nothing of how many; any other share says it where a few give it.
        return value > 0 && value < 1 && (isOfFew([low, high]) || isOfFew([1 - high, 1 - low]));
      if (counted && of && counted[0] <= counted[1] && of[0] <= of[1]) break;
      if (numerator === undefined) counted = undefined;
      if (denominator === undefined) of = undefined;
      if (numerator !== undefined && denominator !== undefined) break;
    }
  const rest: Interval | undefined = counted && of && [of[0] - counted[1], of[1] - counted[0]];
  return [counted, of, rest].some((each) => each !== undefined && tells(each));
}

/** Tells whether a rate for so many residents is one of few persons. */
function rateTells(value: number, residents: number): boolean {
  const [low, high] = before(value, 0);
  return tells(wholeIn([(low * residents) / RESIDENTS, (high * residents) / RESIDENTS]));
}

function valueTells(given: Value): boolean {
  if (SHARES.has(given.measure)) return shareTells(given);
  if (given.measure !== RATE) return false;
  const { value, numerator, denominator } = given;
  if (numerator !== undefined) return tells([numerator, numerator]);
  return (
    typeof value === "number" &&
    denominator !== undefined &&
    [denominator, denominator * RESIDENTS].some((residents) => rateTells(value, residents))
  );
}

export const publicSmallCount = rule({
  id: "public-small-count",
  severity: { "public-release": "error" },
  source: [
    "CMS cell size suppression policy (no cell of 1 to 10, nor anything it can be derived from)",
    "CTDC data codebook, version 6 (November 2017), section 1: k = 11",
  ],
  reads: [
    "monitoring-report/values/*/denominator",
    "monitoring-report/values/*/measure",
    "monitoring-report/values/*/numerator",
    "monitoring-report/values/*/value",
    "statistical-table/population",
  ],
  types: ["monitoring-report", "bundle"],
  needs: "monitoring-report",
  check(report, found) {
    if (report.type === "bundle" || report.values === undefined) return;
    for (let n = 0; n < report.values.length; n++)
      if (valueTells(report.values[n] as Value)) found(`/values/${n}`);
  },
  across(_, found, index) {
    const populations = index
      .of("statistical-table")
      .flatMap(({ record: { population } }) => (population === undefined ? [] : [population]))
      .sort((a, b) => a - b);
    if (populations.length === 0) return;
    for (const { at, record } of index.of("monitoring-report"))
      for (const [n, given] of (record.values ?? []).entries()) {
        const { measure, value, numerator } = given;
        if (measure !== RATE || typeof value !== "number" || numerator !== undefined || valueTells(given))
          continue;
        // The smallest population that the rate makes one person of.
        const [, high] = before(value, 0);
        const residents = firstFrom(populations, RESIDENTS / high);
        if (residents !== undefined && rateTells(value, residents)) found(`/records/${at}/values/${n}`);
      }
  },
});

/** The first of some numbers in order that is no less than `least`. */
function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return numbers[from];
}
