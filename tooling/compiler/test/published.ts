import { readFileSync } from "node:fs";

/** The published schemas of both profiles. */
export const published = (["producer", "consumer"] as const).map((profile) => ({
  profile,
  schema: JSON.parse(
    readFileSync(
      new URL(`../../../packages/json-schema/schema/0.1.0/2020-12/${profile}/all.json`, import.meta.url),
      "utf8",
    ),
  ) as Record<string, unknown>,
}));
