import { banner } from "@tipx/generated";
import { LANGUAGES, type Concept, type Language } from "../entry.ts";
import { DATA, liveEntries, type Model } from "../model.ts";
import { jsonLiteral } from "./names.ts";
import { toText } from "./normalise.ts";

/** Scheme → id → what there is in one language. */
type PerScheme = Record<string, Record<string, unknown>>;

/** The languages that any entry has a label in. */
export function languagesWithData(model: Model): Language[] {
  const found = new Set<string>();
  for (const { entry } of liveEntries(model))
    for (const language of Object.keys(entry.label)) found.add(language);
  return LANGUAGES.filter((language) => found.has(language));
}

/** `labels/<lang>.ts`, a published entry point. Definitions apart from labels: most readers want the labels alone. */
export function labelsModule(model: Model, language: Language): string {
  const labels: PerScheme = {};
  const definitions: PerScheme = {};
  for (const { scheme, id, entry } of liveEntries(model)) {
    const unverified = entry.verified === false ? { verified: false } : {};
    const label = entry.label[language];
    const alternatives = entry.altLabel?.[language];
    if (label || alternatives)
      (labels[scheme.name] ??= {})[id] = {
        ...(label && { label: { ...toText(label), ...unverified } }),
        ...(alternatives && { alt: alternatives.map(toText) }),
      };
    const definition = (entry as Partial<Concept>).definition?.[language];
    if (definition) (definitions[scheme.name] ??= {})[id] = { ...toText(definition), ...unverified };
  }
  return `${banner(DATA)}
import { labelTable } from "../../label-table.js";

export const LANG = ${JSON.stringify(language)};

const TABLE = /* @__PURE__ */ labelTable(
  ${jsonLiteral(labels)},
  ${jsonLiteral(definitions)},
);

/** The preferred label of \`scheme/id\` in this language. */
export const labelOf = TABLE.labelOf;
/** Other wordings in use. */
export const altLabelsOf = TABLE.altLabelsOf;
/** What it is, in our own words. */
export const definitionOf = TABLE.definitionOf;
`;
}
