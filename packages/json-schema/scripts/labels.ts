import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { banner } from "@tipx/generated";
import { RECORD_TYPES } from "@tipx/schema";
import { parse } from "yaml";
import * as z from "zod";
import { LABEL_LANGUAGES, type LabelLanguage, type LabelStatus } from "../src/labels.js";
import type { JsonObject } from "./json-object.js";

/** The labels are written beside the shapes: one file for each record type, and one for what they share. */
const FOLDER = fileURLToPath(new URL("../../schema/labels", import.meta.url));
/** The name under which the fields of every record stand, once. */
export const HEAD = "head";

interface Label {
  readonly text: string;
  readonly status: LabelStatus;
}
/** `shape/field` → what it is called in each language. */
export type Labels = ReadonlyMap<string, Readonly<Record<LabelLanguage, Label>>>;

const words = z
  .string()
  .min(1)
  .max(80)
  .regex(/^\S(?:.*\S)?$/);
const translation = z.strictObject({ text: words, status: z.enum(["reviewed", "draft"]) });
const file = z.record(
  z.string(),
  z.record(z.string(), z.strictObject({ en: words, km: translation, "zh-Hans": translation })),
);

/** Reads all labels. Throws where a file is not as `packages/schema/labels/common.yml` says, or a shape stands in two. */
export function readLabels(folder = FOLDER): Labels {
  const labels = new Map<string, Record<LabelLanguage, Label>>();
  const homes = new Map<string, string>();
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith(".yml"))
    .sort()) {
    const read = file.safeParse(parse(readFileSync(path.join(folder, name), "utf8")));
    if (!read.success)
      throw new Error(`packages/schema/labels/${name} is not as it must be:\n${z.prettifyError(read.error)}`);
    for (const [shape, fields] of Object.entries(read.data)) {
      const home = homes.get(shape);
      if (home !== undefined) throw new Error(`the labels of ${shape} stand in ${home} and in ${name}`);
      homes.set(shape, name);
      for (const [field, { en, ...translations }] of Object.entries(fields))
        labels.set(`${shape}/${field}`, { en: { text: en, status: "reviewed" }, ...translations });
    }
  }
  return labels;
}

const asObject = (value: unknown): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/** The objects that a definition is made of: itself, or the branches of a choice. */
const objectsOf = (definition: JsonObject): JsonObject[] =>
  [definition, ...((definition.anyOf ?? []) as JsonObject[])].filter(
    ({ properties, additionalProperties }) => properties !== undefined && additionalProperties === false,
  );

/** The definitions that hold fields of their own: name → field → schema. */
export function fieldsOf(
  definitions: ReadonlyMap<string, JsonObject>,
): Map<string, ReadonlyMap<string, JsonObject>> {
  const found = new Map<string, ReadonlyMap<string, JsonObject>>();
  for (const [name, definition] of definitions) {
    const fields = objectsOf(definition).flatMap(({ properties }) => Object.entries(asObject(properties)));
    if (fields.length > 0) found.set(name, new Map(fields.map(([field, node]) => [field, asObject(node)])));
  }
  return found;
}

const isRecord = (shape: string): boolean => (RECORD_TYPES as readonly string[]).includes(shape);

/** Where the label of a field stands: at its own shape or, of a record, at what all records begin with; undefined where it has none. */
export const placeOf = (shape: string, field: string, labels: Labels): string | undefined =>
  [`${shape}/${field}`, ...(isRecord(shape) ? [`${HEAD}/${field}`] : [])].find((place) => labels.has(place));

/** Returns the definitions, each field with its English label as the title. */
export function withTitles(
  definitions: ReadonlyMap<string, JsonObject>,
  labels: Labels,
): Map<string, JsonObject> {
  const titled = (shape: string, object: JsonObject): JsonObject =>
    object.properties === undefined || object.additionalProperties !== false
      ? object
      : {
          ...object,
          properties: Object.fromEntries(
            Object.entries(asObject(object.properties)).map(([field, node]) => {
              const title = labels.get(placeOf(shape, field, labels) ?? "")?.en.text;
              return [field, title === undefined ? node : { title, ...asObject(node) }];
            }),
          ),
        };
  return new Map(
    [...definitions].map(([name, definition]) => {
      const whole = titled(name, definition);
      const { anyOf } = whole;
      return [
        name,
        Array.isArray(anyOf)
          ? { ...whole, anyOf: anyOf.map((branch) => titled(name, asObject(branch))) }
          : whole,
      ];
    }),
  );
}

/** The shapes that a field leads to: through lists, choices, and definitions that only name others. */
function shapesIn(
  node: unknown,
  definitions: ReadonlyMap<string, JsonObject>,
  shapes: ReadonlySet<string>,
): string[] {
  if (Array.isArray(node)) return node.flatMap((each) => shapesIn(each, definitions, shapes));
  return Object.entries(asObject(node)).flatMap(([key, value]) => {
    if (key === "$ref") {
      const name = String(value).slice(String(value).lastIndexOf("/") + 1);
      return shapes.has(name) ? [name] : shapesIn(definitions.get(name), definitions, shapes);
    }
    return ["items", "anyOf", "allOf", "oneOf", "then"].includes(key)
      ? shapesIn(value, definitions, shapes)
      : [];
  });
}

/**
 * Makes the modules that labels are looked up in: path → contents. One says which shapes the fields of a shape hold, the others
 * hold the words of one language each.
 */
export function labelModules(
  definitions: ReadonlyMap<string, JsonObject>,
  labels: Labels,
): Map<string, string> {
  const all = fieldsOf(definitions);
  const shapes = new Set(all.keys());
  const held: Record<string, string[]> = {};
  for (const [shape, fields] of all)
    for (const [field, node] of fields) {
      const place = placeOf(shape, field, labels);
      const inside = [...new Set(shapesIn(node, definitions, shapes))].sort();
      if (place !== undefined && inside.length > 0) held[place] = inside;
    }
  const head = banner("packages/schema/labels and the record schemas");
  const made = new Map([
    [
      "src/generated/labels/shapes.ts",
      `${head}
/** Begin with the fields of \`${HEAD}\`. */
export const RECORDS: readonly string[] = ${JSON.stringify(RECORD_TYPES)};

/** Which shapes a field holds, by \`shape/field\`. */
export const HELD: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(held)};
`,
    ],
  ]);
  for (const lang of LABEL_LANGUAGES) {
    const byStatus: Partial<Record<LabelStatus, Record<string, string>>> = {};
    for (const [place, { [lang]: label }] of labels) (byStatus[label.status] ??= {})[place] = label.text;
    made.set(
      `src/generated/labels/${lang.toLowerCase()}.ts`,
      `${head}
/** status → \`shape/field\` → text, as JSON: parsed when the first label is asked for. */
export const LABELS = ${JSON.stringify(JSON.stringify(byStatus))};
`,
    );
  }
  return made;
}
