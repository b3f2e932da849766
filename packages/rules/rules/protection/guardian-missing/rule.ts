import { OF_PERSONS, rule } from "../../../src/rule.js";

export const guardianMissing = rule({
  id: "guardian-missing",
  severity: "error",
  source: [{ instrument: "un-crc" }, "arts. 3 and 18"],
  reads: ["*/handling/consents/*/givenBy", "*/handling/consents/*/guardian"],
  types: OF_PERSONS,
  where: "consents",
  check(_, found, { consents }) {
    if (consents === undefined) return;
    for (let n = 0; n < consents.length; n++)
      if (consents[n]?.givenBy === "guardian" && consents[n]?.guardian === undefined)
        found(`/handling/consents/${n}`);
  },
});
