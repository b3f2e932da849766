import { PROFILES, severityIn, type Rule } from "../src/rules/rule.js";

/** The rules as they are published: with each profile that applies a rule, the severity it has there. */
export const published = (rules: readonly Rule[]) => ({
  profiles: PROFILES,
  rules: rules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    profiles: Object.fromEntries(
      PROFILES.flatMap((profile) => {
        const severity = severityIn(rule, profile);
        return severity === undefined ? [] : [[profile, severity]];
      }),
    ),
    title: rule.title,
    why: rule.why,
    source: rule.source,
    advice: rule.advice,
    types: rule.types,
  })),
});
