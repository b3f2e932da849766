import type { Catalogue, CodeBook, CodeInfo } from "@tipx/report";
import { REFUSALS, type RefusalCode } from "./refusals.js";

const catalogue = (
  lang: string,
  status: Catalogue["status"],
  words: Readonly<Record<RefusalCode, string>>,
): Catalogue => {
  const of = (code: string): string | undefined =>
    Object.hasOwn(words, code) ? words[code as RefusalCode] : undefined;
  return {
    lang,
    status,
    message: of,
    about(code) {
      const title = of(code);
      return title === undefined ? undefined : { title };
    },
  };
};

const info: CodeInfo = { layer: "input", severity: "error", params: [] };

/** Why an input could not be judged at all: the codes of this package, beside those of the validator, and their words. */
export const filesCodeBook: CodeBook<RefusalCode> = {
  codes: /* @__PURE__ */ Object.fromEntries(Object.keys(REFUSALS).map((code) => [code, info])) as Readonly<
    Record<RefusalCode, CodeInfo>
  >,
  english: /* @__PURE__ */ catalogue("en", "reviewed", REFUSALS),
  translations: {
    km: async () => catalogue("km", "draft", (await import("./km.js")).km),
    "zh-Hans": async () => catalogue("zh-Hans", "draft", (await import("./zh-hans.js")).zhHans),
  },
};
