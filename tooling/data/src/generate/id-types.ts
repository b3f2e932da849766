import { banner } from "@tipx/generated";
import type { Concept } from "../entry.ts";
import { DATA, type Model } from "../model.ts";
import { branches } from "./ids.ts";
import { exportNames } from "./names.ts";

const union = (ids: readonly string[]): string => ids.map((id) => JSON.stringify(id)).join(" | ") || "never";

/**
 * Makes `id-types.ts`: the ids of each scheme as a named type. The names keep declarations short: for a union without a
 * name, the compiler writes out hundreds of ids wherever it is used.
 */
export function idTypesModule(model: Model): string {
  const schemes = [...model.schemes.values()];
  const usable = schemes.map(({ name, info, entries }) => {
    const { id } = exportNames(info.singular);
    const ids = [...entries].flatMap(([key, entry]) => ((entry as Partial<Concept>).abstract ? [] : [key]));
    return {
      name,
      id,
      type: ids.length < entries.size ? `Usable${id}` : id,
      ids,
      all: ids.length === entries.size,
    };
  });
  const below = branches(schemes).map(([branch, ids]) => {
    const [scheme = "", top = ""] = branch.split("/");
    const singular = model.schemes.get(scheme)?.info.singular ?? "";
    return { branch, type: exportNames(`${top}-${singular}`).id, ids };
  });
  return `${banner(DATA)}
${usable
  .map(({ name, id, all, type, ids }) => {
    const every = [...(model.schemes.get(name)?.entries.keys() ?? [])];
    const narrow = `/** ${name}: the ids a record may use, groupings apart. */\nexport type ${type} = ${union(ids)};\n`;
    return `/** ${name}: the current ids. */\nexport type ${id} = ${union(every)};\n${all ? "" : narrow}`;
  })
  .join("")}
${below.map(({ branch, type, ids }) => `/** The usable ids below ${branch}. */\nexport type ${type} = ${union(ids)};\n`).join("")}
/** Scheme → its current ids. */
export interface IdTypes {
${usable.map(({ name, id }) => `  ${JSON.stringify(name)}: ${id};\n`).join("")}}

/** Scheme → the ids of it that a record may use. */
export interface UsableIdTypes {
${usable.map(({ name, type }) => `  ${JSON.stringify(name)}: ${type};\n`).join("")}}

/** Branch → the ids below it that a record may use. */
export interface BranchIdTypes {
${below.map(({ branch, type }) => `  ${JSON.stringify(branch)}: ${type};\n`).join("")}}
`;
}
