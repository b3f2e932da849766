import { isLanguage, languageMeant } from "../../../src/lists.js";
import { ANY, rule } from "../../../src/rule.js";

export const languageUnknown = rule({
  id: "language-unknown",
  severity: "error",
  source: [
    "IANA Language Subtag Registry",
    "RFC 5646 (BCP 47), Tags for Identifying Languages",
    "ISO 15924, codes of scripts",
  ],
  reads: ["every-language"],
  types: ANY,
  format: "language",
  isListed: isLanguage,
  meant: languageMeant,
});
