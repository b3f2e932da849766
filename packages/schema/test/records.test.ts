import { readFile } from "node:fs/promises";
import { OPEN_SCHEMES } from "@tipx/taxonomy/ids";
import { getMeasure, MEASURE_IDS } from "@tipx/taxonomy/measures";
import { getRecommendation, RECOMMENDATION_IDS } from "@tipx/taxonomy/recommendations";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { CTDC, HTCDS } from "../coverage/table.js";
import { files, flagAs, listed, ROOT, VALUES } from "../scripts/generate.js";
import { staleFiles } from "@tipx/generated";
import { createFieldBuilders } from "../src/field-builders.js";
import { build, FORMATS, RECORD_TYPES, SENSITIVITIES } from "../src/index.js";

type Node = { [key: string]: unknown };

function schemas(profile: "producer" | "consumer"): Record<string, Node> {
  const { registry } = build(profile);
  return z.toJSONSchema(registry, { uri: (id) => id, metadata: registry }).schemas as Record<string, Node>;
}

/** Every node of a schema with its path. */
function* nodes(value: unknown, path = ""): Iterable<[path: string, node: Node]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Node];
  for (const [key, part] of Object.entries(value)) yield* nodes(part, `${path}/${key}`);
}

const producer = schemas("producer");
const consumer = schemas("consumer");

