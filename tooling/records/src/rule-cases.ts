import type { RecordType } from "@tipx/schema";
import type { Change } from "./change.ts";
import type { Json, JsonObject } from "./json.ts";
import { ID, SHA_256, urn } from "./parts.ts";
import { MINIMAL } from "./valid.ts";

/**
 * The cases of a rule: how the least record of a type (of a bundle, the one whose records refer to each other) is changed so
 * that it keeps the rule, just keeps it, or breaks it and no other.
 */
export interface RuleCases {
  /** The type of the record that breaks it. */
  readonly type: RecordType;
  /** Where it is found: a pointer into the record. */
  readonly at: string;
  /** The type of the records that keep it, where that is another. */
  readonly keptBy?: RecordType;
  /** The rule looks at this record, and it is plainly kept. Absent where the record that nearly breaks it is the plainest. */
  readonly keeps?: readonly Change[];
  /** Just on this side of the line. */
  readonly nearlyBreaks: readonly Change[];
  readonly breaks: readonly Change[];
}

/** One place changed: what nearly breaks the rule there, and what does. */
export const change = (
  type: RecordType,
  at: string,
  pointer: string,
  nearly: Json | undefined,
  broken: Json | undefined,
): RuleCases => ({ type, at, nearlyBreaks: [[pointer, nearly]], breaks: [[pointer, broken]] });

export const PALERMO = "un-palermo-tip-protocol";
export const USD = (minor: number) => ({ minor, currency: "USD" });
export const other = SHA_256.replaceAll("9", "8");
/** A text of an evidence item: a field that people write into freely. */
export const text = (kept: string, broken: string): RuleCases =>
  change("evidence-item", "/description", "/description", kept, broken);
export const name = (kept: JsonObject, broken: JsonObject, at = "/names/0/full"): RuleCases =>
  change("identity", at, "/names", [{ use: "legal", ...kept }], [{ use: "legal", ...broken }]);

export const handled = (more: JsonObject): JsonObject => ({
  ...(MINIMAL.person.handling as JsonObject),
  ...more,
});
export const consent = (scope: string, more: JsonObject = {}): JsonObject => ({
  scope,
  givenBy: "self",
  givenOn: "2025-02",
  ...more,
});
export const onConsent = (purposes: string[], ...consents: JsonObject[]): JsonObject =>
  handled({ purposes, legalBasis: [{ kind: "consent" }], consents });

/** A record inside a bundle. */
export const held = (type: Exclude<RecordType, "bundle">, fields: JsonObject): JsonObject => ({
  ...MINIMAL[type],
  ...fields,
});
export const aPerson = held("person", { id: ID.person });
export const anEvent = (fields: JsonObject = {}): JsonObject => held("event", { id: ID.event, ...fields });
export const aVictim = (fields: JsonObject = {}): JsonObject =>
  held("involvement", {
    id: ID.involvement,
    person: ID.person,
    event: ID.event,
    role: "identified-victim",
    ...fields,
  });
export const aSuspect = (fields: JsonObject = {}): JsonObject =>
  held("involvement", { id: ID.suspect, person: ID.person, event: ID.event, role: "suspect", ...fields });
export const aCase = (fields: JsonObject): JsonObject =>
  held("case", { id: ID.case, jurisdiction: "KH", kind: "criminal", ...fields });
export const aDecision = (n: number, fields: JsonObject): JsonObject =>
  held("status-decision", {
    id: urn(n),
    person: ID.person,
    status: "identified",
    decidedOn: "2025-03",
    ...fields,
  });
export const anAgreement = (fields: JsonObject): JsonObject =>
  held("agreement", { parties: [{ state: "KH" }, { state: "TH" }], ...fields });
export const aRequest = (fields: JsonObject): JsonObject =>
  held("cooperation-request", { basis: [{ agreement: ID.agreement }], ...fields });
export const records = (
  nearly: readonly JsonObject[],
  broken: readonly JsonObject[],
  at: string,
): RuleCases => change("bundle", at, "/records", [...nearly], [...broken]);

export const charge = (more: JsonObject): JsonObject => ({
  accused: ID.suspect,
  provision: { instrument: "kh-hts-law-2008", provision: "art-10" },
  stage: "charged",
  ...more,
});
export const charged = (at: string, kept: JsonObject, broken: JsonObject): RuleCases => ({
  type: "case",
  at,
  nearlyBreaks: [
    ["/jurisdiction", "KH"],
    ["/charges", [charge(kept)]],
  ],
  breaks: [
    ["/jurisdiction", "KH"],
    ["/charges", [charge(broken)]],
  ],
});
export const stages = (...names: readonly string[]): Json =>
  names.map((stage, n) => ({ stage, at: `2025-02-0${n + 1}T09:00:00Z` }));
export const cells = (...all: readonly JsonObject[]): Json => [...all];
export const table = (at: string, kept: Json, broken: Json, unit = "victims"): RuleCases => ({
  type: "statistical-table",
  at,
  nearlyBreaks: [
    ["/unit", unit],
    ["/cells", kept],
  ],
  breaks: [
    ["/unit", unit],
    ["/cells", broken],
  ],
});
export const value = (more: JsonObject): JsonObject => ({
  measure: "findings-closed",
  value: 0.5,
  method: "survey",
  quality: "low",
  ...more,
});
export const promise = (measure: string, more: JsonObject = {}): JsonObject => ({
  measure,
  everyMonths: 12,
  ...more,
}); // prettier-ignore

export function victim(means: string[], provision: string): Change[] {
  return [
    ["/role", "identified-victim"],
    ["/ageBandAtStart", "adult"],
    ["/means", means],
    ["/definitionApplied", [{ instrument: PALERMO, provision }]],
  ];
}
