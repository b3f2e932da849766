import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { transformSync } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { compileCheckers, type Compiled } from "../src/index.js";

/** More keys than an integer has bits, every kind of shape, and a name that JavaScript keeps for itself. */
const many = Object.fromEntries(
  Array.from({ length: 70 }, (_, n) => [`key${n}`, { type: "integer", minimum: 0, maximum: 99 }]),
);
/** Texts of every length that a matcher compares in pieces, each the beginning of the next. */
const lengths = Array.from({ length: 50 }, (_, n) =>
  "abcdefghijklmnopqrstuvwxyz0123456789".repeat(2).slice(0, n + 1),
);
const strict = (properties: object, required: string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const string = (pattern: string, minLength: number, maxLength: number) => ({
  type: "string",
  minLength,
  maxLength,
  pattern,
  not: { pattern: "\\n" },
});
const label = { type: "string", enum: ["red", "green"], "x-scheme": "labels" };
const SCHEMA = {
  type: "object",
  properties: { type: { enum: ["many", "case"] } },
  required: ["type"],
  allOf: ["many", "case"].map((type) => ({
    if: { properties: { type: { const: type } }, required: ["type"] },
    then: { $ref: `#/$defs/${type}` },
  })),
  $defs: {
    many: strict({ type: { type: "string", const: "many" }, label, ...many }, [
      "type",
      "label",
      "key3",
      "key69",
    ]),
    case: strict(
      {
        type: { type: "string", const: "case" },
        label,
        word: { type: "string", enum: ["a", "bc", "bcd", "stay", "old"], "x-scheme": "words" },
        text: string("^[^\\x00-\\x1F\u202A-\u202E]*$", 1, 5),
        two: string("^[^\\x00-\\x1F]*$", 2, 3),
        code: string("^(?:[a-z]{2}|[0-9]+(?:-[0-9])?)$", 1, 6),
        fixed: string("^id:[0-9a-f]{4}-[AB]$", 9, 9),
        flag: { type: "boolean" },
        yes: { type: "boolean", const: true },
        share: { type: "number", minimum: 0, maximum: 1 },
        list: { type: "array", items: { $ref: "#/$defs/either" }, minItems: 0, maxItems: 3 },
        empty: strict({ a: { type: "boolean" } }, []),
        length: { type: "string", enum: lengths, "x-scheme": "lengths" },
        keys: strict(Object.fromEntries(lengths.map((name) => [name, { type: "boolean" }])), []),
      },
      ["type", "label"],
    ),
    either: {
      anyOf: [
        string("^[a-z]+$", 1, 3),
        { type: "integer", minimum: 5, maximum: 7 },
        strict({ a: { type: "boolean" } }, ["a"]),
        strict({ b: { type: "boolean" } }, ["b"]),
      ],
    },
  },
};
const RANKING = { scheme: "labels", under: undefined, order: ["red", "green"] };
const moved = (scheme: string) => (scheme === "words" ? ["old"] : []);

/** What a checker asks of the validator: whether an object or a list is plain. */
const KINDS = readFileSync(
  new URL("../../../packages/validator/src/plain/kinds.ts", import.meta.url),
  "utf8",
);

const load = async (modules: Record<string, string>, name: string): Promise<unknown> => {
  const script = (text: string): string => {
    const { code } = transformSync(text, { loader: "ts", format: "esm" });
    const placed = code.replace(/"\.\.\/plain\/kinds\.js"/g, () => JSON.stringify(script(KINDS)));
    const linked = placed.replace(/"\.\/([a-z]+)\.js"/g, (_, other: string) =>
      JSON.stringify(script(modules[other] ?? "")),
    );
    return `data:text/javascript;base64,${Buffer.from(linked).toString("base64")}`;
  };
  return import(/* @vite-ignore */ script(modules[name] ?? ""));
};

/** Declared by neither of our libraries of types. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
};

interface Code {
  memory: Uint8Array;
  put(at: number, word: number): void;
  learn(slots: number, mask: number, at: number, length: number): void;
  match(from: number, keep: number): number;
  ended(): number;
}
interface Tables {
  INPUT: number;
  WORDS_AT: number;
  MARGIN: number;
  FIXED: readonly (readonly [number, string])[];
  LETTERS: readonly (readonly [number, string])[];
  ROWS: readonly (readonly number[])[];
  LISTS: readonly (readonly [number, number, string])[];
}

const matcher = (code: Code, { INPUT, WORDS_AT, MARGIN, FIXED, LETTERS, ROWS, LISTS }: Tables) => {
  for (const [at, base64] of FIXED) code.memory.set(Buffer.from(base64, "base64"), at);
  for (const [at, text] of LETTERS) code.memory.set(Buffer.from(text), at);
  for (const [at = 0, ...words] of ROWS) words.forEach((word, n) => code.put(at + 4 * n, word));
  let at = WORDS_AT;
  for (const [slots, mask, words] of LISTS)
    for (const word of words.split(" ")) {
      code.memory.set(Buffer.from(word), at);
      code.learn(slots, mask, at, word.length);
      at += word.length;
    }
  return (line: Uint8Array): number => {
    code.memory.set(line, INPUT);
    code.memory.fill(0, INPUT + line.length, INPUT + line.length + MARGIN);
    const verdict = code.match(INPUT, 0);
    return verdict >= 0 && code.ended() !== INPUT + line.length ? -1 : verdict;
  };
};

let compiled: Compiled;
let check: (value: unknown) => 0 | 1 | 2;
let matchers: ((line: Uint8Array) => number)[];

beforeAll(async () => {
  compiled = await compileCheckers(SCHEMA, moved, RANKING);
  const modules = { ...compiled } as unknown as Record<string, string>;
  ({ check } = (await load(modules, "check")) as { check: typeof check });
  const tables = (await load(modules, "tables")) as Tables;
  const { script } = (await load(modules, "match")) as { script: () => Code };
  const { WASM } = (await load(modules, "wasm")) as { WASM: string };
  const { instance } = await WebAssembly.instantiate(Buffer.from(WASM, "base64"));
  const { memory, ...code } = instance.exports as unknown as Code & { memory: { buffer: ArrayBuffer } };
  matchers = [matcher(script(), tables), matcher({ ...code, memory: new Uint8Array(memory.buffer) }, tables)];
});

const bytes = (text: string) => new TextEncoder().encode(text);
const say = (text: string) => matchers.map((judge) => judge(bytes(text)));

/** Values for each field: right ones, and wrong ones of every kind. */
const VALUES: Record<string, readonly unknown[]> = {
  label: ["red", "green", "blue", "", "Red", 1, null],
  word: ["a", "bc", "bcd", "stay", "old", "b", "bcde", "", "sta", "stay ", 0],
  text: ["a", "abcde", "abcdef", "", "ក្រុម", "😀😀😀😀😀", "😀😀😀😀😀😀", "a\u202e", "a\u2029", "\u007f", true],
  two: ["a", "ab", "abc", "abcd", "😀", "😀😀", "😀😀😀😀"],
  code: ["ab", "1", "12-3", "a", "abc", "12-", "1234-5", "12345-6", "é"],
  fixed: ["id:0f3a-A", "id:0f3a-C", "id:0f3g-A", "id:0f3a-A ", "ID:0f3a-A", "id:0f3a-"],
  flag: [true, false, "true", 0, null],
  yes: [true, false, "true"],
  share: [0, 1, 0.5, 1.5, -0.5, 1e-7, 0.1234567890123, "0.5"],
  list: [[], ["a"], [5, "abc", { a: true }], [4], [5.5], ["abcd"], [{ b: false }], [{}], [{ a: true, b: true }], [5, 5, 5, 5], {}, "a"],
  empty: [{}, { a: true }, { a: 1 }, { b: true }, [], null],
  extra: [1],
}; // prettier-ignore

describe("check and both matchers against ajv", () => {
  const validate = new Ajv2020({ strict: false, ownProperties: true, allowUnionTypes: true }).compile(SCHEMA);
  const base = { type: "case", label: "red" };
  const cases = Object.entries(VALUES).flatMap(([name, values]) =>
    values.map((value) => ({ name, value, record: { ...base, [name]: value } })),
  );

  test("one field at a time", () => {
    for (const { name, record } of cases) {
      const truth = validate(record);
      const text = JSON.stringify(record);
      const isMoved = (record as { word?: unknown }).word === "old";
      expect(check(record), text).toBe(truth ? (isMoved ? 2 : 1) : 0);
      for (const verdict of say(text))
        if (verdict >= 0) expect(truth && !isMoved, text).toBe(true);
        // What is right, current and written plainly is taken: a matcher that never says yes would be sound, too.
        else if (truth && !isMoved && !/[e\\]|0\.1234/.test(text.replace(/"[a-z]+"/g, "")))
          expect.fail(`${name}: a good record is missed: ${text}`);
    }
  });

  test("with what another field holds, and keys in another order", () => {
    for (const a of cases)
      for (const b of cases) {
        const record = Object.fromEntries(Object.entries({ ...b.record, ...a.record }).reverse());
        const truth = validate(record);
        const text = JSON.stringify(record);
        expect(check(record) !== 0, text).toBe(truth);
        const [script, wasm] = say(text);
        expect(wasm).toBe(script);
        if (script !== -1) expect(truth, text).toBe(true);
      }
  });
});

test("seventy keys: each is known, none twice, the required ones are missed", () => {
  const full = {
    type: "many",
    label: "green",
    ...Object.fromEntries(Object.keys(many).map((key, n) => [key, n])),
  };
  expect(check(full)).toBe(1);
  expect(say(JSON.stringify(full))).toEqual([1, 1]);
  for (const key of Object.keys(many)) {
    const { [key]: _, ...less } = full as Record<string, unknown>;
    const enough = key !== "key3" && key !== "key69";
    expect(check(less)).toBe(enough ? 1 : 0);
    expect(say(JSON.stringify(less))).toEqual(enough ? [1, 1] : [-1, -1]);
    expect(say(JSON.stringify(full).replace("}", `,"${key}":1}`))).toEqual([-1, -1]);
  }
});

test("words and keys of every length are taken, and none that differs in one character", () => {
  const record = (more: string) => `{"type":"case","label":"red",${more}}`;
  for (const text of lengths) {
    expect(say(record(`"length":"${text}"`)), text).toEqual([0, 0]);
    expect(say(record(`"keys":{"${text}":true}`)), text).toEqual([0, 0]);
    for (let at = 0; at < text.length; at++) {
      const other = `${text.slice(0, at)}_${text.slice(at + 1)}`;
      expect(say(record(`"length":"${other}"`)), other).toEqual([-1, -1]);
      expect(say(record(`"keys":{"${other}":true}`)), other).toEqual([-1, -1]);
    }
  }
});

test("the strictest label is told, wherever type stands", () => {
  expect(say('{"type":"case","label":"red"}')).toEqual([0, 0]);
  expect(say('{"type":"case","label":"green"}')).toEqual([1, 1]);
  expect(say('{"label":"green","type":"case"}')).toEqual([1, 1]);
  expect(say('{"empty":{"a":true},"label":"green","flag":true,"type":"case"}')).toEqual([1, 1]);
  expect(say('{"text":"type","label":"green","flag":true,"type":"case"}')).toEqual([1, 1]);
});

test.each([
  ["white space", '{"type": "case","label":"red"}'],
  ["a space at the end", '{"type":"case","label":"red"} '],
  ["an escape", '{"type":"case","label":"r\\u0065d"}'],
  ["an escape in a key", '{"type":"case","l\\u0061bel":"red"}'],
  ["a comma at the end", '{"type":"case","label":"red",}'],
  ["a key twice", '{"type":"case","label":"red","label":"red"}'],
  ["an exponent", '{"type":"case","label":"red","share":1e0}'],
  ["a leading zero", '{"type":"case","label":"red","share":00}'],
  ["a point without digits", '{"type":"case","label":"red","share":0.}'],
  ["a sign", '{"type":"case","label":"red","share":-0}'],
  ["a control character", '{"type":"case","label":"red","text":"a\tb"}'],
  ["a line feed", '{"type":"case","label":"red"\n}'],
  ["a record cut short", '{"type":"case","label":"red"'],
  ["a string cut short", '{"type":"case","label":"red'],
  ["a second value", '{"type":"case","label":"red"}{}'],
  ["nothing", ""],
  ["a type of another record", '{"type":"many","label":"red"}'],
  ["the prototype", '{"type":"case","label":"red","__proto__":{}}'],
])("%s is left to the slow way", (_, text) => expect(say(text)).toEqual([-1, -1]));

test.each([
  ["overlong", [0xc0, 0xaf]],
  ["overlong in three", [0xe0, 0x80, 0xaf]],
  ["a surrogate", [0xed, 0xa0, 0x80]],
  ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ["cut short", [0xe2, 0x80]],
  ["a lone continuation", [0x80]],
  ["never a byte", [0xff]],
])("bytes that are no UTF-8 are left: %s", (_, sequence) => {
  const [before, after] = ['{"type":"case","label":"red","text":"a', '"}'].map(bytes);
  const line = Uint8Array.from([...(before ?? []), ...sequence, ...(after ?? [])]);
  expect(matchers.map((judge) => judge(line))).toEqual([-1, -1]);
  expect(say('{"type":"case","label":"red","text":"aក"}')).toEqual([0, 0]);
});

test("the same schema makes the same bytes", async () => {
  expect(await compileCheckers(SCHEMA, moved, RANKING)).toEqual(compiled);
});

test("a ranking that is not the list's is refused", async () => {
  await expect(compileCheckers(SCHEMA, moved, { ...RANKING, order: ["red"] })).rejects.toThrow("ranking");
});
