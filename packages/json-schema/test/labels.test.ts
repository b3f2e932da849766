import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { RECORD_TYPES } from "@tipx/schema";
import { schemeInfo } from "@tipx/taxonomy";
import { isScheme } from "@tipx/taxonomy/ids";
import { describe, expect, test } from "vitest";
import { fieldsOf, HEAD, placeOf, readLabels, withTitles } from "../scripts/labels.js";
import { openapi } from "../scripts/exports/openapi.js";
import { files } from "../scripts/generate.js";
import { definitions } from "../scripts/record-schemas.js";
import type { JsonObject } from "../scripts/json-object.js";
import { fieldLabel, LABEL_LANGUAGES } from "../src/index.js";

const labels = readLabels();
const shapes = fieldsOf(definitions("2020-12", "producer"));
const fields = [...shapes].flatMap(([shape, own]) =>
  [...own].map(([field, node]) => ({ shape, field, node, place: placeOf(shape, field, labels) })),
);

/** Lines for a file of `packages/schema/labels`, to be filled in. */
const stub = (shape: string, field: string): string =>
  [`${shape}:`, `  ${field}:`, "    en:", "    km: { text: , status: draft }", "    zh-Hans: { text: , status: draft }"].join("\n"); // prettier-ignore

describe("every field of every shape has a label, and every label a field", () => {
  test("there are fields to look at", () => expect(fields.length).toBeGreaterThan(400));

  test("no field lacks one: add these lines to a file of packages/schema/labels, then `npm run fix`", () => {
    const missing = fields.filter(({ place }) => place === undefined);
    expect(missing.map(({ shape, field }) => stub(shape, field)).join("\n")).toBe("");
  });

  test("no label stands without a field: remove it, or correct its name", () => {
    const used = new Set(fields.map(({ place }) => place));
    expect([...labels.keys()].filter((place) => !used.has(place))).toEqual([]);
  });

  test("the fields of one type stand in its own file, or in that of what is shared", () => {
    const folder = fileURLToPath(new URL("../../schema/labels/", import.meta.url));
    for (const type of RECORD_TYPES)
      expect(readFileSync(path.join(folder, `${type}.yml`), "utf8"), type).toMatch(
        new RegExp(`^${type}:$`, "m"),
      );
    expect(existsSync(path.join(folder, "common.yml"))).toBe(true);
  });

  test("a translation says whether it is a draft", () => {
    for (const [place, label] of labels) {
      expect(label.en.status, place).toBe("reviewed");
      for (const lang of LABEL_LANGUAGES) expect(["reviewed", "draft"], place).toContain(label[lang].status);
    }
  });

  test("each language is written in its script", () => {
    const SCRIPTS = { en: /^[A-Za-z]/, km: /\p{Script=Khmer}/u, "zh-Hans": /\p{Script=Han}/u };
    for (const [place, label] of labels)
      for (const lang of LABEL_LANGUAGES) expect(label[lang].text, place).toMatch(SCRIPTS[lang]);
  });
});

test("no two fields of one object have the same label", () => {
  const same: string[] = [];
  for (const [shape, own] of shapes)
    for (const lang of LABEL_LANGUAGES) {
      const seen = new Map<string, string>();
      for (const field of own.keys()) {
        const text = labels.get(placeOf(shape, field, labels) ?? "")?.[lang].text ?? "";
        const other = seen.get(text.toLowerCase());
        if (other !== undefined) same.push(`${shape}: ${other} and ${field} are both called "${text}"`);
        seen.set(text.toLowerCase(), field);
      }
    }
  expect(same).toEqual([]);
});

