// Generated from packages/json-schema/schema/0.2.0/2020-12/producer/all.json by `npm run fix`. Do not edit.

/* eslint-disable */
import { isPlainArray, isPlainObject } from "../plain/kinds.js";
import { ACTORS, AGE_BANDS, AUDIENCES, AWARENESS_ACTIVITIES, COUNTRIES, CUSTODY_STEPS, FORMS, FORMS_EXPLOITATION, FORMS_EXPLOITATION_MOVED, INSTRUMENTS, ORGANIZATION_KINDS, OUTCOMES, PERPETRATOR_FUNCTIONS, RECOMMENDATIONS, REGIONS, SECTORS, SITE_KINDS, SUPPORT_SERVICES } from "./words.js";

const words = (list: string): ReadonlySet<unknown> => new Set(list.split(" "));

const ACTORS_SET = /* @__PURE__ */ words(ACTORS);
const INSTRUMENTS_SET = /* @__PURE__ */ words(INSTRUMENTS);
const AGE_BANDS_SET = /* @__PURE__ */ words(AGE_BANDS);
const COUNTRIES_SET = /* @__PURE__ */ words(COUNTRIES);
const REGIONS_SET = /* @__PURE__ */ words(REGIONS);
const FORMS_EXPLOITATION_SET = /* @__PURE__ */ words(FORMS_EXPLOITATION);
const FORMS_EXPLOITATION_MOVED_SET = /* @__PURE__ */ words(FORMS_EXPLOITATION_MOVED);
const SECTORS_SET = /* @__PURE__ */ words(SECTORS);
const SITE_KINDS_SET = /* @__PURE__ */ words(SITE_KINDS);
const PERPETRATOR_FUNCTIONS_SET = /* @__PURE__ */ words(PERPETRATOR_FUNCTIONS);
const OUTCOMES_SET = /* @__PURE__ */ words(OUTCOMES);
const SUPPORT_SERVICES_SET = /* @__PURE__ */ words(SUPPORT_SERVICES);
const ORGANIZATION_KINDS_SET = /* @__PURE__ */ words(ORGANIZATION_KINDS);
const RECOMMENDATIONS_SET = /* @__PURE__ */ words(RECOMMENDATIONS);
const CUSTODY_STEPS_SET = /* @__PURE__ */ words(CUSTODY_STEPS);
const AWARENESS_ACTIVITIES_SET = /* @__PURE__ */ words(AWARENESS_ACTIVITIES);
const AUDIENCES_SET = /* @__PURE__ */ words(AUDIENCES);
const FORMS_SET = /* @__PURE__ */ words(FORMS);
const CLASSES = /* @__PURE__ */ classes(["0123456789abcdef","478","89ab","ABCDEFGHIJKLMNOPQRSTUVWXYZ"]);
const PATTERN_1 = /^(?:0|[1-9][0-9]{0,2})\.(?:0|[1-9][0-9]{0,2})$/;
const PATTERN_2 = /^(?:0|[1-9][0-9]{0,3})\.(?:0|[1-9][0-9]{0,3})\.(?:0|[1-9][0-9]{0,3})$/;
const PATTERN_3 = /^(?:[1-2][0-9]{3}-(?:(?:0[1357-8]|1[02])-(?:0[1-9]|[1-2][0-9]|3[0-1])|(?:0[469]|11)-(?:0[1-9]|[1-2][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[1-2][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)T(?:[0-1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$/;
const PATTERN_4 = /^(?:[1-2][0-9]{3}(?:-(?:0[1-9]|1[0-2]))?|(?:[1-2][0-9]{3}-(?:(?:0[1357-8]|1[02])-(?:0[1-9]|[1-2][0-9]|3[0-1])|(?:0[469]|11)-(?:0[1-9]|[1-2][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[1-2][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29))$/;
const PATTERN_5 = /^x-[0-9a-z]{2,20}:[\--.0-9A-Z_a-z]{1,60}$/;
const PATTERN_6 = /^[^\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]*$/;
const PATTERN_7 = /^[0-9a-z]+(?:-[0-9a-z]+)*$/;
const PATTERN_8 = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/;
const PATTERN_9 = /^(?:[A-Z]{2}-[0-9A-Z]{1,3}|kh-1[27])$/;
const PATTERN_10 = /^(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/;

/** True when the value holds a moved id. */
let moved = false;

/** Returns 0 for invalid, 1 for valid, 2 for valid with a moved id. For plain data, as JSON.parse makes it; accepts no instance of a class. */
export function check(value: any): 0 | 1 | 2 {
  moved = false;
  return record(value) ? (moved ? 2 : 1) : 0;
}

/** True when a string has at most max code points; it has from half as many code points as UTF-16 units to as many. */
function atMost(v: string, max: number): boolean {
  if (v.length <= max || v.length > max * 2) return v.length <= max;
  let n = 0;
  for (const _ of v) n++;
  return n <= max;
}

/** For each UTF-16 unit, one bit for each set of characters that holds it. */
function classes(sets: readonly string[]): Uint8Array {
  const table = new Uint8Array(65_536);
  sets.forEach((set, n) => {
    for (let at = 0; at < set.length; at++) table[set.charCodeAt(at)]! |= 1 << n;
  });
  return table;
}

function record(v: any): boolean {
  if (!isPlainObject(v)) return false;
  switch (v.type) {
    case "person": return person(v);
    case "event": return event(v);
    case "involvement": return involvement(v);
    case "status-decision": return statusDecision(v);
    case "case": return caseOf(v);
    case "referral": return referral(v);
    case "assistance": return assistance(v);
    case "identity": return identity(v);
    case "organization": return organization(v);
    case "cooperation-request": return cooperationRequest(v);
    case "agreement": return agreement(v);
    case "monitoring-report": return monitoringReport(v);
    case "resource-contribution": return resourceContribution(v);
    case "evidence-item": return evidenceItem(v);
    case "joint-report": return jointReport(v);
    case "awareness-activity": return awarenessActivity(v);
    case "statistical-table": return statisticalTable(v);
    case "bundle": return bundle(v);
    default: return false;
  }
}

function person(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "person")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "sex": if (!(isSexes(x) || withheld(x))) return false; n++; break;
      case "genderIdentity": if (!(isGenderIdentities(x) || localValue(x) || withheld(x))) return false; break;
      case "age": if (!((Number.isInteger(x) && x >= 0 && x <= 130) || withheld(x))) return false; break;
      case "ageBand": if (!(AGE_BANDS_SET.has(x) || withheld(x))) return false; break;
      case "citizenship": if (!personCitizenship(x)) return false; break;
      case "nationalityStatus": if (!(isNationalityStatuses(x) || withheld(x))) return false; break;
      case "residenceCountry": if (!(COUNTRIES_SET.has(x) || region(x) || withheld(x))) return false; break;
      case "languages": if (!personLanguages(x)) return false; break;
      case "educationLevel": if (!(isEducationLevels(x) || withheld(x))) return false; break;
      case "maritalStatus": if (!(isMaritalStatuses(x) || withheld(x))) return false; break;
      case "numberOfChildren": if (!((Number.isInteger(x) && x >= 0 && x <= 30) || withheld(x))) return false; break;
      case "deceased": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "vulnerabilities": if (!personVulnerabilities(x)) return false; break;
      case "vulnerabilitiesAbsent": if (!personVulnerabilitiesAbsent(x)) return false; break;
      default: return false;
    }
  }
  return n === 7;
}

function recordId(v: any): boolean {
  return typeof v === "string" && v.length === 45 &&
    ((v.charCodeAt(0) ^ 117) | (v.charCodeAt(1) ^ 114) | (v.charCodeAt(2) ^ 110) | (v.charCodeAt(3) ^ 58) | (v.charCodeAt(4) ^ 117) | (v.charCodeAt(5) ^ 117) | (v.charCodeAt(6) ^ 105) | (v.charCodeAt(7) ^ 100) | (v.charCodeAt(8) ^ 58) | (v.charCodeAt(17) ^ 45) | (v.charCodeAt(22) ^ 45) | (v.charCodeAt(27) ^ 45) | (v.charCodeAt(32) ^ 45)) === 0 &&
    (CLASSES[v.charCodeAt(9)]! & CLASSES[v.charCodeAt(10)]! & CLASSES[v.charCodeAt(11)]! & CLASSES[v.charCodeAt(12)]! & CLASSES[v.charCodeAt(13)]! & CLASSES[v.charCodeAt(14)]! & CLASSES[v.charCodeAt(15)]! & CLASSES[v.charCodeAt(16)]! & CLASSES[v.charCodeAt(18)]! & CLASSES[v.charCodeAt(19)]! & CLASSES[v.charCodeAt(20)]! & CLASSES[v.charCodeAt(21)]! & CLASSES[v.charCodeAt(24)]! & CLASSES[v.charCodeAt(25)]! & CLASSES[v.charCodeAt(26)]! & CLASSES[v.charCodeAt(29)]! & CLASSES[v.charCodeAt(30)]! & CLASSES[v.charCodeAt(31)]! & CLASSES[v.charCodeAt(33)]! & CLASSES[v.charCodeAt(34)]! & CLASSES[v.charCodeAt(35)]! & CLASSES[v.charCodeAt(36)]! & CLASSES[v.charCodeAt(37)]! & CLASSES[v.charCodeAt(38)]! & CLASSES[v.charCodeAt(39)]! & CLASSES[v.charCodeAt(40)]! & CLASSES[v.charCodeAt(41)]! & CLASSES[v.charCodeAt(42)]! & CLASSES[v.charCodeAt(43)]! & CLASSES[v.charCodeAt(44)]! & 1) !== 0 &&
    (CLASSES[v.charCodeAt(23)]! & 2) !== 0 &&
    (CLASSES[v.charCodeAt(28)]! & 4) !== 0;
}

function specVersion(v: any): boolean {
  return typeof v === "string" && v.length >= 3 && v.length <= 7 && PATTERN_1.test(v);
}

function semver(v: any): boolean {
  return typeof v === "string" && v.length >= 5 && v.length <= 14 && PATTERN_2.test(v);
}

function provenance(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "reportedBy": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x) || provenanceReportedBy3(x))) return false; n++; break;
      case "recordedAt": if (!instant(x)) return false; n++; break;
      case "registeredOn": if (!(date(x) || dateSpan(x) || withheld(x))) return false; break;
      case "source": if (!(isInformationSources(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "deIdentified": if (!deIdentification(x)) return false; break;
      case "synthetic": if (!(x === true)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function provenanceReportedBy1(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "actor": if (!ACTORS_SET.has(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function provenanceReportedBy2(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "organization": if (!recordId(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function provenanceReportedBy3(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false;
  }
  return true;
}

function instant(v: any): boolean {
  return typeof v === "string" && v.length >= 20 && v.length <= 20 && PATTERN_3.test(v);
}

function date(v: any): boolean {
  return typeof v === "string" && v.length >= 4 && v.length <= 10 && PATTERN_4.test(v);
}

function dateSpan(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "from": if (!date(x)) return false; n++; break;
      case "to": if (!date(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function withheld(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "withheld": if (!isWithheldReasons(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function isWithheldReasons(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 7: return v === "pending" || v === "refused" || v === "unknown";
    case 8: return v === "redacted";
    case 9: return v === "not-asked";
    case 13: return v === "not-permitted";
    case 14: return v === "not-applicable";
  }
  return false;
}

function isInformationSources(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 7: return v === "hotline";
    case 9: return v === "case-file" || v === "interview";
    case 10: return v === "inspection";
    case 11: return v === "observation" || v === "open-source" || v === "self-report";
    case 12: return v === "court-record";
    case 14: return v === "partner-agency";
    case 15: return v === "case-management";
    case 16: return v === "automated-import";
    case 17: return v === "foreign-authority";
    case 18: return v === "third-party-report";
  }
  return false;
}

function localValue(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "local": if (!localCode(x)) return false; n++; break;
      case "text": if (!text200(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function localCode(v: any): boolean {
  return typeof v === "string" && v.length >= 6 && v.length <= 83 && PATTERN_5.test(v);
}

function text200(v: any): boolean {
  return typeof v === "string" && v.length >= 1 && atMost(v, 200) && PATTERN_6.test(v);
}

function deIdentification(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "method": if (!(isDeIdentificationMethods(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "k": if (!(Number.isInteger(x) && x >= 1 && x <= 1000000000)) return false; break;
      case "release": if (!text200(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function isDeIdentificationMethods(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 11: return v === "k-anonymity" || v === "suppression";
    case 12: return v === "perturbation";
    case 14: return v === "generalisation" || v === "synthetic-data";
    case 20: return v === "differential-privacy";
  }
  return false;
}

function handling(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "tlp": if (!isHandlingCodesTlp(x)) return false; n++; break;
      case "restrictions": if (!handlingRestrictions(x)) return false; break;
      case "purposes": if (!handlingPurposes(x)) return false; n++; break;
      case "legalBasis": if (!handlingLegalBasis(x)) return false; n++; break;
      case "consents": if (!handlingConsents(x)) return false; break;
      case "retainUntil": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function isHandlingCodesTlp(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 3: return v === "red";
    case 5: return v === "amber" || v === "clear" || v === "green";
    case 12: return v === "amber-strict";
  }
  return false;
}

function handlingRestrictions(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!isHandlingCodesUseRestriction(x)) return false;
  }
  return true;
}

function isHandlingCodesUseRestriction(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 10: return v === "no-copying";
    case 19: return v === "stated-request-only";
    case 20: return v === "crime-combating-only";
    case 24: return v === "other-restriction-stated";
    case 27: return v === "return-or-destroy-after-use";
    case 31: return v === "no-court-use-without-permission";
    case 33: return v === "originator-consults-before-action";
    case 36: return v === "no-onward-sharing-without-permission";
  }
  return false;
}

function handlingPurposes(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!isPurposesOfUse(x)) return false;
  }
  return true;
}

function isPurposesOfUse(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 8: return v === "research";
    case 9: return v === "oversight";
    case 10: return v === "prevention" || v === "statistics";
    case 11: return v === "prosecution";
    case 12: return v === "compensation";
    case 13: return v === "investigation";
    case 14: return v === "asset-recovery";
    case 17: return v === "victim-assistance" || v === "victim-protection";
    case 21: return v === "monitoring-evaluation" || v === "victim-identification";
    case 23: return v === "immigration-enforcement";
    case 24: return v === "nationality-verification" || v === "return-and-reintegration";
  }
  return false;
}

function handlingLegalBasis(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!legalBasis(x)) return false;
  }
  return true;
}

function legalBasis(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!isLegalBasisKinds(x)) return false; n++; break;
      case "provision": if (!provision(x)) return false; break;
      case "agreement": if (!recordId(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function isLegalBasisKinds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 3: return v === "law";
    case 6: return v === "treaty";
    case 7: return v === "consent";
    case 9: return v === "agreement";
    case 11: return v === "court-order" || v === "reciprocity";
    case 14: return v === "vital-interest";
    case 21: return v === "published-under-terms";
  }
  return false;
}

function provision(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "instrument": if (!INSTRUMENTS_SET.has(x)) return false; n++; break;
      case "provision": if (!id(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function id(v: any): boolean {
  return typeof v === "string" && v.length >= 1 && v.length <= 80 && PATTERN_7.test(v);
}

function handlingConsents(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!consent(x)) return false;
  }
  return true;
}

function consent(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "scope": if (!(isConsentScopes(x) || withheld(x))) return false; n++; break;
      case "decision": if (!isConsentDecision(x)) return false; break;
      case "givenBy": if (!(isConsentGivers(x) || withheld(x))) return false; n++; break;
      case "guardian": if (!recordId(x)) return false; break;
      case "givenOn": if (!(date(x) || withheld(x))) return false; n++; break;
      case "withdrawnOn": if (!(date(x) || withheld(x))) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function isConsentScopes(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 8: return v === "referral" || v === "research" || v === "services";
    case 10: return v === "statistics";
    case 11: return v === "prosecution";
  }
  return false;
}

function isConsentDecision(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "given";
    case 7: return v === "refused";
    case 9: return v === "withdrawn";
  }
  return false;
}

function isConsentGivers(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 4: return v === "self";
    case 8: return v === "guardian";
    case 20: return v === "legal-representative";
  }
  return false;
}

function isSexes(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 4: return v === "male";
    case 6: return v === "female";
  }
  return false;
}

function isGenderIdentities(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 3: return v === "man";
    case 5: return v === "woman";
    case 14: return v === "non-conforming";
    case 15: return v === "transgender-man";
    case 17: return v === "transgender-woman";
  }
  return false;
}

function personCitizenship(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 5) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(COUNTRIES_SET.has(x) || region(x) || withheld(x))) return false;
  }
  return true;
}

function region(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "region": if (!REGIONS_SET.has(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function isNationalityStatuses(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 7: return v === "citizen";
    case 9: return v === "stateless";
    case 12: return v === "undetermined";
  }
  return false;
}

function personLanguages(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!language(x)) return false;
  }
  return true;
}

function language(v: any): boolean {
  return typeof v === "string" && v.length >= 2 && v.length <= 8 && PATTERN_8.test(v);
}

function isEducationLevels(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 12: return v === "no-schooling";
    case 17: return v === "primary-education";
    case 20: return v === "master-or-equivalent";
    case 22: return v === "bachelor-or-equivalent" || v === "doctoral-or-equivalent";
    case 25: return v === "early-childhood-education" || v === "lower-secondary-education" || v === "upper-secondary-education";
    case 30: return v === "short-cycle-tertiary-education";
    case 37: return v === "post-secondary-non-tertiary-education";
  }
  return false;
}

function isMaritalStatuses(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "single";
    case 7: return v === "married" || v === "widowed";
    case 8: return v === "divorced";
    case 9: return v === "separated";
    case 22: return v === "registered-partnership";
  }
  return false;
}

function personVulnerabilities(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isVulnerabilities(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isVulnerabilities(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 4: return v === "debt";
    case 7: return v === "poverty";
    case 9: return v === "addiction" || v === "childhood" || v === "migration";
    case 12: return v === "displacement" || v === "homelessness" || v === "social-group";
    case 13: return v === "mental-health" || v === "statelessness";
    case 14: return v === "discrimination" || v === "physical-abuse";
    case 16: return v === "work-environment";
    case 17: return v === "lack-of-education";
    case 21: return v === "abuse-on-social-media";
    case 22: return v === "separation-from-family";
    case 28: return v === "inability-to-protect-oneself";
    case 29: return v === "disability-or-physical-health";
    case 33: return v === "dependence-on-a-carer-or-guardian";
  }
  return false;
}

function personVulnerabilitiesAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isVulnerabilities(x) || localValue(x))) return false;
  }
  return true;
}

function event(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "event")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "conduct": if (!eventConduct(x)) return false; break;
      case "acts": if (!eventActs(x)) return false; break;
      case "actsAbsent": if (!eventActsAbsent(x)) return false; break;
      case "intendedExploitation": if (!eventIntendedExploitation(x)) return false; break;
      case "intendedExploitationAbsent": if (!eventIntendedExploitationAbsent(x)) return false; break;
      case "realisedExploitation": if (!eventIntendedExploitation(x)) return false; break;
      case "realisedExploitationAbsent": if (!eventIntendedExploitationAbsent(x)) return false; break;
      case "controls": if (!eventControls(x)) return false; break;
      case "controlsAbsent": if (!eventControlsAbsent(x)) return false; break;
      case "warningSigns": if (!eventWarningSigns(x)) return false; break;
      case "warningSignsAbsent": if (!eventWarningSignsAbsent(x)) return false; break;
      case "sectors": if (!eventSectors(x)) return false; break;
      case "sectorsAbsent": if (!eventSectorsAbsent(x)) return false; break;
      case "siteKinds": if (!eventSiteKinds(x)) return false; break;
      case "siteKindsAbsent": if (!eventSiteKindsAbsent(x)) return false; break;
      case "recruitmentMethods": if (!eventRecruitmentMethods(x)) return false; break;
      case "recruitmentMethodsAbsent": if (!eventRecruitmentMethodsAbsent(x)) return false; break;
      case "platforms": if (!eventPlatforms(x)) return false; break;
      case "places": if (!eventPlaces(x)) return false; break;
      case "period": if (!period(x)) return false; break;
      case "durationMonths": if (!((Number.isInteger(x) && x >= 0 && x <= 1200) || monthsSpan(x) || withheld(x))) return false; break;
      case "organisedGroup": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "drivers": if (!eventDrivers(x)) return false; break;
      case "driversAbsent": if (!eventDriversAbsent(x)) return false; break;
      default: return false;
    }
  }
  return n === 6;
}

function eventConduct(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isFormsConduct(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isFormsConduct(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 15: return v === "sale-of-infants" || v === "sale-of-persons" || v === "slavery-offence";
    case 16: return v === "illegal-adoption" || v === "sale-of-children";
    case 17: return v === "migrant-smuggling" || v === "surrogacy-offence";
    case 19: return v === "online-scam-offence";
    case 21: return v === "trafficking-in-organs";
    case 22: return v === "child-grooming-offence" || v === "trafficking-in-infants" || v === "trafficking-in-persons";
    case 23: return v === "forced-marriage-offence" || v === "trafficking-in-children";
    case 24: return v === "sexual-extortion-offence";
    case 25: return v === "procuring-of-prostitution";
    case 30: return v === "agreement-to-sell-before-birth";
    case 33: return v === "child-sexual-exploitation-offence";
    case 35: return v === "child-sexual-abuse-material-offence";
    case 45: return v === "generated-child-sexual-abuse-material-offence";
  }
  return false;
}

function eventActs(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isActs(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isActs(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 7: return v === "receipt" || v === "removal";
    case 8: return v === "purchase" || v === "transfer";
    case 9: return v === "abduction";
    case 10: return v === "harbouring" || v === "organising";
    case 11: return v === "concealment" || v === "recruitment";
    case 14: return v === "transportation";
    case 16: return v === "sale-or-exchange";
    case 20: return v === "abduction-of-a-minor";
    case 21: return v === "provision-or-offering";
    case 24: return v === "detention-or-confinement";
  }
  return false;
}

function eventActsAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isActs(x) || localValue(x))) return false;
  }
  return true;
}

function eventIntendedExploitation(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!((FORMS_EXPLOITATION_SET.has(x) || (FORMS_EXPLOITATION_MOVED_SET.has(x) && (moved = true))) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function eventIntendedExploitationAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!((FORMS_EXPLOITATION_SET.has(x) || (FORMS_EXPLOITATION_MOVED_SET.has(x) && (moved = true))) || localValue(x))) return false;
  }
  return true;
}

function eventControls(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isControls(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isControls(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 7: return v === "threats" || v === "torture";
    case 10: return v === "selling-on";
    case 12: return v === "debt-bondage" || v === "sexual-abuse";
    case 14: return v === "false-promises" || v === "physical-abuse" || v === "using-children";
    case 15: return v === "taking-earnings";
    case 16: return v === "demanding-ransom";
    case 19: return v === "psychological-abuse";
    case 20: return v === "restricting-movement";
    case 21: return v === "withholding-documents";
    case 23: return v === "excessive-working-hours" || v === "psychoactive-substances" || v === "withholding-necessities";
    case 24: return v === "restricting-medical-care" || v === "threats-of-physical-harm";
    case 25: return v === "imposing-quotas-and-fines" || v === "threat-of-law-enforcement";
    case 26: return v === "using-accounts-or-identity";
    case 28: return v === "restricting-financial-access";
    case 32: return v === "surveilling-devices-and-accounts";
    case 34: return v === "threats-against-children-or-family";
  }
  return false;
}

function eventControlsAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isControls(x) || localValue(x))) return false;
  }
  return true;
}

