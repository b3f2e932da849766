import { readFile } from "node:fs/promises";
import { typeAskedBy, type SchemaNode } from "@tipx/json-schema";
import { FULL, isObject, type Json, type JsonObject } from "@tipx/records";
import { describe, expect, test } from "vitest";
import type { RuleId } from "../src/generated/rule-ids.js";
import { RULES } from "../src/generated/table.js";
import { RuleSet } from "../src/rule-set.js";
import type { AnyRecord, Type } from "../src/rule.js";

const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const schema = JSON.parse(
  await readFile(
    new URL(`../../json-schema/schema/${version}/2020-12/consumer/all.json`, import.meta.url),
    "utf8",
  ),
) as SchemaNode;

/** Lists that may be at least this long. On shorter ones a rule may compare each item with each. */
const LONG = 200;

/** Every list of a record that may be long, as the steps to it; of a list inside a list, that of the first item. */
function* lists(node: SchemaNode, path: readonly string[]): Generator<readonly string[]> {
  const name = node.$ref?.slice("#/$defs/".length);
  if (name === "record") return;
  if (name !== undefined) yield* lists(schema.$defs?.[name] ?? {}, path);
  for (const branch of node.anyOf ?? []) yield* lists(branch, path);
  if (node.items) {
    if (((node as { maxItems?: number }).maxItems ?? Number.POSITIVE_INFINITY) >= LONG) yield path;
    yield* lists(node.items, [...path, "0"]);
  }
  for (const [key, property] of Object.entries(node.properties ?? {})) yield* lists(property, [...path, key]);
}

const LISTS = (schema.allOf ?? []).flatMap((branch) => {
  const type = branch.if && typeAskedBy(branch.if);
  if (type === undefined || !branch.then) return [];
  return [...lists(branch.then, [])].map((path) => ({ type: type as Type, path }));
});

/** How the items of a list differ: not at all, or in every text, as items do that no rule finds to be the same. */
const WAYS = {
  same: (value: Json): Json => value,
  different: function vary(value: Json, n: number): Json {
    if (typeof value === "string") {
      if (value.startsWith("urn:uuid:")) return value.slice(0, -8) + String(n).padStart(8, "0");
      return /^[0-9]{4}(?:-|$)/.test(value) ? value : `${value}-${n}`;
    }
    if (Array.isArray(value)) return (value as Json[]).map((each) => vary(each, n));
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, vary(each, n)]))
      : value;
  },
} as const;

/** A record whose list at a path has so many items; undefined where the full record has no such list. */
function grown(
  record: Json,
  path: readonly string[],
  items: number,
  vary: (value: Json, n: number) => Json,
): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) {
    const [item] = Array.isArray(record) ? (record as readonly Json[]) : [];
    return item === undefined ? undefined : Array.from({ length: items }, (_, n) => vary(item, n));
  }
  if (typeof record !== "object" || record === null) return undefined;
  const inner = grown((record as JsonObject)[step] as Json, rest, items, vary);
  if (inner === undefined) return undefined;
  return Array.isArray(record)
    ? [inner, ...(record as readonly Json[]).slice(1)]
    : { ...(record as JsonObject), [step]: inner };
}

/** How often a rule reads something of a record. */
function readsOf(rule: (typeof RULES)[number], record: Json): number {
  let reads = 0;
  const watched = new WeakMap<object, object>();
  const watch = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = watched.get(value);
    if (known) return known;
    const made = new Proxy(value, {
      get(target, key, receiver) {
        reads++;
        return watch(Reflect.get(target, key, receiver));
      },
    });
    watched.set(value, made);
    return made;
  };
  new RuleSet([rule], { enable: [rule.id as RuleId] }).apply(
    watch(record) as AnyRecord,
    "",
    true,
    () => undefined,
  );
  return reads;
}

const FEW = 100;
/** Twice the items may cost twice the reads, and a little. */
const MOST = 2.5;

/** The rules for which twice the items of a list cost more than twice the reads. */
function steep(type: Type, few: Json, many: Json): string[] {
  return RULES.filter(({ types }) => (types as readonly Type[]).includes(type)).flatMap((rule) => {
    const [before, after] = [readsOf(rule, few), readsOf(rule, many)];
    return after > 1000 && after > before * MOST ? [`${rule.id}: ${before} reads, then ${after}`] : [];
  });
}

describe("twice as long a list costs a rule twice the reads", () => {
  test.each(LISTS.map(({ type, path }) => [`${type}/${path.join("/")}`, type, path] as const))(
    "%s",
    (_, type, path) => {
      const full = FULL[type];
      for (const [way, vary] of Object.entries(WAYS)) {
        const [few, many] = [grown(full, path, FEW, vary), grown(full, path, 2 * FEW, vary)];
        if (few === undefined || many === undefined) throw new Error("the full record has no such list");
        expect(steep(type, few, many), way).toEqual([]);
      }
    },
  );

  test("a bundle of twice as many records", () => {
    const held = (FULL.bundle.records as readonly JsonObject[]).filter((_, n) => n < 40);
    /** Copies of all records, each copy with references of its own; or all of them to the records of the first one. */
    const copies = (times: number, isShared: boolean): Json => ({
      ...FULL.bundle,
      records: Array.from({ length: times }, (_, n) =>
        held.map((record) => {
          const copy = WAYS.different(record, 0) as JsonObject;
          const own = JSON.parse(
            JSON.stringify(record).replaceAll(/urn:uuid:([0-9a-f-]{28})/g, (all, start: string) =>
              all.replace(start, (n * 7919).toString(16).padStart(8, "0") + start.slice(8)),
            ),
          ) as JsonObject;
          return isShared ? { ...record, id: own.id ?? copy.id ?? "" } : own;
        }),
      ).flat(),
    });
    for (const isShared of [false, true])
      expect(steep("bundle", copies(8, isShared), copies(16, isShared)), String(isShared)).toEqual([]);
  });

  test("a case of twice as many persons, each with an assistance", () => {
    const id = (kind: number, n: number): string =>
      `urn:uuid:${String(kind).padStart(8, "0")}-0000-4000-8000-${String(n).padStart(12, "0")}`;
    const of = (size: number): Json => {
      const each = Array.from({ length: size }, (_, n) => n);
      return {
        ...FULL.bundle,
        records: [
          {
            ...FULL.case,
            id: id(1, 0),
            involvements: each.map((n) => id(2, n)),
            events: each.map((n) => id(3, n)),
            charges: each.map((n) => ({ accused: id(2, n), stage: "charged" })),
          },
          ...each.flatMap((n) => [
            { ...FULL.involvement, id: id(2, n), person: id(4, n), event: id(3, n) },
            { ...FULL.assistance, id: id(5, n), person: id(4, n), case: id(1, 0) },
          ]),
        ],
      };
    };
    expect(steep("bundle", of(100), of(200))).toEqual([]);
  });

  test("the largest table", () => {
    const cells = (size: number): Json =>
      Array.from({ length: size }, (_, n) => ({
        citizenship: n % 2 ? "KH" : "TH",
        form: { local: `x-example:${n >> 1}`, text: "x" },
        count: 20,
      }));
    const of = (size: number): Json => ({
      ...FULL["statistical-table"],
      rounding: { base: 5, method: "nearest" },
      cells: cells(size),
    });
    expect(steep("statistical-table", of(25_000), of(50_000))).toEqual([]);
  });
});
