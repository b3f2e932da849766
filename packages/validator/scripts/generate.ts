import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { banner, writeFiles, type Files } from "@tipx/generated";
import { FORMATS } from "@tipx/schema";
import { RULES } from "../src/rules/table.js";
import { assertSupported, type Node } from "../src/schema/node.js";
import { law } from "./law.js";
import { published } from "./rules.js";
import { visits } from "./visits.js";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Titles, descriptions and examples are for readers of the published schema; the walker needs none of them. */
const PROSE = new Set(["title", "description", "examples", "$comment"]);

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

/** The schema the validator walks, from the published consumer schema, and the list of its rules. */
export async function files(): Promise<Files> {
  const { version } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const from = `packages/json-schema/schema/${version}/2020-12/consumer/all.json`;
  const schema = JSON.parse(await readFile(path.join(ROOT, "../..", from), "utf8")) as unknown;
  assertSupported(schema);
  const literal = JSON.stringify(JSON.stringify(withoutProse(schema)));
  const means = Object.fromEntries(Object.entries(FORMATS).map(([name, format]) => [name, format.means]));
  const module = `${banner(from)}
import type { Node } from "../schema/node.js";

export const VERSION = ${JSON.stringify(version)};

/** What a person is told to write, by the name of a format. */
export const FORMATS: Readonly<Record<string, string>> = ${JSON.stringify(means, null, 2)};

/** The consumer schema, without its prose. */
export const schema = (): Node => JSON.parse(${literal}) as Node;
`;
  return new Map([
    ["src/generated/schema.ts", module],
    ["src/generated/visits.ts", visits(schema as Node, from)],
    ["src/generated/law.ts", law()],
    ["rules.json", `${JSON.stringify({ version, ...published(RULES) }, null, 2)}\n`],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFiles(ROOT, await files());