function eventWarningSigns(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isWarningSigns(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isWarningSigns(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 9: return v === "deception" || v === "isolation";
    case 12: return v === "debt-bondage";
    case 18: return v === "excessive-overtime";
    case 19: return v === "delphi-exploitation";
    case 20: return v === "withholding-of-wages";
    case 22: return v === "abuse-of-vulnerability";
    case 23: return v === "restriction-of-movement";
    case 24: return v === "intimidation-and-threats";
    case 27: return v === "delphi-coercive-recruitment";
    case 28: return v === "delphi-deceptive-recruitment" || v === "physical-and-sexual-violence";
    case 30: return v === "delphi-coercion-at-destination";
    case 31: return v === "retention-of-identity-documents";
    case 37: return v === "abusive-working-and-living-conditions";
    case 44: return v === "delphi-abuse-of-vulnerability-at-destination" || v === "delphi-recruitment-by-abuse-of-vulnerability";
  }
  return false;
}

function eventWarningSignsAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isWarningSigns(x) || localValue(x))) return false;
  }
  return true;
}

function eventSectors(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(SECTORS_SET.has(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function eventSectorsAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(SECTORS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function eventSiteKinds(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(SITE_KINDS_SET.has(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function eventSiteKindsAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(SITE_KINDS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function eventRecruitmentMethods(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isRecruitmentMethods(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isRecruitmentMethods(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 7: return v === "at-work";
    case 14: return v === "sale-by-family" || v === "taken-by-force";
    case 15: return v === "false-job-offer" || v === "marriage-broker";
    case 17: return v === "sale-by-exploiter";
    case 18: return v === "recruitment-agency";
    case 20: return v === "feigned-relationship";
    case 22: return v === "at-a-place-of-business";
    case 26: return v === "dispatch-to-project-abroad";
    case 28: return v === "recruitment-by-former-victim";
    case 29: return v === "at-an-educational-institution";
    case 30: return v === "through-online-social-networks";
    case 31: return v === "through-an-online-advertisement" || v === "through-family-or-family-events";
    case 32: return v === "through-friends-or-social-events";
    case 33: return v === "through-a-newspaper-advertisement";
    case 34: return v === "through-a-television-advertisement";
  }
  return false;
}

function eventRecruitmentMethodsAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isRecruitmentMethods(x) || localValue(x))) return false;
  }
  return true;
}

function eventPlatforms(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!eventPlatform(x)) return false;
  }
  return true;
}

function eventPlatform(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!(isOnlinePlatformKinds(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "phases": if (!eventPlatformPhases(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function isOnlinePlatformKinds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 9: return v === "job-board";
    case 11: return v === "online-game";
    case 14: return v === "hidden-service" || v === "social-network";
    case 18: return v === "dating-application" || v === "livestreaming-site" || v === "video-sharing-site";
    case 19: return v === "cryptoasset-service" || v === "payment-application";
    case 20: return v === "file-sharing-service";
    case 21: return v === "messaging-application";
    case 22: return v === "forum-or-message-board";
    case 25: return v === "escort-advertisement-site";
    case 26: return v === "accommodation-booking-site";
    case 28: return v === "ride-or-delivery-application";
    case 29: return v === "classified-advertisement-site";
  }
  return false;
}

function eventPlatformPhases(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 3) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!isEventPlatformPhasesItem(x)) return false;
  }
  return true;
}

function isEventPlatformPhasesItem(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 7: return v === "control";
    case 11: return v === "recruitment";
    case 12: return v === "exploitation";
  }
  return false;
}

function eventPlaces(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!eventPlace(x)) return false;
  }
  return true;
}

