import { BASE_URI } from "@tipx/taxonomy/ids";
import type { Issue, Params } from "@tipx/report";
import type { KeywordLocation } from "@tipx/report/formats";
import type { Code } from "./codes.js";
import { schema } from "./generated/schema.js";
import type { SchemaNode as Node } from "@tipx/json-schema";

/** The keyword that each code is the failure of. `record-type` may be that of two: a type missing, or none of ours. */
const KEYWORDS: Partial<Record<Code, keyof Node>> & Readonly<Record<string, keyof Node>> = {
  type: "type",
  required: "required",
  "unknown-property": "additionalProperties",
  "too-short": "minLength",
  "too-long": "maxLength",
  "too-few": "minItems",
  "too-many": "maxItems",
  format: "pattern",
  enum: "enum",
  const: "const",
  minimum: "minimum",
  maximum: "maximum",
  "no-branch": "anyOf",
};

/** A way through the schemas: the schema that it leads to, the steps of an evaluation to it, and its pointer in the document. */
interface Way {
  readonly node: Node;
  readonly path: string;
  readonly at: string;
}

const step = ({ path, at }: Way, steps: string, node: Node): Way => ({
  node,
  path: path + steps,
  at: at + steps,
});

let root: Node | undefined;

/** The location of the keyword that an issue is about; the whole schema where there is none, as for a refused input or a rule. */
export function keywordOf({ layer, code, pointer, params }: Issue, version: string): KeywordLocation {
  const keyword =
    layer === "vocabulary" ? "enum" : Object.hasOwn(KEYWORDS, code) ? KEYWORDS[code] : undefined;
  if (keyword === undefined || layer === "input" || layer === "rules") return { keywordLocation: "" };
  root ??= schema();
  const found = along(root, pointer).filter(({ node }) =>
    layer === "vocabulary" ? lists(node, params) : fails(node, keyword, params),
  );
  const [first, ...others] = found;
  if (first === undefined || others.some(({ at }) => at !== first.at))
    return { keywordLocation: `${withoutChoices(pointer)}/${keyword}` };
  // The lists of ids are in the producer's schema only, where the consumer's has none.
  const profile = layer === "vocabulary" ? "producer" : "consumer";
  return {
    keywordLocation: others.some(({ path }) => path !== first.path)
      ? `${withoutChoices(pointer)}/${keyword}`
      : `${first.path}/${keyword}`,
    absoluteKeywordLocation: `${BASE_URI}schema/${version}/2020-12/${profile}/all.json#${first.at}/${keyword}`,
  };
}

/** The way to a pointer with its choices and references left out. */
const withoutChoices = (pointer: string): string =>
  pointer.replace(/\/([^/]*)/g, (_, name: string) =>
    /^[0-9]+$/.test(name) ? "/items" : `/properties/${name}`,
  );

/** Every schema that the value at a pointer may have been judged by, whatever the record's type. */
function along(root: Node, pointer: string): Way[] {
  let ways = open(root, { node: root, path: "", at: "" });
  for (const name of pointer.split("/").slice(1))
    ways = ways
      .flatMap((way) => {
        const { properties, items } = way.node;
        if (/^[0-9]+$/.test(name)) return items ? [step(way, "/items", items)] : [];
        const property = properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
        return property ? [step(way, `/properties/${name}`, property)] : [];
      })
      .flatMap((way) => open(root, way));
  return ways;
}

/** A schema and those it refers to or chooses from. */
function open(root: Node, way: Way): Way[] {
  const { $ref, anyOf = [], allOf = [] } = way.node;
  const name = $ref?.slice("#/$defs/".length);
  const target = name === undefined ? undefined : root.$defs?.[name];
  return [
    way,
    ...(target ? open(root, { node: target, path: `${way.path}/$ref`, at: `/$defs/${name}` }) : []),
    ...anyOf.flatMap((node, n) => open(root, step(way, `/anyOf/${n}`, node))),
    ...allOf.flatMap(({ then }, n) => (then ? open(root, step(way, `/allOf/${n}/then`, then)) : [])),
  ];
}

const lists = (node: Node, { scheme, under }: Params): boolean =>
  node["x-scheme"] === scheme && (under === undefined || node["x-under"] === under);

/** True if a schema has the keyword with what the params say of it. */
function fails(node: Node, keyword: keyof Node, { property, limit, expected, allowed }: Params): boolean {
  const asked = node[keyword];
  if (asked === undefined) return false;
  if (keyword === "required") return node.required?.includes(String(property)) ?? false;
  if (keyword === "type") return Array.isArray(expected) && expected.length === 1 && expected[0] === asked;
  if (keyword === "enum" && Array.isArray(allowed)) return String(asked) === String(allowed);
  return limit === undefined || limit === asked;
}
