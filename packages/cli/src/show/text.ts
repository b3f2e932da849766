import {
  broader, conceptUri, label, narrower, type Concept, type EntryBase, type LocalisedList, type Mapping,
  type LocalisedText, type Ref, schemeInfo, type Scheme, type Source,
} from "@tipx/taxonomy"; // prettier-ignore
import type { Paint } from "../colour.js";
import { answers } from "../lang.js";
import { aboutLabel, inLang, labelLine, marked, unread } from "../words.js";
import { wrap } from "@tipx/report/write";
import { evidenceText, facts, penaltyText } from "./facts.js";
import type { Subject } from "./subject.js";

/** A subject for a person to read. */
export function subjectText(subject: Subject, lang: string, paint: Paint): string {
  const blocks =
    subject.kind === "gone"
      ? gone(subject, lang)
      : subject.kind === "provision"
        ? provision(subject, lang)
        : entry(subject, lang, paint);
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

const CONSENT = {
  irrelevant: "Irrelevant.",
  "irrelevant-with-means": "Irrelevant once a listed means was used.",
};

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? [title, ...lines].join("\n") : "";

function moved({
  asked,
  ref,
  movedSince,
}: {
  asked: string;
  ref: string;
  movedSince?: string | undefined;
}): string {
  return movedSince === undefined
    ? ""
    : `${asked} has moved: since ${movedSince} it is ${ref}. Records that still use it pass with a warning.`;
}

function entry(subject: Extract<Subject, { kind: "entry" }>, lang: string, paint: Paint): string[] {
  const { ref, scheme } = subject;
  const found = label(ref, lang);
  const entry = subject.entry as EntryBase & Partial<Concept>;
  const from = found?.source ? [`  (from: ${sourceLine(found.source, lang).trim()})`] : [];
  const heading = found ? [paint("bold", found.text), `  (${aboutLabel(found, lang)})`, ...from] : [];
  return [
    moved(subject),
    [...heading, `  ${ref}`, `  ${conceptUri(ref)}`, `  ${kindOf(scheme, entry)}`].join("\n"),
    words("Definition", entry.definition, lang),
    words("Scope note", entry.scopeNote, lang),
    section("Other wordings", otherWordings(entry.altLabel)),
    section("Broader", refLines(broader(ref), lang)),
    section("Narrower", refLines(narrower(ref), lang)),
    section(
      "Related",
      refLines(
        (entry.related ?? []).map((id) => `${scheme}/${id}` as Ref),
        lang,
      ),
    ),
    ...facts(entry, lang),
    section(
      "Sources",
      entry.sources.map((source) => sourceLine(source, lang)),
    ),
    section("Evidence", [`  ${evidenceText(entry, schemeInfo(scheme as Scheme).decidedBy)}`]),
    section("In other systems", (entry.mappings ?? []).map(mappingLine)),
    section("In other languages", otherLanguages(entry, found?.lang)),
    `Since ${entry.since}`,
  ];
}

function kindOf(scheme: string, { abstract }: Partial<Concept>): string {
  const { kind, title } = schemeInfo(scheme as Scheme);
  const name = inLang(title, "en")?.text ?? scheme;
  if (abstract) return `grouping in the list ${name}: no record uses it as a value`;
  return kind === "register" ? `entry of the register ${name}` : `concept of the list ${name}`;
}

function provision(
  { asked, ref, movedSince, entry, provision: it }: Extract<Subject, { kind: "provision" }>,
  lang: string,
): string[] {
  const instrument = ref.slice(0, ref.indexOf("#"));
  return [
    moved({ asked, ref, movedSince }),
    [`${it.locator}, ${labelLine(instrument, lang)}`, `  ${ref}`, `  ${conceptUri(ref)}`].join("\n"),
    section(`What it does (${it.kind}; in our words)${unread(it)}`, [wrap(it.summary)]),
    section("Touches", refLines((it.touches ?? []) as readonly Ref[], lang)),
    section("Prosecutors also use it for", refLines((it.appliedTo ?? []) as readonly Ref[], lang)),
    section("The victim's consent", it.consent === undefined ? [] : [CONSENT[it.consent]]),
    section("Penalty", it.penalty === undefined ? [] : [wrap(penaltyText(it.penalty))]),
    section("Evidence", [`  ${evidenceText(it)}`]),
    section("Note", it.note === undefined ? [] : [wrap(it.note)]),
    section(
      "Sources",
      it.sources.map((source) => sourceLine(source, lang)),
    ),
    `Since ${entry.since}`,
  ];
}

function gone({ ref, gone: it }: Extract<Subject, { kind: "gone" }>, lang: string): string[] {
  const uri = conceptUri(ref);
  if (it.status === "withdrawn")
    return [`${ref}\n  ${uri}`, `Withdrawn since ${it.since}: no record uses it any more.`, wrap(it.reason)];
  const scheme = ref.slice(0, ref.indexOf("/"));
  return [
    `${ref}\n  ${uri}`,
    `Split since ${it.since}: somebody who knows the facts chooses between`,
    refLines(
      it.ids.map((id) => `${scheme}/${id}` as Ref),
      lang,
    ).join("\n"),
    wrap(it.choose),
  ];
}

function words(title: string, texts: EntryBase["scopeNote"], lang: string): string {
  const found = inLang(texts, lang);
  if (!found) return "";
  return section(
    answers(lang, found.lang) ? title : `${title} (in ${found.lang}; there is none in ${lang})`,
    [wrap(marked(found))],
  );
}

const otherWordings = (lists: LocalisedList = {}): string[] =>
  Object.entries(lists).flatMap(([tag, texts]: [string, readonly LocalisedText[]]) =>
    texts.map((text) => `  ${tag.padEnd(8)}${marked(text)}`),
  );

const otherLanguages = ({ label: labels }: EntryBase, shown: string | undefined): string[] =>
  (Object.entries(labels) as [string, LocalisedText][])
    .filter(([tag]) => tag !== shown)
    .map(([tag, text]) => `  ${tag.padEnd(8)}${marked(text)}`);

const refLines = (refs: readonly Ref[], lang: string): string[] => {
  const width = Math.min(50, Math.max(0, ...refs.map((ref) => ref.length)) + 2);
  return refs.map((ref) => `  ${ref.padEnd(width)}${labelLine(ref, lang)}`.trimEnd());
};

/** Where it can be read, and what the licence lets us say of it. */
function sourceLine(source: Source, lang: string): string {
  const where = (() => {
    if ("instrument" in source) {
      const ref = `instruments/${source.instrument}${source.provision === undefined ? "" : `#${source.provision}`}`;
      return [ref, source.locator, labelLine(`instruments/${source.instrument}`, lang)];
    }
    if ("system" in source)
      return [`systems/${source.system}`, source.locator, labelLine(`systems/${source.system}`, lang)];
    return [source.title, source.locator, source.url];
  })();
  const text = where.filter((part) => part !== undefined && part !== "").join(", ");
  return `  ${text}${source.evidence === undefined ? "" : ` (${source.evidence})`}`;
}

function mappingLine(mapping: Mapping): string {
  const { relation, system, version, field, code, label, note } = mapping;
  const value = label === undefined || label === code ? code : `${code} (${label})`;
  const target = field === undefined ? value : `${field} = ${value}`;
  return `  ${relation.padEnd(14)}${system} ${version}: ${target}${unread(mapping)}${note === undefined ? "" : `; ${note}`}`;
}
