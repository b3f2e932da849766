import type { Handling } from "../../src/rule.js";

type Consent = NonNullable<Handling["consents"]>[number];
type PurposeOfUseId = Handling["purposes"][number];
type ConsentScopeId = Consent["scope"] & string;

/** Tells whether a consent was given, and neither refused nor withdrawn. */
export const isGiven = ({ decision, withdrawnOn }: Consent): boolean =>
  withdrawnOn === undefined && (decision === undefined || decision === "given");

/** True where a consent that was given and not withdrawn covers one of the scopes, or any scope if none is given. */
export function stands({ consents }: Handling, ...scopes: readonly string[]): boolean {
  return consents?.some((each) => isGiven(each) && (scopes.length === 0 || covers(each, scopes))) ?? false;
}

/** Tells whether a consent is about one of the scopes; one whose scope is withheld is about none that is known. */
export const covers = ({ scope }: Consent, scopes: readonly string[]): boolean =>
  typeof scope === "string" && scopes.includes(scope);

/**
 * The scopes of consent by the purpose that may rest on them; one of them is enough. Each purpose of the vocabulary has its line.
 * Where it has no scope, nobody was asked for it: consent alone never covers it, and another legal basis must allow it.
 */
const SCOPES: Readonly<Record<PurposeOfUseId, readonly ConsentScopeId[]>> = {
  // The scope is defined as investigation and prosecution.
  prosecution: ["prosecution"],
  investigation: ["prosecution"],
  // Tables that identify nobody.
  statistics: ["statistics"],
  "monitoring-evaluation": ["statistics", "research"],
  research: ["research"],
  // Help: the support services of the vocabulary, security measures and claims for compensation among them.
  "victim-assistance": ["services", "referral"],
  "victim-protection": ["services", "referral"],
  "return-and-reintegration": ["services", "referral"],
  compensation: ["services", "referral"],
  // A reason for a referral, and none for help: who asks for a meal asks for no decision on their status.
  "victim-identification": ["referral"],
  // Acts of the state, for or against the person, that no consent to help speaks of.
  "immigration-enforcement": [],
  "asset-recovery": [],
  "nationality-verification": [],
  // Not for the person: a law or an agreement allows it.
  oversight: [],
  prevention: [],
};

/** The scopes of consent that cover a purpose; undefined for one of a newer vocabulary. */
export const scopesFor = (purpose: string): readonly string[] | undefined =>
  Object.hasOwn(SCOPES, purpose) ? SCOPES[purpose as PurposeOfUseId] : undefined;
