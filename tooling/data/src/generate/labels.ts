import { banner } from "@tipx/generated";
import { LANGUAGES, type Concept, type Language } from "../entry.ts";
import { DATA, liveEntries, type Model, type SchemeModel } from "../model.ts";
import { builtBanner, exportNames, jsonLiteral } from "./names.ts";
import { textIn } from "./normalise.ts";

/** Scheme → id → what there is in one language. */
type PerScheme = Record<string, Record<string, unknown>>;

/** The languages in which at least one entry has a label, in the order of LANGUAGES. */
export function languagesWithData(model: Model): Language[] {
  const found = new Set<string>();
  for (const { entry } of liveEntries(model))
    for (const language of Object.keys(entry.label)) found.add(language);
  return LANGUAGES.filter((language) => found.has(language));
}

/** Makes `labels/<lang>.ts`, the entry point of a language. Definitions are a text of their own: few readers need them. */
export function labelsModule(model: Model, language: Language): string {
  const labels: PerScheme = {};
  const definitions: PerScheme = {};
  for (const { scheme, id, entry } of liveEntries(model)) {
    const label = entry.label[language];
    const alternatives = entry.altLabel?.[language];
    if (label || alternatives)
      (labels[scheme.name] ??= {})[id] = {
        ...(label && { label: textIn(label, entry) }),
        ...(alternatives && { alt: alternatives.map((words) => textIn(words, entry)) }),
      };
    const definition = (entry as Partial<Concept>).definition?.[language];
    if (definition) (definitions[scheme.name] ??= {})[id] = textIn(definition, entry);
  }
  for (const { name, redirects } of model.schemes.values())
    for (const [id, { label }] of redirects) {
      const words = label[language];
      if (words) (labels[name] ??= {})[id] = { label: textIn(words, {}) };
    }
  return `${builtBanner(DATA)}
import { labelTable } from "../../label-table.js";

export const LANG = ${JSON.stringify(language)};

const TABLE = /* @__PURE__ */ labelTable(
  ${jsonLiteral(labels)},
  ${jsonLiteral(definitions)},
);

${LOOKUPS.map(([name, says]) => `/** ${says} */\nexport const ${name} = TABLE.${name};\n`).join("")}`;
}

/** The lookups that the module of a language exports, each with its doc comment. */
const LOOKUPS = [
  [
    "labelOf",
    "The preferred label of `scheme/id` in this language, of an old id too; undefined where there is none.",
  ],
  ["altLabelsOf", "Other wordings in use; empty where there are none."],
  ["definitionOf", "What it is, in our own words; undefined where this language has no definition."],
] as const;

/** Makes `labels/<lang>.d.ts`: the types of that module, committed for editors. */
export const labelsTypes = (language: Language): string => `${banner(DATA)}
import type { LabelTable } from "../../label-table.js";

export declare const LANG = ${JSON.stringify(language)};

${LOOKUPS.map(([name, says]) => `/** ${says} */\nexport declare const ${name}: LabelTable["${name}"];\n`).join("")}`;

/** The name under which a language is exported: `zh-Hans` becomes `zhHans`. */
const exported = (language: Language): string => language.replace(/-([A-Z])/g, (_, letter: string) => letter);

/**
 * Makes `labels/schemes/<scheme>.ts`, the entry point `<scheme>/labels`: one lookup per language, so that a bundler keeps
 * only those that a program uses. Where a language lacks a label, its lookup answers in English; `lang` says so.
 */
export function schemeLabelsModule(scheme: SchemeModel, languages: readonly Language[]): string {
  const { id, label } = exportNames(scheme.info.singular);
  const own = (language: Language) =>
    Object.fromEntries(
      [...scheme.entries].flatMap(([key, entry]) => {
        const words = entry.label[language];
        return words ? [[key, textIn(words, entry)]] : [];
      }),
    );
  const tables = languages.map((language) => ({ language, name: exported(language), rows: own(language) }));
  const spoken = tables.filter(({ language, rows }) => language === "en" || Object.keys(rows).length > 0);
  const lookups = tables.map(({ language, name, rows }) => {
    const count = Object.keys(rows).length;
    if (language !== "en" && count === 0) return `export const ${name}: LabelLookup<${id}> = en;\n`;
    const fallback = language === "en" || count === scheme.entries.size ? "" : "\n  en,";
    return `export const ${name} = /* @__PURE__ */ labelsIn<${id}>(
  ${JSON.stringify(language)},
  ${jsonLiteral(rows)},${fallback}
);
`;
  });
  return `${builtBanner(`${DATA}/${scheme.name}`)}
import { inLanguage, type LabelLookup, labelsIn } from "../../../scheme-labels.js";
import type { ${id} } from "../../id-types.js";

${lookups.join("")}
${labelSays(label)}
export const ${label} = (entryId: ${id}, lang: string) =>
  inLanguage<${id}>({ ${spoken.map(({ language, name }) => (name === language ? name : `${JSON.stringify(language)}: ${name}`)).join(", ")} }, lang)(entryId);
`;
}

/** Makes `labels/schemes/<scheme>.d.ts`: the types of that module, committed for editors. */
export function schemeLabelsTypes(scheme: SchemeModel, languages: readonly Language[]): string {
  const { id, label } = exportNames(scheme.info.singular);
  return `${banner(`${DATA}/${scheme.name}`)}
import type { LabelLookup } from "../../../scheme-labels.js";
import type { Label } from "../../../types.js";
import type { ${id} } from "../../id-types.js";

${languages.map((language) => `export declare const ${exported(language)}: LabelLookup<${id}>;\n`).join("")}
${labelSays(label)}
export declare const ${label}: (entryId: ${id}, lang: string) => Label;
`;
}

const labelSays = (name: string): string => `/**
 * Gives the label in a language that is known only at run time, chosen by the same rule as \`label\` of the package's root.
 * It brings the labels of all languages into a bundle. Example: \`${name}(id, "zh-CN")\`.
 */`;
