// Generated from packages/taxonomy/data/forms by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { FormId } from "../id-types.js";
import { TABLE } from "../entries/forms.js";

/** Forms: the current ids. */
export const FORM_IDS = /* @__PURE__ */ Object.freeze([
  "agreement-to-sell-before-birth",
  "child-grooming-offence",
  "child-labour",
  "child-sexual-abuse-material-offence",
  "child-sexual-exploitation-offence",
  "child-transfer",
  "conduct",
  "debt-bondage",
  "domestic-servitude",
  "exploitation-of-prostitution",
  "exploitation-of-surrogate-mothers",
  "exploitation",
  "exploitative-adoption",
  "forced-begging",
  "forced-criminality",
  "forced-labour",
  "forced-marriage-offence",
  "forced-marriage",
  "forced-services",
  "forced-surrogacy",
  "generated-child-sexual-abuse-material-offence",
  "illegal-adoption",
  "labour-exploitation",
  "migrant-smuggling",
  "online-scam-compound",
  "online-scam-offence",
  "organ-removal",
  "other-exploitation",
  "private-sexual-services",
  "procuring-of-prostitution",
  "recruitment-or-use-by-armed-forces",
  "recruitment-or-use-by-non-state-groups",
  "recruitment-or-use-by-state-forces",
  "remote-interactive-services",
  "sale-of-children",
  "sale-of-infants",
  "sale-of-persons",
  "serfdom",
  "servile-marriage",
  "servitude",
  "sexual-abuse-material",
  "sexual-exploitation",
  "sexual-extortion-offence",
  "slavery-and-similar-practices",
  "slavery-offence",
  "slavery",
  "state-imposed-forced-labour",
  "surrogacy-offence",
  "trafficking-in-children",
  "trafficking-in-infants",
  "trafficking-in-organs",
  "trafficking-in-persons"
] as const);

export type { FormId } from "../id-types.js";
export type Form = Entry<FormId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isFormId(value: unknown): value is FormId {
  known ??= new Set(FORM_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getForm(id: FormId): Form {
  return TABLE.get(id) as Form;
}
