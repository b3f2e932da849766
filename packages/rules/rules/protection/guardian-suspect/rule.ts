import { type AnyRecord, rule } from "../../../src/rule.js";
import { AGAINST } from "../suspects.js";

export const guardianSuspect = rule({
  id: "guardian-suspect",
  severity: "error",
  source: [
    { instrument: "un-crc" },
    "art. 3",
    "UNICEF Guidelines on the Protection of Child Victims of Trafficking, 2006",
  ],
  reads: ["*/handling/consents/*/guardian", "involvement/person", "involvement/role"],
  types: ["bundle"],
  needs: "involvement",
  across(bundle, found, index) {
    const against = new Set<string>();
    for (const {
      record: { role, person },
    } of index.of("involvement"))
      if (AGAINST.has(role)) against.add(person);
    if (against.size === 0) return;
    const look = ({ handling }: AnyRecord, at: string): void => {
      for (const [n, { guardian }] of (handling.consents ?? []).entries())
        if (guardian !== undefined && against.has(guardian)) found(`${at}/handling/consents/${n}/guardian`);
    };
    look(bundle, "");
    for (const [at, record] of bundle.records.entries()) look(record, `/records/${at}`);
  },
});
