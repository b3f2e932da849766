import { majority } from "./age.js";
import { plain } from "./dates.js";
import { onlyConsent } from "./handling.js";
import { OF_PERSONS, rule, type AnyRecord, type Handling, type Rule } from "./rule.js";

const AMBER = ["red", "amber-strict", "amber"] as const;
/** The widest handling that the fields of a record type bear: what is about a person never travels as green or clear. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map<string, readonly string[]>([
  ["identity", ["red", "amber-strict"]],
  ["person", AMBER],
  ["event", AMBER],
  ["involvement", AMBER],
  ["status-decision", AMBER],
  ["case", AMBER],
  ["referral", AMBER],
  ["assistance", AMBER],
  ["cooperation-request", AMBER],
  ["evidence-item", AMBER],
]);

export const handlingTooOpen: Rule = {
  id: "handling-too-open",
  types: [...OF_PERSONS, "cooperation-request", "evidence-item"],
  severity: "error",
  title: "A record is handled at least as strictly as its fields need.",
  why: "A record about a person or an investigation that may be passed on in a community can reach the trafficker.",
  source: "Palermo Protocol, art. 6(1): privacy and identity of victims; Traffic Light Protocol 2.0",
  advice: "Set a stricter `handling.tlp`.",
  checkOf(type, found) {
    const allowed = ALLOWED.get(type);
    return (
      allowed &&
      ((_, { tlp }) => {
        if (!allowed.includes(tlp)) found("/handling/tlp", { allowed });
      })
    );
  },
};

const OPENNESS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["red", 0],
  ["amber-strict", 1],
  ["amber", 2],
  ["green", 3],
  ["clear", 4],
]);
const openness = ({ handling }: AnyRecord): number => OPENNESS.get(handling.tlp) ?? 0;

export const bundleTooOpen = rule({
  id: "bundle-too-open",
  types: ["bundle"],
  severity: "error",
  title: "A bundle is handled as strictly as the strictest record in it.",
  why: "Whoever routes the bundle sees only its own handling.",
  source: "Traffic Light Protocol 2.0; HL7 security labels: the high-water mark",
  advice: "Set the bundle's `handling.tlp` to the strictest of its records.",
  across(bundle, found) {
    const own = openness(bundle);
    if (bundle.records.some((record) => openness(record) < own)) found("/handling/tlp");
  },
});

/** Whether a consent that was not withdrawn covers one of the scopes; any scope where none is given. */
function stands({ consents }: Handling, ...scopes: readonly string[]): boolean {
  return (
    consents?.some(
      ({ scope, withdrawnOn }) =>
        withdrawnOn === undefined && (scopes.length === 0 || scopes.includes(scope)),
    ) ?? false
  );
}

export const consentMissing = rule({
  id: "consent-missing",
  types: OF_PERSONS,
  where: "only-consent",
  severity: "error",
  title: "A record shared on the basis of consent carries a consent that still stands.",
  why: "A withdrawn consent closes the use; a record without one was shared without a basis.",
  source: "IOM Data Protection Manual, principle of consent",
  advice: "Add the consent, name another legal basis, or do not share the record.",
  check(_, found, handling) {
    if (!stands(handling)) found("/handling");
  },
});

/** The scope of consent that a purpose needs; purposes that serve the person need one of two. */
const SCOPES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["prosecution", ["prosecution"]],
  ["investigation", ["prosecution"]],
  ["statistics", ["statistics"]],
  ["monitoring-evaluation", ["statistics", "research"]],
  ["research", ["research"]],
  ["victim-assistance", ["services", "referral"]],
  ["return-and-reintegration", ["services", "referral"]],
]);

export const consentScope = rule({
  id: "consent-scope",
  types: OF_PERSONS,
  where: "only-consent",
  severity: "error",
  title: "Where consent is the only basis, it covers each purpose.",
  why: "Who agreed to shelter did not agree to a trial or to a data set.",
  source: "IOM Data Protection Manual, principles of specified purpose and of consent",
  advice: "Remove the purpose, ask for consent to it, or name another legal basis.",
  check(_, found, handling) {
    // Where none stands, consent-missing speaks.
    if (!stands(handling)) return;
    for (const [n, purpose] of handling.purposes.entries()) {
      const scopes = SCOPES.get(purpose);
      if (scopes && !stands(handling, ...scopes)) found(`/handling/purposes/${n}`, { scopes });
    }
  },
});

export const consentWithdrawn = rule({
  id: "consent-withdrawn",
  types: OF_PERSONS,
  where: "consents",
  severity: "warning",
  title: "A use to which consent was withdrawn is not among the purposes.",
  why: "Another legal basis may allow the use, yet the person said no: the receiver must know which of the two holds.",
  source: "IOM Data Protection Manual, principle of consent",
  advice: "Remove the purpose, or make sure that the other legal basis carries it and tell the person.",
  check(_, found, handling) {
    const { consents, purposes } = handling;
    if (consents === undefined || onlyConsent(handling)) return;
    for (const [n, purpose] of purposes.entries()) {
      const scopes = SCOPES.get(purpose);
      if (
        scopes &&
        consents.some(({ scope, withdrawnOn }) => withdrawnOn !== undefined && scopes.includes(scope)) &&
        !stands(handling, ...scopes)
      )
        found(`/handling/purposes/${n}`);
    }
  },
});

