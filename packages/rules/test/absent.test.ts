import { readFile } from "node:fs/promises";
import { broaderIds, IDS, isAbstract, type Scheme } from "@tipx/taxonomy/ids";
import type { SchemaNode as Node } from "@tipx/json-schema";
import { describe, expect, test } from "vitest";
import { presentAndAbsent, WITH_ABSENT } from "../rules/references/present-and-absent/rule.js";
import { RuleSet } from "../src/rule-set.js";
import { event, person } from "./support.js";

const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const producer = JSON.parse(
  await readFile(
    new URL(`../../json-schema/schema/${version}/2020-12/producer/all.json`, import.meta.url),
    "utf8",
  ),
) as Node & { $defs: Readonly<Record<string, Node>> };

const involvement = (more: object) => ({ ...person(more), type: "involvement" });
const BASES = { person, event, involvement } as const;
const set = new RuleSet([presentAndAbsent]);
const found = (record: object): string[] => {
  const told: string[] = [];
  set.apply(record as never, "", true, (_rule, _severity, pointer) => told.push(pointer));
  return told;
};

/** Every id above one, walked step by step: not by the table that the rule reads. */
function aboveOf(scheme: Scheme, id: string): Set<string> {
  const all = new Set<string>();
  const walk = (from: string): void => {
    for (const next of broaderIds(scheme, from)) {
      all.add(next);
      walk(next);
    }
  };
  walk(id);
  return all;
}

test("the rule knows every list of what is absent that the schema has", () => {
  for (const [type, lists] of Object.entries(WITH_ABSENT)) {
    const names = Object.keys(producer.$defs[type]?.properties ?? {}).filter((name) =>
      name.endsWith("Absent"),
    );
    const known: string[] = lists.map(([, absent]) => absent);
    if (type === "involvement") known.push("relationshipsAbsent");
    expect(known.sort()).toEqual(names.sort());
  }
  for (const [name, { properties = {} }] of Object.entries(producer.$defs))
    if (!Object.hasOwn(WITH_ABSENT, name))
      expect(Object.keys(properties).filter((key) => key.endsWith("Absent"))).toEqual([]);
});

const rows = Object.entries(WITH_ABSENT).flatMap(([type, lists]) =>
  lists.map(([present, absent, scheme]) => ({ type: type as keyof typeof BASES, present, absent, scheme })),
);

describe.each(rows)("$type: $present and $absent", ({ type, present, absent, scheme }) => {
  test("of every two ids those contradict each other that are the same, or of which the absent one is broader", () => {
    const ids = IDS[scheme].filter((id) => !isAbstract(scheme, id as never)) as readonly string[];
    const wrong: string[] = [];
    for (const there of ids) {
      const implied = aboveOf(scheme, there).add(there);
      const told = new Set(found(BASES[type]({ [present]: [there], [absent]: ids })));
      for (const [n, id] of ids.entries())
        if (told.has(`/${absent}/${n}`) !== implied.has(id)) wrong.push(`${there} ${id}`);
    }
    expect(wrong).toEqual([]);
  });

  test("a local code contradicts itself and nothing else; what is withheld contradicts nothing", () => {
    const local = (code: string) => ({ local: `x-example:${code}`, text: "Other" });
    const of = (there: object, not: object) => found(BASES[type]({ [present]: [there], [absent]: [not] }));
    expect(of(local("1"), local("1"))).toEqual([`/${absent}/0`]);
    expect(of(local("1"), local("2"))).toEqual([]);
    expect(of({ withheld: "unknown" }, local("1"))).toEqual([]);
  });
});

test("a recruiter was not what the record says a recruiter was; others may have been", () => {
  const of = (relationship: object) =>
    found(involvement({ relationships: [relationship], relationshipsAbsent: ["stranger", "family-member"] }));
  expect(of({ kind: "family-member", otherFunction: "recruiter" })).toEqual(["/relationshipsAbsent/1"]);
  expect(of({ kind: "family-member" })).toEqual(["/relationshipsAbsent/1"]);
  expect(of({ kind: "family-member", otherFunction: "transporter" })).toEqual([]);
  expect(of({ kind: { withheld: "unknown" }, otherFunction: "recruiter" })).toEqual([]);
});
