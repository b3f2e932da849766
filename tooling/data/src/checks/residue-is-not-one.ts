import { isResidual, mappingsOf, target } from "../mappings.ts";
import { liveEntries } from "../model.ts";
import type { Check } from "./check.ts";

export const residueIsNotOne: Check = {
  name: "residue-is-not-one",
  why: "An 'other' takes in several things. With one broadMatch a converter writes that one for all of them.",
  check(model, report) {
    const found = new Map<string, { path: string; misleads: boolean }[]>();
    for (const { scheme, id, entry, path } of liveEntries(model))
      for (const mapping of mappingsOf(entry)) {
        if (!isResidual(mapping)) continue;
        const residue = scheme.name === "withheld-reasons" || id.startsWith("other-");
        const misleads = mapping.relation === "broadMatch" && !residue;
        found.set(target(mapping), [...(found.get(target(mapping)) ?? []), { path, misleads }]);
      }
    for (const [code, [only, ...others]] of found)
      if (only?.misleads && others.length === 0)
        report(
          only.path,
          `is the only thing that ${code} is a broadMatch of: name the others too, or remove it`,
        );
  },
};
