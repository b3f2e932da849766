import type { SCHEMES } from "./generated/ids.js";

export type Scheme = (typeof SCHEMES)[number];
/** The address of an entry: `forms/forced-labour`. */
export type Ref = `${Scheme}/${string}`;

/** Splits `scheme/id` into its two parts. The id is empty when there is no slash. */
export function splitRef(ref: string): [scheme: string, id: string] {
  const slash = ref.indexOf("/");
  return slash < 0 ? [ref, ""] : [ref.slice(0, slash), ref.slice(slash + 1)];
}
