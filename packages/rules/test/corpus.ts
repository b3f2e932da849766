import { readdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { baseOf, changed, FULL, isObject, LINKED, MINIMAL, type Json, type JsonObject, type RuleCases } from "@tipx/records"; // prettier-ignore
import { ROOT } from "../scripts/folders.js";

/** The cases of every rule by its id. */
export async function loadCases(): Promise<Map<string, RuleCases>> {
  const home = path.join(ROOT, "rules");
  const found = new Map<string, RuleCases>();
  for (const name of (await readdir(home, { recursive: true }))
    .filter((each) => /cases\.ts$/.test(each))
    .sort()) {
    const { cases } = (await import(pathToFileURL(path.join(home, name)).href)) as { cases: RuleCases };
    found.set(path.basename(path.dirname(name)), cases);
  }
  return found;
}

/** The records of the cases of a rule, by what they show. */
export const recordsOf = (cases: RuleCases): Record<"keeps" | "nearlyBreaks" | "breaks", JsonObject> => {
  const kept = baseOf(cases.keptBy ?? cases.type);
  return {
    keeps: changed(kept, ...(cases.keeps ?? cases.nearlyBreaks)) as JsonObject,
    nearlyBreaks: changed(kept, ...cases.nearlyBreaks) as JsonObject,
    breaks: changed(baseOf(cases.type), ...cases.breaks) as JsonObject,
  };
};

/** A record, then the same without each of the properties it has, at any depth. */
export function* thinned(record: Json): Generator<Json> {
  yield record;
  if (Array.isArray(record)) {
    for (const [n, item] of (record as readonly Json[]).entries())
      for (const each of thinned(item)) if (each !== item) yield (record as readonly Json[]).with(n, each);
  } else if (isObject(record))
    for (const [key, value] of Object.entries(record)) {
      const { [key]: _, ...rest } = record;
      yield rest;
      for (const each of thinned(value)) if (each !== value) yield { ...record, [key]: each };
    }
}

/** Every record of the fixtures that rules may meet, those of all rules' cases among them. */
export async function corpus(): Promise<readonly JsonObject[]> {
  const cases = [...(await loadCases()).values()];
  return [
    ...Object.values(FULL),
    ...Object.values(MINIMAL),
    LINKED,
    ...cases.flatMap((each) => Object.values(recordsOf(each))),
  ];
}