function eventPlace(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "role": if (!isPlaceRoles(x)) return false; n++; break;
      case "country": if (!(COUNTRIES_SET.has(x) || region(x) || withheld(x))) return false; n++; break;
      case "subdivision": if (!subdivision(x)) return false; break;
      case "on": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function isPlaceRoles(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "return";
    case 7: return v === "transit";
    case 9: return v === "departure" || v === "residence";
    case 11: return v === "destination" || v === "recruitment";
    case 12: return v === "exploitation";
    case 14: return v === "identification";
  }
  return false;
}

function subdivision(v: any): boolean {
  return typeof v === "string" && v.length >= 4 && v.length <= 6 && PATTERN_9.test(v);
}

function period(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "start": if (!(date(x) || withheld(x))) return false; n++; break;
      case "end": if (!(date(x) || withheld(x))) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function monthsSpan(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "min": if (!(Number.isInteger(x) && x >= 0 && x <= 1200)) return false; n++; break;
      case "max": if (!(Number.isInteger(x) && x >= 0 && x <= 1200)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function eventDrivers(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isDrivers(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isDrivers(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "demand";
    case 7: return v === "poverty";
    case 14: return v === "discrimination";
    case 16: return v === "underdevelopment";
    case 19: return v === "abuse-of-technology";
    case 22: return v === "labour-market-movement";
    case 25: return v === "lack-of-equal-opportunity";
    case 29: return v === "international-labour-mobility";
  }
  return false;
}

function eventDriversAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isDrivers(x) || localValue(x))) return false;
  }
  return true;
}

