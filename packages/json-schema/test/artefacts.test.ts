import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { staleFiles } from "@tipx/generated";
import { getEntry, settles } from "@tipx/taxonomy";
import { IDS, isAbstract, IDS_UNDER, movedIds, SCHEMES, type Scheme } from "@tipx/taxonomy/ids";
import { KEYWORDS as OUR_KEYWORDS, RECORD_TYPES, TIMES, type Time } from "@tipx/schema";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { files, isCommitted, ROOT } from "../scripts/generate.js";
import { DIALECTS, PROFILES, SCHEMA_BASE } from "../src/index.js";

type Node = { [key: string]: unknown };

/** Every keyword our schemas use: the compiler knows these and no other. */
const KEYWORDS = new Set([
  "$schema", "$id", "$ref", "$defs", "definitions", "$comment", "title", "description", "examples", "deprecated", "type", "const",
  "enum", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "minLength", "maxLength", "pattern",
  "not", "minimum", "maximum", "anyOf", "oneOf", "allOf", "if", "then",
  ...OUR_KEYWORDS,
]); // prettier-ignore

let made: ReadonlyMap<string, string>;
let schemas: Map<string, Node>;

beforeAll(async () => {
  made = await files();
  schemas = new Map(
    [...made].flatMap(([name, text]) =>
      name.endsWith(".json") && !name.endsWith("index.json")
        ? [[name, JSON.parse(text) as Node] as const]
        : [],
    ),
  );
});

/** Schema nodes, not their property maps. */
function* nodes(value: unknown): Iterable<Node> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else {
    yield value as Node;
    for (const [key, part] of Object.entries(value)) {
      if (["properties", "$defs", "definitions"].includes(key))
        for (const sub of Object.values(part as object)) yield* nodes(sub);
      else if (!["enum", "examples", "const", "required", "x-time"].includes(key)) yield* nodes(part);
    }
  }
}

test("committed files are fresh: else run `npm run fix`", async () => {
  expect(await staleFiles(ROOT, new Map([...made].filter(([name]) => isCommitted(name))))).toEqual([]);
});

test("published files on disk are those just made: else run `npm run build`", async () => {
  expect(await staleFiles(ROOT, made)).toEqual([]);
});

test("two builds give the same bytes", async () => expect([...(await files())]).toEqual([...made]));

test("18 types and the compound document in three profiles and two dialects", () => {
  const records = [...schemas.keys()].filter((name) => !name.includes("/codes/"));
  expect(records).toHaveLength(19 * PROFILES.length * Object.keys(DIALECTS).length);
});

test("`$id` is the base and the path on disk, and the index gives each file's digest", async () => {
  const [name, text] = [...made].find(([path]) => path.endsWith("index.json")) ?? ["", ""];
  const index = JSON.parse(text) as { files: { path: string; $id: string; sha256: string }[] };
  expect(index.files.map((file) => `schema/${file.path}`).sort()).toEqual([...schemas.keys()].sort());
  for (const file of index.files) {
    const contents = await readFile(path.join(ROOT, path.dirname(path.dirname(name)), file.path));
    expect(createHash("sha256").update(contents).digest("hex")).toBe(file.sha256);
    expect(file.$id).toBe(SCHEMA_BASE + file.path);
    expect(schemas.get(`schema/${file.path}`)?.$id).toBe(file.$id);
  }
});

test("only known keywords, and every reference resolves inside its file", () => {
  for (const [name, schema] of schemas)
    for (const node of nodes(schema)) {
      expect(
        Object.keys(node).filter((key) => !KEYWORDS.has(key)),
        name,
      ).toEqual([]);
      if (typeof node.$ref !== "string") continue;
      const [, where = "", id = ""] = node.$ref.split("/");
      expect(Object.hasOwn((schema[where] as object | undefined) ?? {}, id), `${name} ${node.$ref}`).toBe(
        true,
      );
    }
});

test("in draft-07 nothing that validates stands beside a reference, where it would be ignored", () => {
  for (const [name, schema] of schemas)
    if (name.includes("/draft-07/"))
      for (const node of nodes(schema)) if ("$ref" in node) expect(Object.keys(node), name).toEqual(["$ref"]);
});

