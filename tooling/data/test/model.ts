import type { Entry } from "../src/entry.ts";
import { presentIds } from "../src/ledger.ts";
import { meaningsToRecord } from "../src/meanings.ts";
import type { Model, RedirectFile, SchemeModel } from "../src/model.ts";

type Fields = Record<string, unknown>;
export type Files = Record<string, Record<string, Fields>>;

const sources = [{ url: "https://example.org/text", reuse: "link" }];
const read = { evidence: "text", checked: "2026-01-02" };
const REGISTERS = new Set([
  "instruments",
  "actors",
  "recommendations",
  "meetings",
  "places",
  "collections",
  "systems",
]);

/** An entry that breaks no rule, with the fields given in place of its own. */
export const concept = (label: string, more: Fields = {}): Fields => ({
  label: { en: label },
  definition: { en: `What ${label} is.` },
  sources,
  ...read,
  since: "0.1.0",
  ...more,
});

export const entity = (label: string, more: Fields = {}): Fields => ({
  label: { en: label },
  sources,
  ...read,
  since: "0.1.0",
  ...more,
});

/** A small vocabulary that breaks no rule. Each call gives a fresh one to plant a fault in. */
export const sound = (): Files => ({
  actors: { committee: entity("Committee", { class: "organisation" }) },
  countries: { KH: concept("Cambodia") },
  forms: {
    conduct: concept("Conduct"),
    exploitation: concept("Exploitation"),
    trafficking: concept("Trafficking", { broader: ["conduct"] }),
    "labour-exploitation": concept("Labour exploitation", {
      broader: ["exploitation"],
      related: ["slavery"],
    }),
    slavery: concept("Slavery", { broader: ["exploitation"], related: ["labour-exploitation"] }),
    serfdom: { redirect: { moved: "slavery" }, since: "0.1.0" },
  },
  instruments: {
    protocol: entity("Protocol", {
      kind: "protocol",
      status: { value: "in-force" },
      dates: [
        { event: "adopted", date: "2000-11-15" },
        { event: "in-force", date: "2003" },
      ],
      provisions: [
        {
          id: "art-3",
          locator: "art. 3",
          kind: "defines",
          summary: "Defines it.",
          touches: ["forms/slavery"],
          sources,
        },
      ],
    }),
  },
  measures: { speed: concept("Speed", { unit: "days", fields: ["cooperation-request#/stages/*/at"] }) },
  meetings: { session: entity("Session", { start: "2019-11-06", end: "2019-11-07" }) },
  recommendations: {
    r1: entity("First", {
      origin: "meetings/session",
      addressees: ["actors/committee"],
      records: ["joint-report"],
      modality: "shall",
    }),
  },
  modalities: { shall: concept("Shall") },
  systems: { htcds: entity("HTCDS", { publisher: "IOM", licence: "CC BY 4.0", reuse: "text" }) },
});

const OPEN = true;

/**
 * The model of some files in a working version 0.2.0. Unless `more` says otherwise each id has been in the ledger since
 * 0.1.0 and means what was recorded, the speech is covered and nothing is to be formatted.
 */
export function modelOf(files: Files, more: Partial<Model> = {}): Model {
  const schemes = new Map<string, SchemeModel>();
  for (const [name, entries] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
    schemes.set(name, {
      name,
      info: {
        kind: REGISTERS.has(name) ? "register" : "concept-scheme",
        title: { en: name },
        description: { en: name },
        singular: `one-of-${name}`,
        open: OPEN,
        since: "0.1.0",
      },
      entries: new Map(rows.filter(([, fields]) => !("redirect" in fields)) as unknown as [string, Entry][]),
      redirects: new Map(
        rows
          .filter(([, fields]) => "redirect" in fields)
          .map(([id, fields]) => [id, { label: { en: id }, ...fields }]) as unknown as [
          string,
          RedirectFile,
        ][],
      ),
    });
  }
  const coverage = Array.from({ length: 66 }, (_, index) => ({
    row: index + 1,
    quote: "words",
    states: "A fact.",
    ids: ["forms/slavery"],
  }));
  const empty = {
    version: "0.2.0",
    coverage,
    hosts: new Map([["example.org", "copies" as const]]),
    ledger: [],
    meanings: [],
    texts: new Map<string, string>(),
    terms: new Map(),
  };
  const model: Model = { ...empty, schemes, ...more };
  return {
    ...model,
    // Everything in it was published with 0.1.0, its provisions and redirects too.
    ledger: more.ledger ?? [...presentIds({ ...model, version: "0.1.0" })],
    meanings: more.meanings ?? meaningsToRecord(model),
  };
}
