import { facts, type Fact } from "../evidence.ts";
import type { Entry } from "../entry.ts";
import type { Check } from "./check.ts";

/** What states a fact of the world, so that nobody can decide it. */
const OF_THE_WORLD: ReadonlySet<Fact["kind"]> = new Set([
  "provision", "penalty", "date", "status", "party-action", "member", "effect", "label",
]); // prettier-ignore

export const ownIsDecided: Check = {
  name: "own-is-decided",
  why: "What is ours says who decided it, and only our wording and our choices are ours: what a law says is not.",
  check(model, report) {
    for (const { scheme, id, path, kind, name, evidence } of facts(model)) {
      if (evidence !== "own") continue;
      if (OF_THE_WORLD.has(kind))
        report(path, `calls ${name} our own, but it states a fact: say what was read of it`);
      const found = model.schemes.get(scheme);
      const entry: Entry | undefined = found?.entries.get(id);
      if (kind === "entry" && entry?.decidedBy === undefined && found?.info.decidedBy === undefined)
        report(path, `calls ${name} our own without saying whose: add "decidedBy" to ${scheme}/_scheme.yml`);
    }
  },
};
