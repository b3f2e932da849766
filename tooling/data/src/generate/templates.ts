import { DATA, type Model, type SchemeModel } from "../model.ts";

/** The lines that every entry begins with. */
const LABELS = `label:
  en: FILL IN # as a report writes it, with one capital: Debt bondage
  km: { text: FILL IN, status: draft } # any language that you write well; it is a draft until a second speaker has reviewed it
altLabel: # other wordings in use
  en: [FILL IN]
`;

const DEFINITION = `definition:
  en: FILL IN # our own words, one sentence
`;

const CONCEPT = `${LABELS}hiddenLabel: # superseded or misspelt: found by search, never shown
  en: [FILL IN]
${DEFINITION}scopeNote: # only where readers may confuse it with another entry: say when to choose which
  en: FILL IN
broader: [fill-in] # the ids of what it is a kind of; leave this line out for a top
related: [fill-in] # ids; each of these entries must name this one, too
`;

const SOURCES = `sources: # at least one; remove the kinds you do not need
  - { instrument: fill-in, provision: fill-in, locator: FILL IN } # a law of the register: art. 3(a)
  - { system: fill-in, locator: FILL IN } # a classification of the register
  - url: https://fill-in.example/
    title: FILL IN
    locator: FILL IN
    reuse: link # the most its licence lets us ship: text, label, code, or only a link
evidence: text # what you read: text (the wording), official (a body's own statement), secondary (a report), remembered; own: ours
checked: 2000-01-01 # the day on which you read it; leave it out for remembered and own
`;

const MAPPINGS = `mappings: # the same or a near thing in another system, if there is one
  - system: fill-in
    version: FILL IN
    field: FILL IN
    code: FILL IN # as published, spelling kept
    label: FILL IN # the system's own words for it; remove it where the licence lets us ship codes only
    relation: closeMatch # exactMatch only for equal definitions; broadMatch: theirs is broader
`;

const END = `note: FILL IN # for editors: history, doubts, decisions
since: 0.0.0 # the version in which it will first appear
`;

