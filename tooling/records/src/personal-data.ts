import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join(import.meta.dirname, "../personal-data");

/** What a text can give away; `personal-data/README.md` says what each means. */
export const PERSONAL_DATA_KINDS = [
  "phone", "identity-number", "email", "coordinates", "plus-code", "map-link", "account", "address", "shelter",
] as const; // prettier-ignore
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

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
