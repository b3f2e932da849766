import { type Handling } from "../../src/rule.js";

/** Whether a consent that was not withdrawn covers one of the scopes; any scope where none is given. */
export function stands({ consents }: Handling, ...scopes: readonly string[]): boolean {
  return (
    consents?.some(
      ({ scope, withdrawnOn }) =>
        withdrawnOn === undefined && (scopes.length === 0 || scopes.includes(scope)),
    ) ?? false
  );
}

/** The scope of consent that a purpose needs; purposes that serve the person need one of two. */
export const SCOPES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["prosecution", ["prosecution"]],
  ["investigation", ["prosecution"]],
  ["statistics", ["statistics"]],
  ["monitoring-evaluation", ["statistics", "research"]],
  ["research", ["research"]],
  ["victim-assistance", ["services", "referral"]],
  ["return-and-reintegration", ["services", "referral"]],
]);

export const AGAINST: ReadonlySet<string> = /* @__PURE__ */ new Set(["suspect", "accused", "convicted"]);