function involvement(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "involvement")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "person": if (!recordId(x)) return false; n++; break;
      case "event": if (!recordId(x)) return false; n++; break;
      case "role": if (!isInvolvementRoles(x)) return false; n++; break;
      case "functions": if (!involvementFunctions(x)) return false; break;
      case "functionsAbsent": if (!involvementFunctionsAbsent(x)) return false; break;
      case "organization": if (!recordId(x)) return false; break;
      case "means": if (!involvementMeans(x)) return false; break;
      case "meansAbsent": if (!involvementMeansAbsent(x)) return false; break;
      case "ageAtStart": if (!((Number.isInteger(x) && x >= 0 && x <= 130) || withheld(x))) return false; break;
      case "ageBandAtStart": if (!(AGE_BANDS_SET.has(x) || withheld(x))) return false; break;
      case "childAtEntry": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "childAtExploitation": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "relationships": if (!involvementRelationships(x)) return false; break;
      case "relationshipsAbsent": if (!involvementRelationshipsAbsent(x)) return false; break;
      case "paidMoney": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "definitionApplied": if (!involvementDefinitionApplied(x)) return false; break;
      default: return false;
    }
  }
  return n === 9;
}

function isInvolvementRoles(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 7: return v === "accused" || v === "suspect" || v === "witness";
    case 9: return v === "convicted";
    case 15: return v === "presumed-victim";
    case 17: return v === "identified-victim";
  }
  return false;
}

function involvementFunctions(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(PERPETRATOR_FUNCTIONS_SET.has(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function involvementFunctionsAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(PERPETRATOR_FUNCTIONS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function involvementMeans(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isMeans(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isMeans(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "fraud";
    case 8: return v === "drugging";
    case 9: return v === "abduction" || v === "deception";
    case 10: return v === "enticement";
    case 11: return v === "confinement";
    case 12: return v === "use-of-force";
    case 14: return v === "abuse-of-power" || v === "other-coercion";
    case 15: return v === "binding-by-debt" || v === "threat-of-force";
    case 22: return v === "abuse-of-vulnerability" || v === "restriction-of-liberty";
    case 27: return v === "giving-payments-or-benefits";
    case 30: return v === "disguised-marriage-or-adoption" || v === "receiving-payments-or-benefits";
  }
  return false;
}

function involvementMeansAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isMeans(x) || localValue(x))) return false;
  }
  return true;
}

function involvementRelationships(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!involvementRelationship(x)) return false;
  }
  return true;
}

function involvementRelationship(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "to": if (!recordId(x)) return false; break;
      case "kind": if (!(isRelationships(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "otherFunction": if (!(PERPETRATOR_FUNCTIONS_SET.has(x) || localValue(x) || withheld(x))) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function isRelationships(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "child";
    case 7: return v === "sibling";
    case 8: return v === "employer" || v === "stranger";
    case 9: return v === "co-worker" || v === "neighbour";
    case 10: return v === "supervisor";
    case 13: return v === "family-member" || v === "fellow-victim";
    case 14: return v === "online-contact" || v === "other-relative";
    case 16: return v === "intimate-partner";
    case 17: return v === "recruitment-agent";
    case 18: return v === "official-in-charge" || v === "parent-or-guardian";
    case 20: return v === "teacher-or-caregiver";
    case 22: return v === "friend-or-acquaintance";
  }
  return false;
}

function involvementRelationshipsAbsent(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isRelationships(x) || localValue(x))) return false;
  }
  return true;
}

function involvementDefinitionApplied(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 5) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!provision(x)) return false;
  }
  return true;
}

function statusDecision(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "status-decision")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "person": if (!recordId(x)) return false; n++; break;
      case "event": if (!recordId(x)) return false; break;
      case "status": if (!isIdentificationStatuses(x)) return false; n++; break;
      case "body": if (!(isDecisionBodies(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "decidedBy": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; break;
      case "decidedOn": if (!(date(x) || withheld(x))) return false; n++; break;
      case "law": if (!provision(x)) return false; break;
      case "reviews": if (!recordId(x)) return false; break;
      case "reviewRequested": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "reflectionPeriod": if (!period(x)) return false; break;
      case "outcome": if (!(isProtectionOutcomes(x) || localValue(x) || withheld(x))) return false; break;
      default: return false;
    }
  }
  return n === 10;
}

function isIdentificationStatuses(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 8: return v === "presumed";
    case 9: return v === "withdrawn";
    case 10: return v === "identified";
    case 14: return v === "not-identified";
    case 18: return v === "reasonable-grounds";
  }
  return false;
}

function isDecisionBodies(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "court";
    case 6: return v === "police";
    case 11: return v === "prosecution";
    case 17: return v === "multi-agency-body";
    case 18: return v === "consular-authority";
    case 19: return v === "labour-inspectorate";
    case 20: return v === "prosecution-or-court";
    case 21: return v === "immigration-authority";
    case 24: return v === "social-welfare-authority";
    case 26: return v === "non-police-government-body";
    case 29: return v === "non-governmental-organisation";
    case 30: return v === "intergovernmental-organisation";
  }
  return false;
}

function isProtectionOutcomes(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "return";
    case 12: return v === "none-granted" || v === "resettlement";
    case 14: return v === "asylum-pending" || v === "refugee-status";
    case 16: return v === "no-status-needed";
    case 19: return v === "permanent-residence" || v === "temporary-residence";
    case 20: return v === "statelessness-status";
    case 22: return v === "reflection-period-only";
    case 24: return v === "complementary-protection";
  }
  return false;
}

