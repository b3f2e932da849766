import { above } from "../../../src/hierarchy.js";
import { type Found, type Records, rule } from "../../../src/rule.js";

/** Of each type the lists that have a sibling `…Absent`, with the scheme of their ids. */
export const WITH_ABSENT = {
  person: [["vulnerabilities", "vulnerabilitiesAbsent", "vulnerabilities"]],
  event: [
    ["acts", "actsAbsent", "acts"],
    ["intendedExploitation", "intendedExploitationAbsent", "forms"],
    ["realisedExploitation", "realisedExploitationAbsent", "forms"],
    ["controls", "controlsAbsent", "controls"],
    ["warningSigns", "warningSignsAbsent", "warning-signs"],
    ["sectors", "sectorsAbsent", "sectors"],
    ["siteKinds", "siteKindsAbsent", "site-kinds"],
    ["recruitmentMethods", "recruitmentMethodsAbsent", "recruitment-methods"],
    ["drivers", "driversAbsent", "drivers"],
  ],
  involvement: [
    ["functions", "functionsAbsent", "perpetrator-functions"],
    ["means", "meansAbsent", "means"],
  ],
} as const;

type Lists = readonly (readonly [present: string, absent: string, scheme: string])[];
type Code = string | { readonly local?: string };

const localOf = (code: Code): string | undefined => (typeof code === "string" ? undefined : code.local);

/** Tells whether what is absent is said to be there, by itself or by something narrower. */
function isThere(present: readonly Code[], absent: Code, scheme: string): boolean {
  for (let n = 0; n < present.length; n++) {
    const code = present[n] as Code;
    if (typeof absent !== "string") {
      if (localOf(absent) === localOf(code)) return true;
    } else if (typeof code === "string" && (code === absent || above(scheme, code).includes(absent)))
      return true;
  }
  return false;
}

function compare(
  present: readonly Code[],
  absent: readonly Code[],
  scheme: string,
  at: string,
  found: Found,
) {
  for (let n = 0; n < absent.length; n++)
    if (isThere(present, absent[n] as Code, scheme)) found(`${at}/${n}`);
}

/** What persons were to this one who recruited, or of whom nobody says what they did. */
function kindsOfRecruiters({ relationships = [] }: Records["involvement"]): Code[] {
  return relationships.flatMap(({ kind, otherFunction }) =>
    otherFunction === undefined || otherFunction === "recruiter" ? [kind as Code] : [],
  );
}

export const presentAndAbsent = rule({
  id: "present-and-absent",
  severity: "error",
  source: ["SKOS: a narrower concept implies the broader", "TIPX records: lists of what is absent"],
  reads: [
    "person/vulnerabilities/*/local",
    "person/vulnerabilitiesAbsent/*/local",
    "event/acts/*/local",
    "event/actsAbsent/*/local",
    "event/intendedExploitation/*/local",
    "event/intendedExploitationAbsent/*/local",
    "event/realisedExploitation/*/local",
    "event/realisedExploitationAbsent/*/local",
    "event/controls/*/local",
    "event/controlsAbsent/*/local",
    "event/warningSigns/*/local",
    "event/warningSignsAbsent/*/local",
    "event/sectors/*/local",
    "event/sectorsAbsent/*/local",
    "event/siteKinds/*/local",
    "event/siteKindsAbsent/*/local",
    "event/recruitmentMethods/*/local",
    "event/recruitmentMethodsAbsent/*/local",
    "event/drivers/*/local",
    "event/driversAbsent/*/local",
    "involvement/functions/*/local",
    "involvement/functionsAbsent/*/local",
    "involvement/means/*/local",
    "involvement/meansAbsent/*/local",
    "involvement/relationships/*/kind/local",
    "involvement/relationships/*/otherFunction",
    "involvement/relationshipsAbsent/*/local",
  ],
  types: ["person", "event", "involvement"],
  checkOf(type, found) {
    const lists: Lists = WITH_ABSENT[type as keyof typeof WITH_ABSENT];
    const inLists = (record: Readonly<Record<string, readonly Code[] | undefined>>): void => {
      for (let n = 0; n < lists.length; n++) {
        const [name, absentName, scheme] = lists[n] as Lists[number];
        const absent = record[absentName];
        if (absent === undefined) continue;
        const present = record[name];
        if (present !== undefined) compare(present, absent, scheme, `/${absentName}`, found);
      }
    };
    if (type !== "involvement") return inLists;
    return (record: Records["involvement"]) => {
      inLists(record as never);
      const { relationshipsAbsent } = record;
      if (relationshipsAbsent !== undefined)
        compare(
          kindsOfRecruiters(record),
          relationshipsAbsent,
          "relationships",
          "/relationshipsAbsent",
          found,
        );
    };
  },
});