test("a field that is called like its scheme has the scheme's own title, in each language that the title has", () => {
  const schemesIn = (node: unknown): string[] =>
    [...JSON.stringify(node).matchAll(/"#\/\$defs\/([a-z0-9-]+)"/g)].map(([, name = ""]) => name);
  const camel = (id: string) => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  let compared = 0;
  const differ: string[] = [];
  for (const { field, node, place = "" } of fields) {
    const scheme = schemesIn(node).find((name) => camel(name) === field);
    if (!isScheme(scheme)) continue;
    const { title } = schemeInfo(scheme);
    for (const lang of LABEL_LANGUAGES) {
      const expected = title[lang]?.text;
      if (expected === undefined) continue;
      compared++;
      if (labels.get(place)?.[lang].text !== expected)
        differ.push(`${place} in ${lang} is not "${expected}"`);
    }
  }
  expect(differ).toEqual([]);
  expect(compared).toBeGreaterThan(20);
});

describe("published files", async () => {
  const made = await files();

  /** The fields of every object of a schema: where it stands and what is said of it. */
  function* fieldNodes(value: unknown, at: string): Iterable<readonly [string, JsonObject]> {
    if (typeof value !== "object" || value === null) return;
    const { properties, additionalProperties } = value as JsonObject;
    if (additionalProperties === false && typeof properties === "object")
      for (const [field, node] of Object.entries(properties as JsonObject))
        yield [`${at}/properties/${field}`, node as JsonObject];
    for (const [key, part] of Object.entries(value))
      if (!["enum", "examples", "x-time"].includes(key)) yield* fieldNodes(part, `${at}/${key}`);
  }

  test("give each field its English label as the title; the profile for generators, which make a type of each title, gives none", () => {
    let titled = 0;
    const schemas = [...made].flatMap(([name, text]) =>
      /^schema\/.*\/(?:producer|consumer|compact)\//.test(name)
        ? [[name, JSON.parse(text) as JsonObject] as const]
        : [],
    );
    const [, producer = {}] = schemas.find(([name]) => name.endsWith("/2020-12/producer/all.json")) ?? [];
    for (const [name, schema] of [...schemas, ["OpenAPI", openapi(producer, "0.0.0")] as const]) {
      for (const [at, node] of fieldNodes(schema, name)) {
        if (name.includes("/compact/")) expect(node, at).not.toHaveProperty("title");
        else {
          const field = at.slice(at.lastIndexOf("/") + 1);
          const known = fields.filter((each) => each.field === field).map(({ place = "" }) => labels.get(place)?.en.text); // prettier-ignore
          expect(known, at).toContain(node.title);
          titled++;
        }
      }
    }
    expect(titled).toBeGreaterThan(4 * fields.length);
  });
});

test("each field of each shape gets its own title, not that of a namesake", () => {
  for (const [shape, own] of fieldsOf(withTitles(definitions("2020-12", "producer"), labels)))
    for (const [field, { title }] of own)
      expect(title, `${shape}/${field}`).toBe(labels.get(placeOf(shape, field, labels) ?? "")?.en.text);
});

describe("fieldLabel", () => {
  test("says what a field is called, in which language, and whether that is a draft", async () => {
    expect(await fieldLabel("case/openedOn", "km")).toEqual({
      ...labels.get("case/openedOn")?.km,
      lang: "km",
    });
    expect(await fieldLabel("case/openedOn")).toEqual({
      text: "Date opened",
      lang: "en",
      status: "reviewed",
    });
  });

  test("finds every field of every record by its path, in every language", async () => {
    let found = 0;
    const walk = async (shape: string, at: string): Promise<void> => {
      for (const [field, node] of shapes.get(shape) ?? []) {
        const place = placeOf(shape, field, labels) ?? "";
        for (const lang of LABEL_LANGUAGES)
          expect((await fieldLabel(`${at}/${field}`, lang))?.text, `${at}/${field}`).toBe(
            labels.get(place)?.[lang].text,
          );
        found++;
        const inside = [...JSON.stringify(node).matchAll(/"#\/\$defs\/([a-z0-9-]+)"/g)].map(
          ([, name = ""]) => name,
        );
        for (const next of inside) {
          if (!shapes.has(next)) continue;
          await walk(next, `${at}/${field}/*`);
        }
      }
    };
    for (const type of RECORD_TYPES) await walk(type, type);
    expect(found).toBeGreaterThan(1000);
  });

  test("passes over indexes, begins with any shape, and goes through a bundle", async () => {
    const text = async (at: string) => (await fieldLabel(at, "en"))?.text;
    expect(await text("case/charges/0/accused")).toBe(await text("case-charge/accused"));
    expect(await text("case/provenance/reportedBy/organization")).toBe(await text("agency/organization"));
    expect(await text("bundle/records/3/provenance/recordedAt")).toBe(await text("provenance/recordedAt"));
  });

  test.each(["", "/", "case", "case/", "case/opened", "nothing/id", "money/type", "case/openedOn/x", "__proto__/id", "case/constructor", "constructor/name"])(
    "%j is no field",
    async (at) => expect(await fieldLabel(at, "km")).toBeUndefined(),
  ); // prettier-ignore

  test("refuses a language that it does not have, and does not repeat it", async () => {
    for (const lang of ["xx-secret", "__proto__", "constructor", "EN"])
      await expect(fieldLabel("case/openedOn", lang as never)).rejects.toThrow(
        /^fields have no labels in that language$/,
      );
  });
});

