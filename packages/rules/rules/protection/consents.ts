import type { Handling } from "../../src/rule.js";

/** True where a consent that was not withdrawn covers one of the scopes, or any scope if none is given. */
export function stands({ consents }: Handling, ...scopes: readonly string[]): boolean {
  return (
    consents?.some(
      ({ scope, withdrawnOn }) =>
        withdrawnOn === undefined && (scopes.length === 0 || scopes.includes(scope)),
    ) ?? false
  );
}

/** The scopes of consent by the purpose that may rest on them; one of them is enough. Other purposes ask for no scope. */
export const SCOPES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["prosecution", ["prosecution"]],
  ["investigation", ["prosecution"]],
  ["statistics", ["statistics"]],
  ["monitoring-evaluation", ["statistics", "research"]],
  ["research", ["research"]],
  ["victim-assistance", ["services", "referral"]],
  ["return-and-reintegration", ["services", "referral"]],
]);
