import { banner } from "@tipx/generated";
import type { Concept, Instrument } from "../entry.ts";
import { DATA, type Model, type SchemeModel } from "../model.ts";
import { outcome } from "../redirects.ts";
import { jsonLiteral } from "./names.ts";

/** Makes `ids.ts`: the current ids of every scheme, redirects and hierarchy. A validator needs this and no more. */
export function idsModule(model: Model): string {
  const schemes = [...model.schemes.values()];
  const ids = Object.fromEntries(schemes.map((scheme) => [scheme.name, [...scheme.entries.keys()]]));
  const open = schemes.filter((scheme) => scheme.info.open).map(({ name }) => name);
  const facts = {
    redirects: Object.fromEntries(
      schemes.flatMap((scheme) => {
        const ends = [...scheme.redirects.keys()].map((id) => [id, outcome(scheme, id)] as const);
        return ends.length > 0 ? [[scheme.name, Object.fromEntries(ends)]] : [];
      }),
    ),
    broader: perScheme(model, (scheme) => {
      const position = positions(scheme);
      return [...scheme.entries].flatMap(([id, entry]) => {
        const { broader = [] } = entry as Partial<Concept>;
        return broader.length > 0 ? [[id, ...broader].map(position)] : [];
      });
    }),
    abstract: perScheme(model, (scheme) =>
      [...scheme.entries].flatMap(([id, entry]) =>
        (entry as Partial<Concept>).abstract ? [positions(scheme)(id)] : [],
      ),
    ),
  };
  return `${banner(DATA)}
import type { PackedFacts } from "../id-facts.js";

export const TAXONOMY_VERSION = ${JSON.stringify(model.version)};

export const SCHEMES = /* @__PURE__ */ Object.freeze(${JSON.stringify(
    schemes.map(({ name }) => name),
    null,
    2,
  )} as const);

/** Schemes whose fields may also carry an agency's own code. */
export const OPEN_SCHEMES = /* @__PURE__ */ Object.freeze(${JSON.stringify(open, null, 2)} as const);

export const IDS_BY_SCHEME = {
${Object.entries(ids)
  .map(([scheme, list]) => `  ${JSON.stringify(scheme)}: ${JSON.stringify(list)},\n`)
  .join("")}} as const;

/** Below each grouping at the top of a scheme: the ids a record may use where it asks for one of that branch. */
export const IDS_BY_BRANCH = {
${branches(schemes)
  .map(([branch, list]) => `  ${JSON.stringify(branch)}: ${JSON.stringify(list)},\n`)
  .join("")}} as const;

/** Redirects, followed to their end; broader links; groupings. Parsed on first use. */
export const packedFacts = (): PackedFacts => JSON.parse(${jsonLiteral(facts)}) as PackedFacts;
`;
}

/** Makes `provisions.ts`: the slugs of each instrument's provisions. */
export function provisionsModule(model: Model): string {
  const instruments = model.schemes.get("instruments")?.entries ?? new Map();
  const rows = [...instruments].flatMap(([id, entry]) => {
    const slugs = (entry as Instrument).provisions?.map((provision) => provision.id) ?? [];
    return slugs.length > 0 ? [`  ${JSON.stringify(id)}: ${JSON.stringify(slugs)},\n`] : [];
  });
  return `${banner(`${DATA}/instruments`)}
export const SLUGS_BY_INSTRUMENT = {
${rows.join("")}} as const;
`;
}

/** Asks for the rows of each scheme and leaves out the schemes that have none. */
function perScheme<T>(
  model: Model,
  rows: (scheme: SchemeModel) => readonly T[],
): Record<string, readonly T[]> {
  const found = [...model.schemes.values()].map((scheme) => [scheme.name, rows(scheme)] as const);
  return Object.fromEntries(found.filter(([, list]) => list.length > 0));
}

/** Finds the position of an id in its scheme's list. */
function positions(scheme: SchemeModel): (id: string) => number {
  const ids = [...scheme.entries.keys()];
  const table = new Map(ids.map((id, index) => [id, index]));
  return (id) => table.get(id) ?? -1;
}

/** Finds the groupings at the top of each scheme, each with the ids below it that a record may use. */
export function branches(
  schemes: readonly { name: string; entries: ReadonlyMap<string, unknown> }[],
): [string, string[]][] {
  return schemes.flatMap(({ name, entries }) => {
    const concept = (id: string) => entries.get(id) as Partial<Concept> | undefined;
    const isBelow = (id: string, top: string): boolean =>
      (concept(id)?.broader ?? []).some((parent) => parent === top || isBelow(parent, top));
    const ids = [...entries.keys()];
    return ids
      .filter((id) => concept(id)?.abstract && !concept(id)?.broader)
      .map((top): [string, string[]] => [
        `${name}/${top}`,
        ids.filter((id) => !concept(id)?.abstract && isBelow(id, top)),
      ]);
  });
}