function caseOf(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "case")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "kind": if (!isCaseKinds(x)) return false; n++; break;
      case "status": if (!isCaseStatuses(x)) return false; n++; break;
      case "jurisdiction": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      case "owner": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; break;
      case "openedOn": if (!(date(x) || withheld(x))) return false; n++; break;
      case "closure": if (!caseClosure(x)) return false; break;
      case "events": if (!caseEvents(x)) return false; break;
      case "involvements": if (!caseInvolvements(x)) return false; break;
      case "charges": if (!caseCharges(x)) return false; break;
      case "compensation": if (!caseCompensation(x)) return false; break;
      case "nonPunishment": if (!caseNonPunishment(x)) return false; break;
      case "implicatedStates": if (!caseImplicatedStates(x)) return false; break;
      case "relatedCases": if (!caseRelatedCases(x)) return false; break;
      default: return false;
    }
  }
  return n === 10;
}

function isCaseKinds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "civil";
    case 6: return v === "labour";
    case 7: return v === "support";
    case 8: return v === "criminal";
  }
  return false;
}

function isCaseStatuses(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "active" || v === "closed";
    case 9: return v === "follow-up";
    case 15: return v === "closed-referred";
  }
  return false;
}

function caseClosure(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "on": if (!(date(x) || withheld(x))) return false; n++; break;
      case "reason": if (!(isClosureReasons(x) || localValue(x) || withheld(x))) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function isClosureReasons(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 4: return v === "died";
    case 7: return v === "settled";
    case 10: return v === "no-contact";
    case 11: return v === "time-barred" || v === "transferred";
    case 13: return v === "returned-home" || v === "service-ended";
    case 14: return v === "judgment-final";
    case 15: return v === "not-trafficking" || v === "opened-in-error" || v === "person-withdrew";
    case 17: return v === "support-completed" || v === "suspect-not-found";
    case 21: return v === "evidence-insufficient";
  }
  return false;
}

function caseEvents(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 200) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!recordId(x)) return false;
  }
  return true;
}

function caseInvolvements(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 2000) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!recordId(x)) return false;
  }
  return true;
}

function caseCharges(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseCharge(x)) return false;
  }
  return true;
}

function caseCharge(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "accused": if (!recordId(x)) return false; n++; break;
      case "provision": if (!provision(x)) return false; n++; break;
      case "conduct": if (!(isFormsConduct(x) || localValue(x) || withheld(x))) return false; break;
      case "stage": if (!isChargeStages(x)) return false; n++; break;
      case "outcome": if (!(OUTCOMES_SET.has(x) || localValue(x) || withheld(x))) return false; break;
      case "finalOn": if (!date(x)) return false; break;
      case "sentences": if (!caseChargeSentences(x)) return false; break;
      case "confiscation": if (!caseConfiscation(x)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function isChargeStages(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "final";
    case 7: return v === "charged";
    case 8: return v === "on-trial";
    case 12: return v === "under-appeal";
    case 19: return v === "under-investigation";
    case 24: return v === "judged-at-first-instance";
  }
  return false;
}

function caseChargeSentences(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseSentence(x)) return false;
  }
  return true;
}

function caseSentence(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!(isSentenceKinds(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "months": if (!(Number.isInteger(x) && x >= 0 && x <= 1200)) return false; break;
      case "fine": if (!money(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function isSentenceKinds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 4: return v === "fine";
    case 10: return v === "no-penalty";
    case 12: return v === "imprisonment";
    case 14: return v === "death-sentence";
    case 16: return v === "disqualification";
    case 17: return v === "deportation-order" || v === "life-imprisonment";
    case 18: return v === "community-sentence";
    case 19: return v === "corporal-punishment";
    case 22: return v === "suspended-imprisonment";
    case 23: return v === "closure-of-legal-person";
    case 33: return v === "protective-or-educational-measure";
  }
  return false;
}

function money(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "minor": if (!(Number.isInteger(x) && x >= 0 && x <= 9007199254740991)) return false; n++; break;
      case "currency": if (!currency(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function currency(v: any): boolean {
  return typeof v === "string" && v.length === 3 &&
    (CLASSES[v.charCodeAt(0)]! & CLASSES[v.charCodeAt(1)]! & CLASSES[v.charCodeAt(2)]! & 8) !== 0;
}

function caseConfiscation(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "ordered": if (!money(x)) return false; n++; break;
      case "recovered": if (!money(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function caseCompensation(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseCompensation2(x)) return false;
  }
  return true;
}

function caseCompensation2(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "victim": if (!recordId(x)) return false; n++; break;
      case "ordered": if (!money(x)) return false; n++; break;
      case "paid": if (!money(x)) return false; break;
      case "paidOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function caseNonPunishment(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseNonPunishment2(x)) return false;
  }
  return true;
}

function caseNonPunishment2(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "victim": if (!recordId(x)) return false; n++; break;
      case "chargedOn": if (!date(x)) return false; break;
      case "raised": if (!((typeof x === "boolean") || withheld(x))) return false; n++; break;
      case "relieved": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "decidedOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function caseImplicatedStates(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseImplicatedState(x)) return false;
  }
  return true;
}

function caseImplicatedState(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "country": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      case "role": if (!isPlaceRoles(x)) return false; n++; break;
      case "contactedOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function caseRelatedCases(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!recordId(x)) return false;
  }
  return true;
}

function referral(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "referral")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "person": if (!recordId(x)) return false; n++; break;
      case "case": if (!recordId(x)) return false; break;
      case "from": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; n++; break;
      case "to": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; n++; break;
      case "referredOn": if (!(date(x) || withheld(x))) return false; n++; break;
      case "reason": if (!(isReferralReasons(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "services": if (!referralServices(x)) return false; break;
      case "accepted": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "answeredOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 11;
}

function isReferralReasons(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 11: return v === "return-home" || v === "safety-risk";
    case 13: return v === "service-ended";
    case 14: return v === "person-request";
    case 16: return v === "child-protection" || v === "specialised-care";
    case 20: return v === "criminal-proceedings";
    case 24: return v === "identification-procedure";
    case 28: return v === "additional-services-required";
    case 31: return v === "migration-or-change-of-location";
  }
  return false;
}

function referralServices(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(SUPPORT_SERVICES_SET.has(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function assistance(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "assistance")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "person": if (!recordId(x)) return false; n++; break;
      case "case": if (!recordId(x)) return false; break;
      case "provider": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; break;
      case "service": if (!(SUPPORT_SERVICES_SET.has(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "status": if (!isServiceStatuses(x)) return false; n++; break;
      case "offeredOn": if (!date(x)) return false; break;
      case "startedOn": if (!date(x)) return false; break;
      case "plannedEnd": if (!date(x)) return false; break;
      case "endedOn": if (!date(x)) return false; break;
      case "safeReturn": if (!assistanceSafeReturn(x)) return false; break;
      case "reintegration": if (!assistanceReintegration(x)) return false; break;
      default: return false;
    }
  }
  return n === 9;
}

function isServiceStatuses(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "needed";
    case 7: return v === "offered" || v === "ongoing";
    case 8: return v === "accepted" || v === "declined";
    case 9: return v === "completed";
    case 11: return v === "interrupted";
  }
  return false;
}

function assistanceSafeReturn(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "to": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      case "voluntary": if (!((typeof x === "boolean") || withheld(x))) return false; n++; break;
      case "riskAssessed": if (!((typeof x === "boolean") || withheld(x))) return false; n++; break;
      case "on": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function assistanceReintegration(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "services": if (!referralServices(x)) return false; n++; break;
      case "followedUpOn": if (!date(x)) return false; break;
      case "completed": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function identity(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "identity")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "person": if (!recordId(x)) return false; n++; break;
      case "names": if (!identityNames(x)) return false; break;
      case "birthDate": if (!date(x)) return false; break;
      case "documents": if (!identityDocuments(x)) return false; break;
      case "contacts": if (!identityContacts(x)) return false; break;
      default: return false;
    }
  }
  return n === 7;
}

function identityNames(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!identityName(x)) return false;
  }
  return true;
}

function identityName(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "full": if (!text200(x)) return false; n++; break;
      case "salutation": if (!text200(x)) return false; break;
      case "title": if (!text200(x)) return false; break;
      case "given": if (!text200(x)) return false; break;
      case "middle": if (!text200(x)) return false; break;
      case "family": if (!text200(x)) return false; break;
      case "language": if (!language(x)) return false; break;
      case "use": if (!isIdentityNameUse(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function isIdentityNameUse(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "legal" || v === "usual" || v === "alias";
    case 6: return v === "former";
  }
  return false;
}

function identityDocuments(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!identityDocument(x)) return false;
  }
  return true;
}

function identityDocument(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!(isDocumentKinds(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "number": if (!text200(x)) return false; n++; break;
      case "country": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; n++; break;
      case "expiresOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function isDocumentKinds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 4: return v === "visa";
    case 8: return v === "passport";
    case 11: return v === "border-pass" || v === "family-book" || v === "work-permit";
    case 15: return v === "driving-licence" || v === "travel-document";
    case 16: return v === "refugee-document" || v === "residence-permit";
    case 17: return v === "birth-certificate";
    case 20: return v === "consular-certificate";
    case 22: return v === "national-identity-card";
    case 25: return v === "emergency-travel-document";
    case 26: return v === "seafarer-identity-document";
  }
  return false;
}

function identityContacts(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!identityContact(x)) return false;
  }
  return true;
}

function identityContact(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!isIdentityContactKind(x)) return false; n++; break;
      case "value": if (!text200(x)) return false; n++; break;
      case "safe": if (!((typeof x === "boolean") || withheld(x))) return false; n++; break;
      default: return false;
    }
  }
  return n === 3;
}

