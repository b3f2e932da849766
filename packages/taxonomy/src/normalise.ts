/** Characters that only tell a reader where a word may break. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Text as it is compared in a search: one form, one case, no marks on Latin letters, single spaces. */
export const normalise = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
