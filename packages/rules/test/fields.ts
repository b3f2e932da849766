import { readFileSync } from "node:fs";
import path from "node:path";
import { typeAskedBy, type SchemaNode as Node } from "@tipx/json-schema";
import { isObject, put, type Json, type JsonObject } from "@tipx/records";
import { ROOT } from "../scripts/folders.js";
import { RULES } from "../src/generated/table.js";
import { RuleSet } from "../src/rule-set.js";
import type { AnyRecord, RuleProfile } from "../src/rule.js";

const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
const published = JSON.parse(
  readFileSync(path.join(ROOT, `../json-schema/schema/${version}/2020-12/consumer/all.json`), "utf8"),
) as Node;

/** Something that stands in a record, and what the published schema says of it. */
export interface Field {
  readonly pointer: string;
  readonly value: Json;
  readonly format?: string | undefined;
  readonly sensitivity?: string | undefined;
  readonly refersTo?: readonly string[] | undefined;
}

const resolve = (node: Node): Node =>
  node.$ref === undefined ? node : resolve(published.$defs?.[node.$ref.slice("#/$defs/".length)] ?? {});
const branches = (node: Node): readonly Node[] => {
  const found = resolve(node);
  return found.anyOf ? found.anyOf.flatMap(branches) : [found];
};
const fits = (node: Node, value: Json): boolean =>
  Array.isArray(value)
    ? node.items !== undefined
    : isObject(value)
      ? Object.keys(value).every((key) => node.properties?.[key] !== undefined)
      : node.properties === undefined && node.items === undefined;

type Outer = Pick<Field, "sensitivity" | "refersTo">;

function* within(site: Node, value: Json, pointer: string, outer: Outer): Generator<Field> {
  const node = branches(site).find((branch) => fits(branch, value));
  if (node === undefined) throw new Error(`the schema does not know ${pointer}`);
  const own = {
    sensitivity: site["x-sensitivity"] ?? outer.sensitivity,
    refersTo: site["x-refers-to"] ?? outer.refersTo,
  };
  yield { pointer, value, format: node["x-format"], ...own };
  if (Array.isArray(value))
    for (const [n, item] of (value as readonly Json[]).entries())
      yield* within(node.items ?? {}, item, `${pointer}/${n}`, own);
  else if (isObject(value))
    for (const [key, inner] of Object.entries(value))
      yield* within(node.properties?.[key] ?? {}, inner as Json, `${pointer}/${key}`, {
        sensitivity: own.sensitivity,
      });
}

/** All that stands in a record of a type, with what the schema says of it; read from the published schema and from nothing else. */
export function fieldsOf(record: JsonObject): readonly Field[] {
  const branch = (published.allOf ?? []).find((each) => each.if && typeAskedBy(each.if) === record["type"]);
  if (branch?.then === undefined) throw new Error("no such type of record");
  const shape = resolve(branch.then);
  return Object.entries(record).flatMap(([key, value]) =>
    key === "records"
      ? [
          { pointer: "/records", value: value as Json },
          ...(value as readonly JsonObject[]).flatMap(heldFields),
        ]
      : [...within(shape.properties?.[key] ?? {}, value as Json, `/${key}`, {})],
  );
}
const heldFields = (record: JsonObject, n: number): readonly Field[] =>
  fieldsOf(record).map((field) => ({ ...field, pointer: `/records/${n}${field.pointer}` }));

const SETS: Readonly<Record<RuleProfile, RuleSet>> = {
  default: new RuleSet(RULES, { profile: "default" }),
  strict: new RuleSet(RULES, { profile: "strict" }),
  "public-release": new RuleSet(RULES, { profile: "public-release" }),
};

/** What the rules of a profile say of a record and of those that it holds: `<rule> <pointer>`. */
export function findings(record: JsonObject, profile: RuleProfile = "default"): readonly string[] {
  const told: string[] = [];
  const set = SETS[profile];
  const apply = (each: JsonObject, at: string) =>
    set.apply(each as unknown as AnyRecord, at, true, ({ id }, _severity, pointer) =>
      told.push(`${id} ${pointer}`),
    );
  apply(record, "");
  for (const [n, held] of ((record["records"] ?? []) as readonly JsonObject[]).entries())
    apply(held, `/records/${n}`);
  return told;
}

/** What one more fault adds to the findings of a record. */
export const added = (record: JsonObject, pointer: string, value: Json): readonly string[] => {
  const before = findings(record);
  return findings(put(record, pointer, value) as JsonObject).filter((each) => !before.includes(each));
};
