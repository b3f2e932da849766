import {
  listParam as list,
  type Catalogue,
  type CodeBook,
  type Params,
  type Translated,
} from "../src/index.js";

type Messages = Readonly<Record<string, (params: Params) => string>>;

const catalogue = (lang: string, status: Catalogue["status"], messages: Messages): Catalogue => ({
  lang,
  status,
  message: (code, params) => messages[code]?.(params),
  about: (code) => (messages[code] ? { title: `${lang} title of ${code}.` } : undefined),
});

/** The words of what a converter of tables has to tell. */
const CONVERSION: Readonly<Record<"en" | Translated, Messages>> = {
  en: {
    "no-counterpart": ({ field }) =>
      `The field ${list(field)} has no counterpart. Leave it out, or keep the source.`,
    "less-precise": ({ field }) =>
      `The field ${list(field)} is less precise now. Check whether that will do.`,
    "table-read": ({ rows }) => `The table has ${list(rows)} rows. There is nothing to do.`,
  },
  km: {
    "no-counterpart": ({ field }) => `វាល ${list(field)} គ្មានវាលដែលត្រូវគ្នាទេ។`,
    "less-precise": ({ field }) => `វាល ${list(field)} មិនសូវជាក់លាក់ទេ។`,
    "table-read": ({ rows }) => `តារាងមានជួរដេក ${list(rows)}។`,
  },
  "zh-Hans": {
    "no-counterpart": ({ field }) => `字段 ${list(field)} 没有对应字段。`,
    "less-precise": ({ field }) => `字段 ${list(field)} 的精确度降低了。`,
    "table-read": ({ rows }) => `表格有 ${list(rows)} 行。`,
  },
};
const RELEASE: Messages = {
  "list-grew": ({ scheme }) =>
    `The list ${list(scheme)} has new ids. Update the tools of those who receive it.`,
  "list-shrank": ({ scheme }) => `The list ${list(scheme)} lost ids. Migrate the records that use them.`,
};

/** The translations that were loaded since `forgetLoaded`. */
export const loaded: Translated[] = [];
export const forgetLoaded = (): void => void loaded.splice(0);

const translation = (lang: Translated, messages: Messages) => async () => {
  loaded.push(lang);
  return catalogue(lang, "draft", messages);
};

/** Codes of the layer `conversion`, one of each severity. */
export const conversionBook: CodeBook = {
  codes: {
    "no-counterpart": { layer: "conversion", severity: "error", params: ["field"] },
    "less-precise": { layer: "conversion", severity: "warning", params: ["field"] },
    "table-read": { layer: "conversion", severity: "info", params: ["rows"] },
  },
  english: catalogue("en", "reviewed", CONVERSION.en),
  translations: {
    km: translation("km", CONVERSION.km),
    "zh-Hans": translation("zh-Hans", CONVERSION["zh-Hans"]),
  },
};

/** Codes of the layer `release`. The catalogues of the translations are empty: the words are still to be written. */
export const releaseBook: CodeBook = {
  codes: {
    "list-grew": { layer: "release", severity: "info", params: ["scheme"] },
    "list-shrank": { layer: "release", severity: "error", params: ["scheme"] },
  },
  english: {
    ...catalogue("en", "reviewed", RELEASE),
    about: (code) =>
      code === "list-shrank"
        ? {
            title: "A list never shrinks.",
            why: "Records that use its ids break.",
            advice: "Put the ids back.",
          }
        : undefined,
  },
  translations: { km: translation("km", {}), "zh-Hans": translation("zh-Hans", {}) },
};