function isIdentityContactKind(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "email";
    case 10: return v === "home-phone";
    case 12: return v === "mobile-phone";
    case 17: return v === "messaging-account";
  }
  return false;
}

function organization(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "organization")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "name": if (!text200(x)) return false; n++; break;
      case "kind": if (!(ORGANIZATION_KINDS_SET.has(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "actor": if (!ACTORS_SET.has(x)) return false; break;
      case "partOf": if (!recordId(x)) return false; break;
      case "country": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; n++; break;
      case "subdivision": if (!subdivision(x)) return false; break;
      case "contacts": if (!organizationContacts(x)) return false; break;
      default: return false;
    }
  }
  return n === 9;
}

function organizationContacts(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!organizationContact(x)) return false;
  }
  return true;
}

function organizationContact(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!isOrganizationContactKind(x)) return false; n++; break;
      case "value": if (!text200(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function isOrganizationContactKind(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "phone" || v === "email";
    case 7: return v === "website";
  }
  return false;
}

function cooperationRequest(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "cooperation-request")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "kind": if (!(isRequestKinds(x) || localValue(x))) return false; n++; break;
      case "channel": if (!(isChannels(x) || localValue(x))) return false; n++; break;
      case "from": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; n++; break;
      case "fromState": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      case "to": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; n++; break;
      case "toState": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      case "case": if (!recordId(x)) return false; break;
      case "follows": if (!recordId(x)) return false; break;
      case "basis": if (!cooperationRequestBasis(x)) return false; n++; break;
      case "urgent": if (!(typeof x === "boolean")) return false; break;
      case "acknowledgeBy": if (!instant(x)) return false; break;
      case "answerBy": if (!instant(x)) return false; break;
      case "stages": if (!cooperationRequestStages(x)) return false; n++; break;
      case "refusal": if (!requestRefusal(x)) return false; break;
      case "useLimitation": if (!handlingPurposes(x)) return false; break;
      case "confidential": if (!(typeof x === "boolean")) return false; break;
      default: return false;
    }
  }
  return n === 14;
}

function isRequestKinds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "return";
    case 11: return v === "extradition";
    case 14: return v === "asset-recovery";
    case 15: return v === "evidence-taking";
    case 16: return v === "police-to-police";
    case 17: return v === "nationality-check";
    case 18: return v === "search-and-seizure";
    case 19: return v === "joint-investigation" || v === "location-of-persons";
    case 20: return v === "attendance-of-person" || v === "service-of-documents";
    case 21: return v === "document-verification" || v === "evidence-preservation" || v === "victim-identification";
    case 23: return v === "mutual-legal-assistance" || v === "spontaneous-information" || v === "transfer-of-proceedings";
    case 28: return v === "transfer-of-sentenced-person";
  }
  return false;
}

function isChannels(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 8: return v === "consular" || v === "interpol";
    case 9: return v === "aseanapol";
    case 10: return v === "diplomatic" || v === "joint-team";
    case 14: return v === "court-to-court" || v === "police-liaison";
    case 17: return v === "central-authority";
    case 20: return v === "national-focal-point";
    case 24: return v === "prosecutor-to-prosecutor" || v === "service-provider-network" || v === "task-force-to-task-force";
  }
  return false;
}

function cooperationRequestBasis(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(requestBasis1(x) || requestBasis2(x) || requestBasis3(x))) return false;
  }
  return true;
}

function requestBasis1(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "provision": if (!provision(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function requestBasis2(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "agreement": if (!recordId(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function requestBasis3(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "reciprocity": if (!(x === true)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function cooperationRequestStages(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!requestStage(x)) return false;
  }
  return true;
}

function requestStage(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "stage": if (!isRequestStages(x)) return false; n++; break;
      case "at": if (!instant(x)) return false; n++; break;
      case "by": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function isRequestStages(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 4: return v === "sent";
    case 7: return v === "refused";
    case 8: return v === "accepted" || v === "executed" || v === "received";
    case 9: return v === "executing" || v === "postponed" || v === "withdrawn";
    case 12: return v === "acknowledged";
    case 15: return v === "partly-executed";
  }
  return false;
}

function requestRefusal(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "ground": if (!(isRefusalGrounds(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "provision": if (!provision(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function isRefusalGrounds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 9: return v === "not-found";
    case 13: return v === "not-competent" || v === "own-nationals";
    case 14: return v === "no-legal-basis";
    case 15: return v === "double-jeopardy";
    case 16: return v === "excessive-burden" || v === "military-offence";
    case 17: return v === "human-rights-risk" || v === "political-offence" || v === "victim-protection";
    case 18: return v === "death-penalty-risk";
    case 19: return v === "essential-interests";
    case 20: return v === "insufficient-gravity";
    case 21: return v === "ongoing-investigation";
    case 22: return v === "discriminatory-purpose" || v === "non-conforming-request";
    case 23: return v === "dual-criminality-absent";
    case 24: return v === "available-by-other-means" || v === "contrary-to-domestic-law" || v === "insufficient-information";
  }
  return false;
}

function agreement(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "agreement")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "title": if (!text1000(x)) return false; n++; break;
      case "kind": if (!(isAgreementKinds(x) || localValue(x))) return false; n++; break;
      case "status": if (!isAgreementStatuses(x)) return false; n++; break;
      case "instrument": if (!INSTRUMENTS_SET.has(x)) return false; break;
      case "parties": if (!agreementParties(x)) return false; n++; break;
      case "signedOn": if (!date(x)) return false; break;
      case "start": if (!(date(x) || withheld(x))) return false; break;
      case "end": if (!date(x)) return false; break;
      case "duties": if (!agreementDuties(x)) return false; break;
      case "timeLimits": if (!agreementTimeLimits(x)) return false; break;
      case "measuresPromised": if (!agreementMeasuresPromised(x)) return false; break;
      case "reviews": if (!agreementReviews(x)) return false; break;
      default: return false;
    }
  }
  return n === 10;
}

function text1000(v: any): boolean {
  return typeof v === "string" && v.length >= 1 && atMost(v, 1000) && PATTERN_6.test(v);
}

function isAgreementKinds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 3: return v === "mou";
    case 6: return v === "treaty";
    case 10: return v === "joint-team";
    case 11: return v === "arrangement";
    case 12: return v === "national-law";
    case 19: return v === "exchange-of-letters";
    case 28: return v === "standard-operating-procedure";
  }
  return false;
}

function isAgreementStatuses(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "signed";
    case 7: return v === "expired";
    case 8: return v === "in-force";
    case 9: return v === "suspended";
    case 10: return v === "terminated";
    case 11: return v === "negotiating";
  }
  return false;
}

function agreementParties(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 300) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(agreementParty1(x) || agreementParty2(x))) return false;
  }
  return true;
}

function agreementParty1(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "state": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function agreementParty2(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "agency": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function agreementDuties(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 200) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!agreementDuty(x)) return false;
  }
  return true;
}

