import { describe, expect, test } from "vitest";
import { ANY } from "@tipx/rules";
import { readPlain } from "../src/plain/read-plain.js";
import { scan } from "../src/input/scan.js";
import { schema } from "../src/generated/schema.js";
import type { SchemaNode as Node } from "@tipx/json-schema";
import { DEFAULT_LIMITS, LEAST_LIMITS, resolveLimits } from "../src/limits.js";
import { bytes, random } from "./support.js";

const refusal = (text: string | Uint8Array, limits = DEFAULT_LIMITS) =>
  scan(typeof text === "string" ? bytes(text) : text, limits)?.code;

describe("each refusal", () => {
  test.each([
    ["empty", ""], ["empty", " \n\t"], ["empty", "\uFEFF"],
    ["trailing", '{"a":1}{"a":2}'], ["trailing", "1 2"], ["trailing", "{}\uFEFF"],
    ["syntax", '{"a":1,}'], ["syntax", "[1,]"], ["syntax", "{'a':1}"], ["syntax", "NaN"], ["syntax", "Infinity"],
    ["syntax", "// no\n{}"], ["trailing", "01"], ["syntax", "1.e1"], ["syntax", '"a\nb"'], ["syntax", '"\\x"'], ["syntax", "[1 2]"],
    ["syntax", '{"a" 1}'], ["syntax", "}"], ["syntax", "[}"], ["syntax", "tru"+"x"], ["syntax", "+1"], ["syntax", '{1:2}'],
    ["truncated", "{"], ["truncated", '{"a"'], ["truncated", '"abc'], ["truncated", "tru"], ["truncated", "[1,"], ["truncated", '"\\u12'],
    ["truncated", "-"], ["truncated", "1e"],
    ["duplicate-key", '{"role":"a","role":"b"}'], ["duplicate-key", '{"a":1,"\\u0061":2}'], ["duplicate-key", '[{"é":1,"\\u00e9":2}]'],
    ["forbidden-key", '{"__proto__":{}}'], ["forbidden-key", '{"\\u005f_proto__":{}}'],
    ["number-range", "1e400"], ["number-range", "-1e400"], ["number-range", "9007199254740993"], ["number-range", "1e-400"],
    ["number-range", `1.${"0".repeat(70)}`],
    ["lone-surrogate", '"\\ud800"'], ["lone-surrogate", '"\\udc00"'], ["lone-surrogate", '"\\ud800\\u0041"'], ["lone-surrogate", '{"\\ud800":1}'],
  ])("%s: %j", (code, text) => expect(refusal(text)).toBe(code)); // prettier-ignore

  test.each([
    ["invalid byte", [0x22, 0xc3, 0x28, 0x22]],
    ["overlong", [0x22, 0xc0, 0xaf, 0x22]],
    ["surrogate in UTF-8", [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ["beyond the last code point", [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22]],
    ["sequence cut by the quote", [0x22, 0xe1, 0x9e, 0x22]],
  ])("encoding: %s", (_, codes) => expect(refusal(Uint8Array.from(codes))).toBe("encoding"));

  test.each([["utf-16le"], ["utf-16be"], ["utf-32le"], ["utf-32be"]])(
    "encoding: %s, with and without its mark",
    (encoding) => {
      const [width, little] = [encoding.startsWith("utf-16") ? 2 : 4, encoding.endsWith("le")];
      const write = (text: string) =>
        Uint8Array.from(
          [...text].flatMap((char) => {
            const unit = [
              ...Array<number>(width - 2).fill(0),
              char.charCodeAt(0) >> 8,
              char.charCodeAt(0) & 255,
            ];
            return little ? unit.reverse() : unit;
          }),
        );
      for (const text of ['{"a":1}', '\uFEFF{"a":1}'])
        expect(scan(write(text), DEFAULT_LIMITS), encoding).toMatchObject({
          code: "encoding",
          params: { encoding },
        });
    },
  );

  test("limits: depth, keys, items, strings, numbers of values", () => {
    const limits = resolveLimits({
      depth: 3,
      keysPerObject: 2,
      itemsPerArray: 2,
      stringLength: 3,
      values: 5,
    });
    expect(refusal("[[[]]]", limits)).toBeUndefined();
    expect(refusal("[[[[]]]]", limits)).toBe("depth");
    expect(refusal('{"a":1,"b":2,"c":3}', limits)).toBe("too-many-keys");
    expect(refusal("[1,2,3]", limits)).toBeUndefined();
    expect(refusal("[[1,2,3]]", limits)).toBe("too-many-items");
    expect(refusal('{"a":[1,2,3]}', limits)).toBe("too-many-items");
    expect(refusal("[1,2,3]", resolveLimits({ records: 2 })), "records of a document").toBe("too-many-items");
    expect(refusal('"abc"', limits)).toBeUndefined();
    expect(refusal('"abcd"', limits)).toBe("string-too-long");
    expect(refusal("[[1,2],[3,4]]", limits)).toBe("too-large");
  });

  test("a million levels and a million keys are refused, not survived", () => {
    expect(refusal("[".repeat(1_000_000))).toBe("depth");
    const keys = Array.from({ length: 1_000_000 }, (_, n) => `"k${n}":0`).join();
    expect(refusal(`{${keys}}`)).toBe("too-many-keys");
    expect(refusal(`{${keys}}`, resolveLimits({ keysPerObject: 2_000_000 }))).toBeUndefined();
  });
});

test.each([
  "\uFEFF{}",
  '"\\ud83d\\ude00"',
  '"\u2028"',
  "-0",
  "1.0",
  "1e2",
  '{"constructor":1,"toString":2}',
  '{"":1}',
  "null",
])("accepted: %j", (text) => expect(refusal(text)).toBeUndefined());

/** JSON.parse as the oracle for grammar, with what we refuse beyond grammar taken out. */
describe("the grammar is JSON.parse's", () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const BEYOND = new Set(["duplicate-key", "forbidden-key", "number-range", "lone-surrogate", "depth"]);
  const seeds = [
    '{"a":[1,-2.5e+3,true,false,null,"x\\u00e9\\n"],"b":{"c":"ឧទាហរណ៍","d":[]},"e":{}}',
    '[{"k":"v"},[[],[0]],"\\ud83d\\ude00", 10, 1E5 ]',
    ' "text" ', "-0.5e-3", '{"type":"person","age":17}',
  ]; // prettier-ignore
  const pieces = [
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\\",
    "u",
    "0",
    "1",
    "-",
    "e",
    ".",
    "t",
    "true",
    "null",
    " ",
    "\n",
    "\u0001",
    "é",
    "\\u12",
  ];

  test("40,000 mutated texts (seed 20191106)", () => {
    const next = random(20191106);
    const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T;
    const disagreements: string[] = [];
    let [accepted, refused] = [0, 0];
    for (let n = 0; n < 40_000; n++) {
      let text = pick(seeds);
      for (let edits = 1 + Math.floor(next() * 3); edits > 0; edits--) {
        const at = Math.floor(next() * (text.length + 1));
        const cut = Math.floor(next() * 3);
        text = text.slice(0, at) + (next() < 0.7 ? pick(pieces) : "") + text.slice(at + cut);
      }
      // A cut through a surrogate pair becomes U+FFFD on its way to bytes: judge what the bytes say.
      const data = bytes(text);
      const fault = scan(data, DEFAULT_LIMITS)?.code;
      const valid = parses(new TextDecoder("utf-8", { ignoreBOM: true }).decode(data));
      if (fault === undefined ? !valid : valid && !BEYOND.has(fault))
        disagreements.push(`${n} ${fault ?? "accepted"}`);
      if (valid) accepted++;
      else refused++;
    }
    expect(disagreements).toEqual([]);
    expect(Math.min(accepted, refused)).toBeGreaterThan(2_000);
  });

  test("a text cut at any byte is refused", () => {
    for (const seed of seeds) {
      const data = bytes(seed.trim());
      // A number cut short is a number.
      if (/^[-0-9]/.test(seed)) continue;
      for (let end = 0; end < data.length; end++)
        expect(["empty", "truncated", "encoding"], `${seeds.indexOf(seed)} at ${end}`).toContain(
          scan(data.subarray(0, end), DEFAULT_LIMITS)?.code,
        );
    }
  });
});

describe("a value must be plain data", () => {
  const kind = (value: unknown) => {
    const fault = readPlain(value, DEFAULT_LIMITS).fault;
    return fault?.code === "not-plain-data" ? fault.params?.kind : fault?.code;
  };
  const cycle: Record<string, unknown> = {};
  cycle.self = { cycle };
  const deep = (levels: number) => {
    let value: unknown = 1;
    for (let n = 0; n < levels; n++) value = [value];
    return value;
  };
  test.each([
    ["cycle", cycle], ["bigint", { a: 1n }], ["symbol", { [Symbol("s")]: 1 }], ["undefined", { a: undefined }], ["undefined", [undefined]],
    ["function", { a: () => 1 }], ["instance", { a: new Date(0) }], ["instance", new Map()], ["instance", new (class Record { a = 1; })()],
    ["not-finite", Number.NaN], ["not-finite", [Number.POSITIVE_INFINITY]], ["accessor", { get a() { return 1; } }],
    ["sparse", new Array(3)], ["extra-property", Object.assign([1], { name: 1 })], ["number-range", 2 ** 60], ["lone-surrogate", "\ud800"],
    ["forbidden-key", JSON.parse('{"__proto__":1}')], ["depth", deep(65)], ["depth", deep(1_000_000)], ["undefined", undefined],
    ["hidden", Object.defineProperty({}, "a", { value: 1, enumerable: false })],
  ])("%s", (expected, value) => expect(kind(value)).toBe(expected)); // prettier-ignore

  test("a proxy's traps and what they throw are contained", () => {
    const secret = "SECRET-4711";
    const traps = { ownKeys: () => { throw new Error(secret); } }; // prettier-ignore
    const fault = readPlain({ a: new Proxy({}, traps) }, DEFAULT_LIMITS).fault;
    expect(fault?.params?.kind).toBe("proxy");
    expect(JSON.stringify(fault)).not.toContain(secret);
  });

  test.each([[{}], [[]], [null], [{ a: [1, { b: "ឧទាហរណ៍ 😀" }] }], [Object.create(null)], [deep(64)]])(
    "accepted %#",
    (value) => expect(kind(value)).toBeUndefined(),
  );

  test("the same object twice is no cycle", () => {
    const shared = { a: 1 };
    expect(kind([shared, shared])).toBeUndefined();
  });
});

/** How many values the largest record can have that the schema allows, bundles apart. */
function mostValues(root: Node): number {
  const known = new Map<string, number>();
  const count = (site: Node): number => {
    const name = site.$ref?.slice("#/$defs/".length);
    if (name !== undefined) {
      const before = known.get(name);
      if (before !== undefined) return before;
      known.set(name, 1);
      known.set(name, count(root.$defs?.[name] ?? {}));
      return known.get(name) ?? 1;
    }
    const own = site.properties
      ? Object.values(site.properties).reduce((sum, part) => sum + count(part), 1)
      : 1 + (site.items ? (site.maxItems ?? 0) * count(site.items) : 0);
    const others = [...(site.anyOf ?? []), ...(site.allOf ?? []), ...(site.then ? [site.then] : [])];
    return Math.max(own, ...others.map(count));
  };
  return Math.max(
    ...ANY.filter((type) => type !== "bundle").map((type) => count({ $ref: `#/$defs/${type}` })),
  );
}

test("no limit is below what a record that the schema allows can need", () => {
  const root = schema();
  const names = new Set<string>();
  const most = { depth: 0, stringLength: 0, keysPerObject: 0, itemsPerArray: 0 };
  const look = (site: Node, depth: number): void => {
    const node = site.$ref === undefined ? site : (root.$defs?.[site.$ref.slice("#/$defs/".length)] ?? {});
    const inside = node.properties || node.items ? depth + 1 : depth;
    most.depth = Math.max(most.depth, inside);
    most.stringLength = Math.max(most.stringLength, 2 * (node.maxLength ?? 0));
    most.keysPerObject = Math.max(most.keysPerObject, Object.keys(node.properties ?? {}).length);
    most.itemsPerArray = Math.max(most.itemsPerArray, node.maxItems ?? 0);
    for (const name of Object.keys(node.properties ?? {})) names.add(name);
    for (const part of Object.values(node.properties ?? {})) look(part, inside);
    if (node.items) look(node.items, inside);
    for (const part of [...(node.anyOf ?? []), ...(node.allOf ?? [])]) look(part, depth);
    if (node.then) look(node.then, depth);
  };
  look(root, 0);
  expect(LEAST_LIMITS).toEqual(most);
  expect(DEFAULT_LIMITS.values).toBeGreaterThan(mostValues(root));
  expect(DEFAULT_LIMITS.keyNames).toBeGreaterThan(2 * names.size);
  for (const name of Object.keys(most) as (keyof typeof most)[])
    expect(DEFAULT_LIMITS[name]).toBeGreaterThanOrEqual(LEAST_LIMITS[name]);
});

test("limits that cannot be are the caller's fault", () => {
  for (const limits of [{ depth: 0 }, { lineBytes: 1.5 }, { depth: 1e9 }])
    expect(() => resolveLimits(limits)).toThrow(RangeError);
});
