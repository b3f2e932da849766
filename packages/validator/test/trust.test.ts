import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { readPlain } from "../src/plain/read-plain.js";
import { scan } from "../src/input/scan.js";
import { DEFAULT_LIMITS, validate, validateBytes, validateStream, type Verdict } from "../src/index.js";
import { resolveLimits } from "../src/limits.js";
import { bytes } from "./support.js";

const SECRET = "SECRET-4711";

test("where the host can tell a proxy, none of its traps runs", () => {
  let ran = 0;
  const trap = () => {
    ran++;
    throw new Error(SECRET);
  };
  const traps = { ownKeys: trap, getOwnPropertyDescriptor: trap, get: trap, getPrototypeOf: trap, has: trap };
  for (const value of [
    new Proxy({}, traps),
    { a: [new Proxy([], traps)] },
    Object.create(new Proxy({}, traps)) as object,
  ]) {
    expect(readPlain(value, DEFAULT_LIMITS).fault?.code).toBe("not-plain-data");
    expect(JSON.stringify(validate(value))).not.toContain(SECRET);
  }
  expect(ran).toBe(0);
});

test("plain data of another realm is plain; its instances are not", () => {
  const made = (code: string): unknown => runInNewContext(`(${code})`);
  expect(readPlain(made('({ a: [1, { b: "x" }] })'), DEFAULT_LIMITS).fault).toBeUndefined();
  for (const code of ["new Date(0)", "new Map()", "new (class extends Array {})()", "new (class A {})()"])
    expect(readPlain(made(code), DEFAULT_LIMITS).fault?.params?.kind, code).toBe("instance");
});

test("a value and its JSON text are refused alike", () => {
  const values = [
    { "\ud800": 1 },
    { a: "\udc00" },
    { a: 2 ** 60 },
    { a: 1e20 },
    { a: 1e21 },
    { a: 1e300 },
    { a: -0 },
    { a: 0.5 },
    [[]],
  ];
  for (const value of values)
    expect(readPlain(value, DEFAULT_LIMITS).fault?.code).toBe(
      scan(bytes(JSON.stringify(value)), DEFAULT_LIMITS)?.code,
    );
});

test("what is no bytes is the caller's fault, told without a word of it", async () => {
  for (const wrong of [SECRET, null, { length: 3 }, new ArrayBuffer(4)])
    expect(() => validateBytes(wrong as Uint8Array)).toThrow(/^TIPX reads bytes/);
  const chunks = (async function* () {
    yield await Promise.resolve(`{"a":"${SECRET}10"}` as unknown as Uint8Array);
  })();
  await expect(validateStream(chunks).next()).rejects.toThrow(/^TIPX reads bytes/);
});

const verdicts = async (
  source: Parameters<typeof validateStream>[0],
  format: "ndjson" | "json" = "ndjson",
) => {
  const all: Verdict[] = [];
  for await (const verdict of validateStream(source, { format })) all.push(verdict);
  return all;
};

test("lines in UTF-16 are one refused input, not a refusal a line", async () => {
  const source = async function* () {
    yield await Promise.resolve(Uint8Array.from(Buffer.from("\uFEFF{}\n{}\n{}\n", "utf16le")));
  };
  const found = await verdicts(source());
  expect(found.map(({ outcome, line }) => [outcome, line])).toEqual([["refused", undefined]]);
  expect(found[0]?.issues[0]).toMatchObject({ code: "encoding", params: { encoding: "utf-16le" } });
});

test("a source may reuse its buffer", async () => {
  const source = async function* () {
    const shared = Buffer.alloc(2);
    for (const part of ["[{", "},", "{}", "] "]) {
      shared.set(bytes(part));
      yield await Promise.resolve(shared);
    }
  };
  expect((await verdicts(source(), "json")).map(({ outcome }) => outcome)).toEqual(["invalid", "invalid"]);
});

test("a web stream without iteration is read, and cancelled when its caller stops", async () => {
  const make = () => {
    const state = { chunks: [bytes("{}\n{}"), bytes("\n{}\n")], cancelled: false };
    const reader = {
      read: () => Promise.resolve({ done: state.chunks.length === 0, value: state.chunks.shift() }),
      cancel: () => Promise.resolve((state.cancelled = true)),
    };
    return { state, source: { getReader: () => reader } };
  };
  const whole = make();
  expect(await verdicts(whole.source)).toHaveLength(3);
  expect(whole.state.cancelled).toBe(false);
  const stopped = make();
  for await (const verdict of validateStream(stopped.source)) if (verdict.line === 1) break;
  expect(stopped.state.cancelled).toBe(true);
});

test("rules without structure are named as not checked, and why", () => {
  expect(validate({}, { layers: ["rules"] }).summary.notChecked).toContainEqual({
    layer: "rules",
    reason: "needs-structure",
    records: 1,
  });
});

test("a scan looks at its window only", () => {
  const whole = bytes('9{"a":1,"b":[1,2]}9');
  expect(scan(whole, DEFAULT_LIMITS, 1, whole.length - 1)).toBeUndefined();
  expect(scan(bytes("12e5"), DEFAULT_LIMITS, 0, 3)).toMatchObject({ code: "truncated", offset: 3 });
  expect(scan(bytes("xx[1,]"), DEFAULT_LIMITS, 2)).toMatchObject({ code: "syntax", offset: 3 });
});

test("keys are compared exactly, few or many, plain or escaped", () => {
  const limits = resolveLimits({ keysPerObject: 1_000_000 });
  for (const size of [2, 16, 17, 18, 5000])
    for (const twin of [0, 1, size - 1]) {
      const names = Array.from({ length: size }, (_, n) => `"${n}ខ"`);
      const text = (extra: string) => bytes(`{${[...names, extra].map((name) => `${name}:{"x":1}`).join()}}`);
      expect(scan(text('"new"'), limits)).toBeUndefined();
      expect(scan(text(`"${twin}ខ"`), limits)?.code).toBe("duplicate-key");
      expect(scan(text(`"${twin}\\u1781"`), limits)?.code, "escaped").toBe("duplicate-key");
    }
});
