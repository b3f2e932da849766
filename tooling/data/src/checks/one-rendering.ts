import { textOf } from "../texts.ts";
import type { Actor, Language } from "../entry.ts";
import { DATA, liveEntries, TERMS, worded, type Model } from "../model.ts";
import type { Terms } from "../terms.ts";
import type { Check } from "./check.ts";

/** The file of the list of terms in a language. */
const listOf = (language: Language): string => `${DATA}/${TERMS}/${language}.yml`;

/** Two texts are one rendering when they differ in capitals only. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const oneRendering: Check = {
  name: "one-rendering",
  why: "A term of art that is rendered in two ways looks like two things, and a reader of the law finds neither.",
  check(model, report) {
    for (const [language, terms] of model.terms) {
      const labels = labelsIn(model, language);
      for (const { concepts, render } of terms.terms)
        for (const ref of concepts) {
          const label = labels.get(ref);
          if (label === undefined || render.some((text) => same(text, label.text))) continue;
          const excused = terms.otherwise?.some(
            (found) => found.concepts.includes(ref) && same(found.render, label.text),
          );
          if (!excused)
            report(
              label.path,
              `has the ${language} label "${label.text}", where the term is "${render.join('" or "')}": ` +
                `use it, or say under "otherwise" in ${listOf(language)} why not`,
            );
        }
      for (const { not, write, except = [] } of terms.avoid ?? [])
        for (const { content, path } of worded(model)) {
          const words = "label" in content ? content.label[language] : content.title[language];
          const official = typeof words === "object" && words.status === "official";
          if (words === undefined || official || !textOf(words).includes(not)) continue;
          if (!except.some((ref) => path === `${DATA}/${ref}.yml`))
            report(path, `writes "${not}" in its ${language} label: write "${write}"`);
        }
    }
    for (const language of languagesOf(model)) twoRenderings(model, language, report);
  },
};

interface FoundLabel {
  readonly text: string;
  readonly path: string;
}

function labelsIn(model: Model, language: Language): ReadonlyMap<string, FoundLabel> {
  const found = new Map<string, FoundLabel>();
  for (const { scheme, id, entry, path } of liveEntries(model)) {
    const words = entry.label[language];
    if (words !== undefined) found.set(`${scheme.name}/${id}`, { text: textOf(words), path });
  }
  return found;
}

function languagesOf(model: Model): ReadonlySet<Language> {
  const found = new Set<Language>();
  for (const { entry } of liveEntries(model))
    for (const language of Object.keys(entry.label)) if (language !== "en") found.add(language as Language);
  return found;
}

/**
 * Reports an English label that is rendered in two ways. Names of bodies and laws are compared within their states;
 * countries are left out, because a library names them.
 */
function twoRenderings(
  model: Model,
  language: Language,
  report: (path: string, message: string) => void,
): void {
  const apart = model.terms.get(language)?.apart ?? [];
  const first = new Map<string, { ref: string; text: string }[]>();
  for (const { scheme, id, entry, path } of liveEntries(model)) {
    const english = entry.label.en;
    const words = entry.label[language];
    if (scheme.name === "countries" || english === undefined || words === undefined) continue;
    const ref = `${scheme.name}/${id}`;
    const key = JSON.stringify([
      textOf(english).toLowerCase(),
      ...((entry as Partial<Actor>).jurisdictions ?? []),
    ]);
    const others = first.get(key) ?? [];
    const other = others.find(
      (found) => !same(found.text, textOf(words)) && !areApart(apart, ref, found.ref),
    );
    if (other)
      report(
        path,
        `renders "${textOf(english)}" in ${language} as "${textOf(words)}", and ${other.ref} as "${other.text}": ` +
          `choose one, or say under "apart" in ${listOf(language)} why they differ`,
      );
    first.set(key, [...others, { ref, text: textOf(words) }]);
  }
}

const areApart = (apart: NonNullable<Terms["apart"]>, a: string, b: string): boolean =>
  apart.some(({ concepts }) => concepts.includes(a) && concepts.includes(b));
