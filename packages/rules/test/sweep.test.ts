import fc from "fast-check";
import { FULL, LINKED, MINIMAL, urn, type Json, type JsonObject } from "@tipx/records";
import { FORMATS } from "@tipx/schema";
import { describe, expect, test } from "vitest";
import { CODES } from "../src/sites.js";
import { RULES } from "../src/generated/table.js";
import { ANY } from "../src/rule.js";
import { StreamIdIndex } from "../src/stream-id-index.js";
import type { AnyRecord } from "../src/rule.js";
import { added, fieldsOf, findings } from "./fields.js";

const bundle = FULL.bundle;
const records = bundle["records"] as readonly JsonObject[];
const consent: JsonObject = {
  scope: "services",
  givenBy: "guardian",
  guardian: urn(2),
  givenOn: "2025-02",
};
/** Every field of every type: alone, in a bundle, and in the bundle's own head. */
const whole: JsonObject = {
  ...bundle,
  handling: { ...(bundle["handling"] as JsonObject), consents: [consent] },
};

test("the fields looked at are all that the full records have", () => {
  for (const type of ANY) expect(fieldsOf(FULL[type]).length, type).toBeGreaterThan(15);
});

describe("references", () => {
  const references = fieldsOf(whole).filter(({ format, refersTo }) => format === "record-id" && refersTo);
  const nowhere = urn(999_999);
  /** The id of a record in the bundle that is of none of these types. */
  const ofAnother = (types: readonly string[]): Json | undefined =>
    records.find(({ type }) => !types.includes(String(type)))?.["id"];

  test("there are some in the bundle's head, in the heads of its records and deep inside", () => {
    const pointers = references.map(({ pointer }) => pointer);
    for (const part of [
      /^\/agreement$/,
      /^\/handling\/legalBasis\/[0-9]+\/agreement$/,
      /^\/handling\/consents\/0\/guardian$/,
      /^\/provenance\/reportedBy(?:\/[0-9])?\/organization$/,
      /^\/records\/[0-9]+\/handling\/legalBasis\/[0-9]+\/agreement$/,
      /^\/records\/[0-9]+\/statements\/0\/evidence\/0\/record$/,
    ])
      expect(
        pointers.some((pointer) => part.test(pointer)),
        String(part),
      ).toBe(true);
    expect(references.length).toBeGreaterThan(80);
  });

  test("the whole bundle refers to nothing that it lacks", () => {
    expect(findings(whole).filter((each) => each.startsWith("reference-"))).toEqual([]);
  });

  test("each that leads nowhere is told, and no other", () => {
    for (const { pointer } of references) {
      const found = added(whole, pointer, nowhere).filter((each) => each.startsWith("reference-"));
      expect(found).toEqual([`reference-unresolved ${pointer}`]);
    }
  }, 60_000);

  test("each that leads to a record of another type is told, and no other", () => {
    for (const { pointer, refersTo = [] } of references) {
      const id = ofAnother(refersTo);
      if (id === undefined) continue;
      const found = added(whole, pointer, id).filter((each) => each.startsWith("reference-"));
      expect(found).toEqual([`reference-wrong-type ${pointer}`]);
    }
  }, 60_000);
});

