import { change, UNKNOWN, type Json, type RuleCases } from "@tipx/records";

const toCambodia = (riskAssessed: Json) => ({ to: "KH", voluntary: true, riskAssessed });

export const cases: RuleCases = {
  ...change("assistance", "/safeReturn/riskAssessed", "/safeReturn", toCambodia(UNKNOWN), toCambodia(false)),
  keeps: [["/safeReturn", toCambodia(true)]],
};
