import { TRADITIONAL } from "./generated/traditional.js";

let letters: ReadonlyMap<string, string> | undefined;

function table(): ReadonlyMap<string, string> {
  if (letters) return letters;
  const made = new Map<string, string>();
  const all = [...TRADITIONAL];
  for (let n = 0; n + 1 < all.length; n += 2) made.set(all[n] as string, all[n + 1] as string);
  return (letters = made);
}

const HAN = /\p{Script=Han}/u;

/** Writes the traditional letters of a Chinese text as the simplified ones that our wordings have. */
export const simplified = (text: string): string =>
  HAN.test(text) ? [...text].map((letter) => table().get(letter) ?? letter).join("") : text;