describe("the order of records decides nothing", () => {
  /** What is found, by the id of the record in place of its position. */
  const byId = (shuffled: readonly JsonObject[]): readonly string[] =>
    findings({ ...LINKED, records: [...shuffled] }, "strict")
      .map((each) =>
        each.replace(/\/records\/([0-9]+)/, (_, n: string) => String(shuffled[Number(n)]?.["id"])),
      )
      .sort();
  const decision = (n: number, more: JsonObject): JsonObject => ({
    ...MINIMAL["status-decision"],
    id: urn(n),
    ...more,
  });
  const some = fc.record({
    person: fc.constantFrom(urn(1), urn(26), urn(777)),
    event: fc.constantFrom(urn(3), urn(778), undefined),
    status: fc.constantFrom("presumed", "identified", "not-identified", "withdrawn"),
    decidedOn: fc.constantFrom("2025", "2025-02", "2025-02-03", "2025-03"),
    reviews: fc.constantFrom(undefined, urn(500), urn(501), urn(502)),
  });
  const withoutAbsent = (fields: object): JsonObject =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as JsonObject;

  test("of a bundle, with whatever its records refer to and decide", () => {
    fc.assert(
      fc.property(
        fc.array(some, { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom("identified-victim", "presumed-victim", "suspect", "convicted"), {
          maxLength: 4,
        }),
        fc.infiniteStream(fc.nat()),
        (decisions, roles, dice) => {
          const all = [
            ...records,
            ...decisions.map((each, n) => decision(500 + n, withoutAbsent(each))),
            ...roles.map((role, n) => ({
              ...MINIMAL.involvement,
              id: urn(600 + n),
              role,
              person: n % 2 === 0 ? urn(1) : urn(26),
              event: n < 2 ? urn(3) : urn(778),
            })),
          ] as readonly JsonObject[];
          const next = dice[Symbol.iterator]();
          const shuffled = all
            .map((record) => ({ record, by: Number(next.next().value) }))
            .sort((a, b) => a.by - b.by)
            .map(({ record }) => record);
          expect(byId(shuffled)).toEqual(byId(all));
        },
      ),
      { numRuns: 60, seed: 20191106 },
    );
  }, 120_000);

  test("of a bundle with an id twice, whichever stands first", () => {
    const person = MINIMAL.person;
    const twice = [...records, { ...MINIMAL.event, id: person["id"] ?? "" }] as readonly JsonObject[];
    const codes = (list: readonly JsonObject[]) =>
      byId(list)
        .map((each) => each.split(" ")[0])
        .sort();
    expect(codes([...twice].reverse())).toEqual(codes(twice));
    expect(codes(twice)).toContain("duplicate-record-id");
  });

  test("of a stream: what is wrong in one order is wrong in each", () => {
    const kinds = fc.record({
      id: fc.integer({ min: 1, max: 6 }),
      type: fc.constantFrom("person", "event", "status-decision"),
      to: fc.integer({ min: 1, max: 6 }),
    });
    const isFaulty = (list: readonly JsonObject[]): boolean => {
      const index = new StreamIdIndex();
      return list
        .map((record, n) => index.add(record as unknown as AnyRecord, n))
        .some((each) => each !== undefined);
    };
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 6 }), (drawn) => {
        const list = drawn.map(({ id, type, to }) => ({
          ...MINIMAL[type as "person"],
          id: urn(id),
          ...(type === "status-decision" && { person: urn(to) }),
        })) as readonly JsonObject[];
        expect(isFaulty([...list].reverse())).toBe(isFaulty(list));
      }),
      { numRuns: 500, seed: 20191106 },
    );
  });
});

describe("codes of the lists of others", () => {
  /** Of each format: who decides whether a value is right. A format that is added has to say so here. */
  const DECIDES: Readonly<Record<string, "pattern" | "vocabulary" | "list">> = {
    date: "pattern", instant: "pattern", "record-id": "pattern", id: "vocabulary", country: "vocabulary",
    "local-code": "pattern", "spec-version": "pattern", semver: "pattern", currency: "list", language: "list",
    "hex-digest": "pattern", text: "pattern", subdivision: "list",
  }; // prettier-ignore
  const WRONG: Readonly<Record<string, readonly string[]>> = {
    language: ["kh", "vn", "cn", "jp", "mm", "ph", "xx", "qq", "zz", "khm", "qaa", "km-Xxxx"],
    currency: ["KHM", "AAA", "XXX", "RMB"],
    subdivision: ["KH-99", "XX-01", "KH-170"],
  };
  const RIGHT: Readonly<Record<string, readonly string[]>> = {
    language: ["km", "vi", "zh", "zh-Hans", "ja", "my", "fil", "kmr", "lo", "ms-Arab"],
    currency: ["KHR", "USD", "CNY", "VND", "HRK"],
    subdivision: ["KH-17", "TH-10", "CN-YN"],
  };

  test("each format of the schema has someone who decides", () => {
    for (const format of Object.keys(FORMATS)) expect(DECIDES[format], format).toBeDefined();
    const kept = Object.keys(CODES).filter((format) =>
      RULES.some((rule) => "format" in rule && rule.format === format),
    );
    for (const format of Object.keys(FORMATS)) if (DECIDES[format] === "list") expect(kept).toContain(format);
  });

  test.each(ANY)("%s: each field with a wrong code is told, with a right one it is not", (type) => {
    const unknown = (pointer: string, code: string) =>
      added(FULL[type], pointer, code).filter((each) => each.includes("-unknown"));
    for (const { pointer, format = "", sensitivity } of fieldsOf(FULL[type])) {
      if (DECIDES[format] !== "list") continue;
      for (const code of WRONG[format] ?? [])
        expect(unknown(pointer, code), `${pointer}, ${sensitivity}`).toEqual([
          `${format}-unknown ${pointer}`,
        ]);
      for (const code of RIGHT[format] ?? []) expect(unknown(pointer, code), pointer).toEqual([]);
    }
  });
});

