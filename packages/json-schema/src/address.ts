/** The dialects of JSON Schema in which the schemas are published, with their addresses. */
export const DIALECTS = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
} as const;
export type Dialect = keyof typeof DIALECTS;

export const PROFILES = ["producer", "consumer", "compact"] as const;
export type Profile = (typeof PROFILES)[number];

/** The address of every schema begins with this. */
export const SCHEMA_BASE = "https://w3id.org/tipx/schema/";

/** Returns `<version>/<dialect>/<profile>/<name>.json`: the path on disk, in an export and, behind `SCHEMA_BASE`, in `$id`. */
export const schemaPath = (
  version: string,
  dialect: Dialect,
  profile: Profile | "codes",
  name: string,
): string => `${version}/${dialect}/${profile}/${name}.json`;
