import { type Catalogue, type Issue } from "@tipx/report";

import { oneOf, readOptions, wholeNumber, type OptionReader } from "@tipx/report/options";
import { ANY, type AnyRecord, type Records, type Type } from "@tipx/rules";
import { messageFor } from "./code-book.js";
import { VALIDATE_OPTIONS, type ValidateOptions } from "./options.js";
import { verdictOnErrors } from "./validate.js";

/** Standard Schema v1, restated so that consumers need no dependency; a test holds it equal to the published one. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "tipx";
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[] };

/** Options that leave it sure that a value without issues has the type that its schema names. */
export interface SchemaOptions extends Pick<
  ValidateOptions,
  "type" | "rules" | "maxIssuesPerRecord" | "limits"
> {
  /** The language of the messages, such as `km` of `@tipx/validator/messages/km`. Default: English. */
  readonly catalogue?: Catalogue;
  /** Issues told of a value, at least one. Default: as many as `maxIssuesPerRecord`. */
  readonly maxIssues?: number;
}
/** Options with which it is not sure: a layer may be left out, or ids of a newer vocabulary be let by. */
export interface LooseSchemaOptions extends SchemaOptions, Pick<ValidateOptions, "profile" | "layers"> {}

const catalogue: OptionReader<Catalogue> = (given, name) => {
  if (typeof given !== "object" || given === null || !Object.hasOwn(given, "message"))
    throw new RangeError(`${name} must be a catalogue, such as km of @tipx/validator/messages/km`);
  return given as Catalogue;
};

/**
 * A Standard Schema for tools that speak it: form libraries, servers, queues. Errors become issues; warnings pass. The path of a
 * missing property is that property. Takes the type of record that is expected, or none for records of any type.
 */
export function tipxSchema<const T extends Type>(
  type: T,
  options?: SchemaOptions,
): StandardSchema<Records[T]>;
export function tipxSchema<const T extends Type>(options: SchemaOptions & { readonly type: T }): StandardSchema<Records[T]>; // prettier-ignore
export function tipxSchema(options?: SchemaOptions): StandardSchema<AnyRecord>;
export function tipxSchema(
  type: Type | LooseSchemaOptions,
  options?: LooseSchemaOptions,
): StandardSchema<unknown>;
export function tipxSchema(
  first?: Type | LooseSchemaOptions,
  second?: LooseSchemaOptions,
): StandardSchema<unknown> {
  const { profile, layers, rules, maxIssuesPerRecord, limits } = VALIDATE_OPTIONS;
  const readers = { profile, layers, rules, maxIssuesPerRecord, limits, type: oneOf(ANY), catalogue, maxIssues: wholeNumber(0) }; // prettier-ignore
  const named = typeof first === "string" ? oneOf(ANY)(first, "type") : undefined;
  const read = readOptions(named === undefined ? first : second, readers);
  const { catalogue: words, maxIssues = Number.POSITIVE_INFINITY, ...options } = read;
  if (named !== undefined && options.type !== undefined && options.type !== named)
    throw new RangeError("type is given twice");
  const judge = verdictOnErrors({
    ...options,
    ...(named !== undefined && { type: named }),
  } as ValidateOptions);
  return {
    "~standard": {
      version: 1,
      vendor: "tipx",
      validate(value) {
        const verdict = judge(value);
        if (verdict === undefined) return { value };
        const errors = verdict.issues.filter(({ severity }) => severity === "error");
        return {
          issues: errors
            .slice(0, Math.max(1, maxIssues))
            .map((issue) => ({ message: messageFor(issue, words), path: pathOf(issue) })),
        };
      },
    },
  };
}

/** The steps to what is wrong; indexes as numbers. Our own names need no unescaping. A property that is missing is the last step. */
function pathOf({ pointer, code, params }: Issue): (string | number)[] {
  const steps = pointer.split("/").slice(1).map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step)); // prettier-ignore
  return code === "required" && Object.hasOwn(params, "property")
    ? [...steps, String(params.property)]
    : steps;
}
