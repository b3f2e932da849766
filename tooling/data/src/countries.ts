import { createRequire } from "node:module";
import { LANGUAGES, type Concept, type Language, type Words } from "./entry.ts";
import { compare } from "./order.ts";
import type { LedgerLine, SchemeModel } from "./model.ts";

/** A country is a concept with its other ISO 3166-1 codes. Only this scheme is made from a library, not from files. */
export type Country = Concept & { alpha3: string; numeric: string; userAssigned?: true };

interface Names {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const require = createRequire(import.meta.url);
const library = "i18n-iso-countries";
/** The day on which the list of this edition of the library was read. */
const CHECKED = "2026-11-30";

/** The library's name of a language where it is not ours. */
const LIBRARY_LANGUAGE: Partial<Record<Language, string>> = { "zh-Hans": "zh" };

/**
 * Names that sheets and forms of HTCDS 2.0 write where the library has another wording: a search for what stands in
 * a cell must lead to its country.
 */
const NAMES_IN_HTCDS: Readonly<Record<string, string>> = {
  BO: "Bolivia (Plurinational State of)",
  CD: "Congo, Democratic Republic of the",
  CV: "Cabo Verde",
  FM: "Micronesia (Federated States of)",
  GB: "United Kingdom of Great Britain and Northern Ireland",
  IR: "Iran (Islamic Republic of)",
  KP: "Korea (Democratic People's Republic of)",
  PS: "Palestine, State of",
  RE: "Réunion",
  SH: "Saint Helena, Ascension and Tristan da Cunha",
  TZ: "Tanzania, United Republic of",
  VA: "Holy See",
  VE: "Venezuela (Bolivarian Republic of)",
  VG: "Virgin Islands (British)",
  VI: "Virgin Islands (U.S.)",
  VN: "Viet Nam",
};

/** Codes that ISO leaves for users to assign. */
const USER_ASSIGNED = new Set(["XK"]);

const SCHEME: SchemeModel["info"] = {
  kind: "concept-scheme",
  title: {
    en: "Countries",
    km: { text: "ប្រទេស", status: "draft" },
    "zh-Hans": { text: "国家和地区", status: "draft" },
  },
  description: {
    en: "Countries and territories by ISO 3166-1 alpha-2 code, and XK, which ISO leaves for users to assign.",
  },
  singular: "country",
  open: false,
  decidedBy: "the maintainers of TIPX",
  since: "0.1.0",
};

/** The scheme `countries`. A code that a later release of the library adds is new in the version that first carries it. */
export function countries(version: string, ledger: readonly LedgerLine[]): SchemeModel {
  const since = new Map(ledger.map((line) => [line.ref, line.since]));
  const names = new Map(LANGUAGES.flatMap((language) => namesIn(language)));
  const codes = require("i18n-iso-countries/codes.json") as readonly (readonly [
    string,
    string,
    string,
    string,
  ])[];
  const { version: edition } = require("i18n-iso-countries/package.json") as { version: string };

  const entries = codes.map(([alpha2, alpha3, numeric]): [string, Country] => {
    const label: Record<string, Words> = {};
    const altLabel: Record<string, Words[]> = {};
    for (const [language, { countries: table }] of names) {
      const [first, ...others] = [table[alpha2] ?? []].flat().map(clean);
      if (first === undefined) continue;
      label[language] = { text: first, status: "reviewed" };
      if (others.length > 0) altLabel[language] = others.map((text) => ({ text, status: "reviewed" }));
    }
    const inHtcds = NAMES_IN_HTCDS[alpha2];
    if (inHtcds !== undefined)
      altLabel["en"] = [...(altLabel["en"] ?? []), { text: inHtcds, status: "reviewed" }];
    const assigned = USER_ASSIGNED.has(alpha2);
    const country: Country = {
      label,
      ...(Object.keys(altLabel).length > 0 && { altLabel }),
      definition: {
        en: assigned
          ? "A code in common use that ISO 3166-1 leaves for users to assign and does not itself define."
          : "A country or territory listed in ISO 3166-1; the code says nothing about its status.",
      },
      notation: alpha2,
      alpha3,
      numeric,
      ...(assigned && { userAssigned: true as const }),
      evidence: assigned ? "own" : "text",
      ...(!assigned && { checked: CHECKED }),
      sources: [
        ...(assigned ? [] : [{ system: "iso-3166-1", locator: alpha2, reuse: "code" as const }]),
        {
          url: `https://www.npmjs.com/package/${library}`,
          title: `${library} ${edition}`,
          reuse: "text" as const,
        },
        ...(inHtcds === undefined
          ? []
          : [{ system: "htcds", locator: "workbook, list of countries", reuse: "text" as const }]),
      ],
      since: since.get(`countries/${alpha2}`) ?? version,
    };
    return [alpha2, country];
  });
  return {
    name: "countries",
    info: SCHEME,
    entries: new Map(entries.sort(([a], [b]) => compare(a, b))),
    redirects: new Map(),
  };
}

/** Some of the library's names end in a zero-width space. */
const clean = (name: string): string => name.normalize("NFC").replace(/^[\s\u200b]+|[\s\u200b]+$/gu, "");

/** Nothing where the library does not have the language. */
function namesIn(language: Language): [Language, Names][] {
  try {
    return [[language, require(`${library}/langs/${LIBRARY_LANGUAGE[language] ?? language}.json`) as Names]];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return [];
    throw error;
  }
}
