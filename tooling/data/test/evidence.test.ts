import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { CHECKS } from "../src/checks/index.ts";
import { EVIDENCE } from "../src/entry.ts";
import { type Fact, facts, settles } from "../src/evidence.ts";
import { load } from "../src/load.ts";
import { DATA, TERMS, type Model } from "../src/model.ts";
import { runChecks } from "../src/run-checks.ts";
import { entity, modelOf, sound } from "./model.ts";

const { model } = load(fileURLToPath(new URL("../../..", import.meta.url)));
const real = [...facts(model)].filter(({ scheme }) => scheme !== "countries");

/** Counts, without the shape of an entry, the maps that say evidence and are no sources. */
function saying(node: unknown, inSource = false): number {
  if (typeof node !== "object" || node === null) return 0;
  if (Array.isArray(node)) return node.reduce((sum: number, item) => sum + saying(item, inSource), 0);
  const own = "evidence" in node && !inSource ? 1 : 0;
  return Object.entries(node).reduce(
    (sum, [key, part]) => sum + saying(part, key === "source" || key === "sources"),
    own,
  );
}

test("every place of the files that says evidence is a fact that the checks see", () => {
  const written = [...model.texts].flatMap(([path, text]) =>
    path.startsWith(`${DATA}/`) && !path.startsWith(`${DATA}/${TERMS}/`) ? [saying(parse(text))] : [],
  );
  expect(written.length).toBeGreaterThan(1000);
  expect(real.filter(({ says }) => says.evidence !== undefined)).toHaveLength(
    written.reduce((sum, n) => sum + n, 0),
  );
});

test("no fact is without evidence, and each is of a kind that there is", () => {
  expect(real.filter(({ evidence }) => !EVIDENCE.includes(evidence))).toEqual([]);
  expect(new Set(real.map(({ kind }) => kind)).size).toBe(10);
});

/** One fact of each kind, all of them read as text. */
function whole(): Model {
  const files = sound();
  const source = { url: "https://example.org/text", locator: "art. 3", reuse: "link" };
  const sources = [source];
  Object.assign(files["instruments"]?.["protocol"] ?? {}, {
    label: { en: "Protocol", km: { text: "ក", status: "official", source } },
    effectAfter: { days: 30, sources },
    partyActions: [{ party: "KH", action: "accession", date: "2007-07-02", sources }],
    provisions: [
      {
        id: "art-3",
        locator: "art. 3",
        kind: "defines",
        summary: "Defines it.",
        sources,
        penalty: "7 years",
      },
    ],
  });
  files["actors"] = {
    committee: entity("Committee", {
      class: "organisation",
      members: [{ state: "KH", from: "1999-04-30", sources }],
    }),
  };
  const mapping = {
    system: "htcds",
    version: "2.0",
    field: "f",
    code: "S",
    label: "S",
    relation: "closeMatch",
  };
  Object.assign(files["forms"]?.["slavery"] ?? {}, { mappings: [mapping] });
  return modelOf(files);
}

const EVIDENCE_CHECKS = CHECKS.filter(({ name }) =>
  ["evidence-is-shown", "text-is-not-news", "official-is-of-a-body"].includes(name),
);
const refused = (of: Model) => runChecks(of, EVIDENCE_CHECKS, []).map(({ message }) => message);
const KINDS: readonly Fact["kind"][] = [
  "entry", "provision", "penalty", "date", "status", "party-action", "member", "effect", "mapping", "label",
]; // prettier-ignore

test("a fact of each kind that its sources bear is let through", () => {
  expect(new Set([...facts(whole())].map(({ kind }) => kind))).toEqual(new Set(KINDS));
  expect(refused(whole())).toEqual([]);
});

test.each(KINDS)("a fact of the kind %s is refused when all it cites is a front page, or news", (kind) => {
  const front = structuredClone(whole());
  const news: Model = { ...front, hosts: new Map([["example.org", "news"]]) };
  const names = [...facts(front)].flatMap((fact) => (fact.kind === kind ? [fact.name] : []));
  expect(names.length).toBeGreaterThan(0);
  // A mapping rests on the entry of its system.
  const said = (messages: readonly string[]) =>
    names.every((name) => messages.some((message) => message.includes(`calls ${name} text`)));
  if (kind !== "mapping") expect(said(refused(news))).toBe(true);
  for (const { entries } of front.schemes.values())
    for (const entry of entries.values()) strip(entry as unknown as Record<string, unknown>);
  if (kind === "mapping")
    for (const entry of front.schemes.get("systems")?.entries.values() ?? [])
      Object.assign(entry, { evidence: "secondary" });
  if (kind === "mapping")
    for (const entry of front.schemes.get("forms")?.entries.values() ?? []) claim(entry);
  expect(said(refused(front))).toBe(true);
});

/** Leads every address to the front page of its site. */
function strip(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const fields = node as Record<string, unknown>;
  if (typeof fields["url"] === "string") {
    fields["url"] = "https://example.org/";
    delete fields["locator"];
  }
  for (const part of Object.values(fields)) strip(part);
}

function claim(entry: object): void {
  const { mappings = [] } = entry as { mappings?: object[] };
  for (const mapping of mappings) Object.assign(mapping, { evidence: "text", checked: "2026-01-02" });
}

test("what settles is text, official and own", () => {
  expect(EVIDENCE.filter(settles)).toEqual(["text", "official", "own"]);
});