export const guardianMissing = rule({
  id: "guardian-missing",
  types: OF_PERSONS,
  where: "consents",
  severity: "error",
  title: "A guardian's consent says who the guardian is.",
  why: "A guardian may be the trafficker: the receiver must be able to check.",
  source: "Convention on the Rights of the Child, arts. 3 and 18",
  advice: "Refer to the guardian's person record in `guardian`.",
  check(_, found, { consents }) {
    if (consents === undefined) return;
    for (let n = 0; n < consents.length; n++)
      if (consents[n]?.givenBy === "guardian" && consents[n]?.guardian === undefined)
        found(`/handling/consents/${n}`);
  },
});

export const guardianIsSelf = rule({
  id: "guardian-is-self",
  types: ["person", "involvement", "status-decision", "referral", "assistance", "identity"],
  where: "consents",
  severity: "error",
  title: "Nobody is their own guardian.",
  why: "The consent was given by somebody else than the record says, or by nobody.",
  source: "Convention on the Rights of the Child, arts. 3 and 18",
  advice: "Refer to the guardian's person record, or say that the person gave the consent.",
  check(record, found, { consents }) {
    if (consents === undefined) return;
    const self = record.type === "person" ? record.id : record.person;
    for (let n = 0; n < consents.length; n++)
      if (consents[n]?.guardian === self) found(`/handling/consents/${n}/guardian`);
  },
});

const AGAINST: ReadonlySet<string> = /* @__PURE__ */ new Set(["suspect", "accused", "convicted"]);

export const guardianSuspect = rule({
  id: "guardian-suspect",
  types: ["bundle"],
  needs: "involvement",
  severity: "error",
  title: "A guardian who is a suspect cannot consent for a child.",
  why: "Families and guardians are among those who traffic children.",
  source:
    "Convention on the Rights of the Child, art. 3; UNICEF Guidelines on the Protection of Child Victims of Trafficking, 2006",
  advice: "Obtain consent from an independent guardian or a legal representative.",
  across(bundle, found, index) {
    const against = new Set<string>();
    for (const {
      record: { role, person },
    } of index.of("involvement"))
      if (AGAINST.has(role)) against.add(person);
    if (against.size === 0) return;
    for (const [at, { handling }] of bundle.records.entries())
      for (const [n, { guardian }] of (handling.consents ?? []).entries())
        if (guardian !== undefined && against.has(guardian))
          found(`/records/${at}/handling/consents/${n}/guardian`);
  },
});

export const childConsentAlone = rule({
  id: "child-consent-alone",
  types: ["person"],
  where: "only-consent",
  severity: "warning",
  title: "For a child, a guardian or a representative consents beside the child.",
  why: "A child's own word alone does not carry the sharing of its data.",
  source:
    "Convention on the Rights of the Child, arts. 5, 12 and 18; UNICEF Guidelines on the Protection of Child Victims of Trafficking, 2006",
  advice:
    "Add the consent of an independent guardian or a legal representative, or name another legal basis.",
  check({ age, ageBand }, found, handling) {
    if (majority(age, ageBand) !== "child" || !stands(handling)) return;
    if (handling.consents?.every(({ givenBy }) => givenBy === "self")) found("/handling/consents");
  },
});

const NOT_THE_PERSONS: ReadonlySet<string> = /* @__PURE__ */ new Set(["agreement", "reciprocity", "consent"]);

export const referralWithoutConsent = rule({
  id: "referral-without-consent",
  types: ["referral"],
  severity: "warning",
  errorIn: ["strict"],
  title: "A person is referred with consent, unless law, a treaty, a court or a vital interest allows it.",
  why: "An agreement between agencies does not replace the word of the person handed over.",
  source: "GBVIMS Information Sharing Protocol: an identifying file travels only in a referral with consent",
  advice: "Record the consent to the referral, or name the law that allows it without.",
  check(_, found, handling) {
    // Where consent is the only basis, consent-missing and consent-scope speak.
    if (
      handling.legalBasis.every(({ kind }) => NOT_THE_PERSONS.has(kind)) &&
      !onlyConsent(handling) &&
      !stands(handling, "referral", "services")
    )
      found("/handling");
  },
});

export const referralToItself = rule({
  id: "referral-to-itself",
  types: ["referral"],
  severity: "error",
  title: "A referral leads from one agency to another.",
  why: "It counts as a hand-over that never happened.",
  source: "TIPX records: referral",
  advice: "Correct the agency, or record the service as assistance.",
  check({ from, to }, found) {
    if (sameAgency(from, to)) found("/to");
  },
});

/** Whether two references lead to one agency. */
export function sameAgency(a: object, b: object): boolean {
  const [left, right] = [
    a as { actor?: string; organization?: string },
    b as { actor?: string; organization?: string },
  ];
  return left.actor === right.actor && left.organization === right.organization;
}

