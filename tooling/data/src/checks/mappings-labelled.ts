import type { Mapping, System } from "../entry.ts";
import { mappingsOf, target } from "../mappings.ts";
import { liveEntries, type Model } from "../model.ts";
import type { Check } from "./check.ts";

export const mappingsLabelled: Check = {
  name: "mappings-labelled",
  why: "Sheets and forms hold labels in the place of codes, so a code without its label is not found in them.",
  check(model, report) {
    const labels = new Map<string, string>();
    for (const { entry, path } of liveEntries(model))
      for (const mapping of mappingsOf(entry)) {
        const fault = faultOf(mapping, mayShipLabels(model, mapping.system));
        if (fault !== undefined) report(path, `maps to ${target(mapping)} ${fault}`);
        if (mapping.label === undefined) continue;
        const known = labels.get(target(mapping)) ?? mapping.label;
        if (known !== mapping.label)
          report(
            path,
            `calls ${target(mapping)} "${mapping.label}", elsewhere it is "${known}": keep what is published`,
          );
        labels.set(target(mapping), known);
      }
  },
};

function faultOf({ label }: Mapping, allowed: boolean): string | undefined {
  if (label === undefined) return allowed ? "without its label: add the label as published" : undefined;
  if (!allowed) return "with its label, but the licence lets us ship codes only: remove the label";
  if (label !== label.trim().replace(/\s+/gu, " ")) return "with stray spaces in its label: remove them";
  return undefined;
}

/** Whether the licence of a system lets us ship its wordings. A system that is not in the register lets nothing. */
function mayShipLabels(model: Model, system: string): boolean {
  const found = model.schemes.get("systems")?.entries.get(system) as System | undefined;
  return found?.reuse === "text" || found?.reuse === "label";
}
