import type { SCHEMES } from "./generated/ids.js";

export type Scheme = (typeof SCHEMES)[number];
/** An entry's address: `forms/forced-labour`. */
export type Ref = `${Scheme}/${string}`;

/** `scheme/id` in two; an empty id when there is no slash. */
export function splitRef(ref: string): [scheme: string, id: string] {
  const slash = ref.indexOf("/");
  return slash < 0 ? [ref, ""] : [ref.slice(0, slash), ref.slice(slash + 1)];
}
