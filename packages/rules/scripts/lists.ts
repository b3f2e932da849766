import { banner } from "@tipx/generated";
import cldrAliases from "cldr-core/supplemental/aliases.json" with { type: "json" };
import cldrCurrencies from "cldr-core/supplemental/currencyData.json" with { type: "json" };
import cldrLikely from "cldr-core/supplemental/likelySubtags.json" with { type: "json" };
import currencies from "currency-codes";
import { iso31662 } from "iso-3166/2.js";
import registry from "language-subtag-registry/data/json/registry.json" with { type: "json" };
import { bitOf, BITS, CHARACTER_BITS, characterOf, PAIRS } from "../src/code-bits.js";

/** The languages and scripts of the IANA registry; ranges for private use say nothing to another agency and are left out. */
const subtags = (type: string): readonly string[] =>
  registry.flatMap(({ Type, Subtag = "" }) => (Type === type && !Subtag.includes("..") ? [Subtag] : []));

function bits(codes: readonly string[]): string {
  const sextets = new Uint8Array(Math.ceil(BITS / CHARACTER_BITS));
  for (const code of codes) {
    const bit = bitOf(code);
    const at = Math.floor(bit / CHARACTER_BITS);
    sextets[at] = (sextets[at] ?? 0) | (1 << (bit % CHARACTER_BITS));
  }
  return [...sextets].map((sextet) => String.fromCharCode(characterOf(sextet))).join("");
}

/** Records of cases go back to about when the Palermo Protocol was adopted: amounts in money of that time are right. */
const SINCE = "2000-11-15";
/** Of ISO 4217: no currency at all, and a code for tests. Nothing costs them. */
const NO_MONEY: ReadonlySet<string> = new Set(["XXX", "XTS"]);

/** The currencies of ISO 4217, and those that some state used as its money on a day since `SINCE`. */
function money(): readonly string[] {
  const regions = Object.values(
    cldrCurrencies.supplemental.currencyData.region,
  ) as readonly (readonly Readonly<Record<string, { readonly _to?: string; readonly _tender?: string }>>[])[];
  const used = regions
    .flat()
    .flatMap((each) =>
      Object.entries(each).flatMap(([code, { _to, _tender }]) =>
        _tender !== "false" && (_to === undefined || _to >= SINCE) ? [code] : [],
      ),
    );
  return [...new Set([...currencies.codes(), ...used])].filter((code) => !NO_MONEY.has(code)).sort();
}

/** Of each state the parts of its codes behind the hyphen, by their length: `KH1,1011…,;`. */
function subdivisions(): string {
  const byState = new Map<string, string[]>();
  for (const { code } of iso31662) {
    const [state = "", part = ""] = code.split("-");
    byState.set(state, [...(byState.get(state) ?? []), part]);
  }
  return [...byState]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, parts]) => {
      const sized = [1, 2, 3].map((length) =>
        parts
          .filter((part) => part.length === length)
          .sort()
          .join(""),
      );
      return `${state}${sized.join()};`;
    })
    .join("");
}

/**
 * What is most likely meant by a code that is no language: of a country its chief language, of three letters the two that the
 * registry has in their place. `kh` → `km`, `khm` → `km`; as `khkm;`.
 */
function meant(languages: readonly string[]): string {
  const known = new Set(languages);
  const likely = Object.entries(cldrLikely.supplemental.likelySubtags).flatMap(([tag, full]) => {
    const state = /^und-([A-Z]{2})$/.exec(tag)?.[1]?.toLowerCase();
    return state === undefined || known.has(state) ? [] : [[state, full.split("-")[0] ?? ""] as const];
  });
  const aliases = Object.entries(cldrAliases.supplemental.metadata.alias.languageAlias).flatMap(
    ([tag, { _replacement }]) =>
      /^[a-z]{3}$/.test(tag) && !known.has(tag) ? [[tag, _replacement] as const] : [],
  );
  return [...likely, ...aliases]
    .filter(([, language]) => known.has(language))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, language]) => `${code} ${language};`)
    .join("");
}

/** The table of codes of others that the rules compare values with. */
export function lists(): string {
  const languages = subtags("language");
  if (bitOf("zzz") >= BITS || PAIRS !== 676) throw new Error("the bits do not hold every code");
  return `${banner("language-subtag-registry, currency-codes, iso-3166 and cldr-core, at the versions of package.json")}
/** The languages of the IANA registry of language subtags, a bit each: see \`code-bits.ts\`. */
export const LANGUAGES = ${JSON.stringify(bits(languages))};
/** What a code that is no language most likely stands for. */
export const MEANT = ${JSON.stringify(`;${meant(languages)}`)};
/** The scripts of ISO 15924 that the same registry has, one after the other. */
export const SCRIPTS = ${JSON.stringify(subtags("script").join(""))};
/** The currencies of ISO 4217, and those that were money somewhere since ${SINCE}, one after the other. */
export const CURRENCIES = ${JSON.stringify(money().join(""))};
/** The subdivisions of ISO 3166-2: of each state what stands behind the hyphen, by its length. */
export const SUBDIVISIONS = ${JSON.stringify(`;${subdivisions()}`)};
`;
}
