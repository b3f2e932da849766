import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { check } from "../src/check.js";
import { check as checkSmall } from "../src/check-small.js";
import { createValidator, DEFAULT_LIMITS, tipxSchema, validate, validateBytes } from "../src/index.js";
import { bytes, event, person } from "./support.js";

/** An object or a list, by its keys. */
type Holder = Record<string | number, unknown>;
type Change = (holder: Holder, key: string | number) => void;

/** What is no plain data: its fields are, itself is not. */
class Made {
  readonly made = true;
}

/** How often code of a value ran. */
let ran = 0;
const touched = () => {
  ran++;
  return undefined as never;
};
const TRAPS = Object.fromEntries(
  Object.getOwnPropertyNames(Reflect).flatMap((name) => [[name, touched]]),
) as ProxyHandler<object>;
const define =
  (key: PropertyKey, descriptor: PropertyDescriptor): Change =>
  (holder, at) => {
    const value: unknown = holder[at];
    if (typeof value === "object" && value !== null)
      Object.defineProperty(value, key, { configurable: true, enumerable: true, ...descriptor });
  };
const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;
const put =
  (make: (value: unknown) => unknown): Change =>
  (holder, at) =>
    void (holder[at] = make(holder[at]));

class Sub extends Array<unknown> {
  toJSON = undefined;
}

/** What may be wrong with a part of a value. `null`: it is plain data all the same. */
const EXOTIC: Readonly<Record<string, Change>> = {
  getter: (holder, at) => {
    const value: unknown = holder[at];
    Object.defineProperty(holder, at, { enumerable: true, configurable: true, get: () => (ran++, value) });
  },
  setter: (holder, at) =>
    void Object.defineProperty(holder, at, { enumerable: true, configurable: true, set: touched }),
  proxy: put((value) => new Proxy(Object(value) as object, TRAPS)),
  "proxy that lets all by": put((value) => (isHolder(value) ? new Proxy(value, {}) : value)),
  "prototype that is a proxy": put((value) =>
    isHolder(value) ? Object.setPrototypeOf(value, new Proxy({}, TRAPS)) : value,
  ),
  toJSON: define("toJSON", { value: touched }),
  "toJSON that is hidden": define("toJSON", { value: touched, enumerable: false }),
  iterator: define(Symbol.iterator, { value: touched }),
  symbol: define(Symbol("of its own"), { value: 1 }),
  toPrimitive: define(Symbol.toPrimitive, { value: touched }),
  "inherited fields": put((value) =>
    isHolder(value) && !Array.isArray(value)
      ? Object.create(Object.assign(Object.create(null), value))
      : value,
  ),
  "inherited getters": put((value) =>
    isHolder(value) && !Array.isArray(value)
      ? Object.create(
          Object.defineProperties(
            Object.create(null),
            Object.fromEntries(Object.keys(value).map((key) => [key, { get: touched, enumerable: true }])),
          ),
        )
      : value,
  ),
  "inherited toJSON": put((value) =>
    isHolder(value)
      ? Object.setPrototypeOf(value, Object.assign(Object.create(null), { toJSON: touched }))
      : value,
  ),
  "methods of a list of its own": put((value) =>
    Array.isArray(value)
      ? Object.setPrototypeOf(
          value,
          Object.create(Object.assign(Object.create(null), { some: touched, every: touched, map: touched })),
        )
      : value,
  ),
  sparse: put((value) => {
    if (Array.isArray(value)) delete value[0];
    return value;
  }),
  "sparse, with as many keys": put((value) => {
    if (!Array.isArray(value)) return value;
    delete value[0];
    return Object.assign(value, { extra: 1 });
  }),
  "list with a property": put((value) => (Array.isArray(value) ? Object.assign(value, { extra: 1 }) : value)),
  "list of a class": put((value) => (Array.isArray(value) ? Sub.from(value) : value)),
  "list of no prototype": put((value) => (Array.isArray(value) ? Object.setPrototypeOf(value, null) : value)),
  "list that is an object": put((value) => (Array.isArray(value) ? { ...value } : value)),
  arguments: put((value) =>
    Array.isArray(value)
      ? (function () {
          return arguments; // eslint-disable-line prefer-rest-params
        })()
      : value,
  ),
  boxed: put((value) => (isHolder(value) ? value : Object(value))),
  date: put(() => new Date(0)),
  map: put(() => new Map([["a", 1]])),
  set: put(() => new Set([1])),
  bigint: put(() => 1n),
  function: put(() => touched),
  undefined: put(() => undefined),
  NaN: put(() => Number.NaN),
  infinity: put(() => -Infinity),
  "typed array": put(() => new Uint8Array(2)),
  "weak map": put(() => new WeakMap()),
  promise: put(() => Promise.resolve(1)),
  regexp: put(() => /x/),
  error: put(() => new Error("x")),
  instance: put((value) => (isHolder(value) ? Object.assign(new Made(), value) : value)),
  hidden: (holder, at) => void Object.defineProperty(holder, at, { enumerable: false }),
  "key __proto__": define("__proto__", { value: {} }),
  "no prototype": put((value) =>
    isHolder(value) && !Array.isArray(value) ? Object.assign(Object.create(null), value) : value,
  ),
  frozen: put((value) => Object.freeze(value)),
  "of another realm": put((value) => runInNewContext(`(${JSON.stringify(value)})`)),
  "date of another realm": put(() => runInNewContext("new Date(0)")),
  "instance of another realm": put((value) =>
    isHolder(value) ? Object.assign(runInNewContext("new (class Made {})()"), value) : value,
  ),
};

