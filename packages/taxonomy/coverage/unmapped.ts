/** Values of other standards that no entry is mapped to, and why: pattern of "column value" → reason. */
export type Reasons = readonly (readonly [pattern: RegExp, reason: string])[];

const OPEN = "A residue: our list is open, so the sender's own code stands there.";
const DERIVED = "Lists other columns in one text, not always alike: the columns are mapped.";
const DATED = "A date: held as a date, not as a concept.";
const COUNTRY = "A country code: the scheme countries has the same codes.";
const REGION = "A region of the United Nations: the file gives no country that it could be computed from.";

export const HTCDS_UNMAPPED: Reasons = [[/^(?!vic_TypeOfExploitation ).* Other$/, OPEN]];

export const CTDC_UNMAPPED: Reasons = [
  [/^(?:meansOfControlOther|typeOfLabourOther) 1$/, OPEN],
  [/^(?:meansOfControl|typeOfLabour|typeOfSex)Concatenated/, DERIVED],
  [/^(?:yearOfRegistration|yearRegister)/, DATED],
  [/^(?:citizenship|CountryOfExploitation)$/, COUNTRY],
  [/^(?:UN_COO_Region|UN_COE_Region|IP_citizen_UNRegion) /, REGION],
  [/^traffickMonths/, "A duration: held as a number of months, not as a concept."],
  [/^gender$/, "The value list of this release was not seen."],
  [/^IP_PayMoney /, "Yes or no on a payment: held as a field of the involvement, not as a concept."],
];
