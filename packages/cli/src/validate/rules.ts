import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** A rule as it is published in rules.json. */
export interface PublishedRule {
  readonly id: string;
  readonly severity: "error" | "warning";
  readonly title: string;
  readonly why: string;
  readonly source: string;
}

/** The rules of the validator in use, from the file it publishes. Read only when a rule is named or has something to say. */
export function readRules(): readonly PublishedRule[] {
  const home = path.dirname(createRequire(import.meta.url).resolve("@tipx/validator/package.json"));
  const { rules } = JSON.parse(readFileSync(path.join(home, "rules.json"), "utf8")) as {
    rules: readonly PublishedRule[];
  };
  return rules;
}