describe("every field", () => {
  const properties = Object.entries(producer).flatMap(([name, schema]) =>
    [...nodes(schema, name)].flatMap(([path, node]) =>
      typeof node.properties === "object" && node.properties !== null
        ? Object.entries(node.properties as Record<string, Node>).map(
            ([key, field]) => [`${path}#${key}`, field] as const,
          )
        : [],
    ),
  );

  test("there are fields to look at", () => expect(properties.length).toBeGreaterThan(250));

  test("has a sensitivity label", () => {
    const bare = properties.filter(([, field]) => !SENSITIVITIES.includes(field["x-sensitivity"] as never));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test("has a description, its own or that of the block it shares", () => {
    const bare = properties.filter(([, field]) => {
      const shared = typeof field.$ref === "string" ? producer[field.$ref] : undefined;
      return typeof (field.description ?? shared?.description) !== "string";
    });
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test("has an example, its own or that of the format it shares, unless it is an object of such fields", () => {
    const holdsFields = (node: Node): boolean => {
      const here = typeof node.$ref === "string" ? (producer[node.$ref] ?? {}) : node;
      if (here.type === "array") return holdsFields(here.items as Node);
      const branches = (here.anyOf ?? here.oneOf) as Node[] | undefined;
      return here.type === "object" || (branches?.every(holdsFields) ?? false);
    };
    const bare = properties.filter(([, field]) => {
      const shared = typeof field.$ref === "string" ? producer[field.$ref] : undefined;
      return (
        field.examples === undefined &&
        shared?.examples === undefined &&
        field.const === undefined &&
        !holdsFields(field)
      );
    });
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test("has examples that its own schema takes", () => {
    const { types } = build("producer");
    let taken = 0;
    for (const type of RECORD_TYPES)
      for (const [name, field] of Object.entries(types[type].shape as Record<string, z.ZodType>)) {
        const { examples = [] } = producer[type]?.properties
          ? ((producer[type].properties as Record<string, Node>)[name] as { examples?: unknown[] })
          : {};
        for (const example of examples) {
          expect(field.safeParse(example).success, `${type}#${name}`).toBe(true);
          taken++;
        }
      }
    expect(taken).toBeGreaterThan(80);
  });
});

describe("a date and the id of a record say more than a field does", () => {
  const builders = createFieldBuilders("producer");
  const refused = { date: "its time", instant: "its time", "record-id": "what it refers to" } as const;
  for (const [format, lacks] of Object.entries(refused)) {
    const value = builders.written(format as keyof typeof refused);
    for (const [shape, schema] of [
      ["alone", value],
      ["withheld", builders.orWithheld(value)],
      ["in a list", builders.list(value, 2)],
    ] as const)
      // prettier-ignore
      test(`${format}, ${shape}: a plain field is refused`, () =>
        expect(() => builders.field(schema, "public", "Bare")).toThrow(`"Bare" does not say ${lacks}`));
  }
});

test("the record types are those that have a schema", () =>
  expect(Object.keys(build().types).sort()).toEqual([...RECORD_TYPES].sort()));

describe("every schema is bounded and strict", () => {
  for (const [profile, all] of Object.entries({ producer, consumer }))
    test(profile, () => {
      const loose = Object.entries(all).flatMap(([name, schema]) =>
        [...nodes(schema, name)].flatMap(([path, node]) => {
          const open = node.type === "object" && node.additionalProperties !== false && name !== "record";
          const endless =
            (node.type === "array" && !(node.maxItems !== undefined && node.minItems !== undefined)) ||
            (node.type === "string" &&
              node.enum === undefined &&
              node.const === undefined &&
              node.maxLength === undefined) ||
            ((node.type === "integer" || node.type === "number") &&
              (node.maximum === undefined || node.minimum === undefined));
          return open || endless ? [path] : [];
        }),
      );
      expect(loose).toEqual([]);
    });

  test("patterns are portable and guarded against a final newline", () => {
    const faulty = Object.entries(consumer).flatMap(([name, schema]) =>
      [...nodes(schema, name)].flatMap(([path, node]) => {
        if (typeof node.pattern !== "string" || path.endsWith("/not")) return [];
        const guarded = (node.not as Node | undefined)?.pattern === "\\n";
        const portable = !/\\[dwsbpDWSBP]|\(\?[=!<]/.test(node.pattern);
        return guarded && portable && node.pattern.startsWith("^") && node.pattern.endsWith("$")
          ? []
          : [path];
      }),
    );
    expect(faulty).toEqual([]);
  });
});

test("a field that takes a local code is of an open scheme, and the other way round", () => {
  const wrong = Object.entries(producer).flatMap(([name, schema]) =>
    [...nodes(schema, name)].flatMap(([path, node]) => {
      if (!Array.isArray(node.anyOf)) return [];
      const refs = (node.anyOf as Node[]).map((branch) => String(branch.$ref ?? ""));
      const local = refs.includes("local-value");
      return refs.flatMap((ref) => {
        const scheme = producer[ref]?.["x-scheme"];
        return typeof scheme === "string" && (OPEN_SCHEMES as readonly string[]).includes(scheme) !== local
          ? [path]
          : [];
      });
    }),
  );
  expect(wrong).toEqual([]);
});

/** Every property of every schema: its path, its schema and the schema of the object it stands in. */
const properties = (
  schemas: Record<string, Node>,
): { path: string; field: Node; among: Record<string, Node> }[] =>
  Object.entries(schemas).flatMap(([name, schema]) =>
    [...nodes(schema, name)].flatMap(([path, node]) => {
      const among = node.properties as Record<string, Node> | undefined;
      return typeof among !== "object"
        ? []
        : Object.entries(among).map(([key, field]) => ({ path: `${path}#${key}`, field, among }));
    }),
  );

/** The schemes of the ids that a field or the items of a list may hold, and the names of the objects that may stand in their place. */
function held(node: Node): { schemes: string[]; others: string[] } {
  const branches = (node.anyOf as Node[] | undefined) ?? [node];
  const refs = branches.map((branch) => String(branch.$ref ?? ""));
  return {
    schemes: refs.flatMap((ref) => (producer[ref]?.["x-scheme"] as string | undefined) ?? []),
    others: refs.filter((ref) => producer[ref]?.type === "object").sort(),
  };
}

describe("what is not known, and what is not so, has a place", () => {
  const all = properties(producer);
  const open = all.flatMap(({ path, field, among }) => {
    const { schemes, others } =
      field.type === "array" ? held(field.items as Node) : { schemes: [], others: [] };
    const [scheme] = schemes;
    return scheme !== undefined && (OPEN_SCHEMES as readonly string[]).includes(scheme)
      ? [{ path, field, among, scheme, others }]
      : [];
  });

  test("there are lists to look at", () => expect(open.length).toBeGreaterThan(30));

  test("a list of codes takes a local code and a withheld value; one of what is absent takes a local code", () => {
    const wrong = open.filter(
      ({ path, others }) =>
        others.join() !== (path.endsWith("Absent") ? "local-value" : "local-value,withheld"),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("a list of what is absent stands beside one of what is there, of the same ids and as sensitive", () => {
    const absent = open.filter(({ path }) => path.endsWith("Absent"));
    expect(absent.length).toBeGreaterThan(10);
    for (const { path, field, among, scheme } of absent) {
      const beside = among[path.replace(/^.*#|Absent$/g, "")];
      expect(beside?.["x-sensitivity"], path).toBe(field["x-sensitivity"]);
      // Of relationships, which are objects, the kinds are absent.
      if (!path.endsWith("relationshipsAbsent"))
        expect(held(beside?.items as Node).schemes, path).toEqual([scheme]);
    }
  });

  test("each list about persons and events that a source may answer with no has one", () => {
    const about = open.filter(
      ({ path }) => /^(?:person|event|involvement)#/.test(path) && !path.endsWith("Absent"),
    );
    const without = about.filter(
      ({ path, among }) => !Object.hasOwn(among, `${path.replace(/^.*#/, "")}Absent`),
    );
    // What the law may punish is our judgement, and nobody's answer.
    expect(without.map(({ path }) => path)).toEqual(["event#conduct"]);
  });

  test("a date of the past that is required may be withheld, unless the reporting agency itself sets it", () => {
    const required = Object.entries(producer).flatMap(([name, schema]) =>
      [...nodes(schema, name)].flatMap(([path, node]) =>
        ((node.required as string[] | undefined) ?? []).flatMap((key) => {
          const field = (node.properties as Record<string, Node> | undefined)?.[key];
          const time = field?.["x-time"] as { is: string } | undefined;
          return field && time?.is === "past" && !held(field).others.includes("withheld")
            ? [`${path}#${key}`]
            : [];
        }),
      ),
    );
    expect(required.sort()).toEqual([
      "custody-step#at",
      "date-span#from",
      "date-span#to",
      "provenance#recordedAt",
      "reporting-period#start",
      "request-stage#at",
    ]);
  });
});

describe("formats", () => {
  const matches = (format: keyof typeof FORMATS, text: string) =>
    new RegExp(FORMATS[format].pattern).test(text);

  test("their own examples match", () => {
    for (const [name, { examples, min, max }] of Object.entries(FORMATS))
      for (const example of examples) {
        expect(matches(name as keyof typeof FORMATS, example), name).toBe(true);
        expect(example.length, name).toBeGreaterThanOrEqual(min);
        expect(example.length, name).toBeLessThanOrEqual(max);
      }
  });

  test("a day is of the Gregorian calendar: every day from 1896 to 2104, and no other", () => {
    const oracle = (year: number, month: number, day: number) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    };
    const two = (n: number) => String(n).padStart(2, "0");
    const wrong: string[] = [];
    for (let year = 1896; year <= 2104; year++)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          const valid = month >= 1 && month <= 12 && day >= 1 && oracle(year, month, day);
          if (matches("date", text) !== valid) wrong.push(text);
        }
    expect(wrong).toEqual([]);
  });

  test.each([
    ["date", "0000"], ["date", "2019-13"], ["date", "2019-1"], ["date", "2019-11-06Z"], ["date", "2019-11-06\n"],
    ["instant", "2019-11-06T24:00:00Z"], ["instant", "2019-11-06T23:59:60Z"], ["instant", "2019-11-06T10:00:00+07:00"],
    ["record-id", "urn:uuid:00000000-0000-0000-0000-000000000000"],
    ["record-id", "urn:uuid:3F0C9A52-7D1E-4B6A-9C3D-5E8F7A6B4C21"],
    ["text", "a\u0000b"], ["text", "a\u202Eb"], ["text", "a\nb"], ["country", "kh"], ["id", "Forced-Labour"],
    ["subdivision", "KH"], ["subdivision", "KH-"], ["subdivision", "KH-0017"], ["subdivision", "kh-1"], ["subdivision", "kh-18"],
    ["subdivision", "th-10"], ["subdivision", "K-17"], ["subdivision", "KH17"], ["subdivision", "KH-1a"], ["subdivision", "KH-17\n"],
  ] as const)("%s refuses %j", (format, text) => expect(matches(format, text)).toBe(false)); // prettier-ignore

  test("a subdivision is written as ISO 3166-2 writes it, or as release 0.1 did", () => {
    for (const text of ["KH-17", "KH-1", "TH-10", "VN-HN", "GB-ENG", "FR-2A", "kh-12", "kh-17"])
      expect(matches("subdivision", text), text).toBe(true);
  });

  test("names in the scripts of the region are text", () => {
    for (const name of ["ឧទាហរណ៍ សាកល្បង", "ตัวอย่าง ทดสอบ", "示例 甲", "Nguyễn Văn Mẫu", "ဥပမာ"])
      expect(matches("text", name)).toBe(true);
  });
});

describe("fields that must not exist", () => {
  const FORBIDDEN =
    /consentToExploitation|biometric|fingerprint|photo|address|latitude|longitude|coordinate|hiv|pregnan|sexualHistory|ethnic|religio|immigrationOffence/i;
  test("no field of any record has such a name", () => {
    const names = Object.values(producer).flatMap((schema) =>
      [...nodes(schema)].flatMap(([, node]) => Object.keys((node.properties as object | undefined) ?? {})),
    );
    expect(names.filter((name) => FORBIDDEN.test(name))).toEqual([]);
  });

  test("a date of birth stands in an identity record only", () => {
    const holders = RECORD_TYPES.filter((type) =>
      Object.hasOwn((producer[type]?.properties as object | undefined) ?? {}, "birthDate"),
    );
    expect(holders).toEqual(["identity"]);
  });
});

/** Tells whether a pointer of the table leads to a field, through lists, shared blocks and choices. */
function resolves(pointer: string): boolean {
  const [type = "", path = ""] = pointer.split("#");
  let here: Node[] = producer[type] ? [producer[type]] : [];
  const open = (list: Node[]): Node[] =>
    list.flatMap((node) => [
      node,
      ...(typeof node.$ref === "string" ? open([producer[node.$ref] ?? {}]) : []),
      ...(Array.isArray(node.anyOf) ? open(node.anyOf as Node[]) : []),
    ]);
  for (const step of path.split("/").slice(1)) {
    here = open(here).flatMap((node) =>
      step === "*"
        ? [(node.items as Node | undefined) ?? []].flat()
        : [(node.properties as Record<string, Node> | undefined)?.[step] ?? []].flat(),
    );
  }
  return here.length > 0;
}

describe("coverage of other standards", () => {
  test("each of the 84 fields of HTCDS 2.0 is held or has its reason, and no other is named", async () => {
    const names = await listed("htcds-2.0.fields.txt");
    expect(names).toHaveLength(84);
    expect(Object.keys(HTCDS).sort()).toEqual([...names].sort());
  });

  test("each of the 143 columns of CTDC is held or has its reason, and no other is named", async () => {
    const columns = (await listed("ctdc.columns.txt")).map((line) => line.split(" ")[1]);
    expect(columns).toHaveLength(143);
    expect([...CTDC.keys()].sort()).toEqual([...new Set(columns)].sort());
  });

  test("every pointer leads to a field", () => {
    const rows = [...Object.entries(HTCDS), ...CTDC];
    const held = rows.flatMap(([name, coverage]) =>
      "reason" in coverage ? [] : [[name, coverage] as const],
    );
    expect(
      held.flatMap(([name, { pointers }]) =>
        pointers.filter((pointer) => !resolves(pointer)).map((p) => `${name} ${p}`),
      ),
    ).toEqual([]);
    expect(resolves("person#/nothing")).toBe(false);
  });

  test("every flag that is held says as what: by a mapping, or as a local code; and no value is missing", async () => {
    const flags = (await listed("ctdc.values.txt", VALUES))
      .filter((line) => line.endsWith(" 1"))
      .map((line) => line.split(" ") as [string, string]);
    expect(flags.length).toBeGreaterThan(80);
    const silent = flags.filter(([set, column]) => {
      const coverage = CTDC.get(column);
      if (coverage === undefined || "reason" in coverage) return false;
      return flagAs(set, column) === undefined && !coverage.pointers.some((at) => at.endsWith("/local"));
    });
    expect(silent).toEqual([]);
    expect((await files()).get("COVERAGE.md")).not.toContain("**missing**");
  });

  test("COVERAGE.md is fresh: else run `npm run fix`", async () => {
    expect(await staleFiles(ROOT, await files())).toEqual([]);
  });
});

describe("what the vocabulary says of records", () => {
  test("the types that data may name, which its checks cannot import, are these", async () => {
    const source = await readFile(
      new URL("../../../tooling/data/src/record-types.ts", import.meta.url),
      "utf8",
    );
    const named = [...source.matchAll(/"([a-z-]+)"/g)].map(([, type]) => type);
    expect(named.sort()).toEqual([...RECORD_TYPES].sort());
  });

  test("the fields that feed each measure exist", () => {
    const wrong = MEASURE_IDS.flatMap((id) =>
      getMeasure(id).fields.flatMap((pointer) => (resolves(pointer) ? [] : [`${id}: ${pointer}`])),
    );
    expect(wrong).toEqual([]);
  });

  test("the records that carry out a recommendation are of our types", () => {
    const named = RECOMMENDATION_IDS.flatMap((id) => [...(getRecommendation(id).records ?? [])]);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((type) => !(RECORD_TYPES as readonly string[]).includes(type))).toEqual([]);
  });
});

test("public exports are those agreed", async () => {
  const api = await import("../src/index.js");
  await expect(`${Object.keys(api).sort().join("\n")}\n`).toMatchFileSnapshot("./public-api.txt");
});
