import { expect, test } from "vitest";
import {
  createValidator,
  DEFAULT_LIMITS,
  fold,
  summarise,
  tipxSchema,
  validate,
  validateBytes,
  validateParsed,
  validateStream,
} from "../src/index.js";
import { lineJudge } from "../src/ndjson.js";
import { bytes, chunked, person } from "./support.js";

type Options = Record<string, unknown>;
const text = JSON.stringify(person());

/** Every function that takes options, with the names that it takes. */
const VALIDATE = [
  "profile",
  "layers",
  "type",
  "rules",
  "maxIssuesPerRecord",
  "input",
  "limits",
  "across",
  "maxStreamIds",
];
const SUMMARY = ["maxIssues", "disclose"];
const ENTRIES: Readonly<Record<string, { run(options: unknown): unknown; names: readonly string[] }>> = {
  validate: { run: (o) => validate(person(), o as Options), names: [...VALIDATE, ...SUMMARY] },
  validateParsed: { run: (o) => validateParsed(person(), o as Options), names: [...VALIDATE, ...SUMMARY] },
  validateBytes: { run: (o) => validateBytes(bytes(text), o as Options), names: [...VALIDATE, ...SUMMARY] },
  createValidator: { run: (o) => createValidator(o as Options), names: [...VALIDATE, ...SUMMARY] },
  validateStream: {
    run: (o) => validateStream(chunked(bytes(text), 99), o as Options).next(),
    names: [...VALIDATE, "format"],
  },
  lineJudge: { run: (o) => lineJudge(o as Options), names: VALIDATE },
  tipxSchema: {
    run: (o) => tipxSchema(o as Options),
    names: ["profile", "layers", "type", "rules", "maxIssuesPerRecord", "limits", "catalogue", "maxIssues"],
  },
  "tipxSchema of a type": {
    run: (o) => tipxSchema("person", o as Options),
    names: ["profile", "layers", "type", "rules", "maxIssuesPerRecord", "limits", "catalogue", "maxIssues"],
  },
  summarise: { run: (o) => summarise([], o as Options), names: SUMMARY },
  fold: { run: (o) => fold(o as Options), names: SUMMARY },
};
const SECRET = "Zq-secret-4711";

/** What no option can be. */
const BAD: readonly unknown[] = [
  null,
  SECRET,
  "",
  -1,
  0.5,
  Number.NaN,
  Infinity,
  2 ** 60,
  1n,
  Symbol("x"),
  () => 1,
  [],
  [SECRET],
  new Array<unknown>(1),
  {},
  { [SECRET]: 1 },
  new Date(0),
  new Map(),
  true,
]; // prettier-ignore, eslint-disable-line no-sparse-arrays
/** What is not bad for an option of that name. */
const GOOD: Readonly<Record<string, (value: unknown) => boolean>> = {
  rules: (value) => isEmpty(value),
  limits: (value) => isEmpty(value),
  across: (value) => value === true,
};
const isEmpty = (value: unknown) =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).length === 0; // prettier-ignore

async function thrownBy(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}

test.each(Object.keys(ENTRIES))("%s refuses what no option can be, and names the option", async (entry) => {
  const { run, names } = ENTRIES[entry] as (typeof ENTRIES)[string];
  const wrong: string[] = [];
  let tried = 0;
  const check = async (options: unknown, named: string, what: string) => {
    tried++;
    const error = await thrownBy(() => run(options));
    if (!(error instanceof RangeError))
      wrong.push(`${what}: ${error === undefined ? "taken" : String(error)}`);
    else if (!error.message.includes(named)) wrong.push(`${what}: does not name ${named}: ${error.message}`);
    else if (error.message.includes(SECRET)) wrong.push(`${what}: repeats a value`);
  };
  for (const name of names)
    for (const value of BAD)
      if (!GOOD[name]?.(value)) await check({ [name]: value }, name, `${name} of ${typeof value}`);
  for (const limit of names.includes("limits") ? Object.keys(DEFAULT_LIMITS) : [])
    for (const value of [...BAD, 0]) await check({ limits: { [limit]: value } }, `limits.${limit}`, limit);
  for (const name of names.includes("rules") ? ["profile", "enable", "disable"] : [])
    for (const value of BAD)
      if (name === "profile" || !Array.isArray(value) || value.length > 0)
        await check({ rules: { [name]: value } }, `rules.${name}`, name);
  // Misspelt, foreign, and no options at all.
  for (const name of names)
    await check({ [`${name.slice(0, -1)}q`]: undefined }, `did you mean ${name}`, `${name} misspelt`);
  await check({ workers: 1 }, "workers", "foreign");
  await check({ [SECRET]: 1 }, "options", "a name that is none");
  await check({ [Symbol("x")]: 1 }, "options", "a symbol");
  for (const value of [null, SECRET, 1, true, [], new Map(), new Date(0), Promise.resolve({}), () => 1])
    if (entry !== "tipxSchema" || value !== SECRET)
      await check(value, "options", `options of ${typeof value}`);
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(50);
  // What is not given may be undefined, and what is inherited is not given.
  expect(
    await thrownBy(() => run(Object.fromEntries(names.map((name) => [name, undefined])))),
  ).toBeUndefined();
});

test("a word of a list that is no layer, and a layer that is misspelt", () => {
  expect(() => validate({}, { layers: ["structur"] as never })).toThrow(/^layers may be input/);
  expect(() => validate({}, { rules: { enable: ["period-ordr"] as never } })).toThrow(
    /rules.enable .*period-order\?$/,
  );
  expect(() => validate({}, { type: "person", layers: ["vocabulary"] })).toThrow(/^type needs/);
  expect(() => tipxSchema("victim" as never)).toThrow(/^type may be person/);
});

test("options are read when they are given, once", () => {
  const layers: string[] = ["structure", "vocabulary"];
  const validator = createValidator({ layers: layers as never });
  layers.length = 0;
  expect(validator.validate({ type: "nonsense" }).summary.valid).toBe(0);
});

test("what is no source of bytes is told, and nothing of it", async () => {
  for (const source of [
    SECRET,
    { [SECRET]: 1 },
    Promise.resolve(bytes(SECRET)),
    null,
    undefined,
    1,
    [bytes(text)],
    bytes(text),
  ])
    for (const format of ["ndjson", "json"] as const) {
      const error = await thrownBy(() => validateStream(source as never, { format }).next());
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toMatch(/async iterable of Uint8Array.*validateBytes/);
      expect(String(error)).not.toContain(SECRET);
    }
});
