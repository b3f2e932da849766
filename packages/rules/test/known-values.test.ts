import { expect, test } from "vitest";
import { bounds, earliest, latest } from "../src/known-values.js";

const UNKNOWN = [undefined, { withheld: "unknown" }, { local: "x-example:1", text: "Some time" }];

test.each(["2014", "2014-05", "2014-05-06"])("both ends of the date %s are the date", (date) => {
  expect([earliest(date), latest(date)]).toEqual([date, date]);
});

test("the ends of a span of dates are its own", () => {
  const span = { from: "2005", to: "2013-11" };
  expect([earliest(span), latest(span)]).toEqual(["2005", "2013-11"]);
});

test("a number reaches from itself to itself, a span from end to end, and one without an end for ever", () => {
  expect(bounds(0)).toEqual([0, 0]);
  expect(bounds({ min: 13, max: 24 })).toEqual([13, 24]);
  expect(bounds({ min: 25 })).toEqual([25, Number.POSITIVE_INFINITY]);
});

test("what is not known has no ends", () => {
  for (const value of UNKNOWN) {
    expect([earliest(value), latest(value)]).toEqual([undefined, undefined]);
    expect(bounds(value)).toBeUndefined();
  }
});
