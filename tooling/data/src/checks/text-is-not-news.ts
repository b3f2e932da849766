import { facts, isShown, passedOn } from "../evidence.ts";
import type { Source } from "../entry.ts";
import type { Model } from "../model.ts";
import type { Check } from "./check.ts";

export const textIsNotNews: Check = {
  name: "text-is-not-news",
  why: "A report about a law is not its text: news gives numbers and articles wrong.",
  check(model, report) {
    for (const { path, name, evidence, sources } of facts(model)) {
      if (evidence !== "text") continue;
      const shown = sources.filter((source) => isShown(model, source));
      if (shown.length > 0 && !shown.some((source) => isText(model, source)))
        report(
          path,
          `calls ${name} text, but what it cites is news or was not read as text: cite the text, or say "secondary" or "official"`,
        );
    }
  },
};

const isText = (model: Model, source: Source): boolean =>
  "url" in source ? model.hosts.get(new URL(source.url).host) !== "news" : passedOn(model, source) === "text";
