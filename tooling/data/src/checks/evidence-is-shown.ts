import { facts, hasPlace, isBelowRoot, isShown } from "../evidence.ts";
import type { Source } from "../entry.ts";
import type { Model } from "../model.ts";
import type { Check } from "./check.ts";

export const evidenceIsShown: Check = {
  name: "evidence-is-shown",
  why: "Whoever doubts a fact must be able to read what we read, and must know when we did.",
  check(model, report) {
    for (const { path, name, evidence, checked, sources } of facts(model)) {
      if (evidence !== "text" && evidence !== "official") continue;
      if (checked === undefined)
        report(path, `calls ${name} ${evidence} without the day: add "checked", or say "secondary"`);
      if (!sources.some((source) => isShown(model, source)))
        report(
          path,
          `calls ${name} ${evidence}, but ${faultOf(model, sources)}: cite what was read, or say "secondary"`,
        );
    }
  },
};

function faultOf(model: Model, sources: readonly Source[]): string {
  const [source] = sources;
  if (!source) return "names no source";
  if (source.evidence === "remembered") return "its source is cited from memory";
  if (!("url" in source)) return "the part of the register that it cites was not read or has no locator";
  return isBelowRoot(source.url) && (source.locator === undefined || hasPlace(source))
    ? "its sources show nothing"
    : "no source has an address below a site's root or a locator that can be looked up";
}
