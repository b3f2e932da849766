import { items, number, part, word, words, type Item } from "./read.js";
import type { Rule } from "./rule.js";

/** The widest handling that the fields of a record type bear: fields about a person never travel as green or clear. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  identity: ["red", "amber-strict"],
  person: ["red", "amber-strict", "amber"],
  event: ["red", "amber-strict", "amber"],
  involvement: ["red", "amber-strict", "amber"],
  "status-decision": ["red", "amber-strict", "amber"],
  case: ["red", "amber-strict", "amber"],
  referral: ["red", "amber-strict", "amber"],
  assistance: ["red", "amber-strict", "amber"],
};

export const handlingTooOpen: Rule = {
  id: "handling-too-open",
  types: Object.keys(ALLOWED),
  severity: "error",
  title: "A record is handled at least as strictly as its fields need.",
  why: "A record about a person that may be passed on in a community can reach the trafficker.",
  source: "Palermo Protocol, art. 6(1): privacy and identity of victims; Traffic Light Protocol 2.0",
  advice: "Set a stricter `handling.tlp`.",
  *check(record) {
    const allowed = ALLOWED[word(record, "type") ?? ""] ?? [];
    const tlp = word(part(record, "handling"), "tlp");
    if (tlp !== undefined && !allowed.includes(tlp)) yield { pointer: "/handling/tlp", params: { allowed } };
  },
};

export const bundleTooOpen: Rule = {
  id: "bundle-too-open",
  types: ["bundle"],
  severity: "error",
  title: "A bundle is handled as strictly as the strictest record in it.",
  why: "Whoever routes the bundle sees only its own handling.",
  source: "Traffic Light Protocol 2.0; HL7 security labels: the high-water mark",
  advice: "Set the bundle's `handling.tlp` to the strictest of its records.",
  *check(bundle) {
    const ORDER = ["clear", "green", "amber", "amber-strict", "red"];
    const rank = (item: Item) => ORDER.indexOf(word(part(item, "handling"), "tlp") ?? "");
    const own = rank(bundle);
    if (items(bundle, "records").some(([, record]) => rank(record) > own)) yield { pointer: "/handling/tlp" };
  },
};

export const consentMissing: Rule = {
  id: "consent-missing",
  types: Object.keys(ALLOWED),
  severity: "error",
  title: "A record shared on the basis of consent carries a consent that still stands.",
  why: "A withdrawn consent closes the use; a record without one was shared without a basis.",
  source: "IOM Data Protection Manual, principle of consent",
  advice: "Add the consent, name another legal basis, or do not share the record.",
  *check(record) {
    const handling = part(record, "handling");
    const kinds = items(handling, "legalBasis").map(([, basis]) => word(basis, "kind"));
    if (kinds.length === 0 || kinds.some((kind) => kind !== "consent")) return;
    const stands = items(handling, "consents").some(
      ([, consent]) => word(consent, "withdrawnOn") === undefined,
    );
    if (!stands) yield { pointer: "/handling" };
  },
};

export const guardianMissing: Rule = {
  id: "guardian-missing",
  types: Object.keys(ALLOWED),
  severity: "error",
  title: "A guardian's consent says who the guardian is.",
  why: "A guardian may be the trafficker: the receiver must be able to check.",
  source: "Convention on the Rights of the Child, arts. 3 and 18",
  advice: "Refer to the guardian's person record in `guardian`.",
  *check(record) {
    for (const [index, consent] of items(part(record, "handling"), "consents"))
      if (word(consent, "givenBy") === "guardian" && consent.guardian === undefined)
        yield { pointer: `/handling/consents/${index}` };
  },
};

const AGAINST = new Set(["suspect", "accused", "convicted"]);

export const guardianSuspect: Rule = {
  id: "guardian-suspect",
  types: ["bundle"],
  severity: "error",
  title: "A guardian who is a suspect cannot consent for a child.",
  why: "Families and guardians are among those who traffic children.",
  source: "Convention on the Rights of the Child, art. 3; design of the handling block",
  advice: "Obtain consent from an independent guardian or a legal representative.",
  *check(bundle) {
    const records = items(bundle, "records");
    const against = new Set(
      records.flatMap(([, record]) =>
        AGAINST.has(word(record, "role") ?? "") ? [word(record, "person")] : [],
      ),
    );
    for (const [at, record] of records)
      for (const [index, consent] of items(part(record, "handling"), "consents"))
        if (against.has(word(consent, "guardian") ?? ""))
          yield { pointer: `/records/${at}/handling/consents/${index}/guardian` };
  },
};

export const childAgeTooExact: Rule = {
  id: "child-age-too-exact",
  types: ["person"],
  severity: "error",
  title: "A child's age is given as a band.",
  why: "An exact age with a village and a date names a child.",
  source: "Palermo Protocol, art. 6(4): special needs of children; TIPX records: children",
  advice: "Give `ageBand` and remove `age`; a date of birth stands in an identity record only.",
  *check(record) {
    const age = number(record, "age");
    if (age !== undefined && age < 18) yield { pointer: "/age" };
  },
};

export const elementsNotRecorded: Rule = {
  id: "elements-not-recorded",
  types: ["bundle"],
  severity: "warning",
  title: "A victim's involvement records the elements of the definition it was judged by.",
  why: "A receiver that applies another definition needs act, means and purpose to judge again.",
  source: "Palermo Protocol, art. 3(a) and (c)",
  advice: "Record what is known; where an element is not known, withhold it with a reason.",
  *check(bundle) {
    const records = items(bundle, "records");
    const events = new Map(
      records.flatMap(([, record]) =>
        word(record, "type") === "event" ? [[word(record, "id"), record]] : [],
      ),
    );
    for (const [at, record] of records) {
      const victim = ["presumed-victim", "identified-victim"].includes(word(record, "role") ?? "");
      if (!victim || record.definitionApplied === undefined) continue;
      const event = events.get(word(record, "event"));
      if (!event) continue;
      const missing: string[] = [];
      if (event.acts === undefined) missing.push("act");
      // An unknown age is treated as a child's, for whom no means is needed.
      const adult = record.childAtEntry === false || (number(record, "ageAtStart") ?? 0) >= 18;
      if (adult && record.means === undefined) missing.push("means");
      if (event.intendedExploitation === undefined && event.realisedExploitation === undefined)
        missing.push("purpose");
      if (missing.length > 0) yield { pointer: `/records/${at}`, params: { elements: missing } };
    }
  },
};

export const immigrationUse: Rule = {
  id: "immigration-use",
  types: Object.keys(ALLOWED),
  severity: "warning",
  title: "A record about a person names immigration enforcement as a purpose only with a provision.",
  why: "Victims who fear removal do not come forward; the use is forbidden unless the law says so.",
  source: "OHCHR Recommended Principles and Guidelines, principle 7; TIPX records: handling",
  advice: "Remove the purpose, or give the provision in `legalBasis`.",
  *check(record) {
    const handling = part(record, "handling");
    const stated = items(handling, "legalBasis").some(([, basis]) => basis.provision !== undefined);
    for (const [index, purpose] of words(handling, "purposes"))
      if (purpose === "immigration-enforcement" && !stated) yield { pointer: `/handling/purposes/${index}` };
  },
};
