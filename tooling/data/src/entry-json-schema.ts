import * as z from "zod";
import { entrySchema, redirectSchema, schemeSchema } from "./entry.ts";
import { TERMS } from "./model.ts";
import { termsSchema } from "./terms.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Makes one JSON Schema for editors. `#/$defs/<scheme>` checks a file of that scheme, the root checks a file of any. */
export function entryJsonSchema(schemes: readonly string[]): Record<string, unknown> {
  const plain = entrySchema("");
  const defs: Record<string, unknown> = {
    _scheme: toJsonSchema(schemeSchema),
    [TERMS]: toJsonSchema(termsSchema),
    _redirect: toJsonSchema(redirectSchema),
    _concept: toJsonSchema(plain),
  };
  const names = schemes.filter((scheme) => scheme !== "countries"); // made from a library: nobody edits it
  for (const scheme of names) {
    const own = entrySchema(scheme);
    const entry = own === plain ? { $ref: "#/$defs/_concept" } : toJsonSchema(own);
    defs[scheme] = { anyOf: [entry, { $ref: "#/$defs/_redirect" }] };
  }
  return {
    $schema: DIALECT,
    $comment: "Generated from tooling/data/src/entry.ts by `npm run fix`. Do not edit.",
    title: "An entry of the TIPX vocabulary",
    anyOf: ["_scheme", TERMS, ...names].map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: defs,
  };
}

function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" }) as Record<
    string,
    unknown
  >;
  return rest;
}
