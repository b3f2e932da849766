/** A valid record of the tests: an agency, which no rule but the common ones looks at. */
export const organization = (
  number = 1,
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({
  type: "organization",
  id: `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  specVersion: "0.2",
  taxonomyVersion: "0.1.0",
  provenance: {
    reportedBy: { actor: "kh-ncct" },
    recordedAt: "2019-11-06T02:30:00Z",
    source: "case-file",
    synthetic: true,
  },
  handling: {
    tlp: "amber",
    purposes: ["victim-protection"],
    legalBasis: [{ kind: "law" }],
    retainUntil: "2090-11",
  },
  name: "Example Coordination Office",
  kind: "ngo",
  country: "KH",
  ...changes,
});

/** A valid record that names a form of exploitation. */
export function event(number: number, ...realisedExploitation: unknown[]): Record<string, unknown> {
  const { name: _, kind: __, country: ___, ...head } = organization(number);
  return { ...head, type: "event", realisedExploitation };
}

/** A secret that must never come back: no word of it is in the program, the schema or the vocabulary. */
export const SECRET = "Zq7Vexrath-Ormulune";

export const json = (value: unknown): string => JSON.stringify(value);
export const lines = (...values: unknown[]): string =>
  values.map((value) => `${typeof value === "string" ? value : json(value)}\n`).join("");