export const childAgeTooExact = rule({
  id: "child-age-too-exact",
  types: ["person"],
  severity: "error",
  title: "A child's age is given as a band.",
  why: "An exact age with a village and a date names a child.",
  source: "Palermo Protocol, art. 6(4): special needs of children; TIPX records: children",
  advice: "Give `ageBand` and remove `age`; a date of birth stands in an identity record only.",
  check({ age }, found) {
    if (typeof age === "number" && age < 18) found("/age");
  },
});

export const immigrationUse = rule({
  id: "immigration-use",
  types: OF_PERSONS,
  severity: "warning",
  title: "A record about a person names immigration enforcement as a purpose only with a provision.",
  why: "Victims who fear removal do not come forward; the use is forbidden unless the law says so.",
  source: "OHCHR Recommended Principles and Guidelines, principle 7; TIPX records: handling",
  advice: "Remove the purpose, or give the provision in `legalBasis`.",
  check(_, found, { purposes, legalBasis }) {
    const at = purposes.indexOf("immigration-enforcement");
    if (at >= 0 && !legalBasis.some(({ provision }) => provision !== undefined))
      found(`/handling/purposes/${at}`);
  },
});

export const legalBasisUnnamed = rule({
  id: "legal-basis-unnamed",
  types: OF_PERSONS,
  severity: "warning",
  profiles: ["strict"],
  title: "A basis in law, treaty or agreement says which.",
  why: "A receiver, a court or a supervisor cannot check a basis that has no name.",
  source: "IOM Data Protection Manual, principle of lawful and fair collection",
  advice: "Give the provision, or refer to the agreement record.",
  check(_, found, { legalBasis }) {
    for (const [n, { kind, provision, agreement }] of legalBasis.entries())
      if (["law", "treaty", "agreement"].includes(kind) && provision === undefined && agreement === undefined)
        found(`/handling/legalBasis/${n}`);
  },
});

const FOR_GROUPS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "statistics",
  "research",
  "monitoring-evaluation",
]);

export const identityForStatistics = rule({
  id: "identity-for-statistics",
  types: ["identity"],
  severity: "warning",
  profiles: ["strict"],
  title: "Direct identifiers are not sent for statistics, research or monitoring.",
  why: "No count needs a name; whoever has the name can find the person.",
  source: "IOM Data Protection Manual, principles of specified purpose and of confidentiality",
  advice: "Remove the purpose, or send the person record without the identity record.",
  check({ handling: { purposes } }, found) {
    for (const [n, purpose] of purposes.entries())
      if (FOR_GROUPS.has(purpose)) found(`/handling/purposes/${n}`);
  },
});

export const returnRiskNotAssessed = rule({
  id: "return-risk-not-assessed",
  types: ["assistance"],
  severity: "warning",
  title: "Nobody is returned before the risk was assessed, nor against their will.",
  why: "A return into the hands of the trafficker is the harm that protection is there to prevent.",
  source:
    "Palermo Protocol, art. 8(2): with due regard for safety, and preferably voluntary; OHCHR Recommended Principles and Guidelines, guideline 4.6",
  advice: "Assess the risk and ask the person before the return; if it happened, say so and follow it up.",
  check({ safeReturn }, found) {
    if (safeReturn === undefined) return;
    if (safeReturn.riskAssessed === false) found("/safeReturn/riskAssessed");
    if (safeReturn.voluntary === false) found("/safeReturn/voluntary");
  },
});

const NOT_BEGUN: ReadonlySet<string> = /* @__PURE__ */ new Set(["needed", "offered", "declined"]);

export const serviceNotBegun = rule({
  id: "service-not-begun",
  types: ["assistance"],
  severity: "warning",
  profiles: ["strict"],
  title: "A service that is only needed, offered or declined has no start.",
  why: "It counts among the services taken up (R3) though nobody was served.",
  source: "TIPX measures: victims-accepting-service",
  advice: "Correct the status, or remove the start.",
  check({ status, startedOn }, found) {
    if (startedOn !== undefined && NOT_BEGUN.has(status)) found("/startedOn");
  },
});

export const victimsAndSuspectsTogether = rule({
  id: "victims-and-suspects-together",
  types: ["bundle"],
  needs: "identity",
  severity: "warning",
  profiles: ["strict"],
  title: "Identities of victims and of suspects are not sent in one bundle.",
  why: "One leak then tells each side who and where the other is.",
  source:
    "WHO Ethical and Safety Recommendations for Interviewing Trafficked Women, 2003: treat each contact as a risk",
  advice: "Send two bundles, each to those who need it.",
  across(bundle, found, index) {
    const identified = new Set(index.of("identity").map(({ record }) => record.person));
    let victims = false;
    let others = false;
    for (const {
      record: { role, person },
    } of index.of("involvement"))
      if (identified.has(person)) {
        if (AGAINST.has(role)) others = true;
        else if (plain(role)?.endsWith("-victim")) victims = true;
      }
    if (victims && others) found("/records");
  },
});