function agreementDuty(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "text": if (!text1000(x)) return false; n++; break;
      case "provision": if (!provision(x)) return false; break;
      case "recommendation": if (!RECOMMENDATIONS_SET.has(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function agreementTimeLimits(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!agreementTimeLimit(x)) return false;
  }
  return true;
}

function agreementTimeLimit(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "stage": if (!isRequestStages(x)) return false; n++; break;
      case "kind": if (!(isRequestKinds(x) || localValue(x))) return false; break;
      case "hours": if (!(Number.isInteger(x) && x >= 1 && x <= 87600)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function agreementMeasuresPromised(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!agreementMeasure(x)) return false;
  }
  return true;
}

function agreementMeasure(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "measure": if (!(isMeasures(x) || localValue(x))) return false; n++; break;
      case "everyMonths": if (!(Number.isInteger(x) && x >= 1 && x <= 120)) return false; n++; break;
      case "target": if (!(typeof x === "number" && x >= 0 && x <= 1000000000)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function isMeasures(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 15: return v === "findings-closed";
    case 16: return v === "custody-unbroken";
    case 17: return v === "compensation-paid" || v === "requests-executed";
    case 19: return v === "agreements-reviewed" || v === "resources-disbursed";
    case 20: return v === "acknowledged-in-time" || v === "refusals-with-ground";
    case 21: return v === "median-days-per-stage";
    case 23: return v === "values-reported-on-time";
    case 25: return v === "victims-accepting-service";
    case 26: return v === "nationality-checks-in-time";
    case 27: return v === "detected-victims-per-100000" || v === "implicated-states-contacted" || v === "victims-relieved-of-penalty";
    case 33: return v === "statements-with-verified-evidence";
  }
  return false;
}

function agreementReviews(v: any): boolean {
  if (!isPlainObject(v)) return false;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "everyMonths": if (!(Number.isInteger(x) && x >= 1 && x <= 240)) return false; break;
      case "lastHeld": if (!date(x)) return false; break;
      case "nextDue": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return true;
}

function monitoringReport(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "monitoring-report")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "agreement": if (!recordId(x)) return false; n++; break;
      case "period": if (!reportingPeriod(x)) return false; n++; break;
      case "agencies": if (!provenanceReportedBy3(x)) return false; n++; break;
      case "values": if (!monitoringReportValues(x)) return false; break;
      case "findings": if (!monitoringReportFindings(x)) return false; break;
      case "reviewHeldOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 9;
}

function reportingPeriod(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "start": if (!date(x)) return false; n++; break;
      case "end": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function monitoringReportValues(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!measureValue(x)) return false;
  }
  return true;
}

function measureValue(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "measure": if (!(isMeasures(x) || localValue(x))) return false; n++; break;
      case "value": if (!((typeof x === "number" && x >= 0 && x <= 1000000000000) || withheld(x))) return false; n++; break;
      case "numerator": if (!(Number.isInteger(x) && x >= 0 && x <= 1000000000000)) return false; break;
      case "denominator": if (!(Number.isInteger(x) && x >= 0 && x <= 1000000000000)) return false; break;
      case "method": if (!(isMeasurementMethods(x) || localValue(x))) return false; n++; break;
      case "quality": if (!isQualityGrades(x)) return false; n++; break;
      case "dueOn": if (!date(x)) return false; break;
      case "reportedOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 4;
}

function isMeasurementMethods(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "survey";
    case 8: return v === "estimate";
    case 11: return v === "file-review";
    case 15: return v === "self-assessment";
    case 20: return v === "administrative-count";
    case 22: return v === "independent-evaluation";
  }
  return false;
}

function isQualityGrades(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 3: return v === "low";
    case 7: return v === "checked";
    case 8: return v === "verified";
    case 11: return v === "provisional";
  }
  return false;
}

function monitoringReportFindings(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!monitoringFinding(x)) return false;
  }
  return true;
}

function monitoringFinding(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "text": if (!text4000(x)) return false; n++; break;
      case "recommendation": if (!RECOMMENDATIONS_SET.has(x)) return false; break;
      case "dueOn": if (!date(x)) return false; break;
      case "closed": if (!((typeof x === "boolean") || withheld(x))) return false; n++; break;
      case "closedOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function text4000(v: any): boolean {
  return typeof v === "string" && v.length >= 1 && atMost(v, 4000) && PATTERN_6.test(v);
}

function resourceContribution(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "resource-contribution")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "agreement": if (!recordId(x)) return false; break;
      case "contributor": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; n++; break;
      case "contributorState": if (!COUNTRIES_SET.has(x)) return false; break;
      case "recipient": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; break;
      case "measure": if (!(isMeasures(x) || localValue(x))) return false; n++; break;
      case "recommendation": if (!RECOMMENDATIONS_SET.has(x)) return false; break;
      case "committed": if (!resourceContributionCommitted(x)) return false; n++; break;
      case "disbursed": if (!resourceContributionDisbursed(x)) return false; break;
      default: return false;
    }
  }
  return n === 9;
}

function resourceContributionCommitted(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!resourceEntry(x)) return false;
  }
  return true;
}

function resourceEntry(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!(isResourceKinds(x) || localValue(x))) return false; n++; break;
      case "on": if (!(date(x) || withheld(x))) return false; n++; break;
      case "money": if (!money(x)) return false; break;
      case "count": if (!(Number.isInteger(x) && x >= 1 && x <= 1000000000)) return false; break;
      case "unit": if (!text200(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function isResourceKinds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "money";
    case 6: return v === "people";
    case 8: return v === "training";
    case 9: return v === "equipment";
    case 16: return v === "services-in-kind";
    case 22: return v === "premises-or-facilities";
  }
  return false;
}

function resourceContributionDisbursed(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!resourceEntry(x)) return false;
  }
  return true;
}

function evidenceItem(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "evidence-item")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "kind": if (!(isEvidenceKinds(x) || localValue(x))) return false; n++; break;
      case "description": if (!text1000(x)) return false; n++; break;
      case "digest": if (!digest(x)) return false; n++; break;
      case "jurisdiction": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      case "case": if (!recordId(x)) return false; break;
      case "custody": if (!evidenceItemCustody(x)) return false; n++; break;
      case "permissions": if (!evidenceItemPermissions(x)) return false; n++; break;
      case "verification": if (!evidenceVerification(x)) return false; break;
      default: return false;
    }
  }
  return n === 12;
}

function isEvidenceKinds(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 8: return v === "document";
    case 12: return v === "scene-record";
    case 13: return v === "travel-record";
    case 14: return v === "digital-device" || v === "expert-opinion" || v === "online-content";
    case 15: return v === "forensic-report" || v === "physical-object";
    case 16: return v === "database-extract" || v === "financial-record";
    case 17: return v === "employment-record" || v === "written-statement";
    case 19: return v === "testimony-recording";
    case 20: return v === "communication-record";
    case 27: return v === "identity-or-travel-document";
  }
  return false;
}

function digest(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "algorithm": if (!isDigestAlgorithm(x)) return false; n++; break;
      case "value": if (!hexDigest(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function isDigestAlgorithm(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 7: return v === "sha-256" || v === "sha-384" || v === "sha-512";
  }
  return false;
}

function hexDigest(v: any): boolean {
  return typeof v === "string" && v.length >= 64 && v.length <= 128 && PATTERN_10.test(v);
}

function evidenceItemCustody(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!custodyStep(x)) return false;
  }
  return true;
}

function custodyStep(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "step": if (!CUSTODY_STEPS_SET.has(x)) return false; n++; break;
      case "at": if (!instant(x)) return false; n++; break;
      case "holder": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; n++; break;
      case "from": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; break;
      case "digest": if (!digest(x)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function evidenceItemPermissions(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!evidencePermission(x)) return false;
  }
  return true;
}

function evidencePermission(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "to": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; n++; break;
      case "purposes": if (!handlingPurposes(x)) return false; n++; break;
      case "until": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function evidenceVerification(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "verified": if (!((typeof x === "boolean") || withheld(x))) return false; n++; break;
      case "by": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; break;
      case "at": if (!instant(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function jointReport(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "joint-report")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "title": if (!text1000(x)) return false; n++; break;
      case "agencies": if (!jointReportAgencies(x)) return false; n++; break;
      case "period": if (!reportingPeriod(x)) return false; break;
      case "issuedOn": if (!date(x)) return false; break;
      case "agreement": if (!recordId(x)) return false; break;
      case "meeting": if (!isMeetings(x)) return false; break;
      case "recommendations": if (!jointReportRecommendations(x)) return false; break;
      case "statements": if (!jointReportStatements(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 9;
}

function jointReportAgencies(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false;
  }
  return true;
}

function isMeetings(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 9: return v === "ca-pgc-12";
    case 26: return v === "ca-pgc-12-opening-ceremony";
  }
  return false;
}

function jointReportRecommendations(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!RECOMMENDATIONS_SET.has(x)) return false;
  }
  return true;
}

function jointReportStatements(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!reportStatement(x)) return false;
  }
  return true;
}

