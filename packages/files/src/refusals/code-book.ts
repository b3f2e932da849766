import { REFUSALS, type RefusalCode } from "./refusals.js";

interface Catalogue {
  readonly lang: string;
  readonly status: "reviewed" | "draft";
  message(code: string, params: object): string | undefined;
  about(code: string): undefined;
}

const catalogue = (
  lang: string,
  status: Catalogue["status"],
  words: Readonly<Record<RefusalCode, string>>,
): Catalogue => ({
  lang,
  status,
  message: (code) => (Object.hasOwn(words, code) ? words[code as RefusalCode] : undefined),
  about: () => undefined,
});

/** Why an input could not be judged at all: the codes of this package, beside those of the validator, and their words. */
export const filesCodeBook = {
  codes: Object.fromEntries(
    Object.keys(REFUSALS).map((code) => [code, { layer: "input", severity: "error", params: [] }]),
  ) as unknown as Readonly<
    Record<RefusalCode, { layer: "input"; severity: "error"; params: readonly string[] }>
  >,
  english: catalogue("en", "reviewed", REFUSALS),
  translations: {
    km: async () => catalogue("km", "draft", (await import("./km.js")).km),
    "zh-Hans": async () => catalogue("zh-Hans", "draft", (await import("./zh-hans.js")).zhHans),
  },
};
