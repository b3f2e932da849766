/** The part of JSON Schema that our schemas use; the compiler refuses, by name, to read a schema that uses more. */
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
  readonly "x-refers-to"?: readonly string[];
  readonly "x-time"?: { readonly is: string; readonly notBefore?: readonly string[] };
}

/** The record type that `if: { properties: { type: { const } } }` asks for. */
export const typeOf = (condition: Node): string | undefined => {
  const asked = condition.properties?.type?.const;
  return typeof asked === "string" ? asked : undefined;
};