function reportStatement(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "text": if (!text4000(x)) return false; n++; break;
      case "by": if (!provenanceReportedBy3(x)) return false; n++; break;
      case "evidence": if (!reportStatementEvidence(x)) return false; break;
      case "records": if (!reportStatementRecords(x)) return false; break;
      case "recommendation": if (!RECOMMENDATIONS_SET.has(x)) return false; break;
      case "measures": if (!reportStatementMeasures(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function reportStatementEvidence(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!reportEvidenceCitation(x)) return false;
  }
  return true;
}

function reportEvidenceCitation(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "record": if (!recordId(x)) return false; n++; break;
      case "digest": if (!digest(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function reportStatementRecords(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 200) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!reportEvidenceCitation(x)) return false;
  }
  return true;
}

function reportStatementMeasures(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isMeasures(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function awarenessActivity(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "awareness-activity")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "activity": if (!(AWARENESS_ACTIVITIES_SET.has(x) || localValue(x))) return false; n++; break;
      case "title": if (!text1000(x)) return false; n++; break;
      case "actors": if (!awarenessActivityActors(x)) return false; n++; break;
      case "channels": if (!awarenessActivityChannels(x)) return false; break;
      case "audiences": if (!awarenessActivityAudiences(x)) return false; break;
      case "aims": if (!awarenessActivityAims(x)) return false; break;
      case "languages": if (!awarenessActivityLanguages(x)) return false; break;
      case "countries": if (!awarenessActivityCountries(x)) return false; n++; break;
      case "scope": if (!isScopes(x)) return false; break;
      case "subdivisions": if (!awarenessActivitySubdivisions(x)) return false; break;
      case "period": if (!reportingPeriod(x)) return false; break;
      case "recurring": if (!(typeof x === "boolean")) return false; break;
      case "reach": if (!awarenessActivityReach(x)) return false; break;
      case "recommendation": if (!RECOMMENDATIONS_SET.has(x)) return false; break;
      case "provision": if (!provision(x)) return false; break;
      default: return false;
    }
  }
  return n === 10;
}

function awarenessActivityActors(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!activityActor(x)) return false;
  }
  return true;
}

function activityActor(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "agency": if (!(provenanceReportedBy1(x) || provenanceReportedBy2(x))) return false; n++; break;
      case "part": if (!isActivityActorPart(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function isActivityActorPart(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "leads" || v === "funds";
    case 8: return v === "produces" || v === "supports";
    case 10: return v === "broadcasts";
    case 11: return v === "carries-out";
  }
  return false;
}

function awarenessActivityChannels(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isAwarenessChannels(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isAwarenessChannels(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "event" || v === "print" || v === "radio";
    case 6: return v === "cinema" || v === "school";
    case 7: return v === "website";
    case 9: return v === "in-person" || v === "workplace";
    case 10: return v === "television";
    case 11: return v === "mobile-unit";
    case 12: return v === "border-point" || v === "social-media";
    case 15: return v === "outdoor-display" || v === "religious-venue";
    case 17: return v === "telephone-hotline";
    case 21: return v === "messaging-application";
  }
  return false;
}

function awarenessActivityAudiences(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(AUDIENCES_SET.has(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function awarenessActivityAims(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(isAims(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function isAims(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 10: return v === "prevention" || v === "protection";
    case 11: return v === "partnership" || v === "prosecution" || v === "suppression";
    case 16: return v === "public-awareness";
    case 21: return v === "monitoring-evaluation";
  }
  return false;
}

function awarenessActivityLanguages(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!language(x)) return false;
  }
  return true;
}

function awarenessActivityCountries(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!COUNTRIES_SET.has(x)) return false;
  }
  return true;
}

function isScopes(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "global";
    case 8: return v === "national" || v === "regional";
    case 9: return v === "bilateral";
    case 10: return v === "provincial";
    case 12: return v === "cross-border" || v === "sub-regional";
    case 13: return v === "transnational";
  }
  return false;
}

function awarenessActivitySubdivisions(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!subdivision(x)) return false;
  }
  return true;
}

function awarenessActivityReach(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!activityReach(x)) return false;
  }
  return true;
}

function activityReach(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "measured": if (!isActivityReachMeasured(x)) return false; n++; break;
      case "count": if (!((Number.isInteger(x) && x >= 0 && x <= 10000000000) || withheld(x))) return false; n++; break;
      case "method": if (!(isMeasurementMethods(x) || localValue(x))) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function isActivityReachMeasured(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 5: return v === "items" || v === "calls" || v === "views";
    case 6: return v === "people";
    case 7: return v === "minutes";
    case 8: return v === "sessions";
    case 9: return v === "districts";
  }
  return false;
}

function statisticalTable(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "statistical-table")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "title": if (!text1000(x)) return false; n++; break;
      case "unit": if (!isTableUnits(x)) return false; n++; break;
      case "measure": if (!(isMeasures(x) || localValue(x))) return false; break;
      case "jurisdiction": if (!statisticalTableJurisdiction(x)) return false; n++; break;
      case "period": if (!reportingPeriod(x)) return false; n++; break;
      case "population": if (!(Number.isInteger(x) && x >= 1 && x <= 10000000000)) return false; break;
      case "smallCellThreshold": if (!(Number.isInteger(x) && x >= 1 && x <= 100)) return false; break;
      case "rounding": if (!tableRounding(x)) return false; break;
      case "conduct": if (!isFormsConduct(x)) return false; break;
      case "cells": if (!statisticalTableCells(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 11;
}

function isTableUnits(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "events";
    case 7: return v === "victims";
    case 8: return v === "requests" || v === "suspects";
    case 11: return v === "convictions";
    case 12: return v === "prosecutions";
    case 15: return v === "persons-reached";
  }
  return false;
}

function statisticalTableJurisdiction(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 250) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!COUNTRIES_SET.has(x)) return false;
  }
  return true;
}

function tableRounding(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "base": if (!(Number.isInteger(x) && x >= 2 && x <= 1000000)) return false; n++; break;
      case "method": if (!isTableRoundingMethod(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function isTableRoundingMethod(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
    case 6: return v === "random";
    case 7: return v === "nearest";
    case 9: return v === "perturbed";
    case 10: return v === "controlled";
  }
  return false;
}

function statisticalTableCells(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 50000) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!tableCell(x)) return false;
  }
  return true;
}

function tableCell(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "sex": if (!(isSexes(x) || withheld(x))) return false; break;
      case "ageBand": if (!(AGE_BANDS_SET.has(x) || withheld(x))) return false; break;
      case "form": if (!((FORMS_SET.has(x) || (FORMS_EXPLOITATION_MOVED_SET.has(x) && (moved = true))) || localValue(x) || withheld(x))) return false; break;
      case "sector": if (!(SECTORS_SET.has(x) || localValue(x) || withheld(x))) return false; break;
      case "citizenship": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; break;
      case "placeCountry": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; break;
      case "placeRole": if (!isPlaceRoles(x)) return false; break;
      case "role": if (!isInvolvementRoles(x)) return false; break;
      case "stage": if (!isChargeStages(x)) return false; break;
      case "outcome": if (!(OUTCOMES_SET.has(x) || localValue(x) || withheld(x))) return false; break;
      case "count": if (!((Number.isInteger(x) && x >= 0 && x <= 1000000000000) || cellCount2(x) || cellCount3(x) || withheld(x))) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function cellCount2(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "lessThan": if (!(Number.isInteger(x) && x >= 1 && x <= 1000000000000)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function cellCount3(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "from": if (!(Number.isInteger(x) && x >= 0 && x <= 1000000000000)) return false; n++; break;
      case "to": if (!(Number.isInteger(x) && x >= 0 && x <= 1000000000000)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function bundle(v: any): boolean {
  if (!isPlainObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "type": if (!(x === "bundle")) return false; n++; break;
      case "id": if (!recordId(x)) return false; n++; break;
      case "specVersion": if (!specVersion(x)) return false; n++; break;
      case "taxonomyVersion": if (!semver(x)) return false; n++; break;
      case "provenance": if (!provenance(x)) return false; n++; break;
      case "handling": if (!handling(x)) return false; n++; break;
      case "records": if (!bundleRecords(x)) return false; n++; break;
      case "agreement": if (!recordId(x)) return false; break;
      default: return false;
    }
  }
  return n === 7;
}

function bundleRecords(v: any): boolean {
  if (!isPlainArray(v) || v.length < 1 || v.length > 10000) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!record2(x)) return false;
  }
  return true;
}

function record2(v: any): boolean {
  if (!isPlainObject(v)) return false;
  switch (v.type) {
    case "person": return person(v);
    case "event": return event(v);
    case "involvement": return involvement(v);
    case "status-decision": return statusDecision(v);
    case "case": return caseOf(v);
    case "referral": return referral(v);
    case "assistance": return assistance(v);
    case "identity": return identity(v);
    case "organization": return organization(v);
    case "cooperation-request": return cooperationRequest(v);
    case "agreement": return agreement(v);
    case "monitoring-report": return monitoringReport(v);
    case "resource-contribution": return resourceContribution(v);
    case "evidence-item": return evidenceItem(v);
    case "joint-report": return jointReport(v);
    case "awareness-activity": return awarenessActivity(v);
    case "statistical-table": return statisticalTable(v);
    default: return false;
  }
}
