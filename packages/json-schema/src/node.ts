/** The part of JSON Schema that our schemas use; the compiler refuses, by name, to read a schema that uses more. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string;
  readonly const?: string | boolean;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly not?: SchemaNode;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly "x-sensitivity"?: string;
  readonly "x-scheme"?: string;
  readonly "x-under"?: string;
  readonly "x-format"?: string;
  readonly "x-refers-to"?: readonly string[];
  readonly "x-time"?: {
    readonly is: string;
    readonly of?: string;
    readonly yearsAhead?: number;
    readonly yearsBack?: number;
    readonly notBefore?: readonly string[];
  };
}

/** The record type that `if: { properties: { type: { const } } }` asks for. */
export const typeAskedBy = (condition: SchemaNode): string | undefined => {
  const asked = condition.properties?.type?.const;
  return typeof asked === "string" ? asked : undefined;
};