describe("texts", () => {
  const FAULTS: readonly (readonly [rule: string, text: string])[] = [
    ...[
      " ",
      "\u00A0",
      "\u3000",
      "\u200B",
      "\u2000\u2009",
      "\u3164",
      "\u2800",
      "\u00AD",
      "\u17B4",
      "\u{E0020}",
    ].map((text) => ["blank-text", text] as const),
    ["stray-space", " Example"],
    ["stray-space", "Example\u3000"],
    ["stray-space", "An  example"],
    ["stray-space", "示例\u3000\u3000甲"],
    ["lost-characters", "Ex\uFFFDmple"],
    ["lost-characters", "?????? ??????"],
    ["lost-characters", "Nguy?n Th? Example"],
    ["lost-characters", "ExÃ©mple"],
    ["lost-characters", "áž§áž‘áž¶áž ážšážŽáŸ"],
  ];
  test.each(ANY)("%s: each that is blank, has spaces to spare or lost characters is told", (type) => {
    for (const { pointer, format } of fieldsOf(FULL[type])) {
      if (format !== "text") continue;
      for (const [rule, text] of FAULTS)
        expect(added(FULL[type], pointer, text), `${pointer}: ${JSON.stringify(text)}`).toContain(
          `${rule} ${pointer}`,
        );
    }
  });
});

describe("lists", () => {
  /** Lists whose items are added up or happen one after the other: there the same may be meant twice. */
  const MEANT = /^\/(?:committed|disbursed|custody|stages)$/;
  const own = (type: (typeof ANY)[number]): JsonObject => ({
    ...FULL[type],
    ...(type === "bundle" && { records: MINIMAL.bundle["records"] as Json }),
  });
  test.each(ANY)("%s: a repeated item is told once, at the second", (type) => {
    const record = own(type);
    for (const { pointer, value } of fieldsOf(record)) {
      if (!Array.isArray(value)) continue;
      const list = value as readonly Json[];
      const [first = null] = list;
      const once = added(record, pointer, [...list, first]);
      const thrice = added(record, pointer, [...list, first, first]);
      if (MEANT.test(pointer)) continue;
      const before = findings(record);
      /** What is told of the copy that is not told of the first item too. */
      const about = (found: readonly string[]) =>
        found.filter(
          (each) =>
            new RegExp(` ${pointer}/${list.length}(?:/[a-z]+)?$`).test(each) &&
            !before.includes(each.replace(`${pointer}/${list.length}`, `${pointer}/0`)),
        );
      expect(about(once), pointer).toHaveLength(1);
      expect(about(thrice), pointer).toHaveLength(1);
      if (!/^\/(?:cells|records)$/.test(pointer))
        expect(
          thrice.filter(
            (each) =>
              each.includes(`${pointer}/${list.length + 1}`) &&
              !before.includes(each.replace(`${pointer}/${list.length + 1}`, `${pointer}/0`)),
          ),
          pointer,
        ).toEqual([]);
    }
  });

  test("long ones too, and what differs in one place is no repetition", () => {
    const agencies = Array.from({ length: 40 }, (_, n) => ({ organization: urn(700 + n) }));
    const report = (list: readonly JsonObject[]) =>
      findings({ ...FULL["joint-report"], agencies: [...list] }).filter((each) =>
        each.startsWith("repeated-item"),
      );
    expect(report(agencies)).toEqual([]);
    const [first = {}, second = {}] = agencies;
    expect(report([...agencies, second, first, first])).toEqual([
      "repeated-item /agencies/40",
      "repeated-item /agencies/41",
    ]);
  });
});
