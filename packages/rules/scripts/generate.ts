import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { banner, writeFiles, type Files } from "@tipx/generated";
import { typeAskedBy, type SchemaNode } from "@tipx/json-schema";
import { SPEC_VERSION } from "@tipx/schema";
import { ROOT } from "./folders.js";
import { law } from "./law.js";
import { lists } from "./lists.js";
import { visited, visits } from "./visits.js";

export { ROOT };

const recordTypes = (schema: SchemaNode, from: string): string => `${banner(from)}
/** Every type of record, in the order of the published schema. */
export const RECORD_TYPES = ${JSON.stringify(
  (schema.allOf ?? []).flatMap((branch) => (branch.if ? [typeAskedBy(branch.if) ?? ""] : [])),
  null,
  2,
)} as const;
`;

const specVersion = (from: string): string => `${banner(from)}
/** The version of the record shapes that the rules were written for. */
export const SPEC_VERSION = ${JSON.stringify(SPEC_VERSION)};
`;

/** What the rules stand on, made of the published schema and of the register of law: path → contents. */
async function ground(schema: SchemaNode, from: string): Promise<Files> {
  return new Map([
    ["src/generated/record-types.ts", recordTypes(schema, from)],
    ["src/generated/visits.ts", visits(schema, from)],
    ["src/generated/law.ts", law()],
    ["src/generated/lists.ts", lists()],
    ["src/generated/spec-version.ts", specVersion(from)],
  ]);
}

async function published(): Promise<{
  readonly version: string;
  readonly from: string;
  readonly schema: SchemaNode;
}> {
  const { version } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const from = `packages/json-schema/schema/${version}/2020-12/consumer/all.json`;
  return {
    version,
    from,
    schema: JSON.parse(await readFile(path.join(ROOT, "../..", from), "utf8")) as SchemaNode,
  };
}

/** What the rules read that look at the sites of a record one by one. */
export async function everySite(): Promise<readonly string[]> {
  const every = visited((await published()).schema);
  return Object.entries(every).flatMap(([kind, paths]) =>
    kind === "every-reference" || kind === "every-ordered-date" ? [] : paths,
  );
}

/** Every generated file of the package: path → contents. The files that the rules stand on must be fresh already. */
export async function files(): Promise<Files> {
  const { version, from, schema } = await published();
  const { book } = await import("./book.js");
  return new Map([...(await ground(schema, from)), ...(await book(version, visited(schema)))]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { from, schema } = await published();
  // Rules import these: they are written before the rules are read.
  await writeFiles(ROOT, await ground(schema, from));
  await writeFiles(ROOT, await files());
}
