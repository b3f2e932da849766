import { ANY, type Rule } from "../rule.js";
import { PERSONAL, SIGN } from "./signs.js";

export const likelyPersonalData: Rule = {
  id: "likely-personal-data",
  types: ANY,
  severity: "warning",
  errorIn: ["strict", "public-release"],
  signs: SIGN.phone | SIGN.email | SIGN.number | SIGN.coordinates | SIGN.profile | SIGN.unread,
  params: (signs) => ({ kinds: PERSONAL.flatMap(([sign, kind]) => ((signs & sign) !== 0 ? [kind] : [])) }),
  title: "Free text holds no telephone number, e-mail address, document number, coordinates or profile.",
  why: "Text travels where identity records never go: one number in it names a victim, and no field label protects it.",
  source: "Palermo Protocol, art. 6(1); IOM Data Protection Manual, principle of confidentiality",
  advice:
    "Take it out of the text; what must be shared belongs into an identity record. If the text could not be read, check it by hand.",
};

export const spreadsheetValue: Rule = {
  id: "spreadsheet-value",
  types: ANY,
  severity: "warning",
  signs: SIGN.spreadsheet,
  title: "No text is a value that a spreadsheet has changed.",
  why: "1.23E+15 was a number, 1-Mar a code and 45292 a date: the value that was meant is lost, and another looks right.",
  source:
    "Ziemann, Eren and El-Osta, Gene name errors are widespread in the scientific literature, Genome Biology 17:177 (2016)",
  advice:
    "Take the value from its first source, format the column as text, and send it again; telephone numbers begin with + or 0.",
};

export const mixedScriptWord: Rule = {
  id: "mixed-script-word",
  types: ANY,
  severity: "warning",
  signs: SIGN.mixedScript,
  title: "No word mixes Latin letters with Cyrillic or Greek ones.",
  why: "They look the same and do not compare the same: a name is found nowhere, or on purpose not.",
  source: "Unicode Technical Standard 39, Unicode Security Mechanisms",
  advice: "Type the word again in one script.",
};

export const zeroWidthCharacter: Rule = {
  id: "zero-width-character",
  types: ANY,
  severity: "warning",
  signs: SIGN.zeroWidth,
  title: "No text begins or ends with a character without width, nor has one inside a Latin word.",
  why: "Nobody sees it, and two equal names are not equal.",
  source: "Unicode Technical Standard 39, Unicode Security Mechanisms; Unicode Standard, chapter 23",
  advice: "Remove it; inside Khmer, Thai, Lao, Burmese and Jawi words it may be needed and is let pass.",
};

export const characterOfNoScript: Rule = {
  id: "character-of-no-script",
  types: ANY,
  severity: "warning",
  signs: SIGN.noLetter,
  title: "Texts hold no private-use or tag characters, and names no pictures.",
  why: "What a private-use character shows depends on one machine's font; a tag character shows nothing at all.",
  source: "Unicode Standard, chapter 23: private-use characters and tag characters",
  advice: "Write the text with the characters of its script.",
};

export const khmerOrder: Rule = {
  id: "khmer-order",
  types: ANY,
  severity: "warning",
  signs: SIGN.khmerOrder,
  title: "Khmer is stored in one order: consonant, subscripts with RO last, vowel, signs, each once.",
  why: "Other orders look the same on screen and are not found by a search: one person becomes two.",
  source:
    "Khmer Encoding Structure, Institute of Digital Research and Innovation, Cambodia; Unicode Standard, section 16.4",
  advice: "Type the word again with a Khmer Unicode keyboard.",
};

export const khmerLookAlike: Rule = {
  id: "khmer-look-alike",
  types: ["identity"],
  severity: "warning",
  profiles: ["strict"],
  signs: SIGN.khmerLookAlike,
  title: "A Khmer name has a subscript TA, not DA, unless its owner spells it so.",
  why: "Both are drawn alike, so that a search for one does not find the other.",
  source:
    "Unicode Standard, section 16.4; Khmer Encoding Structure, Institute of Digital Research and Innovation, Cambodia",
  advice: "Compare with the document; give the other spelling as a further name.",
};

export const burmeseZawgyi: Rule = {
  id: "burmese-zawgyi",
  types: ANY,
  severity: "warning",
  signs: SIGN.zawgyi,
  title: "Burmese is written in Unicode, not for a Zawgyi font.",
  why: "The same bytes show other letters to a receiver without that font, and a name cannot be matched.",
  source: "Unicode FAQ, Myanmar scripts and languages",
  advice:
    "Convert the text with a tool that knows Zawgyi and have a reader of Burmese check it; never convert unseen.",
};

export const placeholderText: Rule = {
  id: "placeholder-text",
  types: ANY,
  severity: "warning",
  signs: SIGN.placeholder,
  title: "A text says something; that a value is missing is said by leaving it out or withholding it.",
  why: "N/A, a dash or 999 is counted and matched as if it were a value.",
  source: "TIPX records: encodings",
  advice: "Leave the property out, or withhold it with a reason where the field allows that.",
};

export const decomposedText: Rule = {
  id: "decomposed-text",
  types: ANY,
  severity: "warning",
  profiles: ["strict"],
  signs: SIGN.decomposed,
  title: "Letters with marks are stored composed (NFC).",
  why: "A Vietnamese name stored both ways is two names to most programs.",
  source: "Unicode Standard Annex 15, Unicode Normalization Forms",
  advice: "Normalise to NFC before sending; never to NFKC, which changes Thai.",
};

export const publicFreeText: Rule = {
  id: "public-free-text",
  types: ANY,
  severity: "error",
  profiles: ["public-release"],
  signs: SIGN.notPublic,
  title: "What is published holds no free text but in fields labelled public.",
  why: "A sentence about one case names its persons to those who know them.",
  source:
    "Palermo Protocol, art. 6(1); OCHA Data Responsibility Guidelines: free text is reviewed or removed before release",
  advice: "Leave the text out, or publish a title, a listed id or a count in its place.",
};