/** The templates of schemes whose entries have more fields than the plain concept; entry.ts describes the fields. */
const SHAPES: Readonly<Record<string, string>> = {
  measures: `${CONCEPT}unit: ratio # or days, per-100000, count
numerator: FILL IN
denominator: FILL IN
fields: # the record fields that feed it
  - cooperation-request#/stages/*/at
recommendations: [fill-in] # whose progress it shows
disaggregation: [countries] # the schemes it is broken down by
${MAPPINGS}${SOURCES}${END}`,

  "age-bands": `${CONCEPT}from: 0 # completed years
to: 17 # leave out for "and over"
${MAPPINGS}${SOURCES}${END}`,

  "awareness-activities": `${CONCEPT}format: FILL IN
audiences: [FILL IN]
actors: [actors/fill-in]
frequency: FILL IN
indicators: [FILL IN]
${MAPPINGS}${SOURCES}${END}`,

  instruments: `label:
  en: FILL IN # the official title, verbatim, if there is one in English
  km: # the title in the state's own language, from the text itself
    text: FILL IN
    status: official
    source: { url: https://fill-in.example/, locator: title, reuse: link }
altLabel: # short and press names; a title in a wrong year too
  en: [FILL IN]
shortTitle: FILL IN
kind: statute # convention, protocol, treaty, mou, declaration, soft-law, code, regulation, plan-of-action
jurisdictions: [KH] # the state, or the states of a bilateral text
bodies: [fill-in] # for an international text, the bodies it was made under
officialNumber: FILL IN
dates: # as precise as the source, not finer: 2008, 2008-02 or 2008-02-15
  - { event: adopted, date: 2000-01-01, body: FILL IN }
  - { event: in-force, date: 2000-01, evidence: secondary } # a part says its evidence where it is not that of the entry
status: { value: in-force } # draft, adopted, in-force, superseded, repealed, lapsed
replaces: [fill-in]
provisions:
  - id: art-1 # never changes; art-3-a for article 3(a)
    locator: art. 1 # as a lawyer cites it
    kind: criminalises # defines, obliges, protects, procedure, scope, aggravates
    summary: FILL IN # what it does, in at most 25 words of ours
    touches: [forms/fill-in] # what it covers; "any form" spelled out
    penalty: FILL IN # imprisonment and fine; a map with text, evidence and checked where it was read elsewhere
    asOf: 2000-01-01 # in an amended law: the state of the law that you read
    sources:
      - { url: https://fill-in.example/, reuse: link }
partyActions:
  - party: KH
    action: ratification-deposit
    date: 2000-01-01
    sources:
      - { url: https://fill-in.example/, reuse: link }
${SOURCES}${END}`,

  actors: `${LABELS}${DEFINITION}class: organisation # body-type, role; state-role for a state as origin, transit, destination
kind: fill-in # an id of organization-kinds
acronym: FILL IN
jurisdictions: [KH]
memberOf: [fill-in] # the bodies it sits on: a ministry sits on a committee
partOf: fill-in # the body of which it is a unit: a department is part of a ministry
aims: [fill-in]
members: # states, with the day they joined
  - state: KH
    from: 2000-01-01
    sources:
      - { url: https://fill-in.example/, reuse: link }
${SOURCES}${END}`,

  recommendations: `${LABELS}kind: recommendation # call, commitment, practice, principle, guideline, objective, target …
origin: meetings/fill-in # the meeting or instrument it was made in
summary:
  en: FILL IN # what is asked, in our own words
modality: fill-in # how binding: an id of modalities
verbs: [FILL IN]
addressees: [actors/fill-in]
qualities:
  - { quality: fill-in }
partners: [actors/fill-in]
aims: [fill-in]
basis: { instruments: [fill-in] } # what it rests on
measures: [fill-in] # how one sees that it is done
records: [cooperation-request] # the record types that let people do it
${SOURCES}${END}`,

  meetings: `${LABELS}${DEFINITION}start: 2000-01-01 # as precise as the source
end: 2000-01-02
series: fill-in # the actor whose session it is
place: fill-in
hosts: [fill-in]
theme: FILL IN
${SOURCES}${END}`,

  places: `${LABELS}country: KH
code: KH-17 # ISO 3166-2
${SOURCES}${END}`,

  collections: `${LABELS}${DEFINITION}members: # the concepts a text lists together, in its order
  - forms/fill-in
${SOURCES}${END}`,

  systems: `${LABELS}publisher: FILL IN
version: FILL IN
licence: FILL IN # as the publisher states it; "not stated" where it does not
reuse: link # what that lets us ship: text, label, code, or link and no more
attribution: FILL IN
${SOURCES}${END}`,
};

const PLAIN = `${CONCEPT}${MAPPINGS}${SOURCES}${END}`;

export const TEMPLATES = "packages/taxonomy/templates";

/** Countries come from a library and are not edited by hand, so they have no template. */
const hasTemplate = ({ name }: SchemeModel): boolean => name !== "countries";

/** Makes a file for each scheme that editors copy and fill in: path from the repository's root → contents. */
export function* templates(model: Model): Generator<[path: string, contents: string]> {
  for (const scheme of model.schemes.values())
    if (hasTemplate(scheme)) yield [`${TEMPLATES}/${scheme.name}.yml`, template(scheme.name)];
}

const shapeOf = (scheme: string): string =>
  (Object.hasOwn(SHAPES, scheme) ? SHAPES[scheme] : undefined) ?? PLAIN;

// The path in `$schema` is relative to the folder of the entry, not to that of the template.
const schemaLine = (scheme: string): string =>
  `# yaml-language-server: $schema=../../src/generated/entry.schema.json#/$defs/${scheme}\n`;

const template = (scheme: string): string => `${schemaLine(scheme)}\
# To add an entry to \`${scheme}\`, run npm run new -- concept ${scheme}/<id>: it copies what stands below to
# ${DATA}/${scheme}/<id>.yml. Generated by \`npm run fix\` from tooling/data/src/generate/templates.ts.
${shapeOf(scheme)}`;

/** A new entry of a scheme, to be filled in. `version` is the one in which it will first appear. */
export const draft = (scheme: string, version: string): string => `${schemaLine(scheme)}\
# Write your words where it says FILL IN or fill-in, remove these comments and every line you do not need, then run
# npm run fix. packages/taxonomy/guidelines help you choose.
${shapeOf(scheme).replace(/^since: .*$/m, `since: ${version}`)}`;