describe("ajv compiles every file in strict mode, and each refuses what is no record", () => {
  for (const [dialect, Engine] of [["2020-12", Ajv2020], ["draft-07", Ajv]] as const)
    test(dialect, () => {
      for (const [name, schema] of schemas) {
        if (!name.includes(`/${dialect}/`)) continue;
        // strictRequired and strictTypes ask for a style of `if` that repeats the properties.
        const ajv = new Engine({ strict: true, strictRequired: false, strictTypes: false, unicodeRegExp: false });
        for (const keyword of OUR_KEYWORDS) ajv.addKeyword(keyword);
        const validate = ajv.compile(schema);
        for (const value of [{}, [], null, "", 1, { type: "person" }]) expect(validate(value), name).toBe(false);
      }
    }, 120_000); // prettier-ignore
});

/** A schema of one file, by what `$ref` leads to: the branches of a choice, and a block that stands alone in an `allOf`. */
function branches(node: Node, root: Node): Node[] {
  if (typeof node.$ref === "string") {
    const [, where = "", id = ""] = node.$ref.split("/");
    return branches((root[where] as Record<string, Node>)[id] ?? {}, root);
  }
  const parts = (node.anyOf ?? node.oneOf ?? (node.if === undefined ? node.allOf : undefined)) as
    Node[] | undefined;
  return parts ? parts.flatMap((part) => branches(part, root)) : [node];
}

/** The formats of a field: of its strings, and of those in its list. */
const formatsOf = (field: Node, root: Node): unknown[] =>
  branches(field, root).flatMap((node) =>
    node.type === "array" ? formatsOf(node.items as Node, root) : [node["x-format"]],
  );

const fieldsOf = (schema: Node): (readonly [name: string, field: Node])[] =>
  [...nodes(schema)].flatMap((node) =>
    node.additionalProperties === false ? Object.entries(node.properties as Record<string, Node>) : [],
  );

describe("every date says its time, every reference the types it may refer to, and nothing else does", () => {
  const isDate = (format: unknown) => format === "date" || format === "instant";

  test("in every profile and dialect", () => {
    for (const [name, schema] of schemas) {
      if (name.includes("/codes/")) continue;
      const wrong: string[] = [];
      for (const [key, field] of fieldsOf(schema)) {
        const formats = formatsOf(field, schema);
        const time = field["x-time"] as Time | undefined;
        const types = field["x-refers-to"] as readonly string[] | undefined;
        if (formats.some(isDate) ? !TIMES.includes(time?.is as never) : time !== undefined) wrong.push(key);
        // A record's own id refers to no other record; no other field is called so.
        const refers = formats.includes("record-id") && key !== "id";
        const known = types !== undefined && types.length > 0 && types.every((type) => RECORD_TYPES.includes(type as never)); // prettier-ignore
        if (refers ? !known : types !== undefined) wrong.push(key);
      }
      expect(wrong, name).toEqual([]);
    }
  });

  /** The parts of a Relative JSON Pointer; a bare name is a property of the same object. */
  const POINTER = /^(?:(\d+)([+-]\d+)?)?((?:\/[^/]+)*)$/;

  /** The fields at the end of a path of property names and `*`. */
  const at = (start: readonly Node[], path: readonly string[], root: Node): Node[] =>
    path.reduce<readonly Node[]>(
      (here, step) =>
        here.flatMap((node) => branches(node, root)).flatMap((node) => {
          const next = step === "*" ? node.items : (node.properties as Record<string, Node> | undefined)?.[step];
          return next ? [next as Node] : [];
        }),
      start,
    ) as Node[]; // prettier-ignore

  test("what a date must not precede is a date of the same record, in every type that holds it", () => {
    const all = schemas.get([...schemas.keys()].find((name) => name.endsWith("2020-12/producer/all.json")) ?? "") ?? {}; // prettier-ignore
    let compared = 0;
    const walk = (record: Node, node: Node, path: readonly string[]): void => {
      for (const branch of branches(node, all)) {
        if (branch.type === "array") walk(record, branch.items as Node, [...path, "*"]);
        for (const [key, field] of Object.entries((branch.properties ?? {}) as Record<string, Node>)) {
          const here = [...path, key];
          for (const other of (field["x-time"] as Time | undefined)?.notBefore ?? []) {
            const [, up = "", move, rest = ""] = POINTER.exec(/^\d/.test(other) ? other : `1/${other}`) ?? [];
            const from = here.slice(0, here.length - Number(up));
            const steps = rest
              .split("/")
              .slice(1)
              .map((step) => (/^\d+$/.test(step) ? "*" : step));
            if (move !== undefined) expect(from.at(-1), `${other} moves in a list`).toBe("*");
            const ends = at([record], [...from, ...steps], all);
            expect(ends.length, `${here.join("/")} → ${other}`).toBeGreaterThan(0);
            for (const end of ends) expect(end, `${here.join("/")} → ${other}`).toHaveProperty(["x-time"]);
            compared++;
          }
          walk(record, field, here);
        }
      }
    };
    for (const type of RECORD_TYPES)
      if (type !== "bundle") {
        const record = (all.$defs as Record<string, Node>)[type] ?? {};
        walk(record, record, []);
      }
    // Each of the seventeen types has a consent and a day of retention.
    expect(compared).toBeGreaterThan(2 * 17);
  });
});

