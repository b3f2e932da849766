import { afterEach, describe, expect, test, vi } from "vitest";
import { prescan } from "../src/input/prescan.js";
import { Reader } from "../src/input/read.js";
import { scan } from "../src/input/scan.js";
import { DEFAULT_LIMITS, resolveLimits, type Limits } from "../src/limits.js";
import { bytes, random } from "./support.js";

const decode = (data: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(data);

/** What the exact scanner says, with the value where it says nothing. */
function exactly(data: Uint8Array, limits: Limits = DEFAULT_LIMITS) {
  const fault = scan(data, limits);
  return fault ? { fault } : { value: JSON.parse(decode(data)) as unknown };
}
/** The same of the reader. `wide`: the bytes around it are not all ASCII, which must change nothing. */
function read(data: Uint8Array, limits: Limits = DEFAULT_LIMITS, around = "") {
  const reader = new Reader(limits);
  const before = bytes(around);
  reader.load(Uint8Array.from([...before, ...data, ...before]));
  return reader.read(before.length, before.length + data.length)
    ? { value: reader.value }
    : { fault: reader.fault };
}
/** Tells whether the cheap look alone sufficed. */
const isPrescanned = (data: Uint8Array) => prescan(data, 0, data.length, DEFAULT_LIMITS.depth) >= 0;

const TRAPS = [
  '{"a":1,"a":2}', '{"a":1,"\\u0061":2}', '{"é":1,"\\u00e9":2}', '{"a":{"b":1,"c":{"d":1,"d":1}}}', '[{"a":1},{"a":1,"a":1}]',
  '{"__proto__":{}}', '{"\\u005f_proto__":{}}', '{"_\\u005fproto_\\u005f":1}', '{"\\u005f\\u005fproto\\u005f\\u005f":1}', '{"__proto__x":1}',
  '"\\ud800"', '"\\uD83D\\uDE00"', '"\\uDC00"', '{"\\udfff":1}', '"\\ud7ff\\ue000"', '"\\u1781\\u17d2"', '"\\u0000"',
  "9007199254740993", "-9007199254740993", "999999999999999", "-99999999999999", "1e400", "1e-400", "0.1", "-0", "1E5", "1.5.2", "1-2", "--1",
  `1.${"0".repeat(70)}`, `0.${"0".repeat(60)}1`, "12345678901234567890",
  "\uFEFF{}", "{}\uFEFF", "", " ", "[]", "[[]]", "{", "}", "[}", "]", '"', '"\\', '"\\"', '"\\u', '"\\ud', ":", '{"a"::1}', '{":":1}', '{"a":":"}',
  '"a\nb"', '"\u0001"', '"\\x"', "tru", "nulle", "[1,2,3,4]", '{"a":1,"b":2,"c":3,"d":4}', '"abcdefgh"', "[[[[[[]]]]]]",
]; // prettier-ignore

describe("the reader takes what the scanner passes, and says the same of the rest", () => {
  test.each(TRAPS)("%j", (text) => {
    const data = bytes(text);
    for (const around of ["", '"x":1', "ខ", "\uD83D\uDE00"]) expect(read(data, DEFAULT_LIMITS, around)).toEqual(exactly(data)); // prettier-ignore
  });

  test("under tight limits", () => {
    for (const changes of [
      { depth: 2 },
      { keysPerObject: 3 },
      { itemsPerArray: 3 },
      { records: 3 },
      { stringLength: 7 },
      { values: 3 },
      { numberLength: 3 },
    ]) {
      const limits = resolveLimits(changes);
      for (const text of TRAPS) expect(read(bytes(text), limits)).toEqual(exactly(bytes(text), limits));
    }
  });

  test.each([65, 100, 5_000])("nested %i deep, where that is allowed", (depth) => {
    const data = bytes("[".repeat(depth) + "]".repeat(depth));
    expect(read(data)).toMatchObject({ fault: { code: "depth" } });
    expect(read(data, resolveLimits({ depth: 10_000 })).fault).toBeUndefined();
  });

  test("60,000 mutated texts and bytes (seed 20191106)", () => {
    const next = random(20191106);
    const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)] as T;
    const seeds = [
      '{"type":"person","note":"ឧទាហរណ៍ 😀","a":[1,-2.5,true,false,null,"x\\n\\u1781"],"b":{"c":"d","e":{}}}',
      '{"a":{"a":1,"b":[{"a":1},{"a":2}]},"c":":{}[],","d":"\\ud83d\\ude00"}',
      '[{"k":"v"},[[],[0]],10,"a_b"]',
    ];
    const pieces = ['"', "{", "}", "[", "]", ",", ":", "\\", "\\u", "\\ud800", "\\u0061", '"a":1,', '"a":', "__proto__", "_", "0", "9".repeat(16), "-", "e", "E9", ".", "true", " ", "\u0001", "é", "\uFEFF"]; // prettier-ignore
    let [quickly, accepted, refused] = [0, 0, 0];
    const wrong: string[] = [];
    for (let n = 0; n < 60_000; n++) {
      let text = pick(seeds);
      for (let edits = 1 + Math.floor(next() * 2); edits > 0; edits--) {
        const at = Math.floor(next() * (text.length + 1));
        text = text.slice(0, at) + (next() < 0.8 ? pick(pieces) : "") + text.slice(at + Math.floor(next() * 3)); // prettier-ignore
      }
      const data = bytes(text);
      if (next() < 0.2) data[Math.floor(next() * data.length)] = Math.floor(next() * 256);
      const [found, asked] = [read(data), exactly(data)];
      if (JSON.stringify(found) !== JSON.stringify(asked)) wrong.push(`${n} ${text}`);
      if (asked.fault) refused++;
      else accepted++;
      if (isPrescanned(data) && !asked.fault) quickly++;
    }
    expect(wrong).toEqual([]);
    expect(Math.min(quickly, accepted, refused)).toBeGreaterThan(5_000);
  });
});

describe("where the host has no Buffer, as in a browser", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  test("the same is read", async () => {
    vi.resetModules();
    vi.stubGlobal("process", undefined);
    const { Reader: Bare } = await import("../src/input/read.js");
    for (const data of [...TRAPS.map(bytes), Uint8Array.from([0x22, 0xc3, 0x28, 0x22])]) {
      const reader = new Bare(DEFAULT_LIMITS);
      reader.load(data);
      const found = reader.read(0, data.length) ? { value: reader.value } : { fault: reader.fault };
      expect(found).toEqual(exactly(data));
      expect(reader.utf8).toBe(data[1] !== 0xc3);
    }
  });
});