/** Every place in a value, as what holds it and its key. */
function* places(value: unknown): Iterable<[Holder, string | number]> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value as Holder, key];
    yield* places((value as Holder)[key]);
  }
}

const { validateParsed } = createValidator();
const plainParts = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true;
  const prototype = Object.getPrototypeOf(value) as object | null;
  const ok = Array.isArray(value) ? Array.isArray(prototype) : prototype === null || Object.getPrototypeOf(prototype) === null; // prettier-ignore
  return ok && Object.keys(value).every((key) => plainParts((value as Record<string, unknown>)[key]));
};

/** The independent judgement: what JSON would hold, if that is the same data; undefined where it is not. */
function asJson(value: unknown, name: string): unknown {
  // JSON.stringify runs code and leaves these out: they are no data.
  if (
    /getter|setter|proxy|toJSON|iterator|symbol|toPrimitive|inherited|hidden|__proto__|methods|property|class|sparse|no prototype$|^undefined$/.test(
      name,
    )
  ) {
    if (name !== "no prototype") return undefined;
  }
  try {
    const made: unknown = JSON.parse(JSON.stringify(value));
    expect(made).toEqual(value);
    return plainParts(value) ? made : undefined;
  } catch {
    return undefined;
  }
}

describe("whatever a part of a value is, the verdict is that on its JSON, or that it is no plain data", () => {
  const EXAMPLES = readFileSync(new URL("../../../examples/exchange.ndjson", import.meta.url), "utf8");
  const RECORDS = ["person", "event", "cooperation-request"].map((type) => {
    const line = EXAMPLES.split("\n").find(
      (text) => text.startsWith(`{"type":"${type}"`) && validateBytes(bytes(text)).summary.valid === 1,
    );
    return JSON.parse(line ?? "null") as unknown;
  });
  test.each(Object.keys(EXOTIC))("%s", (name) => {
    const change = EXOTIC[name] as Change;
    let changed = 0;
    for (const record of RECORDS) {
      const count = [...places({ root: structuredClone(record) })].length;
      for (let n = 0; n < count; n++) {
        const holder = { root: structuredClone(record) as unknown };
        const place = [...places(holder)][n];
        if (!place) throw new Error("a place is lost");
        const [owner, key] = place;
        const before = Object.getOwnPropertyDescriptor(owner, key)?.value as unknown;
        const names = typeof before === "object" && before !== null ? Reflect.ownKeys(before).length : 0;
        const above: unknown =
          typeof before === "object" && before !== null ? Object.getPrototypeOf(before) : null;
        change(owner, key);
        const after = Object.getOwnPropertyDescriptor(owner, key);
        const same = after?.value === before && after?.enumerable === true && (typeof before !== "object" || before === null || (Reflect.ownKeys(before).length === names && Object.getPrototypeOf(before) === above)); // prettier-ignore
        if (same && name !== "frozen" && !(name === "sparse, with as many keys" && Array.isArray(before)))
          continue;
        // The root itself stands in a holder of ours: what was done to the property of the holder is lost.
        if (owner === holder && /getter$|setter$|^hidden$/.test(name)) continue;
        changed++;
        const value = holder.root;
        ran = 0;
        const report = validate(value);
        const schema = tipxSchema()["~standard"].validate(value);
        expect(ran, `${name}: code ran`).toBe(0);
        expect(schema.issues === undefined).toBe(report.summary.valid === 1);
        const json = asJson(value, name);
        if (json === undefined) {
          expect(report.summary.refused, `${name} at ${String(key)}`).toBe(1);
          expect(["not-plain-data", "forbidden-key"]).toContain(report.issues[0]?.code);
          if (
            !/getter|setter|^proxy|toJSON|symbol|iterator|toPrimitive|hidden|property|__proto__|prototype that/.test(
              name,
            )
          )
            // prettier-ignore
            for (const yes of [check, checkSmall]) expect(yes(value), `${name} at ${String(key)}`).toBe(false);
        } else {
          const wanted = validateBytes(bytes(JSON.stringify(json)));
          expect(report.summary, `${name} at ${String(key)}`).toEqual(wanted.summary);
          expect(report.issues).toEqual(wanted.issues);
          const right = validate(json, { layers: ["structure", "vocabulary"] }).summary.valid === 1;
          for (const yes of [check, checkSmall]) expect(yes(value)).toBe(right);
          expect(validateParsed(json).summary).toEqual(wanted.summary);
        }
      }
    }
    expect(changed).toBeGreaterThan(0);
  });
});

