/** Characters that show nothing and only say where a line may break: soft hyphen, zero-width space, joiners. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Brings a text to the form in which a search compares it: lower case, no accents on Latin letters, single spaces. */
export const normalise = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
