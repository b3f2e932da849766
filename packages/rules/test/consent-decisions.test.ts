import { describe, expect, test } from "vitest";
import { RULES } from "../src/generated/table.js";
import { RuleSet } from "../src/rule-set.js";
import { person } from "./support.js";

const set = new RuleSet(RULES);
const UNKNOWN = { withheld: "unknown" };

/** What the rules say of a person shared for prosecution on some basis, with one consent. */
function told(basis: string, consent: object): string[] {
  const codes: string[] = [];
  const handling = {
    ...person().handling,
    purposes: ["prosecution"],
    legalBasis: [{ kind: basis }],
    consents: [{ scope: "prosecution", givenBy: "self", givenOn: "2019-03", ...consent }],
  };
  set.apply({ ...person(), handling } as never, "", true, ({ id }) => codes.push(id));
  return codes;
}

describe.each([
  ["given, as 0.1 writes it", {}, true],
  ["given", { decision: "given" }, true],
  ["given on a day that is not known", { givenOn: UNKNOWN }, true],
  ["given, nobody knows by whom", { givenBy: UNKNOWN }, true],
  ["refused", { decision: "refused" }, false],
  ["refused on a day that is not known", { decision: "refused", givenOn: UNKNOWN }, false],
  ["withdrawn, as 0.1 writes it", { withdrawnOn: "2019-05" }, false],
  ["withdrawn", { decision: "withdrawn", withdrawnOn: "2019-05" }, false],
  ["withdrawn on a day that is not known", { withdrawnOn: UNKNOWN }, false],
  ["withdrawn, and no day is given", { decision: "withdrawn" }, false],
])("a consent that was %s", (_, consent, stands) => {
  test("alone carries the record only where it stands", () =>
    expect(told("consent", consent)).toEqual(stands ? [] : ["consent-missing"]));
  test("beside a law is told where it does not stand", () =>
    expect(told("law", consent)).toEqual(stands ? [] : ["consent-withdrawn"]));
});

test("a consent whose scope is withheld covers no purpose, and forbids none", () => {
  expect(told("consent", { scope: UNKNOWN })).toEqual(["consent-scope"]);
  expect(told("law", { scope: UNKNOWN, decision: "refused" })).toEqual([]);
});

test.each([{ decision: "given" }, { decision: "refused" }])(
  "%o and withdrawn is a contradiction",
  (consent) => expect(told("law", { ...consent, withdrawnOn: UNKNOWN })).toContain("consent-contradiction"),
);
