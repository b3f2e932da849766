import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { schemaOf } from "@tipx/fixtures";
import { createValidator, type Report, type Validator } from "@tipx/validator";
import { check } from "@tipx/validator/check";
import { ajvDefault, ajvStandalone } from "./ajv.ts";
import { arktype } from "./arktype.ts";
import type { Check } from "./peer.ts";
import { shapesOf } from "./shape.ts";
import { typebox } from "./typebox.ts";
import { valibot } from "./valibot.ts";
import { zod } from "./zod.ts";

export type EngineName = keyof typeof ENGINES;

export interface Engine {
  /** The npm package whose version the results name; absent for our own engines. */
  readonly package?: string;
  readonly note: string;
  /** Makes the check; it may write code into `folder`. */
  readonly make: (folder: string) => Promise<Check> | Check;
}

const shapes = () => shapesOf(schemaOf("producer", "all"));
const layers = ["input", "structure", "vocabulary"] as const;

/** What is valid by a report. Options are read once, as by a program that judges many. */
function reports(
  of: (judge: Validator) => (value: unknown) => Report,
  options?: Parameters<typeof createValidator>[0],
): Check {
  const judge = of(createValidator(options));
  return (value) => judge(value).summary.valid === 1;
}

/** Every engine that judges parsed records, ours first. */
export const ENGINES = {
  "tipx check": { note: "boolean; structure and vocabulary", make: () => check },
  "tipx validateParsed, two layers": {
    note: "a report; structure and vocabulary",
    make: () => reports((judge) => judge.validateParsed, { layers }),
  },
  "tipx validateParsed, all layers": {
    note: "a report; rules too",
    make: () => reports((judge) => judge.validateParsed),
  },
  "tipx validate, two layers": {
    note: "a report on any value; structure and vocabulary",
    make: () => reports((judge) => judge.validate, { layers }),
  },
  "tipx validate, all layers": {
    note: "a report on any value; rules too",
    make: () => reports((judge) => judge.validate),
  },
  "zod 4": { package: "zod", note: "`safeParse` of one discriminated union, compiled by zod", make: zod },
  "ajv, tuned": {
    package: "ajv",
    note: "standalone; everything in `$defs`, `discriminator`, `unicodeRegExp: false`, `loopEnum: 1000`",
    make: async (folder) => (await ajvStandalone(shapes(), folder)).check,
  },
  "ajv, default": {
    package: "ajv",
    note: "the published 2020-12 file, `strict: false`",
    make: () => ajvDefault(schemaOf("producer", "all")),
  },
  arktype: {
    package: "arktype",
    note: "`.allows`; lengths of text in UTF-16 units",
    make: () => arktype(shapes()),
  },
  valibot: {
    package: "valibot",
    note: "`is`, variant by `type`; lengths of text in UTF-16 units",
    make: () => valibot(shapes()),
  },
  typebox: {
    package: "typebox",
    note: "`Compile` of JSON Schema with `$defs`, `if`/`else` by `type`",
    make: () => typebox(shapes()),
  },
} as const satisfies Record<string, Engine>;

const require = createRequire(import.meta.url);

/** The installed version of a package, from its manifest beside its entry. */
export function versionOf(name: string): string {
  const [folder] = (require.resolve.paths(name) ?? []).flatMap((each) => {
    try {
      return [readFileSync(`${each}/${name}/package.json`, "utf8")];
    } catch {
      return [];
    }
  });
  if (folder === undefined) throw new Error(`${name} is not installed`);
  return (JSON.parse(folder) as { version: string }).version;
}