describe("code lists", () => {
  const listOf = (scheme: Scheme) =>
    schemas.get([...schemas.keys()].find((name) => name.endsWith(`2020-12/codes/${scheme}.json`)) ?? "");
  const ids = (scheme: Scheme) =>
    ((listOf(scheme)?.oneOf ?? []) as { const: string }[]).map((code) => code.const);

  test("hold the current ids and the moved ones, once", () => {
    for (const scheme of SCHEMES)
      expect(ids(scheme).toSorted(), scheme).toEqual(
        [...IDS[scheme], ...Object.keys(movedIds(scheme))].toSorted(),
      );
  });

  test("say the same ids as the enums of the producer schema, groupings apart", () => {
    const all =
      schemas.get([...schemas.keys()].find((name) => name.endsWith("2020-12/producer/all.json")) ?? "") ?? {};
    let compared = 0;
    for (const node of nodes(all)) {
      const scheme = node["x-scheme"] as Scheme | undefined;
      if (scheme === undefined) continue;
      const under = node["x-under"] as string | undefined;
      const branch =
        under === undefined
          ? undefined
          : (IDS_UNDER[`${scheme}/${under}` as keyof typeof IDS_UNDER] as readonly string[]);
      const expected = ids(scheme).filter((id) => {
        const current = movedIds(scheme)[id] ?? id;
        return branch ? branch.includes(current) : !isAbstract(scheme, current);
      });
      expect((node.enum as string[]).toSorted(), scheme).toEqual(expected.toSorted());
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
  });

  test("mark the title of what was not read with its evidence", () => {
    for (const scheme of SCHEMES) {
      const titles = new Map(((listOf(scheme)?.oneOf ?? []) as { const: string; title: string }[]).map((code) => [code.const, code.title])); // prettier-ignore
      for (const id of IDS[scheme]) {
        const entry = getEntry([scheme, id].join("/"));
        const mark = / \((secondary|remembered)\)$/.exec(titles.get(id) ?? "")?.[1];
        expect(mark, `${scheme}/${id}`).toBe(entry && !settles(entry) ? entry.evidence : undefined);
      }
    }
  });

  test("give each concept the title and the definition of the vocabulary", () => {
    const forced = (listOf("forms")?.oneOf as Node[]).find((code) => code.const === "forced-labour");
    const entry = getEntry("forms/forced-labour");
    expect(forced?.title).toBe(entry?.label.en?.text);
    expect(String(forced?.description).length).toBeGreaterThan(40);
  });
});

test("public exports are those agreed", async () => {
  const api = await import("../src/index.js");
  await expect(`${Object.keys(api).sort().join("\n")}\n`).toMatchFileSnapshot("./public-api.txt");
});
