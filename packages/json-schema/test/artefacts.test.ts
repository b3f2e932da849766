import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { staleFiles } from "@tipx/generated";
import { getEntry } from "@tipx/taxonomy";
import { IDS, isAbstract, IDS_UNDER, movedIds, SCHEMES, type Scheme } from "@tipx/taxonomy/ids";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { files, isCommitted, ROOT } from "../scripts/generate.js";
import { DIALECTS, PROFILES, SCHEMA_BASE } from "../src/index.js";

type Node = { [key: string]: unknown };

/** Every keyword our schemas use: the validator's walker knows these and no other. */
const KEYWORDS = new Set([
  "$schema", "$id", "$ref", "$defs", "definitions", "$comment", "title", "description", "examples", "deprecated", "type", "const",
  "enum", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "minLength", "maxLength", "pattern",
  "not", "minimum", "maximum", "anyOf", "oneOf", "allOf", "if", "then",
  "x-sensitivity", "x-scheme", "x-under", "x-format", "x-abstract",
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
      else if (!["enum", "examples", "const", "required"].includes(key)) yield* nodes(part);
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
  const annotations = ["x-sensitivity", "x-scheme", "x-under", "x-format", "x-abstract"];
  for (const [dialect, Engine] of [["2020-12", Ajv2020], ["draft-07", Ajv]] as const)
    test(dialect, () => {
      for (const [name, schema] of schemas) {
        if (!name.includes(`/${dialect}/`)) continue;
        // strictRequired and strictTypes ask for a style of `if` that repeats the properties.
        const ajv = new Engine({ strict: true, strictRequired: false, strictTypes: false, unicodeRegExp: false });
        for (const keyword of annotations) ajv.addKeyword(keyword);
        const validate = ajv.compile(schema);
        for (const value of [{}, [], null, "", 1, { type: "person" }]) expect(validate(value), name).toBe(false);
      }
    }, 120_000); // prettier-ignore
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

  test("mark the title of what is not verified", () => {
    for (const scheme of SCHEMES) {
      const titles = new Map(((listOf(scheme)?.oneOf ?? []) as { const: string; title: string }[]).map((code) => [code.const, code.title])); // prettier-ignore
      for (const id of IDS[scheme])
        expect(/not verified\)$/.test(titles.get(id) ?? ""), `${scheme}/${id}`).toBe(
          getEntry([scheme, id].join("/"))?.verified === false,
        );
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
