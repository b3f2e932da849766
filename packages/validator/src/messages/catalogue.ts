import type { Catalogue, Params } from "@tipx/report";
import type { Code } from "../codes.js";

/** What a finding of each code tells: what is wrong, what is allowed, what to do. Never a value: params hold none. */
export type Messages = Readonly<Record<Code, (params: Params) => string>>;

/** Params as they are, without what all objects inherit. */
export const bare = (params: Params): Params => Object.assign(Object.create(null) as object, params);

/** The catalogue of the codes that are not those of rules. */
export const codeCatalogue = (
  lang: string,
  status: Catalogue["status"],
  messages: Messages,
  meanings?: Readonly<Record<string, { readonly meaning: string }>>,
): Catalogue => ({
  lang,
  status,
  message: (code, params) =>
    Object.hasOwn(messages, code) ? messages[code as Code](bare(params)) : undefined,
  about(code) {
    const found = meanings && Object.hasOwn(meanings, code) ? meanings[code] : undefined;
    return found && { title: found.meaning };
  },
});
