import { OF_PERSONS, rule } from "../../../src/rule.js";

export const consentContradiction = rule({
  id: "consent-contradiction",
  severity: "error",
  source: ["IOM Data Protection Manual, principle of consent"],
  reads: ["*/handling/consents/*/decision", "*/handling/consents/*/withdrawnOn"],
  types: OF_PERSONS,
  where: "consents",
  check(_, found, { consents }) {
    if (consents === undefined) return;
    for (let n = 0; n < consents.length; n++) {
      const { decision, withdrawnOn } = consents[n] ?? {};
      if (withdrawnOn !== undefined && decision !== undefined && decision !== "withdrawn")
        found(`/handling/consents/${n}/decision`);
    }
  },
});
