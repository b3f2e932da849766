import { ancestors, broaderOf } from "../hierarchy.ts";
import { mappingsOf, target } from "../mappings.ts";
import { fileOf, liveEntries, type Model, type SchemeModel } from "../model.ts";
import type { Mapping } from "../entry.ts";
import type { Check } from "./check.ts";

type Relation = Mapping["relation"];
/** What one foreign code is to the ids of one scheme: id → relation. */
type Relations = ReadonlyMap<string, Relation>;

export const mappingsFollowHierarchy: Check = {
  name: "mappings-follow-hierarchy",
  why: "What a code is to a concept and to a broader one must fit together, else a converter picks the wrong one.",
  check(model, report) {
    for (const { scheme, code, relations } of foreignCodes(model)) {
      for (const [id, relation] of relations) {
        const path = fileOf(scheme.name, id);
        for (const above of ancestors(scheme, id)) {
          const other = relations.get(above);
          if (other !== undefined && contradict(relation, other))
            report(
              path,
              `calls ${code} a ${relation}, but ${above}, which is broader, calls it a ${other}: correct one`,
            );
        }
        if (!isClose(relation)) continue;
        const narrower = [...scheme.entries].filter(([, entry]) => broaderOf(entry).includes(id));
        const missing = narrower.filter(([below]) => !relations.has(below)).map(([below]) => below);
        if (missing.length > 0 && narrower.some(([below]) => relations.get(below) === "broadMatch"))
          report(
            path,
            `is close to ${code}, which is a broadMatch of some narrower ids but not of ${missing.join(", ")}: add these`,
          );
      }
    }
  },
};

const isClose = (relation: Relation): boolean => relation === "exactMatch" || relation === "closeMatch";

/** Whether a code cannot be the first to a concept and the second to a broader one. `broadMatch`: the code is broader. */
function contradict(narrow: Relation, broad: Relation): boolean {
  if (narrow === "relatedMatch" || broad === "relatedMatch") return false;
  if (broad === "broadMatch") return narrow !== "broadMatch";
  if (narrow === "narrowMatch") return broad !== "narrowMatch";
  return isClose(narrow) && isClose(broad);
}

/** Every code of another system with what it is to each id of a scheme. */
function foreignCodes(model: Model): { scheme: SchemeModel; code: string; relations: Relations }[] {
  const found = new Map<string, { scheme: SchemeModel; code: string; relations: Map<string, Relation> }>();
  for (const { scheme, id, entry } of liveEntries(model))
    for (const mapping of mappingsOf(entry)) {
      const code = target(mapping);
      const key = `${scheme.name} ${code}`;
      const known = found.get(key) ?? { scheme, code, relations: new Map<string, Relation>() };
      known.relations.set(id, mapping.relation);
      found.set(key, known);
    }
  return [...found.values()];
}
