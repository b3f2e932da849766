import type { Mapping } from "../entry.ts";
import { isFlag, isResidual, mappingsOf, target } from "../mappings.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

/** Classifications that number their levels: in these, 0 and 1 are codes and not the no and yes of a flag. */
const NUMBERED: ReadonlySet<string> = new Set(["isced"]);

export const exactIsExact: Check = {
  name: "exact-is-exact",
  why: "A flag or an 'other' never has the same definition as a concept; claiming so corrupts converted data.",
  check(model, report) {
    for (const { entry, path } of liveEntries(model)) {
      const mappings = mappingsOf(entry);
      for (const mapping of mappings) {
        if (mapping.relation !== "exactMatch") continue;
        if (!NUMBERED.has(mapping.system) && isFlag(mapping))
          report(path, `calls the flag ${target(mapping)} an exactMatch: write closeMatch or broadMatch`);
        if (isResidual(mapping) && !mappings.some(isClass))
          report(path, `calls ${target(mapping)} an exactMatch: an "other" is never exact, write broadMatch`);
      }
    }
  },
};

/** ISIC defines each of its classes, "other manufacturing" too: there it is a class and not what is left over. */
const isClass = ({ system, relation }: Mapping): boolean => system === "isic" && relation === "exactMatch";
