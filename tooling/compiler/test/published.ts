import { readFileSync } from "node:fs";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../packages/json-schema/${name}`, import.meta.url), "utf8"));
const { version } = read("package.json") as { version: string };

/** The published schemas of both profiles. */
export const published = (["producer", "consumer"] as const).map((profile) => ({
  profile,
  schema: read(`schema/${version}/2020-12/${profile}/all.json`) as Record<string, unknown>,
}));