describe("built modules", () => {
  const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
  /** The text of a module and of all that it imports without being asked. */
  const loaded = (file: string, seen = new Map<string, string>()): string => {
    if (!seen.has(file)) {
      const text = readFileSync(file, "utf8");
      seen.set(file, text);
      for (const [, to = ""] of text.matchAll(/^(?:import|export)\b[^;]*?["'](\.[^"']+)["'];$|(?<!\bimport)\brequire\(["'](\.[^"']+)["']\)/gm))
        if (to !== "") loaded(path.resolve(path.dirname(file), to), seen);
    }
    return [...seen.values()].join("\n");
  }; // prettier-ignore
  const sample = labels.get("case/openedOn");

  test("the root holds no words", () => {
    for (const lang of LABEL_LANGUAGES)
      expect(loaded(path.join(DIST, "index.js")).includes(sample?.[lang].text ?? "")).toBe(false);
  });

  test("the module of a language holds the words of no other", () => {
    for (const lang of LABEL_LANGUAGES)
      for (const other of LABEL_LANGUAGES)
        expect(
          loaded(path.join(DIST, "labels", `${lang}.js`)).includes(sample?.[other].text ?? ""),
          `${other} in ${lang}`,
        ).toBe(lang === other);
  });
});

describe("a file of labels that is wrong is told", () => {
  const good = "en: Kind\n    km: { text: ប្រភេទ, status: draft }\n    zh-Hans: { text: 种类, status: draft }";
  const reading = async (...contents: string[]): Promise<unknown> => {
    const folder = await mkdtemp(path.join(tmpdir(), "tipx-labels-"));
    try {
      for (const [n, text] of contents.entries()) await writeFile(path.join(folder, `${n}.yml`), text);
      return readLabels(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  test("a whole one is read", async () => {
    expect(await reading(`${HEAD}:\n  kind:\n    ${good}\n`)).toBeInstanceOf(Map);
  });
  test.each([
    ["a language is missing", "a:\n  kind:\n    en: Kind\n    km: { text: ប្រភេទ, status: draft }\n"],
    ["a translation does not say its status", "a:\n  kind:\n    en: Kind\n    km: ប្រភេទ\n    zh-Hans: { text: 种类, status: draft }\n"],
    ["a translation is empty", `a:\n  kind:\n    ${good.replace("种类", '""')}\n`],
    ["there is a language too many", `a:\n  kind:\n    ${good}\n    fr: Genre\n`],
  ])("%s", async (_, text) => expect(reading(text)).rejects.toThrow("0.yml is not as it must be")); // prettier-ignore
  test("a shape stands in two files", async () => {
    const text = `a:\n  kind:\n    ${good}\n`;
    await expect(reading(text, text)).rejects.toThrow("the labels of a stand in 0.yml and in 1.yml");
  });
});
