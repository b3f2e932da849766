import { facts, isShown } from "../evidence.ts";
import type { Source } from "../entry.ts";
import type { Model } from "../model.ts";
import type { Check } from "./check.ts";

export const officialIsOfABody: Check = {
  name: "official-is-of-a-body",
  why: "Only a competent body speaks officially: its own page, a whole copy of its statement, or what the register read of it.",
  check(model, report) {
    for (const { path, name, evidence, sources } of facts(model)) {
      if (evidence !== "official") continue;
      const shown = sources.filter((source) => isShown(model, source));
      if (shown.length > 0 && !shown.some((source) => speaks(model, source)))
        report(
          path,
          `calls ${name} official, but no site it cites is a body's own or holds copies: cite the body, or say "secondary"`,
        );
    }
  },
};

function speaks(model: Model, source: Source): boolean {
  if (!("url" in source)) return true;
  const kind = model.hosts.get(new URL(source.url).host);
  return kind === "official" || kind === "copies";
}
