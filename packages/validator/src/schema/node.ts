/** The part of JSON Schema that our schemas use, and the walker knows. */
export interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly type?: string;
  readonly const?: string | boolean;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: Node;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly not?: Node;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly if?: Node;
  readonly then?: Node;
  readonly "x-sensitivity"?: string;
  readonly "x-scheme"?: string;
  readonly "x-under"?: string;
  readonly "x-format"?: string;
}

const ANNOTATIONS = [
  "$schema",
  "$id",
  "$comment",
  "title",
  "description",
  "examples",
  "deprecated",
  "readOnly",
];
const JUDGED = [
  "$ref", "$defs", "type", "const", "enum", "properties", "required", "additionalProperties", "items", "minItems", "maxItems",
  "minLength", "maxLength", "pattern", "not", "minimum", "maximum", "anyOf", "allOf", "if", "then",
  "x-sensitivity", "x-scheme", "x-under", "x-format",
]; // prettier-ignore
const KNOWN: ReadonlySet<string> = new Set([...ANNOTATIONS, ...JUDGED]);

/**
 * Throws, naming the keyword, when a schema asks for something the walker would not check: silence must not read as a pass.
 * For the build and the tests; the schema shipped has passed it.
 */
export function assertSupported(schema: unknown, path = "#"): void {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema))
    throw new Error(`${path} is no schema`);
  const node = schema as Record<string, unknown>;
  for (const keyword of Object.keys(node))
    if (!KNOWN.has(keyword)) throw new Error(`${path} uses the keyword ${keyword}`);
  const { not, additionalProperties, $ref, if: condition } = node;
  if (additionalProperties !== undefined && additionalProperties !== false)
    throw new Error(`${path} leaves objects open`);
  if (not !== undefined && Object.keys(not as object).join() !== "pattern")
    throw new Error(`${path} negates more than a pattern`);
  if ($ref !== undefined && !/^#\/\$defs\/[a-z0-9-]+$/.test(String($ref)))
    throw new Error(`${path} refers outside $defs`);
  if (condition !== undefined && typeOf(condition as Node) === undefined)
    throw new Error(`${path} chooses by more than type`);
  for (const list of ["anyOf", "allOf"])
    for (const [n, part] of ((node[list] ?? []) as unknown[]).entries())
      assertSupported(part, `${path}/${list}/${n}`);
  for (const map of ["properties", "$defs"])
    for (const [name, part] of Object.entries((node[map] ?? {}) as object))
      assertSupported(part, `${path}/${map}/${name}`);
  for (const one of ["items", "then"])
    if (node[one] !== undefined) assertSupported(node[one], `${path}/${one}`);
}

/** The record type that `if: { properties: { type: { const } } }` asks for. */
export const typeOf = (condition: Node): string | undefined => {
  const asked = condition.properties?.type?.const;
  return typeof asked === "string" ? asked : undefined;
};
