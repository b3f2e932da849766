import type { Code } from "../codes.js";
import type { Params } from "../report.js";

/** What findings say in one language. Every text is ours and of `params` it repeats; a payload has no way in. */
export interface Catalogue {
  /** A language tag of BCP 47. */
  readonly lang: string;
  /** draft: our own translation, not yet reviewed by one who speaks the language and knows the field. */
  readonly status: "reviewed" | "draft";
  readonly codes: Readonly<Record<Code, (params: Params) => string>>;
  /** What holds and what the sender has to do, by the id of a rule. */
  readonly rules: Readonly<Record<string, { readonly title: string; readonly advice: string }>>;
  /** The sentence of a rule that is broken. */
  readonly broken: (title: string, advice: string) => string;
}

type Param = Params[string] | undefined;

export const list = (value: Param, comma = ", "): string =>
  Array.isArray(value) ? value.join(comma) : String(value ?? "");

/** The words for a param that names something of ours. */
export const look = (table: Readonly<Record<string, string>>, key: Param): string | undefined =>
  typeof key === "string" && Object.hasOwn(table, key) ? table[key] : undefined;
