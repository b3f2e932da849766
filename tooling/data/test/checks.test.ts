import { describe, expect, test } from "vitest";
import { CHECKS } from "../src/checks/index.ts";
import type { SchemeInfo } from "../src/entry.ts";
import type { HostKind, Model } from "../src/model.ts";
import { runChecks } from "../src/run-checks.ts";
import type { Terms } from "../src/terms.ts";
import { concept, entity, modelOf, sound, type Files } from "./model.ts";

interface Fault {
  /** The check that must find it. */
  readonly check: string;
  readonly name: string;
  readonly files?: (files: Files) => void;
  readonly model?: (model: Model) => Partial<Model>;
  /** What the finding must say. */
  readonly says: RegExp;
}

const fields = (files: Files, scheme: string, id: string): Record<string, unknown> =>
  files[scheme]?.[id] ?? {};
const set =
  (scheme: string, id: string, more: Record<string, unknown>) =>
  (files: Files): void =>
    void Object.assign((files[scheme] ??= {}), { [id]: { ...files[scheme]?.[id], ...more } });
const mapping = (relation: string, code: string, field = "f") => ({
  system: "htcds",
  version: "2.0",
  field,
  code,
  label: code,
  relation,
});
const unlabelled = (system: string) => ({
  system,
  version: "2.0",
  field: "f",
  code: "S",
  relation: "closeMatch",
});
const provision = (more: Record<string, unknown>) => {
  const { provisions } = sound()["instruments"]?.["protocol"] as { provisions: Record<string, unknown>[] };
  return set("instruments", "protocol", { provisions: [{ ...provisions[0], ...more }] });
};
const dates = (...list: [event: string, date: string][]) =>
  set("instruments", "protocol", { dates: list.map(([event, date]) => ({ event, date })) });
const row =
  (more: Partial<Model["coverage"][number]>) =>
  ({ coverage }: Model) => ({
    coverage: coverage.map((found) => (found.row === 7 ? { ...found, ...more } : found)),
  });

const TEXT = "https://example.org/text";
const DAY = "2026-01-02";
const web = (url: string) => ({ url, reuse: "link" });
const hosts = (kind: HostKind) => () => ({ hosts: new Map([["example.org", kind]]) });
/** A statute amended in 2017, with one section. */
const law = (section: Record<string, unknown>) =>
  set("instruments", "act", entity("Act", { kind: "statute", jurisdictions: ["KH"], status: { value: "in-force" }, dates: [{ event: "amended", date: "2017" }], provisions: [{ id: "s-1", locator: "s. 1", kind: "criminalises", summary: "Punishes it.", sources: [web(TEXT)], ...section }] })); // prettier-ignore
const amending = (date: Record<string, unknown>) =>
  set("instruments", "act-2", entity("Second act", { kind: "statute", jurisdictions: ["KH"], status: { value: "in-force" }, amends: ["act"], dates: [date] })); // prettier-ignore

