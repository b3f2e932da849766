import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../src/check.js";
import { check as checkSmall } from "../src/check-small.js";
import { schema } from "../src/generated/schema.js";
import {
  createValidator,
  DEFAULT_LIMITS,
  tipxSchema,
  validate,
  validateBytes,
  validateParsed,
} from "../src/index.js";
import { scriptMatcher } from "../src/match.js";
import { lineJudge } from "../src/ndjson.js";
import { bytes, person } from "./support.js";

/** Every name of a property in the schema, and every keyword that it is written with. */
function names(node: unknown, into = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return into;
  for (const [key, part] of Object.entries(node)) {
    into.add(key);
    names(part, into);
  }
  return into;
}

const OPTIONS = [
  "profile", "layers", "type", "rules", "enable", "disable", "maxIssuesPerRecord", "input", "limits", "across", "maxStreamIds",
  "maxIssues", "disclose", "format", "catalogue", ...Object.keys(DEFAULT_LIMITS),
] as const; // prettier-ignore
const OURS = [
  "record", "line", "offset", "params", "pointer", "code", "severity", "message", "notes", "near", "types", "expected", "allowed",
  "limit", "where", "check", "checkOf", "across", "breaks", "signs", "needs", "date", "provision", "lang", "fault", "copy", "keys",
  "withheld", "local", "old", "toJSON", "to", "scheme", "nearest",
] as const; // prettier-ignore

const EXAMPLES = readFileSync(new URL("../../../examples/exchange.ndjson", import.meta.url), "utf8").split(
  "\n",
);
/** One record of each type, and some with a fault. */
const RECORDS = [
  ...new Map(
    EXAMPLES.filter((line) => line.startsWith("{") && validateBytes(bytes(line)).summary.valid === 1).map(
      (line) => [/"type":"([a-z-]+)"/.exec(line)?.[1], line],
    ),
  ).values(),
  JSON.stringify(person({ age: 131, citizenshp: 1 })),
  '{"type":"nonsense"}',
  "{}",
];
const FEW = RECORDS.filter((_, n) => n % 6 === 0);

const judge = lineJudge();
judge.use(await scriptMatcher());
const { validate: made } = createValidator({ layers: ["structure", "vocabulary"] });

/** Everything that is told of some records, as text. */
function told(texts: readonly string[]): string[] {
  const all: unknown[] = [];
  for (const text of texts) {
    const value: unknown = JSON.parse(text);
    all.push(validate(value), validate(value, { maxIssues: 5 }), made(value), validateParsed(value));
    all.push(validateBytes(bytes(text)), check(value), checkSmall(value));
    all.push(tipxSchema()["~standard"].validate(value).issues);
  }
  const batch = judge.lines(bytes(texts.join("\n")), 0, { line: 0, record: 0 });
  all.push(batch.verdicts, [...batch.states]);
  return all as string[];
}

/** Something that all objects inherit while a function runs. What was told is written down when it is over. */
function polluted(name: string, descriptor: PropertyDescriptor, run: () => unknown): string {
  const prototypes = [Object.prototype, Array.prototype].filter((each) => !Object.hasOwn(each, name));
  for (const prototype of prototypes)
    Object.defineProperty(prototype, name, { configurable: true, ...descriptor });
  let found: unknown;
  try {
    found = run();
  } catch (error) {
    found = (error as Error).stack?.split("\n").slice(0, 3);
  } finally {
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, name);
  }
  return JSON.stringify(found);
}

const ALL = [...new Set([...OPTIONS, ...OURS, ...names(schema())])].filter(
  // The language itself reads these of what it is given.
  (name) =>
    !["get", "set", "value", "writable", "enumerable", "configurable"].includes(name) &&
    !/^[0-9]+$/.test(name),
);

const WAYS: Readonly<Record<string, (name: string) => PropertyDescriptor>> = {
  "a value": () => ({ value: ["input"], writable: true, enumerable: true }),
  "a hidden text": () => ({ value: "consumer", writable: true }),
  "a number that nobody can change": () => ({ value: 1 }),
  "a getter and a setter": () => ({ get: () => ({ withheld: "refused" }), set: () => undefined }),
};

test.each(Object.keys(WAYS))("what all objects inherit changes nothing that is told: %s", (way) => {
  const wanted = JSON.stringify(told(FEW));
  const changed = ALL.flatMap((name) => {
    const found = polluted(name, WAYS[way]?.(name) ?? {}, () => told(FEW));
    if (found === wanted) return [];
    let at = 0;
    while (found[at] === wanted[at]) at++;
    return [`${name}: ${found.slice(Math.max(0, at - 60), at + 60)}`];
  });
  expect(ALL.length).toBeGreaterThan(200);
  expect(changed).toEqual([]);
});

test("every type of record, with an extension that is met by loops", () => {
  const wanted = JSON.stringify(told(RECORDS));
  for (const name of ["old", "type", "period", "layers"])
    expect(
      polluted(name, { value: () => undefined, enumerable: true }, () => told(RECORDS)),
      name,
    ).toBe(wanted);
});
