import { readOptions } from "@tipx/report/options";
import { RULES } from "./generated/table.js";
import type { RuleProfile } from "./rule.js";
import { choiceOptions, RuleSet, type RuleChoice } from "./rule-set.js";

const sets = new Map<RuleProfile, RuleSet>();

/** The rules of a choice. A profile as it is is laid out once. Throws a RangeError for what does not exist. */
export function rulesFor(choice: RuleChoice = {}): RuleSet {
  const {
    profile = "default",
    enable = [],
    disable = [],
  } = readOptions(choice, choiceOptions(RULES), "rules");
  if (enable.length > 0 || disable.length > 0) return new RuleSet(RULES, choice);
  let set = sets.get(profile);
  if (set === undefined) sets.set(profile, (set = new RuleSet(RULES, { profile })));
  return set;
}
