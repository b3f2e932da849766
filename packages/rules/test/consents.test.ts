import { CONSENT_SCOPE_IDS } from "@tipx/taxonomy/consent-scopes";
import { PURPOSE_OF_USE_IDS } from "@tipx/taxonomy/purposes-of-use";
import { consent, MINIMAL, onConsent } from "@tipx/records";
import { expect, test } from "vitest";
import { findings } from "./fields.js";

/** Tells whether consent to some scopes, and nothing else, lets a record of a person be used for a purpose. */
const covers = (purpose: string, scopes: readonly string[]): boolean =>
  !findings({
    ...MINIMAL.person,
    handling: onConsent([purpose], ...scopes.map((scope) => consent(scope))),
  }).some((each) => each.startsWith("consent-scope"));

test("what the state does for or against a person rests on no consent", () => {
  for (const purpose of ["immigration-enforcement", "asset-recovery", "nationality-verification"])
    expect(covers(purpose, CONSENT_SCOPE_IDS), purpose).toBe(false);
});

test("consent to services covers help and nothing else", () => {
  expect(PURPOSE_OF_USE_IDS.filter((purpose) => covers(purpose, ["services"]))).toEqual([
    "compensation",
    "return-and-reintegration",
    "victim-assistance",
    "victim-protection",
  ]);
});

test("each scope covers some purpose, and a purpose that none covers is not covered by all", () => {
  for (const scope of CONSENT_SCOPE_IDS)
    expect(
      PURPOSE_OF_USE_IDS.some((purpose) => covers(purpose, [scope])),
      scope,
    ).toBe(true);
  for (const purpose of PURPOSE_OF_USE_IDS)
    expect(covers(purpose, CONSENT_SCOPE_IDS), purpose).toBe(
      CONSENT_SCOPE_IDS.some((scope) => covers(purpose, [scope])),
    );
});