const FAULTS: readonly Fault[] = [
  { check: "file-name-is-id", name: "capital letters", files: set("forms", "Slave", concept("X", { broader: ["conduct"] })), says: /not named after an id/ },
  { check: "scheme-known", name: "a register called a concept scheme", model: kind("actors", "concept-scheme"), says: /actors is a register/ },
  { check: "scheme-known", name: "a concept scheme called a register", model: kind("forms", "register"), says: /forms is a concept-scheme/ },
  { check: "scheme-known", name: "one singular twice", model: singular("forms", "one-of-actors"), says: /singular "one-of-actors" of actors/ },
  { check: "english-present", name: "no English label", files: set("forms", "slavery", { label: { km: { text: "ក", status: "draft" } } }), says: /no English label/ },
  { check: "english-present", name: "no English definition", files: set("forms", "slavery", { definition: {} }), says: /no English definition/ },
  { check: "english-present", name: "a redirect without English words", files: set("forms", "serfdom", { label: { km: { text: "ក", status: "draft" } } }), says: /no English label/ },
  { check: "one-rendering", name: "a label that is not the term", files: khmer("ខ"), model: terms({}), says: /has the km label "ខ", where the term is "ក"/ },
  { check: "one-rendering", name: "an excuse for another label", files: khmer("ខ"), model: terms({ otherwise: [{ concepts: ["forms/slavery"], render: "គ", reason: "Why." }] }), says: /where the term is "ក"/ },
  { check: "one-rendering", name: "an English label rendered in two ways", files: both(khmer("ក"), set("measures", "speed", { label: { en: "slavery", km: { text: "ខ", status: "draft" } } })), says: /renders "slavery" in km as "ខ", and forms\/slavery as "ក"/ },
  { check: "one-rendering", name: "a body of one state named in two ways", files: both(state("police", "ក", "KH"), state("guard", "ខ", "KH")), says: /renders "Police" in km/ },
  { check: "one-rendering", name: "a wording that is avoided", files: khmer("ខគ"), model: terms({ concepts: ["forms/exploitation"], avoid: [{ not: "គ", write: "ឃ", reason: "Why." }] }), says: /writes "គ" in its km label: write "ឃ"/ },
  { check: "one-rendering", name: "a wording that is avoided, in a title", model: (model) => ({ ...titled("forms", { en: "Forms", km: { text: "គ", status: "draft" } })(model), ...terms({ avoid: [{ not: "គ", write: "ឃ", reason: "Why." }] })() }), says: /writes "គ"/ },
  ...([
    ["a concept that is not held", { concepts: ["forms/nothing"] }, /names forms\/nothing, which has no file/],
    ["a concept that has moved", { concepts: ["forms/serfdom"] }, /forms\/serfdom/],
    ["a law that is not held", { texts: { law: { instrument: "nothing" } } }, /"texts" names instruments\/nothing/],
    ["a text that is not named", { from: "another" }, /reads "ក" in "another", which "texts" does not name/],
    ["a text that gives no term", { texts: { law: { instrument: "protocol" }, other: { instrument: "protocol" } } }, /names the text "other" for no term/],
    ["one concept under two terms", { concepts: ["forms/slavery", "forms/slavery"] }, /lists forms\/slavery under two terms/],
    ["a term that was read nowhere", { from: undefined }, /does not say where or when "ក" was read/],
    ["a term that was read on no day", { checked: undefined }, /does not say where or when "ក" was read/],
    ["our own choice without a reason", { evidence: "own" }, /calls "ក" our choice without a reason/],
    ["an excuse for the term itself", { otherwise: [{ concepts: ["forms/slavery"], render: "ក", reason: "Why." }] }, /excuses "ក" for forms\/slavery, where no term says otherwise/],
    ["an excuse for a label that is not there", { otherwise: [{ concepts: ["forms/slavery"], render: "គ", reason: "Why." }] }, /whose label is another/],
    ["two that are apart yet alike", { apart: [{ concepts: ["forms/exploitation", "forms/trafficking"], reason: "Why." }] }, /two of which have one label/],
    ["an advice that goes against itself", { avoid: [{ not: "គ", write: "គឃ", reason: "Why." }] }, /avoids "គ" by writing "គឃ", which holds it/],
  ] as const).map(([name, more, says]): Fault => ({ check: "terms-are-true", name, model: terms(more as Partial<TermsOf>), says })),
  { check: "bare-only-english", name: "a bare Khmer label", files: set("forms", "slavery", { label: { en: "Slavery", km: "ក" } }), says: /km label without its status/ },
  { check: "bare-only-english", name: "a bare Khmer title of a scheme", model: titled("forms", { en: "Forms", km: "ក" }), says: /km title without its status/ },
  { check: "official-has-source", name: "an official title of a scheme without source", model: titled("forms", { en: { text: "Forms", status: "official" } }), says: /official without saying where/ },
  { check: "no-invisible", name: "a bidi control in the title of a scheme", model: titled("forms", { en: "For\u202ems" }), says: /invisible/ },
  { check: "normalised", name: "decomposed letters in the title of a scheme", model: titled("forms", { en: "Fo\u0301rms" }), says: /not in Unicode NFC/ },
  { check: "official-has-source", name: "official without source", files: set("forms", "slavery", { label: { en: { text: "Slavery", status: "official" } } }), says: /official without saying where/ },
  { check: "normalised", name: "decomposed letters", files: set("forms", "slavery", { label: { en: "Slave\u0301ry" } }), says: /not in Unicode NFC/ },
  { check: "normalised", name: "a control character", files: set("forms", "slavery", { label: { en: "Sla\u0007very" } }), says: /control character/ },
  { check: "normalised", name: "a space at the end", files: set("forms", "slavery", { label: { en: "Slavery " } }), says: /ends with a space/ },
  { check: "no-invisible", name: "zero-width space in Latin", files: set("forms", "slavery", { label: { en: "Sla\u200bvery" } }), says: /invisible/ },
  { check: "no-invisible", name: "a right-to-left override in Khmer", files: khmer("ក\u202eខ"), says: /invisible/ },
  { check: "no-invisible", name: "zero-width space at the end of Khmer", files: khmer("កខ\u200b"), says: /ends with a zero-width/ },
  { check: "alt-label-differs", name: "the label again", files: set("forms", "slavery", { altLabel: { en: ["Slavery"] } }), says: /repeats the en wording "Slavery"/ },
  { check: "unique-labels", name: "one label twice", files: set("forms", "trafficking", { label: { en: "slavery" } }), says: /label "slavery"|label "Slavery"/ },
  { check: "summary-is-short", name: "26 words", files: provision({ summary: "word ".repeat(26) }), says: /in 26 words: shorten it to 25/ },
  { check: "links-inside-scheme", name: "broader of nothing", files: set("forms", "slavery", { broader: ["servitude"] }), says: /"broader" names forms\/servitude, which has no file/ },
  { check: "links-inside-scheme", name: "related to a moved id", files: set("forms", "trafficking", { related: ["serfdom"] }), says: /has moved: write forms\/slavery/ },
  { check: "links-inside-scheme", name: "one parent twice", files: set("forms", "slavery", { broader: ["exploitation", "exploitation"] }), says: /the same entry twice/ },
  { check: "no-cycles", name: "a circle of two", files: both(set("forms", "slavery", { broader: ["labour-exploitation"] }), set("forms", "labour-exploitation", { broader: ["slavery"] })), says: /stands above itself/ },
  { check: "reaches-top", name: "a parent that has moved", files: set("forms", "trafficking", { broader: ["serfdom"] }), says: /reaches no top/ },
  { check: "related-is-symmetric", name: "one-sided", files: set("forms", "trafficking", { related: ["slavery"] }), says: /slavery does not say so/ },
  { check: "related-is-symmetric", name: "to itself", files: set("forms", "trafficking", { related: ["trafficking"] }), says: /related to itself/ },
  { check: "related-is-not-broader", name: "an ancestor", files: both(set("forms", "slavery", { related: ["exploitation"] }), set("forms", "exploitation", { related: ["slavery"] })), says: /already stands above it/ },
  { check: "tops-of-forms-apart", name: "both tops", files: set("forms", "slavery", { broader: ["exploitation", "conduct"] }), says: /both conduct and exploitation/ },
  { check: "tops-of-forms-apart", name: "a third top", files: set("forms", "smuggling", concept("Smuggling")), says: /neither conduct nor exploitation/ },
  { check: "references-resolve", name: "an instrument not held", files: set("forms", "slavery", { sources: [{ instrument: "treaty" }] }), says: /"sources" names instruments\/treaty, which has no file/ },
  { check: "references-resolve", name: "a provision not held", files: set("forms", "slavery", { sources: [{ instrument: "protocol", provision: "art-9" }] }), says: /names provision art-9/ },
  { check: "references-resolve", name: "a source inside a label", files: set("forms", "slavery", { label: { en: { text: "Slavery", status: "official", source: { system: "nowhere" } } } }), says: /systems\/nowhere/ },
  { check: "references-resolve", name: "a mapping to a system not held", files: set("forms", "slavery", { mappings: [{ ...mapping("closeMatch", "x"), system: "ctdc" }] }), says: /"mappings" names systems\/ctdc/ },
  { check: "references-resolve", name: "a scheme that is not one", files: provision({ touches: ["form/slavery"] }), says: /no scheme "form"/ },
  ...([
    ["instruments", "protocol", "jurisdictions", ["ZZ"]], ["instruments", "protocol", "bodies", ["nobody"]], ["instruments", "protocol", "supplements", "nothing"],
    ["instruments", "protocol", "amends", ["nothing"]], ["instruments", "protocol", "replaces", ["nothing"]], ["instruments", "protocol", "partyActions", [{ party: "ZZ" }]],
    ["actors", "committee", "kind", "club"], ["actors", "committee", "memberOf", ["nobody"]], ["actors", "committee", "partOf", "nobody"], ["actors", "committee", "aims", ["none"]],
    ["actors", "committee", "placeRole", "none"], ["actors", "committee", "members", [{ state: "ZZ", from: "2000" }]], ["actors", "committee", "jurisdictions", ["ZZ"]],
    ["recommendations", "r1", "origin", "meetings/none"], ["recommendations", "r1", "modality", "none"], ["recommendations", "r1", "addressees", ["actors/none"]],
    ["recommendations", "r1", "partners", ["actors/none"]], ["recommendations", "r1", "qualities", [{ quality: "none" }]], ["recommendations", "r1", "aims", ["none"]],
    ["recommendations", "r1", "measures", ["none"]], ["recommendations", "r1", "basis", { instruments: ["none"] }],
    ["meetings", "session", "series", "none"], ["meetings", "session", "partOf", "none"], ["meetings", "session", "place", "none"], ["meetings", "session", "hosts", ["none"]],
    ["measures", "speed", "recommendations", ["none"]],
  ] as const).map(([scheme, id, field, value]): Fault => ({ check: "references-resolve", name: `${scheme} ${field}`, files: set(scheme, id, { [field]: value }), says: new RegExp(`"${field}" names `) })),
  { check: "references-resolve", name: "a country of a place", files: set("places", "town", entity("Town", { country: "ZZ", code: "ZZ-1" })), says: /"country" names countries\/ZZ/ },
  { check: "references-resolve", name: "a member of a collection", files: set("collections", "list", concept("List", { members: ["forms/none"] })), says: /"members" names forms\/none/ },
  { check: "references-resolve", name: "an actor of an activity", files: set("awareness-activities", "clip", concept("Clip", { actors: ["actors/none"] })), says: /"actors" names actors\/none/ },
  { check: "references-resolve", name: "what a provision is applied to", files: provision({ appliedTo: ["forms/none"] }), says: /appliedTo" names forms\/none/ },
  { check: "records-exist", name: "a record type not defined", files: set("recommendations", "r1", { records: ["diary"] }), says: /"diary", which is no record type/ },
  { check: "records-exist", name: "a field without a record", files: set("measures", "speed", { fields: ["diary#/day"] }), says: /"fields" names "diary#\/day"/ },
  { check: "records-exist", name: "a breakdown by nothing", files: set("measures", "speed", { disaggregation: ["colours"] }), says: /"colours", which is no scheme/ },
  { check: "redirects-end", name: "to nothing", files: set("forms", "serfdom", { redirect: { moved: "none" } }), says: /leads to none, which has no file/ },
  { check: "redirects-end", name: "in a circle", files: both(set("forms", "a", { redirect: { moved: "b" }, since: "0.1.0" }), set("forms", "b", { redirect: { moved: "a" }, since: "0.1.0" })), says: /in a circle/ },
  { check: "redirects-end", name: "one successor twice", files: set("forms", "serfdom", { redirect: { split: ["slavery", "slavery"], choose: "Either." } }), says: /same successor twice/ },
  { check: "provisions-unique", name: "one slug twice", files: (files) => { const it = fields(files, "instruments", "protocol"); it["provisions"] = [...(it["provisions"] as unknown[]), ...(it["provisions"] as unknown[])]; }, says: /two provisions art-3/ },
  { check: "exact-is-exact", name: "a flag", files: set("forms", "slavery", { mappings: [mapping("exactMatch", "1")] }), says: /calls the flag/ },
  { check: "exact-is-exact", name: "an other", files: set("forms", "slavery", { mappings: [mapping("exactMatch", "OtherForms")] }), says: /"other" is never exact/ },
  { check: "exact-is-unique", name: "two equal one code", files: both(set("forms", "slavery", { mappings: [mapping("exactMatch", "S")] }), set("forms", "trafficking", { mappings: [mapping("exactMatch", "S")] })), says: /as slavery is/ },
  { check: "exact-is-exact", name: "an other behind a letter", files: set("forms", "slavery", { mappings: [mapping("exactMatch", "S_OtherServices")] }), says: /"other" is never exact/ },
  { check: "exact-is-exact", name: "an other in the label alone", files: set("forms", "slavery", { mappings: [{ ...mapping("exactMatch", "X9"), label: "Not specified" }] }), says: /"other" is never exact/ },
  { check: "mappings-labelled", name: "no label", files: set("forms", "slavery", { mappings: [unlabelled("htcds")] }), says: /without its label/ },
  { check: "mappings-labelled", name: "a label that the licence does not give", files: both(set("systems", "isic", entity("ISIC", { publisher: "UN", licence: "not stated", reuse: "code" })), set("forms", "slavery", { mappings: [{ ...mapping("closeMatch", "A"), system: "isic" }] })), says: /codes only: remove the label/ },
  { check: "mappings-labelled", name: "a label with a space at its end", files: set("forms", "slavery", { mappings: [{ ...mapping("closeMatch", "S"), label: "Debt  bondage " }] }), says: /stray spaces/ },
  { check: "mappings-labelled", name: "two labels of one code", files: both(set("forms", "slavery", { mappings: [mapping("closeMatch", "S")] }), set("forms", "trafficking", { mappings: [{ ...mapping("relatedMatch", "S"), label: "Another" }] })), says: /elsewhere it is "S"/ },
  { check: "mappings-follow-hierarchy", name: "narrower than the narrower, close to the broader", files: both(set("forms", "exploitation", { mappings: [mapping("closeMatch", "S")] }), set("forms", "slavery", { mappings: [mapping("narrowMatch", "S")] })), says: /narrowMatch, but exploitation, which is broader, calls it a closeMatch/ },
  { check: "mappings-follow-hierarchy", name: "broader than the broader, close to the narrower", files: both(set("forms", "exploitation", { mappings: [mapping("broadMatch", "S")] }), set("forms", "slavery", { mappings: [mapping("closeMatch", "S")] })), says: /calls it a broadMatch/ },
  { check: "mappings-follow-hierarchy", name: "close to both", files: both(set("forms", "exploitation", { mappings: [mapping("closeMatch", "S")] }), set("forms", "slavery", { mappings: [mapping("exactMatch", "S")] })), says: /exactMatch, but exploitation/ },
  { check: "mappings-follow-hierarchy", name: "broader than one of two narrower", files: both(set("forms", "exploitation", { mappings: [mapping("closeMatch", "S")] }), set("forms", "slavery", { mappings: [mapping("broadMatch", "S")] })), says: /but not of labour-exploitation/ },
  { check: "residue-is-not-one", name: "an other that is one thing", files: set("forms", "slavery", { mappings: [mapping("broadMatch", "Other")] }), says: /the only thing that htcds 2\.0 f Other/ },
  { check: "residue-is-not-one", name: "a flag of an other that is one thing", files: set("forms", "slavery", { mappings: [mapping("broadMatch", "1", "recruiterRelationOther")] }), says: /recruiterRelationOther 1/ },
  { check: "mappings-consistent", name: "exact and broad", files: set("forms", "slavery", { mappings: [mapping("exactMatch", "S"), mapping("broadMatch", "S")] }), says: /2 times \(exactMatch, broadMatch\)/ },
  { check: "mappings-consistent", name: "the same twice", files: set("forms", "slavery", { mappings: [mapping("closeMatch", "S"), mapping("closeMatch", "S")] }), says: /2 times/ },
  { check: "dates-exist", name: "30 February", files: dates(["adopted", "2000-02-30"]), says: /2000-02-30, which is not in the calendar/ },
  { check: "dates-exist", name: "a thirteenth month", files: set("meetings", "session", { start: "2019-13", end: undefined }), says: /2019-13/ },
  { check: "dates-in-order", name: "in force before adopted", files: dates(["adopted", "2009-10-12"], ["in-force", "2009-10-11"]), says: /in-force on 2009-10-11, before it was adopted/ },
  { check: "dates-in-order", name: "promulgated a year before adopted", files: dates(["adopted", "2009-10-12"], ["promulgated", "2008"]), says: /promulgated on 2008/ },
  { check: "dates-in-order", name: "a meeting that ends first", files: set("meetings", "session", { end: "2019-11-05" }), says: /ends on 2019-11-05/ },
  { check: "dates-in-order", name: "a member that left first", files: set("actors", "committee", { members: [{ state: "KH", from: "2000", until: "1999", sources: [] }] }), says: /left on 1999/ },
  { check: "speech-covered", name: "a row left out", model: ({ coverage }) => ({ coverage: coverage.slice(1) }), says: /row 1 nowhere/ },
  { check: "speech-covered", name: "a row twice", model: ({ coverage }) => ({ coverage: [...coverage, ...coverage.slice(0, 1)] }), says: /row 1 2 times/ },
  { check: "speech-covered", name: "a row too many", model: ({ coverage }) => ({ coverage: [...coverage, { row: 67, quote: "q", states: "s", ids: ["forms/slavery"] }] }), says: /has 66 statements/ },
  { check: "speech-covered", name: "a dead id", model: row({ ids: ["forms/none"] }), says: /row 7 names forms\/none/ },
  { check: "speech-covered", name: "no id", model: row({ ids: [] }), says: /row 7 names no entry/ },
  { check: "speech-covered", name: "a record that is not one", model: row({ records: ["diary"] }), says: /row 7 names the record "diary"/ },
  { check: "speech-covered", name: "a long quotation", model: row({ quote: "one two three four five six seven eight nine" }), says: /more than eight words/ },
  { check: "ids-are-permanent", name: "a file gone", model: ({ ledger }) => ({ ledger: [...ledger, { ref: "forms/gone", since: "0.1.0" }] }), says: /was published; restore it or replace it with a redirect file \(see CONTRIBUTING\)/ },
  { check: "ids-are-permanent", name: "a provision gone", model: ({ ledger }) => ({ ledger: [...ledger, { ref: "instruments/protocol#art-1", since: "0.1.0" }] }), says: /provision art-1 was published/ },
  { check: "ids-are-permanent", name: "a new since", files: set("forms", "slavery", { since: "0.2.0" }), model: ({ ledger }) => ({ ledger: ledger.map((line) => (line.ref === "forms/slavery" ? { ...line, since: "0.1.0" } : line)) }), says: /first published in 0\.1\.0/ },
  { check: "ids-are-permanent", name: "a country that the library dropped", model: ({ ledger }) => ({ ledger: [...ledger, { ref: "countries/AN", since: "0.1.0" }] }), says: /the library no longer has AN/ },
  { check: "ids-are-permanent", name: "a renamed file", model: renamed, says: /it seems to be enslavement now: leave a file of the old name that says `label: \{ en: … \}`, `redirect: \{ moved: enslavement \}` and `since: 0\.2\.0`/ },
  { check: "is-filled-in", name: "a word of the template", files: set("forms", "slavery", { scopeNote: { en: "FILL IN" } }), says: /template's words in "scopeNote\.en"/ },
  { check: "is-filled-in", name: "an id of the template", files: set("forms", "slavery", { mappings: [{ ...mapping("closeMatch", "x"), system: "fill-in" }] }), says: /template's words in "mappings\.0\.system"/ },
  { check: "since-is-true", name: "a new id in an old version", model: (model) => ({ version: "0.2.0", ledger: model.ledger.filter(({ ref }) => ref !== "forms/slavery") }), says: /is new, yet says since: 0\.1\.0, a version already out: write the working version, 0\.2\.0 or later/ },
  { check: "since-is-true", name: "a new redirect in an old version", model: (model) => ({ version: "0.2.0", meanings: model.meanings.map((line) => (line.ref === "forms/serfdom" ? { ...line, state: "live" } : line)) }), says: /is a redirect now, yet says since: 0\.1\.0/ },
  { check: "since-is-true", name: "a change in an old version", files: set("forms", "slavery", { changes: [{ since: "0.1.0", note: "Why." }] }), model: (model) => ({ version: "0.2.0", meanings: model.meanings.map((line) => ({ ...line, changes: 0 })) }), says: /announces a change of 0\.1\.0, a version already out/ },
  { check: "since-is-true", name: "changes in disorder", files: set("forms", "slavery", { changes: [{ since: "0.3.0", note: "Why." }, { since: "0.2.0", note: "Why." }] }), says: /lists a change of 0\.2\.0 after one of 0\.3\.0/ },
  { check: "since-is-true", name: "a change before the entry", files: set("forms", "slavery", { changes: [{ since: "0.0.9", note: "Why." }] }), says: /lists a change of 0\.0\.9 after one of 0\.1\.0/ },
  ...([
    ["the definition of a concept", "forms/slavery", { definition: { en: "Another thing." } }, /has changed in what it means \(definition, broader, abstract\): put the old words back, or say what changed and why by adding `changes: \[\{ since: 0\.2\.0, note: … \}\]`/],
    ["the parent of a concept", "forms/slavery", { broader: ["labour-exploitation"] }, /definition, broader/],
    ["a concept that is no value any more", "forms/slavery", { abstract: true }, /abstract/],
    ["the title of an instrument", "instruments/protocol", { label: { en: "Treaty" } }, /\(label, kind, jurisdictions, status\)/],
    ["the status of an instrument", "instruments/protocol", { status: { value: "repealed" } }, /status/],
    ["the article of a provision", "instruments/protocol", { provisions: [{ id: "art-3", locator: "art. 4", kind: "defines", summary: "Defines it.", sources: [{ url: "https://example.org/text", reuse: "link" }] }] }, /provision art-3 has changed in what it means \(locator, kind, summary\)/],
    ["what a recommendation asks", "recommendations/r1", { summary: { en: "Something else." } }, /summary/],
    ["how a measure is computed", "measures/speed", { unit: "count" }, /unit/],
    ["where a redirect leads", "forms/serfdom", { redirect: { moved: "trafficking" } }, /leads elsewhere/],
    ["what was moved, withdrawn", "forms/serfdom", { redirect: { withdrawn: "Why." } }, /leads elsewhere/],
  ] as const).map(([name, ref, more, says]): Fault => ({ check: "meanings-are-stable", name, model: meaning(ref, more), says })),
  { check: "meanings-are-stable", name: "a redirect in use again", model: (model) => ({ meanings: model.meanings.map((line) => (line.ref === "forms/slavery" ? { ...line, state: "moved" } : line)) }), says: /in use again, after it had been given up/ },
  { check: "meanings-are-stable", name: "an announcement taken back", model: (model) => ({ meanings: model.meanings.map((line) => ({ ...line, changes: 1 })) }), says: /fewer `changes` than before \(there were 1\)/ },
  { check: "meanings-are-stable", name: "a line lost", model: ({ meanings }) => ({ meanings: meanings.slice(1) }), says: /has lost the line of actors\/committee: restore it/ },
  { check: "meanings-are-whole", name: "a line twice", model: ({ meanings }) => ({ meanings: [...meanings, ...meanings.slice(0, 1)] }), says: /actors\/committee twice/ },
  { check: "meanings-are-recorded", name: "nothing recorded yet", model: () => ({ meanings: [] }), says: /lacks the present meaning of \d+ ids, first actors\/committee: run `npm run fix`/ },
  { check: "meanings-are-recorded", name: "an announced change", model: meaning("forms/slavery", { definition: { en: "Another." }, changes: [{ since: "0.2.0", note: "Why." }] }), says: /lacks the present meaning of forms\/slavery/ },
  { check: "evidence-is-shown", name: "a text that nobody says when they read", files: set("forms", "slavery", { checked: undefined }), says: /the entry text without the day: add "checked"/ },
  { check: "evidence-is-shown", name: "a text on a front page", files: set("forms", "slavery", { sources: [web("https://example.org/")] }), says: /no source has an address below a site's root or a locator/ },
  { check: "evidence-is-shown", name: "an official page that was not kept", files: set("forms", "slavery", { evidence: "official", sources: [{ ...web("https://example.org/page"), locator: "site, page not kept" }] }), says: /official, but no source has/ },
  { check: "evidence-is-shown", name: "a text that is cited from memory", files: set("forms", "slavery", { sources: [{ ...web(TEXT), evidence: "remembered" }] }), says: /cited from memory/ },
  { check: "evidence-is-shown", name: "a text that rests on a provision that nobody read", files: both(provision({ evidence: "remembered" }), set("forms", "slavery", { sources: [{ instrument: "protocol", provision: "art-3", locator: "art. 3" }] })), says: /the entry text, but the part of the register that it cites was not read/ },
  { check: "evidence-is-shown", name: "a provision that has inherited more than it has", files: provision({ sources: [web("https://example.org")] }), says: /calls provision art-3 text/ },
  { check: "evidence-is-shown", name: "a date with a source of its own that shows nothing", files: set("instruments", "protocol", { dates: [{ event: "adopted", date: "2000-11-15", sources: [web("https://example.org/")] }] }), says: /the date adopted 2000-11-15 text/ },
  { check: "evidence-is-shown", name: "a mapping to a system that nobody read", files: both(set("systems", "htcds", { evidence: "secondary" }), set("forms", "slavery", { mappings: [{ ...mapping("closeMatch", "S"), evidence: "text", checked: DAY }] })), says: /the mapping to htcds S text, but the part of the register/ },
  { check: "text-is-not-news", name: "a text that is news", model: hosts("news"), says: /the entry text, but what it cites is news/ },
  { check: "text-is-not-news", name: "a text that rests on what is only official", files: both(provision({ evidence: "official", checked: DAY }), set("forms", "slavery", { sources: [{ instrument: "protocol", provision: "art-3", locator: "art. 3" }] })), says: /the entry text, but what it cites is news or was not read as text/ },
  { check: "official-is-of-a-body", name: "a statement on a site that is no body's", files: set("forms", "slavery", { evidence: "official" }), model: hosts("other"), says: /official, but no site it cites/ },
  { check: "official-cites-another", name: "a law cited for its own title", files: set("instruments", "protocol", { label: { en: "Protocol", km: { text: "ក", status: "official", source: { instrument: "protocol", locator: "title, Khmer text" } } } }), says: /the official km label from itself/ },
  { check: "official-cites-another", name: "a system cited for its own name", files: set("systems", "htcds", { altLabel: { en: [{ text: "HT", status: "official", source: { system: "htcds", locator: "name" } }] } }), says: /the official en altLabel from itself/ },
  { check: "remembered-says-so", name: "a note that remembers beside a text", files: provision({ note: "The number is remembered." }), says: /in the note of provision art-3 .* calls it text/ },
  { check: "remembered-says-so", name: "a day on which nothing was read", files: set("forms", "slavery", { evidence: "remembered" }), says: /calls it remembered: correct one/ },
  { check: "checked-says-what", name: "a day and no evidence", files: provision({ checked: DAY }), says: /when provision art-3 was read and not what/ },
  { check: "checked-says-what", name: "a day that is none", files: set("forms", "slavery", { checked: "2026-02-30" }), says: /read on 2026-02-30/ },
  { check: "checked-says-what", name: "a day before anything here was read", files: set("forms", "slavery", { checked: "2008-01-01" }), says: /read on 2008-01-01/ },
  { check: "own-is-decided", name: "a decision of nobody", files: set("forms", "slavery", { evidence: "own", checked: undefined }), says: /without saying whose/ },
  { check: "own-is-decided", name: "a date that we decided", files: set("instruments", "protocol", { dates: [{ event: "adopted", date: "2000-11-15", evidence: "own" }] }), says: /the date adopted 2000-11-15 our own, but it states a fact/ },
  { check: "citations-inherit", name: "a citation of a provision with evidence of its own", files: set("forms", "slavery", { sources: [web(TEXT), { instrument: "protocol", provision: "art-3", evidence: "remembered" }] }), says: /its citation of protocol#art-3/ },
  { check: "hosts-are-known", name: "a site in no list", files: set("forms", "slavery", { sources: [web("https://elsewhere.example/text")] }), says: /cites elsewhere\.example, which is in no list/ },
  { check: "hosts-are-known", name: "a site that nobody cites", model: ({ hosts }) => ({ hosts: new Map([...hosts, ["elsewhere.example", "news"]]) }), says: /lists elsewhere\.example, which no source cites/ },
  { check: "amended-law-says-as-of", name: "an amended law without the state that was read", files: law({}), says: /was amended \(2017\), but provision s-1 does not say of which day/ },
  { check: "amended-law-says-as-of", name: "a text of before the amendment", files: law({ asOf: "2008-06-05" }), says: /after the text of 2008-06-05 that was read of provision s-1/ },
  { check: "amended-law-says-as-of", name: "a penalty of before the amendment", files: law({ asOf: "2017", penalty: { text: "4 years", asOf: "2008", evidence: "text", checked: DAY } }), says: /that was read of the penalty of s-1/ },
  { check: "amended-law-says-as-of", name: "an amending act found later", files: both(law({ asOf: "2017" }), amending({ event: "in-force", date: "2019-04-07" })), says: /was amended \(2019-04-07\) after the text of 2017/ },
  { check: "ledger-is-whole", name: "a line twice", model: ({ ledger }) => ({ ledger: [...ledger, ...ledger.slice(0, 1)] }), says: /twice/ },
  { check: "ledger-is-complete", name: "a new id", model: ({ ledger }) => ({ ledger: ledger.slice(1) }), says: /lacks actors\/committee: run `npm run fix`/ },
  { check: "formatted", name: "fields out of order", model: () => ({ texts: new Map([["packages/taxonomy/data/forms/x.yml", "since: 0.1.0\nlabel: { en: X }\n"]]) }), says: /not in the agreed format/ },
]; // prettier-ignore

/** The sound files as they were recorded, then one of them edited. */
function meaning(ref: string, more: Record<string, unknown>) {
  return (recorded: Model): Partial<Model> => {
    const files = sound();
    const [scheme = "", id = ""] = ref.split("/");
    set(scheme, id, more)(files);
    return { schemes: modelOf(files).schemes, meanings: recorded.meanings };
  };
}
function renamed(recorded: Model): Partial<Model> {
  const files = sound();
  const { slavery, ...others } = files["forms"] ?? {};
  files["forms"] = { ...others, enslavement: slavery ?? {} };
  return { schemes: modelOf(files).schemes, ledger: recorded.ledger, meanings: recorded.meanings };
}
function kind(scheme: string, value: "register" | "concept-scheme") {
  return (model: Model): Partial<Model> => info(model, scheme, { kind: value });
}
function singular(scheme: string, value: string) {
  return (model: Model): Partial<Model> => info(model, scheme, { singular: value });
}
function titled(scheme: string, title: SchemeInfo["title"]) {
  return (model: Model): Partial<Model> => info(model, scheme, { title });
}
function info(model: Model, scheme: string, more: object): Partial<Model> {
  return {
    schemes: new Map(
      [...model.schemes].map(([name, found]) => [
        name,
        name === scheme ? { ...found, info: { ...found.info, ...more } } : found,
      ]),
    ),
  };
}
function khmer(text: string, more: object = { status: "draft" }) {
  return set("forms", "slavery", { label: { en: "Slavery", km: { text, ...more } } });
}
function state(id: string, text: string, country: string) {
  const label = { en: "Police", km: { text, status: "draft" } };
  return set("actors", id, {
    ...entity("Police", { class: "organisation", jurisdictions: [country] }),
    label,
  });
}
type TermsOf = Terms & Terms["terms"][number];
/** A list of Khmer terms with one row, of slavery, and what is changed in the row or the list. */
function terms({ texts, otherwise, apart, avoid, ...row }: Partial<TermsOf>) {
  const term: Terms["terms"][number] = { concepts: ["forms/slavery"], render: ["ក"], from: "law", evidence: "text", checked: "2026-01-02", ...row }; // prettier-ignore
  const list = {
    texts: texts ?? { law: { instrument: "protocol" } },
    terms: [term],
    otherwise,
    apart,
    avoid,
  };
  return (): Partial<Model> => ({ terms: new Map([["km", list as Terms]]) });
}
function both(...changes: ((files: Files) => void)[]) {
  return (files: Files): void => changes.forEach((change) => change(files));
}

const problemsOf = (model: Model) => runChecks(model, CHECKS, []);

test("a sound vocabulary has no problems", () => {
  expect(problemsOf(modelOf(sound()))).toEqual([]);
});

describe("each planted fault is found by its check", () => {
  test.each(FAULTS)("$check: $name", ({ check, files: plant, model: change, says }) => {
    const files = sound();
    plant?.(files);
    const model = modelOf(files);
    const found = problemsOf({ ...model, ...change?.(model) }).filter((problem) => problem.check === check);
    expect(found.map(({ message }) => message).join("\n")).toMatch(says);
  });

  test("and every check has one", () => {
    expect([...new Set(FAULTS.map(({ check }) => check))].sort()).toEqual(
      CHECKS.map(({ name }) => name).sort(),
    );
  });
});

describe("what is right is left alone", () => {
  const silent: [string, (files: Files) => void, ((model: Model) => Partial<Model>)?][] = [
    ["a term as its list has it, in capitals", set("forms", "slavery", { label: { en: "Slavery", ms: { text: "Hamba", status: "draft" } } }), () => ({ terms: new Map([["ms", terms({ render: ["hamba"] })().terms?.get("km") as Terms]]) })],
    ["a label that is otherwise for a reason", khmer("ខ"), terms({ otherwise: [{ concepts: ["forms/slavery"], render: "ខ", reason: "Why." }] })],
    ["two renderings of two things, for a reason", both(khmer("ក"), set("measures", "speed", { label: { en: "slavery", km: { text: "ខ", status: "draft" } } })), terms({ apart: [{ concepts: ["forms/slavery", "measures/speed"], reason: "Why." }] })],
    ["bodies of one name in two states", both(both(state("police", "ក", "KH"), state("guard", "ខ", "VN")), set("countries", "VN", concept("Viet Nam")))],
    ["a wording that is avoided, in an official label", khmer("ខគ", { status: "official", source: { instrument: "protocol" }, evidence: "text", checked: "2026-01-02" }), terms({ concepts: ["forms/exploitation"], avoid: [{ not: "គ", write: "ឃ", reason: "Why." }] })],
    ["a wording that is avoided, where it is right", khmer("ខគ"), terms({ concepts: ["forms/exploitation"], avoid: [{ not: "គ", write: "ឃ", reason: "Why.", except: ["forms/slavery"] }] })],
    ["what was remembered, and says so", set("forms", "slavery", { evidence: "remembered", checked: undefined, note: "The number is remembered.", sources: [web("https://example.org/")] })],
    ["news as what it is", set("forms", "slavery", { evidence: "secondary", checked: DAY })],
    ["a front page with a chapter and an edition", set("forms", "slavery", { sources: [{ ...web("https://example.org"), locator: "chapter 18-12-a, table as of March 2015" }] })],
    ["a text of before an amendment that settles nothing", law({ asOf: "2008", evidence: "secondary", checked: DAY })],
    ["a text that holds the amendment", both(law({ asOf: "2019-04-07" }), amending({ event: "in-force", date: "2019-04" }))],
    ["an official label read elsewhere", set("instruments", "protocol", { label: { en: "Protocol", km: { text: "ក", status: "official", source: { ...web(TEXT), locator: "title", reuse: "label" } } } })],
    ["joiners inside Khmer", khmer("ក\u200bខ")],
    ["a coarser date that may be later", dates(["adopted", "2009-10-12"], ["promulgated", "2009"])],
    ["29 February of a leap year", dates(["adopted", "2000-02-29"])],
    ["a level numbered 1", both(set("systems", "isced", entity("ISCED", { publisher: "UIS", licence: "not stated", reuse: "code" })), set("forms", "slavery", { mappings: [{ ...unlabelled("isced"), code: "1", relation: "exactMatch" }] }))],
    ["an other that ISIC defines", both(set("systems", "isic", entity("ISIC", { publisher: "UN", licence: "not stated", reuse: "code" })), set("forms", "slavery", { mappings: [{ ...unlabelled("isic"), relation: "exactMatch" }, mapping("exactMatch", "OtherManufacturing")] }))],
    ["a code that is close to a broader id and broader than all its narrower ones", both(both(set("forms", "exploitation", { mappings: [mapping("closeMatch", "S")] }), set("forms", "slavery", { mappings: [mapping("broadMatch", "S")] })), set("forms", "labour-exploitation", { mappings: [mapping("broadMatch", "S")] }))],
    ["an other that is several things", both(set("forms", "slavery", { mappings: [mapping("broadMatch", "Other")] }), set("forms", "trafficking", { mappings: [mapping("broadMatch", "Other")] }))],
    ["a redirect to a redirect that ends", set("forms", "bondage", { redirect: { moved: "serfdom" }, since: "0.1.0" })],
    ["provisions of an instrument that was replaced", (files) => void (files["instruments"] = { protocol: { redirect: { withdrawn: "Never signed." }, since: "0.2.0" } })],
  ]; // prettier-ignore
  test.each(silent)("%s", (_, plant, change) => {
    const files = sound();
    const { ledger } = modelOf(files);
    plant(files);
    const planted = modelOf(files);
    const model = { ...planted, ...change?.(planted) };
    const known = new Set(ledger.map(({ ref }) => ref));
    expect(
      problemsOf({ ...model, ledger: [...ledger, ...model.ledger.filter(({ ref }) => !known.has(ref))] }),
    ).toEqual([]);
  });
});

describe("what an id means may change", () => {
  const messages = (change: (model: Model) => Partial<Model>) => {
    const recorded = modelOf(sound());
    return problemsOf({ ...recorded, ...change(recorded) }).map(
      ({ check, message }) => `${check}: ${message}`,
    );
  };
  const announced = (definition: string, ...kinds: object[]) => ({
    definition: { en: definition },
    changes: kinds.map((kind) => ({ since: "0.2.0", note: "Why.", ...kind })),
  });

  test.each([
    ["other folding of the lines", { definition: { en: "What  Slavery\nis. " } }, ["normalised"]],
    ["a translation", { definition: { en: "What Slavery is.", km: { text: "ក", status: "draft" } } }, []],
    [
      "another wording, a note, a source",
      {
        altLabel: { en: ["Bondage"] },
        note: "Why.",
        sources: [{ url: "https://example.org/other", reuse: "link" }],
      },
      [],
    ],
    ["another evidence", { evidence: "remembered", checked: undefined }, []],
  ])("not at all by %s", (_, more, others) => {
    const found = messages(meaning("forms/slavery", more));
    expect(found.filter((message) => !others.some((other) => message.startsWith(other)))).toEqual([]);
  });

  test.each([
    ["announced", announced("Another.", {})],
    ["corrected in its words", announced("What slavery is.", { kind: "editorial" })],
    ["given up for another", { redirect: { moved: "labour-exploitation" }, since: "0.2.0" }],
  ])("when it is %s, and is then to be recorded", (_, more) => {
    const found = messages((recorded) => {
      const files = sound();
      files["forms"] = { ...files["forms"], trade: concept("Trade", { broader: ["conduct"] }) };
      const before = modelOf(files);
      if ("redirect" in more) files["forms"]["trade"] = more;
      else Object.assign(files["forms"]["trade"] ?? {}, more);
      return { ...recorded, ...modelOf(files), ledger: before.ledger, meanings: before.meanings };
    });
    expect(found).toEqual([
      "meanings-are-recorded: lacks the present meaning of forms/trade: run `npm run fix`",
    ]);
  });

  test("again while the version that announced it is still to come, and no more once it is out", () => {
    const reworded = (version: string) =>
      messages(() => {
        const files = sound();
        set("forms", "slavery", announced("Another.", {}))(files);
        const { meanings } = modelOf(files);
        set("forms", "slavery", announced("Better said.", {}))(files);
        return { ...modelOf(files), version, meanings };
      }).map((message) => message.split(":")[0]);
    expect(reworded("0.2.0")).toEqual(["meanings-are-recorded"]);
    expect(reworded("0.3.0")).toEqual(["meanings-are-stable"]);
  });
});

describe("exceptions", () => {
  const path = "packages/taxonomy/data/forms/trafficking.yml";
  test("silence one finding of one check in one file", () => {
    const files = sound();
    set("forms", "trafficking", { related: ["slavery"] })(files);
    expect(
      runChecks(modelOf(files), CHECKS, [{ check: "related-is-symmetric", path, reason: "test" }]),
    ).toEqual([]);
  });
  test("are a problem when no longer needed", () => {
    const [problem] = runChecks(modelOf(sound()), CHECKS, [
      { check: "related-is-symmetric", path, reason: "test" },
    ]);
    expect(problem).toMatchObject({
      path,
      check: "exceptions",
      message: expect.stringContaining("no longer needs"),
    });
  });
});