describe("what stands in several places counts in each and is looked at once", () => {
  const told = (value: unknown, options?: Parameters<typeof validate>[1]) => {
    const { issues } = validate(value, options);
    return issues.map(({ code, params }) => `${code} ${String(params.unit ?? params.limit ?? "")}`);
  };
  const nested = (levels: number, inner: unknown = 1) => {
    let value: unknown = [inner];
    for (let n = 0; n < levels; n++) value = [value, value];
    return value;
  };
  test("objects", () => {
    expect(told(nested(60))).toEqual(["too-large values"]);
    expect(told(nested(63))).toEqual(["too-large values"]);
    expect(told(nested(64))).toEqual(["depth 64"]);
    const wide = (levels: number): unknown => (levels === 0 ? {} : Array(100_000).fill(wide(levels - 1)));
    expect(told(wide(8))).toEqual(["too-large values"]);
  });
  test("texts", () => {
    const text = "ក".repeat(DEFAULT_LIMITS.stringLength);
    expect(told({ x: Array(10_000).fill(text) })).toEqual(["too-large characters"]);
    expect(told({ x: Array(10_000).fill({ a: [text] }) })).toEqual(["too-large characters"]);
    expect(told({ x: Array(10_000).fill({ [text]: 1 }) })).toEqual(["too-large characters"]);
  });
  test("the count is that of the tree", () => {
    // 2^levels lists of one value each, and as many pairs less one.
    const values = (levels: number) => 2 ** levels * 2 + 2 ** levels - 1;
    for (const levels of [1, 2, 5, 10, 14]) {
      expect(told(nested(levels), { limits: { values: values(levels) } })).not.toContain("too-large values");
      expect(told(nested(levels), { limits: { values: values(levels) - 1 } })).toEqual(["too-large values"]);
    }
  });
  test("depth counts what was walked before", () => {
    let deep: unknown = 1;
    for (let n = 0; n < 40; n++) deep = [deep];
    let above: unknown = deep;
    for (let n = 0; n < 30; n++) above = [above];
    expect(told([nested(17), deep, above])).toEqual(["depth 64"]);
  });
  test("a record that uses one object in several places is valid", () => {
    const place = { role: "transit", country: "KH" };
    expect(
      validate(event({ places: [place, { ...place, country: "TH" }, place].slice(0, 2) })).summary.valid,
    ).toBe(1);
  });
});

test("every finding has a place, down to where the schema has names", () => {
  const at = (value: unknown) => validate(value).issues[0]?.pointer;
  expect(at(person({ age: undefined }))).toBe("/age");
  expect(at(person({ citizenship: ["KH", () => 1] }))).toBe("/citizenship/1");
  expect(at(event({ places: [{ role: new Date(0), country: "KH" }] }))).toBe("/places/0/role");
  expect(at({ type: "bundle", records: [person({ age: Number.NaN })] })).toBe("/records/0/age");
  expect(at(person({ "Zq-secret": { age: 1n } }))).toBe("");
  expect(at(event({ places: [{ "Zq-secret": undefined }] }))).toBe("/places/0");
  expect(at(undefined)).toBe("");
  expect(validate(person({ age: undefined })).issues[0]?.params).toEqual({ kind: "undefined" });
});
