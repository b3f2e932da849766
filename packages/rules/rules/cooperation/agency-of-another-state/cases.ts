import { KH, TH_PROSECUTION, change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("cooperation-request", "/to", "/to", TH_PROSECUTION, KH);
