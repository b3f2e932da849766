import { deadReference } from "../lookup.ts";
import { DATA, TERMS, type Model } from "../model.ts";
import type { Language } from "../entry.ts";
import { textOf } from "../texts.ts";
import type { Terms } from "../terms.ts";
import type { Check } from "./check.ts";

export const termsAreTrue: Check = {
  name: "terms-are-true",
  why: "A list of terms that names dead entries, cites nothing or excuses what is no longer so misleads a reviewer.",
  check(model, report) {
    for (const [language, terms] of model.terms)
      for (const message of faultsOf(model, language, terms))
        report(`${DATA}/${TERMS}/${language}.yml`, message);
  },
};

function* faultsOf(model: Model, language: Language, terms: Terms): Generator<string> {
  const { otherwise = [], apart = [], avoid = [] } = terms;
  const named = [...terms.terms, ...otherwise, ...apart].flatMap(({ concepts }) => concepts);
  for (const ref of [...named, ...avoid.flatMap(({ except = [] }) => except)]) {
    const dead = deadReference(model, ref);
    if (dead !== undefined) yield dead;
  }
  for (const source of Object.values(terms.texts))
    if ("instrument" in source) {
      const dead = deadReference(
        model,
        `instruments/${source.instrument}${source.provision === undefined ? "" : `#${source.provision}`}`,
      );
      if (dead !== undefined) yield `"texts" ${dead}`;
    }

  const rows = new Map<string, string[]>();
  for (const { concepts, render, from, evidence, checked, note } of terms.terms) {
    const [term = ""] = render;
    for (const ref of concepts)
      if (rows.has(ref)) yield `lists ${ref} under two terms: keep one`;
      else rows.set(ref, render);
    if (from !== undefined && !Object.hasOwn(terms.texts, from))
      yield `reads "${term}" in "${from}", which "texts" does not name: add it there`;
    if (evidence === "own" ? note === undefined : from === undefined || checked === undefined)
      yield evidence === "own"
        ? `calls "${term}" our choice without a reason: add "note"`
        : `does not say where or when "${term}" was read: add "from" and "checked"`;
  }
  for (const name of Object.keys(terms.texts))
    if (!terms.terms.some(({ from }) => from === name))
      yield `names the text "${name}" for no term: remove it`;

  for (const { concepts, render } of otherwise)
    for (const ref of concepts) {
      const words = wordsOf(model, language, ref);
      if (rows.get(ref)?.some((text) => text.toLowerCase() === render.toLowerCase()) ?? true)
        yield `excuses "${render}" for ${ref}, where no term says otherwise: remove it`;
      else if (words?.toLowerCase() !== render.toLowerCase())
        yield `excuses "${render}" for ${ref}, whose label is another: remove it`;
    }
  for (const { concepts } of apart)
    if (new Set(concepts.map((ref) => wordsOf(model, language, ref)?.toLowerCase())).size < concepts.length)
      yield `keeps ${concepts.join(" and ")} apart, two of which have one label: name only those that differ`;
  for (const { not, write } of avoid)
    if (write.includes(not)) yield `avoids "${not}" by writing "${write}", which holds it: choose another`;
}

function wordsOf(model: Model, language: Language, ref: string): string | undefined {
  const [scheme = "", id = ""] = ref.split("/");
  const words = model.schemes.get(scheme)?.entries.get(id)?.label[language];
  return words === undefined ? undefined : textOf(words);
}
