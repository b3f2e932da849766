import { hasBit } from "./code-bits.js";
import { CURRENCIES, LANGUAGES, MEANT, SCRIPTS, SUBDIVISIONS } from "./generated/lists.js";

/** Tells whether a code is one of some that stand one after the other, all of its length. */
function isAmong(codes: string, code: string): boolean {
  const { length } = code;
  for (let at = codes.indexOf(code); at >= 0; at = codes.indexOf(code, at + 1))
    if (at % length === 0) return true;
  return false;
}

/** Tells whether the IANA registry has a language, and its script where the tag names one. Takes a tag of the format `language`. */
export function isLanguage(tag: string): boolean {
  const hyphen = tag.indexOf("-");
  if (hyphen < 0) return hasBit(LANGUAGES, tag);
  return hasBit(LANGUAGES, tag.slice(0, hyphen)) && isAmong(SCRIPTS, tag.slice(hyphen + 1));
}

/** The language that a code which is none most likely stands for: `km` for `kh`, the country, and for `khm`. */
export function languageMeant(tag: string): string | undefined {
  const [code = ""] = tag.split("-");
  const at = MEANT.indexOf(`;${code} `);
  return at < 0 ? undefined : MEANT.slice(at + code.length + 2, MEANT.indexOf(";", at + 1));
}

/** Tells whether a code of the format `currency` is one of money. */
export const isCurrency = (code: string): boolean => isAmong(CURRENCIES, code);

let parts: ReadonlyMap<string, readonly string[]> | undefined;

/** Tells whether a code of the form `KH-17` is one of ISO 3166-2. */
export function isSubdivision(code: string): boolean {
  parts ??= new Map(
    SUBDIVISIONS.split(";").map((each) => [each.slice(0, 2), each.slice(2).split(",")] as const),
  );
  const part = code.slice(3);
  const known = parts.get(code.slice(0, 2))?.[part.length - 1];
  return known !== undefined && part !== "" && isAmong(known, part);
}
