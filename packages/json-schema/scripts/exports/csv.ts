import { createHash } from "node:crypto";
import { EVIDENCE } from "@tipx/taxonomy";
import { LABEL_LANGUAGES } from "../../src/labels.js";
import type { Labels } from "../labels.js";
import type { JsonObject } from "../json-object.js";
import {
  citation,
  evidenceOfMapping,
  externalUri,
  inEnglish,
  LICENCE,
  titleOf,
  type Item,
  type List,
  type Model,
} from "./model.js";

type Row = readonly string[];

interface Table {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly fields: readonly JsonObject[];
  readonly key?: readonly string[];
  readonly rows: readonly Row[];
}

const field = (name: string, description: string, constraints?: JsonObject): JsonObject => ({
  name,
  type: "string",
  description,
  ...(constraints && { constraints }),
});

const evidence = (says: string, constraints?: JsonObject): JsonObject =>
  field(
    "Evidence",
    `${says} text: the wording; official: a competent body's own statement; secondary: a report about it; remembered: nothing; own: our decision.`,
    { ...constraints, enum: [...EVIDENCE] },
  );

const CODE_FIELDS = [
  field("Code", "The id, which is never reused.", { required: true, unique: true }),
  field("Title", "In English. A title that is not settled ends in (draft), (secondary) or (remembered).", {
    required: true,
  }),
  field("Description", "In English, in our own words."),
  field("Source", "Where the facts can be read, separated by ' | '."),
  field("Since", "The version that brought the id; empty for one out of use."),
  field("Deprecated", "The version that took the id out of use; empty while it is in use."),
  field("ReplacedBy", "Codes to use instead, separated by ' | '."),
  evidence("What was read of the entry; empty for an id out of use."),
];

const LABEL_FIELDS = [
  field("List", "The code list.", { required: true }),
  field("Code", "The id.", { required: true }),
  field("Language", "BCP 47.", { required: true }),
  field("Kind", "Which kind of wording.", { required: true, enum: ["preferred", "alternative", "hidden"] }),
  field("Text", "The words.", { required: true }),
  field("Status", "official: taken from a cited text; reviewed; draft: a translation nobody has reviewed.", {
    required: true,
    enum: ["official", "reviewed", "draft"],
  }),
  evidence("What was read of the words, or else of the entry.", { required: true }),
];

const FIELD_LABEL_FIELDS = [
  field("Shape", "A record type or a shape it holds, as in $defs; head: the fields of every record.", {
    required: true,
  }),
  field("Field", "The key in a record, which is never translated.", { required: true }),
  field("Language", "BCP 47.", { required: true, enum: [...LABEL_LANGUAGES] }),
  field("Text", "What the field is called.", { required: true }),
  field("Status", "reviewed; draft: a translation nobody has reviewed.", {
    required: true,
    enum: ["reviewed", "draft"],
  }),
];

const MAPPING_FIELDS = [
  field("List", "The code list.", { required: true }),
  field("Code", "The id.", { required: true }),
  field("Relation", "SKOS; broadMatch: theirs is broader.", {
    required: true,
    enum: ["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"],
  }),
  field("System", "The other system, an id of the register systems.", { required: true }),
  field("Version", "Of the other system.", { required: true }),
  field("Field", "Of the other system, where it has fields."),
  field("TheirCode", "As published, spelling kept.", { required: true }),
  field("TheirLabel", "Their own words for it, where their licence lets us ship these."),
  field("TheirUri", "The address we use for it.", { required: true }),
  evidence("What was read of the code.", { required: true }),
  field("Note", "What a reader must know."),
];

/** Code lists, labels and mappings as CSV (RFC 4180), described by a data package: path → contents. */
export function csvFiles(all: Model, fieldLabels: Labels): Map<string, string> {
  const tables = [
    ...all.schemes.map((list) => codeList(list, "")),
    ...all.registers.map((list) => codeList(list, "registers/")),
    labels(all),
    labelsOfFields(fieldLabels),
    mappings(all),
  ];
  const files = new Map(tables.map((table) => [table.path, csv(table)]));
  files.set("datapackage.json", `${JSON.stringify(dataPackage(all, tables, files), null, 1)}\n`);
  return files;
}

