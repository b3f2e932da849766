export { rulesFor } from "./choose.js";
export type { RuleId } from "./generated/rule-ids.js";
export { RULES } from "./generated/table.js";
export { declaresNewerShapes, NEWER_SHAPES } from "./newer-shapes.js";
export { choiceOptions, RuleFailure, RuleSet, type RuleChoice, type Sink } from "./rule-set.js";
export { ANY, ownSeverity, PROFILES, severityIn } from "./rule.js";
export type {
  AnyRecord,
  ProvisionReference,
  Rule,
  RuleFacts,
  RuleProfile,
  RuleSeverity,
  Records,
  Type,
} from "./rule.js";
export { STREAM_RULES, StreamIdIndex, type StreamFault } from "./stream-id-index.js";
export { ruleBook } from "./words.js";
export { km } from "./words-km.js";
export { zhHans } from "./words-zh-hans.js";
