import { banner } from "@tipx/generated";
import type { Words } from "../entry.ts";
import { DATA, type Model, type SchemeModel } from "../model.ts";
import { builtBanner, exportNames, jsonLiteral } from "./names.ts";
import { mapLanguages, published, textIn } from "./normalise.ts";

/** Scheme → the interface in types.ts that its entries have, where it is not the plain `Concept`. */
const ENTRY_TYPES: Readonly<Record<string, string>> = {
  instruments: "Instrument",
  actors: "Actor",
  recommendations: "Recommendation",
  meetings: "Meeting",
  places: "Place",
  collections: "Collection",
  systems: "System",
  measures: "Measure",
  "age-bands": "AgeBand",
  "awareness-activities": "AwarenessActivity",
  countries: "Country",
};

const from = (scheme: SchemeModel): string =>
  scheme.name === "countries" ? "i18n-iso-countries" : `${DATA}/${scheme.name}`;

/** Makes `schemes/<scheme>.ts`, a published entry point: ids, their type and guard, the getter. */
export function schemeModule(scheme: SchemeModel): string {
  const names = exportNames(scheme.info.singular);
  const ids = [...scheme.entries.keys()];
  const interfaceName = ENTRY_TYPES[scheme.name] ?? "Concept";
  const title = scheme.info.title.en;
  return `${banner(from(scheme))}
import type { ${interfaceName} as Entry } from "../../types.js";
import type { ${names.id} } from "../id-types.js";
import { TABLE } from "../entries/${scheme.name}.js";

/** ${typeof title === "string" ? title : title?.text}: the current ids. */
export const ${names.ids} = /* @__PURE__ */ Object.freeze(${JSON.stringify(ids, null, 2)} as const);

export type { ${names.id} } from "../id-types.js";
export type ${names.type} = Entry<${names.id}>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function ${names.guard}(value: unknown): value is ${names.id} {
  known ??= new Set(${names.ids});
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function ${names.get}(id: ${names.id}): ${names.type} {
  return TABLE.get(id) as ${names.type};
}
`;
}

/** Makes `entries/<scheme>.ts`: the entries as JSON text, which is parsed on first use and not on import. */
export function entriesModule(model: Model, scheme: SchemeModel): string {
  const table = Object.fromEntries(
    [...scheme.entries].map(([id, entry]) => [id, published(model, id, entry)]),
  );
  return `${builtBanner(from(scheme))}
import { entryTable } from "../../entry-table.js";

export const TABLE = /* @__PURE__ */ entryTable(
  ${jsonLiteral(table)},
);
`;
}

/** Makes `entries/<scheme>.d.ts`: the types of that module, committed for editors. */
export const entriesTypes = (scheme: SchemeModel): string => `${banner(from(scheme))}
import type { EntryTable } from "../../entry-table.js";

export declare const TABLE: EntryTable;
`;

/** Makes `entries.ts`: the table of each scheme by name, the type of its entries, and what each scheme is. */
export function entriesIndex(model: Model): string {
  const schemes = [...model.schemes.values()];
  const local = (name: string): string => name.replaceAll("-", "_");
  const info = Object.fromEntries(
    schemes.map(({ name, info: { title, description, decidedBy, ...info } }) => [
      name,
      {
        kind: info.kind,
        singular: info.singular,
        open: info.open,
        ...(decidedBy !== undefined && { decidedBy }),
        since: info.since,
        title: mapLanguages(title, ours),
        description: mapLanguages(description, ours),
      },
    ]),
  );
  return `${banner(DATA)}
import type { SchemeInfo } from "../types.js";
${schemes.map(({ name }) => `import { TABLE as ${local(name)} } from "./entries/${name}.js";\n`).join("")}
${schemes.map(({ name, info: { singular } }) => `import type { ${exportNames(singular).type} } from "./schemes/${name}.js";\n`).join("")}
/** The type of the entries of each scheme. */
export interface EntryTypes {
${schemes.map(({ name, info: { singular } }) => `  ${JSON.stringify(name)}: ${exportNames(singular).type};\n`).join("")}}

export const TABLES = {
${schemes.map(({ name }) => `  ${JSON.stringify(name)}: ${local(name)},\n`).join("")}};

export const schemeInfos = (): Record<keyof EntryTypes, SchemeInfo> =>
  JSON.parse(${jsonLiteral(info)}) as Record<keyof EntryTypes, SchemeInfo>;
`;
}

/** What a scheme is called is our decision. */
const ours = (words: Words) => textIn(words, { evidence: "own" });
