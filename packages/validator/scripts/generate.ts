import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { banner, writeFiles, type Files, visible } from "@tipx/generated";
import { FORMATS } from "@tipx/schema";
import { compileCheckers, compileSmall } from "@tipx/compiler";
import { TLP_LABELS } from "@tipx/report";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What only readers of the published schema and generators of rules need; the walker needs none of it. */
const PROSE = new Set(["title", "description", "examples", "$comment", "x-refers-to", "x-time"]);

function withoutProse(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      !isMap && PROSE.has(key)
        ? []
        : [[key, withoutProse(value, !isMap && (key === "properties" || key === "$defs"))]],
    ),
  );
}

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(ROOT, "../..", file), "utf8")) as unknown;

/** Of each scheme the ids that have a successor, as its published code list says. */
async function movedIds(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = await readdir(path.join(ROOT, "../..", folder));
  const lists = names.map(async (name): Promise<[string, string[]]> => {
    const list = (await readJson(`${folder}/${name}`)) as {
      "x-scheme": string;
      oneOf: readonly { const: string; deprecated?: boolean }[];
    };
    return [list["x-scheme"], list.oneOf.flatMap((code) => (code.deprecated ? [code.const] : []))];
  });
  return new Map(await Promise.all(lists));
}

/** The names of the properties that rules read, as they declare it: a matcher puts nothing else together. */
async function namesRead(): Promise<ReadonlySet<string>> {
  const { rules } = (await readJson("packages/rules/rules.json")) as {
    rules: readonly { reads: readonly string[] }[];
  };
  // What every rule is given of a record.
  const always = ["type", "id", "records", "handling", "provenance"];
  return new Set([
    ...always,
    ...rules.flatMap(({ reads }) => reads.flatMap((path) => path.split("/").slice(1))),
  ]);
}

/** The checkers and matchers of the producer schema. */
async function checkerFiles(folder: string): Promise<Files> {
  const moved = await movedIds(`${folder}/codes`);
  const ranking = { scheme: "handling-codes", under: "tlp", order: TLP_LABELS };
  const producer = `${folder}/producer/all.json`;
  const names = await namesRead();
  const compiled = await compileCheckers(
    await readJson(producer),
    (scheme) => moved.get(scheme) ?? [],
    ranking,
    (name) => names.has(name),
  );
  return new Map([
    ...Object.entries(compiled).map(
      ([name, text]) => [`src/generated/${name}.ts`, `${banner(producer)}\n${text}`] as const,
    ),
    [
      "src/generated/small.ts",
      `${banner(producer)}\n${compileSmall(await readJson(producer), "../small/kinds.js")}`,
    ],
  ]);
}

/** The schema the validator walks, from the published consumer schema, and the checkers and matchers. */
export async function files(): Promise<Files> {
  const { version } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = `packages/json-schema/schema/${version}/2020-12`;
  const from = `${folder}/consumer/all.json`;
  const schema = await readJson(from);
  const literal = visible(JSON.stringify(JSON.stringify(withoutProse(schema))));
  const means = Object.fromEntries(Object.entries(FORMATS).map(([name, format]) => [name, format.means]));
  const module = `${banner(from)}
import type { SchemaNode as Node } from "@tipx/json-schema";

export const VERSION = ${JSON.stringify(version)};

/** What a person is told to write, by the name of a format. */
export const FORMATS: Readonly<Record<string, string>> = ${JSON.stringify(means, null, 2)};

/** The consumer schema, without its prose. */
export const schema = (): Node => JSON.parse(${literal}) as Node;
`;
  return new Map([...(await checkerFiles(folder)), ["src/generated/schema.ts", module]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFiles(ROOT, await files());
