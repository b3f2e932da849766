import { plain } from "../../../src/dates.js";
import { rule } from "../../../src/rule.js";
import { AGAINST } from "../suspects.js";

export const victimsAndSuspectsTogether = rule({
  id: "victims-and-suspects-together",
  severity: { strict: "warning" },
  source: [
    "WHO Ethical and Safety Recommendations for Interviewing Trafficked Women, 2003: treat each contact as a risk",
  ],
  reads: ["identity/person", "involvement/person", "involvement/role"],
  types: ["bundle"],
  needs: "identity",
  across(bundle, found, index) {
    const identified = new Set(index.of("identity").map(({ record }) => record.person));
    let victims = false;
    let others = false;
    for (const {
      record: { role, person },
    } of index.of("involvement"))
      if (identified.has(person)) {
        if (AGAINST.has(role)) others = true;
        else if (plain(role)?.endsWith("-victim")) victims = true;
      }
    if (victims && others) found("/records");
  },
});
