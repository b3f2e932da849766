import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CHECKS } from "../src/checks/index.ts";
import { entryJsonSchema } from "../src/entry-json-schema.ts";
import { entrySchema } from "../src/entry.ts";
import { templates, TEMPLATES } from "../src/generate/templates.ts";
import { load } from "../src/load.ts";
import { readYaml } from "../src/read-yaml.ts";
import { runChecks } from "../src/run-checks.ts";
import { modelOf } from "./model.ts";

const { model } = load(fileURLToPath(new URL("../../..", import.meta.url)));
const all = [...templates(model)].map(([path, text]) => ({
  scheme: path.slice(TEMPLATES.length + 1, -".yml".length),
  text,
}));

test("every scheme that is edited by hand has a template", () => {
  const edited = [...model.schemes.keys()].filter((scheme) => scheme !== "countries");
  expect(all.map(({ scheme }) => scheme)).toEqual(edited);
});

describe("the template of each scheme", () => {
  test.each(all)("$scheme: passes the entry schema, names every required field, and is found when unfilled", ({ scheme, text }) => {
    const read = readYaml(text, () => entrySchema(scheme));
    if (!read.ok) throw new Error(read.faults.map(({ line, message }) => `${line}: ${message}`).join("\n"));
    const { required, properties } = shapeOf(scheme);
    expect(required.filter((field) => !Object.hasOwn(read.value, field))).toEqual([]);
    expect(Object.keys(read.value).filter((field) => !properties.includes(field))).toEqual([]);

    const empty = modelOf({ [scheme]: { "new-entry": { ...read.value } } });
    const found = runChecks({ ...empty, ledger: [] }, CHECKS, []).map(({ check }) => check);
    expect(found).toEqual(expect.arrayContaining(["is-filled-in", "since-is-true"]));
  });
}); // prettier-ignore

/** As editors see it: written from the same entry schema. */
function shapeOf(scheme: string): { required: string[]; properties: string[] } {
  const { $defs } = entryJsonSchema([scheme]) as { $defs: Record<string, Record<string, unknown>> };
  const [own] = $defs[scheme]?.["anyOf"] as [Record<string, unknown>];
  const shape = "$ref" in own ? $defs["_concept"] : own;
  const { required, properties } = shape as { required: string[]; properties: object };
  expect(required.length).toBeGreaterThan(2);
  return { required, properties: Object.keys(properties) };
}
