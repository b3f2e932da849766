import { validate, type ValidateOptions } from "./validate.js";

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

/**
 * A Standard Schema for tools that speak it: form libraries, servers, queues. Errors become issues; warnings pass.
 * `Output` is what the caller knows the record to be, such as `Person` of `@tipx/json-schema`.
 */
export function tipxSchema<Output = unknown>(options: ValidateOptions = {}): StandardSchema<Output> {
  return {
    "~standard": {
      version: 1,
      vendor: "tipx",
      validate(value) {
        const { issues, summary } = validate(value, options);
        if (summary.invalid + summary.refused === 0) return { value: value as Output };
        const errors = issues.filter(({ severity }) => severity === "error");
        return { issues: errors.map(({ message, pointer }) => ({ message, path: steps(pointer) })) };
      },
    },
  };
}

/** A pointer's steps; indexes as numbers. Our own names need no unescaping. */
const steps = (pointer: string): (string | number)[] =>
  pointer.split("/").slice(1).map((step) => (/^[0-9]+$/.test(step) ? Number(step) : step)); // prettier-ignore