function codeList(list: List, folder: string): Table {
  return {
    name: list.name,
    title: inEnglish(list.titles) ?? list.name,
    path: `${folder}${list.name}.csv`,
    fields: CODE_FIELDS,
    key: ["Code"],
    rows: [
      ...list.items.map((item) => [
        item.id,
        titleOf(item),
        inEnglish(item.definitions) ?? "",
        item.sources.map(citation).join(" | "),
        item.entry.since,
        "",
        "",
        item.evidence,
      ]),
      // The vocabulary does not record in which version an old id first stood.
      ...list.gone.map(({ id, title, note, since, replacedBy }) => [
        id,
        title,
        note,
        "",
        "",
        since,
        replacedBy.join(" | "),
        "",
      ]),
    ],
  };
}

const itemsOf = (all: Model): (readonly [List, Item])[] =>
  [...all.schemes, ...all.registers].flatMap((list) => list.items.map((item) => [list, item] as const));

function labels(all: Model): Table {
  const rows = itemsOf(all).flatMap(([{ name }, item]) =>
    (
      [
        ["preferred", item.labels],
        ["alternative", item.altLabels],
        ["hidden", item.hiddenLabels],
      ] as const
    ).flatMap(([kind, words]) =>
      words.map(({ lang, text, status, evidence }) => [name, item.id, lang, kind, text, status, evidence]),
    ),
  );
  return {
    name: "labels",
    title: "Labels in every language",
    path: "labels.csv",
    fields: LABEL_FIELDS,
    rows,
  };
}

function labelsOfFields(fieldLabels: Labels): Table {
  return {
    name: "field-labels",
    title: "Labels of the fields of records",
    path: "field-labels.csv",
    fields: FIELD_LABEL_FIELDS,
    rows: [...fieldLabels].flatMap(([place, label]) => {
      const [shape = "", name = ""] = place.split("/");
      return LABEL_LANGUAGES.map((lang) => [shape, name, lang, label[lang].text, label[lang].status]);
    }),
  };
}

function mappings(all: Model): Table {
  const rows = itemsOf(all).flatMap(([{ name }, item]) =>
    item.mappings.map((mapping) => [
      name,
      item.id,
      mapping.relation,
      mapping.system,
      mapping.version,
      mapping.field ?? "",
      mapping.code,
      mapping.label ?? "",
      externalUri(mapping),
      evidenceOfMapping(mapping, item),
      mapping.note ?? "",
    ]),
  );
  return {
    name: "mappings",
    title: "Codes of other systems",
    path: "mappings.csv",
    fields: MAPPING_FIELDS,
    rows,
  };
}

function csv({ fields, rows }: Table): string {
  const header = fields.map(({ name }) => String(name));
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function dataPackage(all: Model, tables: readonly Table[], files: ReadonlyMap<string, string>): JsonObject {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "tipx-code-lists",
    title: "TIPX code lists",
    description:
      "The vocabulary of the trafficking in persons exchange as code lists. Codes are never translated.",
    homepage: "https://w3id.org/tipx/",
    version: all.version,
    licenses: [{ name: LICENCE.id, title: LICENCE.name, path: LICENCE.url }],
    ...(all.attributions.size > 0 && {
      sources: [...all.attributions.values()].map((title) => ({ title })),
    }),
    resources: tables.map(({ name, title, path, fields, key }) => {
      const contents = Buffer.from(files.get(path) ?? "");
      return {
        name,
        type: "table",
        title,
        path,
        scheme: "file",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: contents.length,
        hash: `sha256:${createHash("sha256").update(contents).digest("hex")}`,
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: [...fields],
          missingValues: [""],
          ...(key && { primaryKey: [...key] }),
        },
      };
    }),
  };
}
