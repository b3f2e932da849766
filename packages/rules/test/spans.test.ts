import { expect, test } from "vitest";
import { ordered } from "../scripts/orders.js";
import { visited, visits } from "../scripts/visits.js";
import { BOUNDED, yearsAhead } from "../src/sites.js";

const date = { type: "string", "x-format": "date" };
const day = { $ref: "#/$defs/date", "x-time": { is: "past" } };
/** A schema of one type of record with a date that may be known as a span, or not be told. */
const schema = {
  $defs: {
    date,
    provenance: { properties: {} },
    handling: { properties: {} },
    withheld: { type: "object", properties: { withheld: { type: "string" } } },
    span: { type: "object", properties: { from: day, to: day }, required: ["from", "to"] },
  },
  allOf: [
    {
      if: { properties: { type: { const: "case" } } },
      then: {
        properties: {
          openedOn: {
            anyOf: [{ $ref: "#/$defs/date" }, { $ref: "#/$defs/span" }, { $ref: "#/$defs/withheld" }],
            "x-time": { is: "past" },
          },
          closedOn: { $ref: "#/$defs/date", "x-time": { is: "past", notBefore: ["openedOn"] } },
        },
        required: ["openedOn"],
      },
    },
  ],
};

test("both ends of a span are looked at, and only its beginning must have come", () => {
  expect(visited(schema)["every-date"]).toEqual([
    "case/closedOn",
    "case/openedOn",
    "case/openedOn/from",
    "case/openedOn/to",
  ]);
  const hints = new Map(
    [...visits(schema, "").matchAll(/t\.date\([^,]+, ([0-9]+)\)\) !== 0\) t\.dateTold\("([^"]+)"/g)].map(
      ([, hint, pointer = ""]) => [pointer, Number(hint)],
    ),
  );
  const bounded = (pointer: string) => ((hints.get(pointer) ?? 0) & BOUNDED) !== 0;
  expect([...hints.keys()].filter(bounded).sort()).toEqual(["/closedOn", "/openedOn", "/openedOn/from"]);
  expect(yearsAhead(hints.get("/openedOn/to") ?? 0)).toBeGreaterThan(0);
});

test("a span stands in an order as a whole", () => {
  expect(ordered(schema)).toEqual(["case/closedOn", "case/openedOn"]);
  expect(visits(schema, "")).toMatch(/early\(\w+, r\.openedOn\)\) tell\("\/closedOn", "openedOn"\)/);
});
