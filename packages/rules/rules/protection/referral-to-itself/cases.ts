import { KH, KH_POLICE, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("referral", "/to", "/to", KH, KH_POLICE);
