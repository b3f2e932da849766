import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join(import.meta.dirname, "../personal-data");

/** What a text can give away; `personal-data/README.md` says what each means. */
export const PERSONAL_DATA_KINDS = [
  "phone", "identity-number", "email", "coordinates", "plus-code", "map-link", "account", "address", "shelter",
] as const; // prettier-ignore
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/** What the rule `likely-personal-data` calls each kind. */
export const PERSONAL_DATA_NAMES: Readonly<Record<PersonalDataKind, string>> = {
  phone: "telephone",
  "identity-number": "number",
  email: "e-mail",
  coordinates: "coordinates",
  "plus-code": "plus-code",
  "map-link": "map-link",
  account: "profile",
  address: "address",
  shelter: "shelter",
};

/** The least precision that is asked of the rule, for every kind. */
export const LEAST_PRECISION = 0.95;
/** The least recall: lower for what has no form of its own, because words tell it, and words differ. */
export const leastRecall = (kind: PersonalDataKind): number =>
  kind === "address" || kind === "shelter" ? 0.7 : 0.95;

export interface PersonalDataCase {
  readonly id: string;
  /** BCP 47, with the script where a language has several. */
  readonly language: string;
  /** The ISO 3166-1 code of the place whose form the text has, where it is the form of one place. */
  readonly place?: string;
  /** What the text holds; empty where it only looks as if. */
  readonly kinds: readonly PersonalDataKind[];
  /** What may be named as well without being wrong: coordinates inside a map's address. */
  readonly also?: readonly PersonalDataKind[];
  readonly text: string;
  readonly why: string;
}

/** The files of the corpus, one for each kind and one for texts without any, with their text. */
export function personalDataFiles(): { readonly name: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".ndjson"))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(FOLDER, name), "utf8") }));
}

/** Every text of the corpus. */
export function personalDataCorpus(): PersonalDataCase[] {
  return personalDataFiles().flatMap(({ text }) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as PersonalDataCase),
  );
}
