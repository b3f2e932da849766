import { getInstrument, type InstrumentId } from "@tipx/taxonomy/instruments";
import { ownSeverity, PROFILES, severityIn, type ProvisionReference, type Rule } from "../src/rule.js";
import type { RuleFolder, RuleWords } from "./folders.js";

/** A rule as it is published in rules.json. */
export interface PublishedRule extends RuleWords {
  readonly id: string;
  readonly topic: string;
  /** In the profile `default`; of a rule that it leaves out, the one with which the rule is added by name. */
  readonly severity: string;
  /** With each profile that applies the rule, the severity it has there. */
  readonly profiles: Readonly<Record<string, string>>;
  /** The law, standard or decision it rests on, as one sentence. */
  readonly source: string;
  /** Of the sources those that are provisions of the register. */
  readonly provisions: readonly ProvisionReference[];
  readonly types: readonly string[];
  /** What it reads, as `<type>/<pointer>`; `*` is any type, or any item of a list. */
  readonly reads: readonly string[];
}

/** A source as it is shown to a reader: the title of the instrument and the locator of the provision. */
export function sourceText(source: ProvisionReference | string): string {
  if (typeof source === "string") return source;
  const { shortTitle, label, provisions = [] } = getInstrument(source.instrument as InstrumentId);
  const title = shortTitle ?? label.en?.text ?? source.instrument;
  if (source.provision === undefined) return title;
  const found = provisions.find(({ id }) => id === source.provision);
  if (!found)
    throw new Error(`a rule rests on ${source.instrument}#${source.provision}, which the register lacks`);
  return `${title}, ${found.locator}`;
}

export const published = (
  { topic, id }: RuleFolder,
  rule: Rule,
  words: RuleWords,
  reads: readonly string[],
): PublishedRule => ({
  id,
  topic,
  severity: ownSeverity(rule),
  profiles: Object.fromEntries(
    PROFILES.flatMap((profile) => {
      const severity = severityIn(rule, profile);
      return severity === undefined ? [] : [[profile, severity]];
    }),
  ),
  title: words.title,
  finding: words.finding,
  why: words.why,
  advice: words.advice,
  source: rule.source.map(sourceText).join("; "),
  provisions: rule.source.filter((source) => typeof source !== "string"),
  types: rule.types,
  reads,
});
