import { name, type RuleCases } from "@tipx/records";

export const cases: RuleCases = name({ full: "မြန်မာ" }, { full: "ေမာင္" });
