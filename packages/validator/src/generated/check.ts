// Generated from packages/json-schema/schema/0.1.0/2020-12/producer/all.json by `npm run fix`. Do not edit.

/* eslint-disable */
import { ACTIVITY_ACTOR_PART, ACTIVITY_REACH_MEASURED, ACTORS, ACTS, AGE_BANDS, AGREEMENT_KINDS, AGREEMENT_STATUSES, AIMS, AUDIENCES, AWARENESS_ACTIVITIES, AWARENESS_CHANNELS, CASE_KINDS, CASE_STATUSES, CHANNELS, CHARGE_STAGES, CLOSURE_REASONS, CONSENT_GIVERS, CONSENT_SCOPES, CONTROLS, COUNTRIES, CUSTODY_STEPS, DECISION_BODIES, DIGEST_ALGORITHM, DOCUMENT_KINDS, DRIVERS, EDUCATION_LEVELS, EVENT_PLATFORM_PHASES_ITEM, EVIDENCE_KINDS, FORMS, FORMS_CONDUCT, FORMS_EXPLOITATION, FORMS_EXPLOITATION_MOVED, GENDER_IDENTITIES, HANDLING_CODES_TLP, HANDLING_CODES_USE_RESTRICTION, IDENTIFICATION_STATUSES, IDENTITY_CONTACT_KIND, IDENTITY_NAME_USE, INFORMATION_SOURCES, INSTRUMENTS, INVOLVEMENT_ROLES, LEGAL_BASIS_KINDS, MARITAL_STATUSES, MEANS, MEASUREMENT_METHODS, MEASURES, MEETINGS, NATIONALITY_STATUSES, ONLINE_PLATFORM_KINDS, ORGANIZATION_CONTACT_KIND, ORGANIZATION_KINDS, OUTCOMES, PERPETRATOR_FUNCTIONS, PLACES, PLACE_ROLES, PROTECTION_OUTCOMES, PURPOSES_OF_USE, QUALITY_GRADES, RECOMMENDATIONS, RECRUITMENT_METHODS, REFERRAL_REASONS, REFUSAL_GROUNDS, RELATIONSHIPS, REQUEST_KINDS, REQUEST_STAGES, RESOURCE_KINDS, SCOPES, SECTORS, SENTENCE_KINDS, SERVICE_STATUSES, SEXES, SITE_KINDS, SUPPORT_SERVICES, TABLE_UNITS, VULNERABILITIES, WARNING_SIGNS, WITHHELD_REASONS } from "./words.js";

const words = (list: string): ReadonlySet<unknown> => new Set(list.split(" "));

const ACTORS_SET = /* @__PURE__ */ words(ACTORS);
const INFORMATION_SOURCES_SET = /* @__PURE__ */ words(INFORMATION_SOURCES);
const HANDLING_CODES_TLP_SET = /* @__PURE__ */ words(HANDLING_CODES_TLP);
const HANDLING_CODES_USE_RESTRICTION_SET = /* @__PURE__ */ words(HANDLING_CODES_USE_RESTRICTION);
const PURPOSES_OF_USE_SET = /* @__PURE__ */ words(PURPOSES_OF_USE);
const LEGAL_BASIS_KINDS_SET = /* @__PURE__ */ words(LEGAL_BASIS_KINDS);
const INSTRUMENTS_SET = /* @__PURE__ */ words(INSTRUMENTS);
const CONSENT_SCOPES_SET = /* @__PURE__ */ words(CONSENT_SCOPES);
const CONSENT_GIVERS_SET = /* @__PURE__ */ words(CONSENT_GIVERS);
const SEXES_SET = /* @__PURE__ */ words(SEXES);
const WITHHELD_REASONS_SET = /* @__PURE__ */ words(WITHHELD_REASONS);
const GENDER_IDENTITIES_SET = /* @__PURE__ */ words(GENDER_IDENTITIES);
const AGE_BANDS_SET = /* @__PURE__ */ words(AGE_BANDS);
const COUNTRIES_SET = /* @__PURE__ */ words(COUNTRIES);
const NATIONALITY_STATUSES_SET = /* @__PURE__ */ words(NATIONALITY_STATUSES);
const EDUCATION_LEVELS_SET = /* @__PURE__ */ words(EDUCATION_LEVELS);
const MARITAL_STATUSES_SET = /* @__PURE__ */ words(MARITAL_STATUSES);
const VULNERABILITIES_SET = /* @__PURE__ */ words(VULNERABILITIES);
const FORMS_CONDUCT_SET = /* @__PURE__ */ words(FORMS_CONDUCT);
const ACTS_SET = /* @__PURE__ */ words(ACTS);
const FORMS_EXPLOITATION_SET = /* @__PURE__ */ words(FORMS_EXPLOITATION);
const FORMS_EXPLOITATION_MOVED_SET = /* @__PURE__ */ words(FORMS_EXPLOITATION_MOVED);
const CONTROLS_SET = /* @__PURE__ */ words(CONTROLS);
const WARNING_SIGNS_SET = /* @__PURE__ */ words(WARNING_SIGNS);
const SECTORS_SET = /* @__PURE__ */ words(SECTORS);
const SITE_KINDS_SET = /* @__PURE__ */ words(SITE_KINDS);
const RECRUITMENT_METHODS_SET = /* @__PURE__ */ words(RECRUITMENT_METHODS);
const ONLINE_PLATFORM_KINDS_SET = /* @__PURE__ */ words(ONLINE_PLATFORM_KINDS);
const EVENT_PLATFORM_PHASES_ITEM_SET = /* @__PURE__ */ words(EVENT_PLATFORM_PHASES_ITEM);
const PLACE_ROLES_SET = /* @__PURE__ */ words(PLACE_ROLES);
const PLACES_SET = /* @__PURE__ */ words(PLACES);
const DRIVERS_SET = /* @__PURE__ */ words(DRIVERS);
const INVOLVEMENT_ROLES_SET = /* @__PURE__ */ words(INVOLVEMENT_ROLES);
const PERPETRATOR_FUNCTIONS_SET = /* @__PURE__ */ words(PERPETRATOR_FUNCTIONS);
const MEANS_SET = /* @__PURE__ */ words(MEANS);
const RELATIONSHIPS_SET = /* @__PURE__ */ words(RELATIONSHIPS);
const IDENTIFICATION_STATUSES_SET = /* @__PURE__ */ words(IDENTIFICATION_STATUSES);
const DECISION_BODIES_SET = /* @__PURE__ */ words(DECISION_BODIES);
const PROTECTION_OUTCOMES_SET = /* @__PURE__ */ words(PROTECTION_OUTCOMES);
const CASE_KINDS_SET = /* @__PURE__ */ words(CASE_KINDS);
const CASE_STATUSES_SET = /* @__PURE__ */ words(CASE_STATUSES);
const CLOSURE_REASONS_SET = /* @__PURE__ */ words(CLOSURE_REASONS);
const CHARGE_STAGES_SET = /* @__PURE__ */ words(CHARGE_STAGES);
const OUTCOMES_SET = /* @__PURE__ */ words(OUTCOMES);
const SENTENCE_KINDS_SET = /* @__PURE__ */ words(SENTENCE_KINDS);
const REFERRAL_REASONS_SET = /* @__PURE__ */ words(REFERRAL_REASONS);
const SUPPORT_SERVICES_SET = /* @__PURE__ */ words(SUPPORT_SERVICES);
const SERVICE_STATUSES_SET = /* @__PURE__ */ words(SERVICE_STATUSES);
const IDENTITY_NAME_USE_SET = /* @__PURE__ */ words(IDENTITY_NAME_USE);
const DOCUMENT_KINDS_SET = /* @__PURE__ */ words(DOCUMENT_KINDS);
const IDENTITY_CONTACT_KIND_SET = /* @__PURE__ */ words(IDENTITY_CONTACT_KIND);
const ORGANIZATION_KINDS_SET = /* @__PURE__ */ words(ORGANIZATION_KINDS);
const ORGANIZATION_CONTACT_KIND_SET = /* @__PURE__ */ words(ORGANIZATION_CONTACT_KIND);
const REQUEST_KINDS_SET = /* @__PURE__ */ words(REQUEST_KINDS);
const CHANNELS_SET = /* @__PURE__ */ words(CHANNELS);
const REQUEST_STAGES_SET = /* @__PURE__ */ words(REQUEST_STAGES);
const REFUSAL_GROUNDS_SET = /* @__PURE__ */ words(REFUSAL_GROUNDS);
const AGREEMENT_KINDS_SET = /* @__PURE__ */ words(AGREEMENT_KINDS);
const AGREEMENT_STATUSES_SET = /* @__PURE__ */ words(AGREEMENT_STATUSES);
const RECOMMENDATIONS_SET = /* @__PURE__ */ words(RECOMMENDATIONS);
const MEASURES_SET = /* @__PURE__ */ words(MEASURES);
const MEASUREMENT_METHODS_SET = /* @__PURE__ */ words(MEASUREMENT_METHODS);
const QUALITY_GRADES_SET = /* @__PURE__ */ words(QUALITY_GRADES);
const RESOURCE_KINDS_SET = /* @__PURE__ */ words(RESOURCE_KINDS);
const EVIDENCE_KINDS_SET = /* @__PURE__ */ words(EVIDENCE_KINDS);
const DIGEST_ALGORITHM_SET = /* @__PURE__ */ words(DIGEST_ALGORITHM);
const CUSTODY_STEPS_SET = /* @__PURE__ */ words(CUSTODY_STEPS);
const MEETINGS_SET = /* @__PURE__ */ words(MEETINGS);
const AWARENESS_ACTIVITIES_SET = /* @__PURE__ */ words(AWARENESS_ACTIVITIES);
const ACTIVITY_ACTOR_PART_SET = /* @__PURE__ */ words(ACTIVITY_ACTOR_PART);
const AWARENESS_CHANNELS_SET = /* @__PURE__ */ words(AWARENESS_CHANNELS);
const AUDIENCES_SET = /* @__PURE__ */ words(AUDIENCES);
const AIMS_SET = /* @__PURE__ */ words(AIMS);
const SCOPES_SET = /* @__PURE__ */ words(SCOPES);
const ACTIVITY_REACH_MEASURED_SET = /* @__PURE__ */ words(ACTIVITY_REACH_MEASURED);
const TABLE_UNITS_SET = /* @__PURE__ */ words(TABLE_UNITS);
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
const PATTERN_9 = /^(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/;

/** Whether an id was met that has a successor. */
let moved = false;

/** 0: invalid. 1: valid. 2: valid, but an id has moved. For plain data only: what JSON.parse makes. */
export function check(value: any): 0 | 1 | 2 {
  moved = false;
  return record(value) ? (moved ? 2 : 1) : 0;
}

/** Whether a string has at most so many code points: it has at least half as many as units, and no more. */
function atMost(v: string, max: number): boolean {
  if (v.length <= max || v.length > max * 2) return v.length <= max;
  let n = 0;
  for (const _ of v) n++;
  return n <= max;
}

/** Of each UTF-16 unit, in which of some sets of characters it is, a bit each. */
function classes(sets: readonly string[]): Uint8Array {
  const table = new Uint8Array(65_536);
  sets.forEach((set, n) => {
    for (let at = 0; at < set.length; at++) table[set.charCodeAt(at)]! |= 1 << n;
  });
  return table;
}

const isObject = (v: any): boolean => typeof v === "object" && v !== null && !Array.isArray(v);

function record(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
      case "sex": if (!(SEXES_SET.has(x) || withheld(x))) return false; n++; break;
      case "genderIdentity": if (!(GENDER_IDENTITIES_SET.has(x) || localValue(x) || withheld(x))) return false; break;
      case "age": if (!((Number.isInteger(x) && x >= 0 && x <= 130) || withheld(x))) return false; break;
      case "ageBand": if (!(AGE_BANDS_SET.has(x) || withheld(x))) return false; break;
      case "citizenship": if (!personCitizenship(x)) return false; break;
      case "nationalityStatus": if (!(NATIONALITY_STATUSES_SET.has(x) || withheld(x))) return false; break;
      case "residenceCountry": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; break;
      case "languages": if (!personLanguages(x)) return false; break;
      case "educationLevel": if (!(EDUCATION_LEVELS_SET.has(x) || withheld(x))) return false; break;
      case "maritalStatus": if (!(MARITAL_STATUSES_SET.has(x) || withheld(x))) return false; break;
      case "numberOfChildren": if (!((Number.isInteger(x) && x >= 0 && x <= 30) || withheld(x))) return false; break;
      case "deceased": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "vulnerabilities": if (!personVulnerabilities(x)) return false; break;
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
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "reportedBy": if (!(agency1(x) || agency2(x))) return false; n++; break;
      case "recordedAt": if (!instant(x)) return false; n++; break;
      case "registeredOn": if (!date(x)) return false; break;
      case "source": if (!(INFORMATION_SOURCES_SET.has(x) || localValue(x))) return false; n++; break;
      case "synthetic": if (!(x === true)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function agency1(v: any): boolean {
  if (!isObject(v)) return false;
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

function agency2(v: any): boolean {
  if (!isObject(v)) return false;
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

function instant(v: any): boolean {
  return typeof v === "string" && v.length >= 20 && v.length <= 20 && PATTERN_3.test(v);
}

function date(v: any): boolean {
  return typeof v === "string" && v.length >= 4 && v.length <= 10 && PATTERN_4.test(v);
}

function localValue(v: any): boolean {
  if (!isObject(v)) return false;
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

function handling(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "tlp": if (!HANDLING_CODES_TLP_SET.has(x)) return false; n++; break;
      case "restrictions": if (!handlingRestrictions(x)) return false; break;
      case "purposes": if (!handlingPurposes(x)) return false; n++; break;
      case "legalBasis": if (!handlingLegalBasis(x)) return false; n++; break;
      case "consents": if (!handlingConsents(x)) return false; break;
      case "retainUntil": if (!date(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 4;
}

function handlingRestrictions(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!HANDLING_CODES_USE_RESTRICTION_SET.has(x)) return false;
  }
  return true;
}

function handlingPurposes(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!PURPOSES_OF_USE_SET.has(x)) return false;
  }
  return true;
}

function handlingLegalBasis(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!legalBasis(x)) return false;
  }
  return true;
}

function legalBasis(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!LEGAL_BASIS_KINDS_SET.has(x)) return false; n++; break;
      case "provision": if (!provision(x)) return false; break;
      case "agreement": if (!recordId(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function provision(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!consent(x)) return false;
  }
  return true;
}

function consent(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "scope": if (!CONSENT_SCOPES_SET.has(x)) return false; n++; break;
      case "givenBy": if (!CONSENT_GIVERS_SET.has(x)) return false; n++; break;
      case "guardian": if (!recordId(x)) return false; break;
      case "givenOn": if (!date(x)) return false; n++; break;
      case "withdrawnOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function withheld(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "withheld": if (!WITHHELD_REASONS_SET.has(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function personCitizenship(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 5) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(COUNTRIES_SET.has(x) || withheld(x))) return false;
  }
  return true;
}

function personLanguages(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!language(x)) return false;
  }
  return true;
}

function language(v: any): boolean {
  return typeof v === "string" && v.length >= 2 && v.length <= 8 && PATTERN_8.test(v);
}

function personVulnerabilities(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(VULNERABILITIES_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function event(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "intendedExploitation": if (!eventIntendedExploitation(x)) return false; break;
      case "realisedExploitation": if (!eventIntendedExploitation(x)) return false; break;
      case "controls": if (!eventControls(x)) return false; break;
      case "warningSigns": if (!eventWarningSigns(x)) return false; break;
      case "sectors": if (!eventSectors(x)) return false; break;
      case "siteKinds": if (!eventSiteKinds(x)) return false; break;
      case "recruitmentMethods": if (!eventRecruitmentMethods(x)) return false; break;
      case "platforms": if (!eventPlatforms(x)) return false; break;
      case "places": if (!eventPlaces(x)) return false; break;
      case "period": if (!period(x)) return false; break;
      case "durationMonths": if (!((Number.isInteger(x) && x >= 0 && x <= 1200) || withheld(x))) return false; break;
      case "organisedGroup": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "drivers": if (!eventDrivers(x)) return false; break;
      default: return false;
    }
  }
  return n === 6;
}

function eventConduct(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(FORMS_CONDUCT_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function eventActs(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(ACTS_SET.has(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function eventIntendedExploitation(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!((FORMS_EXPLOITATION_SET.has(x) || (FORMS_EXPLOITATION_MOVED_SET.has(x) && (moved = true))) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function eventControls(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(CONTROLS_SET.has(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function eventWarningSigns(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 30) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(WARNING_SIGNS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function eventSectors(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!SECTORS_SET.has(x)) return false;
  }
  return true;
}

function eventSiteKinds(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(SITE_KINDS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function eventRecruitmentMethods(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(RECRUITMENT_METHODS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function eventPlatforms(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!eventPlatform(x)) return false;
  }
  return true;
}

function eventPlatform(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!(ONLINE_PLATFORM_KINDS_SET.has(x) || localValue(x))) return false; n++; break;
      case "phases": if (!eventPlatformPhases(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function eventPlatformPhases(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 3) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!EVENT_PLATFORM_PHASES_ITEM_SET.has(x)) return false;
  }
  return true;
}

function eventPlaces(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!eventPlace(x)) return false;
  }
  return true;
}

function eventPlace(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "role": if (!PLACE_ROLES_SET.has(x)) return false; n++; break;
      case "country": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; n++; break;
      case "subdivision": if (!PLACES_SET.has(x)) return false; break;
      case "on": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function period(v: any): boolean {
  if (!isObject(v)) return false;
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

function eventDrivers(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(DRIVERS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function involvement(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "role": if (!INVOLVEMENT_ROLES_SET.has(x)) return false; n++; break;
      case "functions": if (!involvementFunctions(x)) return false; break;
      case "organization": if (!recordId(x)) return false; break;
      case "means": if (!involvementMeans(x)) return false; break;
      case "ageAtStart": if (!((Number.isInteger(x) && x >= 0 && x <= 130) || withheld(x))) return false; break;
      case "ageBandAtStart": if (!(AGE_BANDS_SET.has(x) || withheld(x))) return false; break;
      case "childAtEntry": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "childAtExploitation": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "relationships": if (!involvementRelationships(x)) return false; break;
      case "paidMoney": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "definitionApplied": if (!involvementDefinitionApplied(x)) return false; break;
      default: return false;
    }
  }
  return n === 9;
}

function involvementFunctions(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(PERPETRATOR_FUNCTIONS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function involvementMeans(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(MEANS_SET.has(x) || localValue(x) || withheld(x))) return false;
  }
  return true;
}

function involvementRelationships(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!involvementRelationship(x)) return false;
  }
  return true;
}

function involvementRelationship(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "to": if (!recordId(x)) return false; n++; break;
      case "kind": if (!(RELATIONSHIPS_SET.has(x) || localValue(x) || withheld(x))) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function involvementDefinitionApplied(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 5) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!provision(x)) return false;
  }
  return true;
}

function statusDecision(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "status": if (!IDENTIFICATION_STATUSES_SET.has(x)) return false; n++; break;
      case "body": if (!(DECISION_BODIES_SET.has(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "decidedBy": if (!(agency1(x) || agency2(x))) return false; break;
      case "decidedOn": if (!date(x)) return false; n++; break;
      case "law": if (!provision(x)) return false; break;
      case "reviews": if (!recordId(x)) return false; break;
      case "reviewRequested": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "reflectionPeriod": if (!period(x)) return false; break;
      case "outcome": if (!(PROTECTION_OUTCOMES_SET.has(x) || localValue(x))) return false; break;
      default: return false;
    }
  }
  return n === 10;
}

function caseOf(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "kind": if (!CASE_KINDS_SET.has(x)) return false; n++; break;
      case "status": if (!CASE_STATUSES_SET.has(x)) return false; n++; break;
      case "jurisdiction": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      case "owner": if (!(agency1(x) || agency2(x))) return false; break;
      case "openedOn": if (!date(x)) return false; n++; break;
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

function caseClosure(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "on": if (!date(x)) return false; n++; break;
      case "reason": if (!(CLOSURE_REASONS_SET.has(x) || localValue(x) || withheld(x))) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function caseEvents(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 200) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!recordId(x)) return false;
  }
  return true;
}

function caseInvolvements(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 2000) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!recordId(x)) return false;
  }
  return true;
}

function caseCharges(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseCharge(x)) return false;
  }
  return true;
}

function caseCharge(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "accused": if (!recordId(x)) return false; n++; break;
      case "provision": if (!provision(x)) return false; n++; break;
      case "conduct": if (!(FORMS_CONDUCT_SET.has(x) || localValue(x))) return false; break;
      case "stage": if (!CHARGE_STAGES_SET.has(x)) return false; n++; break;
      case "outcome": if (!(OUTCOMES_SET.has(x) || localValue(x) || withheld(x))) return false; break;
      case "finalOn": if (!date(x)) return false; break;
      case "sentences": if (!caseChargeSentences(x)) return false; break;
      case "confiscation": if (!caseConfiscation(x)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function caseChargeSentences(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseSentence(x)) return false;
  }
  return true;
}

function caseSentence(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!(SENTENCE_KINDS_SET.has(x) || localValue(x))) return false; n++; break;
      case "months": if (!(Number.isInteger(x) && x >= 0 && x <= 1200)) return false; break;
      case "fine": if (!money(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function money(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseCompensation2(x)) return false;
  }
  return true;
}

function caseCompensation2(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseNonPunishment2(x)) return false;
  }
  return true;
}

function caseNonPunishment2(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!caseImplicatedState(x)) return false;
  }
  return true;
}

function caseImplicatedState(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "country": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      case "role": if (!PLACE_ROLES_SET.has(x)) return false; n++; break;
      case "contactedOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function caseRelatedCases(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!recordId(x)) return false;
  }
  return true;
}

function referral(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "from": if (!(agency1(x) || agency2(x))) return false; n++; break;
      case "to": if (!(agency1(x) || agency2(x))) return false; n++; break;
      case "referredOn": if (!date(x)) return false; n++; break;
      case "reason": if (!(REFERRAL_REASONS_SET.has(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "services": if (!referralServices(x)) return false; break;
      case "accepted": if (!((typeof x === "boolean") || withheld(x))) return false; break;
      case "answeredOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 11;
}

function referralServices(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(SUPPORT_SERVICES_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function assistance(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "provider": if (!(agency1(x) || agency2(x))) return false; break;
      case "service": if (!(SUPPORT_SERVICES_SET.has(x) || localValue(x))) return false; n++; break;
      case "status": if (!SERVICE_STATUSES_SET.has(x)) return false; n++; break;
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

function assistanceSafeReturn(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!identityName(x)) return false;
  }
  return true;
}

function identityName(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "use": if (!IDENTITY_NAME_USE_SET.has(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function identityDocuments(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!identityDocument(x)) return false;
  }
  return true;
}

function identityDocument(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!(DOCUMENT_KINDS_SET.has(x) || localValue(x))) return false; n++; break;
      case "number": if (!text200(x)) return false; n++; break;
      case "country": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; n++; break;
      case "expiresOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function identityContacts(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!identityContact(x)) return false;
  }
  return true;
}

function identityContact(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!IDENTITY_CONTACT_KIND_SET.has(x)) return false; n++; break;
      case "value": if (!text200(x)) return false; n++; break;
      case "safe": if (!((typeof x === "boolean") || withheld(x))) return false; n++; break;
      default: return false;
    }
  }
  return n === 3;
}

function organization(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "kind": if (!(ORGANIZATION_KINDS_SET.has(x) || localValue(x))) return false; n++; break;
      case "actor": if (!ACTORS_SET.has(x)) return false; break;
      case "partOf": if (!recordId(x)) return false; break;
      case "country": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; n++; break;
      case "subdivision": if (!PLACES_SET.has(x)) return false; break;
      case "contacts": if (!organizationContacts(x)) return false; break;
      default: return false;
    }
  }
  return n === 9;
}

function organizationContacts(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!organizationContact(x)) return false;
  }
  return true;
}

function organizationContact(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!ORGANIZATION_CONTACT_KIND_SET.has(x)) return false; n++; break;
      case "value": if (!text200(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function cooperationRequest(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "kind": if (!(REQUEST_KINDS_SET.has(x) || localValue(x))) return false; n++; break;
      case "channel": if (!(CHANNELS_SET.has(x) || localValue(x))) return false; n++; break;
      case "from": if (!(agency1(x) || agency2(x))) return false; n++; break;
      case "fromState": if (!COUNTRIES_SET.has(x)) return false; n++; break;
      case "to": if (!(agency1(x) || agency2(x))) return false; n++; break;
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

function cooperationRequestBasis(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(requestBasis1(x) || requestBasis2(x) || requestBasis3(x))) return false;
  }
  return true;
}

function requestBasis1(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!requestStage(x)) return false;
  }
  return true;
}

function requestStage(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "stage": if (!REQUEST_STAGES_SET.has(x)) return false; n++; break;
      case "at": if (!instant(x)) return false; n++; break;
      case "by": if (!(agency1(x) || agency2(x))) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function requestRefusal(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "ground": if (!(REFUSAL_GROUNDS_SET.has(x) || localValue(x) || withheld(x))) return false; n++; break;
      case "provision": if (!provision(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function agreement(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "kind": if (!(AGREEMENT_KINDS_SET.has(x) || localValue(x))) return false; n++; break;
      case "status": if (!AGREEMENT_STATUSES_SET.has(x)) return false; n++; break;
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

function agreementParties(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 300) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(agreementParty1(x) || agreementParty2(x))) return false;
  }
  return true;
}

function agreementParty1(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "agency": if (!(agency1(x) || agency2(x))) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function agreementDuties(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 200) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!agreementDuty(x)) return false;
  }
  return true;
}

function agreementDuty(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!agreementTimeLimit(x)) return false;
  }
  return true;
}

function agreementTimeLimit(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "stage": if (!REQUEST_STAGES_SET.has(x)) return false; n++; break;
      case "kind": if (!(REQUEST_KINDS_SET.has(x) || localValue(x))) return false; break;
      case "hours": if (!(Number.isInteger(x) && x >= 1 && x <= 87600)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function agreementMeasuresPromised(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!agreementMeasure(x)) return false;
  }
  return true;
}

function agreementMeasure(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "measure": if (!(MEASURES_SET.has(x) || localValue(x))) return false; n++; break;
      case "everyMonths": if (!(Number.isInteger(x) && x >= 1 && x <= 120)) return false; n++; break;
      case "target": if (!(typeof x === "number" && x >= 0 && x <= 1000000000)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function agreementReviews(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
      case "agencies": if (!monitoringReportAgencies(x)) return false; n++; break;
      case "values": if (!monitoringReportValues(x)) return false; break;
      case "findings": if (!monitoringReportFindings(x)) return false; break;
      case "reviewHeldOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 9;
}

function reportingPeriod(v: any): boolean {
  if (!isObject(v)) return false;
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

function monitoringReportAgencies(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(agency1(x) || agency2(x))) return false;
  }
  return true;
}

function monitoringReportValues(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!measureValue(x)) return false;
  }
  return true;
}

function measureValue(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "measure": if (!(MEASURES_SET.has(x) || localValue(x))) return false; n++; break;
      case "value": if (!((typeof x === "number" && x >= 0 && x <= 1000000000000) || withheld(x))) return false; n++; break;
      case "numerator": if (!(Number.isInteger(x) && x >= 0 && x <= 1000000000000)) return false; break;
      case "denominator": if (!(Number.isInteger(x) && x >= 0 && x <= 1000000000000)) return false; break;
      case "method": if (!(MEASUREMENT_METHODS_SET.has(x) || localValue(x))) return false; n++; break;
      case "quality": if (!QUALITY_GRADES_SET.has(x)) return false; n++; break;
      case "dueOn": if (!date(x)) return false; break;
      case "reportedOn": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 4;
}

function monitoringReportFindings(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!monitoringFinding(x)) return false;
  }
  return true;
}

function monitoringFinding(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
      case "contributor": if (!(agency1(x) || agency2(x))) return false; n++; break;
      case "contributorState": if (!COUNTRIES_SET.has(x)) return false; break;
      case "recipient": if (!(agency1(x) || agency2(x))) return false; break;
      case "measure": if (!(MEASURES_SET.has(x) || localValue(x))) return false; n++; break;
      case "recommendation": if (!RECOMMENDATIONS_SET.has(x)) return false; break;
      case "committed": if (!resourceContributionCommitted(x)) return false; n++; break;
      case "disbursed": if (!resourceContributionDisbursed(x)) return false; break;
      default: return false;
    }
  }
  return n === 9;
}

function resourceContributionCommitted(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!resourceEntry(x)) return false;
  }
  return true;
}

function resourceEntry(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "kind": if (!(RESOURCE_KINDS_SET.has(x) || localValue(x))) return false; n++; break;
      case "on": if (!date(x)) return false; n++; break;
      case "money": if (!money(x)) return false; break;
      case "count": if (!(Number.isInteger(x) && x >= 1 && x <= 1000000000)) return false; break;
      case "unit": if (!text200(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function resourceContributionDisbursed(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!resourceEntry(x)) return false;
  }
  return true;
}

function evidenceItem(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "kind": if (!(EVIDENCE_KINDS_SET.has(x) || localValue(x))) return false; n++; break;
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

function digest(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "algorithm": if (!DIGEST_ALGORITHM_SET.has(x)) return false; n++; break;
      case "value": if (!hexDigest(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function hexDigest(v: any): boolean {
  return typeof v === "string" && v.length >= 64 && v.length <= 128 && PATTERN_9.test(v);
}

function evidenceItemCustody(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!custodyStep(x)) return false;
  }
  return true;
}

function custodyStep(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "step": if (!CUSTODY_STEPS_SET.has(x)) return false; n++; break;
      case "at": if (!instant(x)) return false; n++; break;
      case "holder": if (!(agency1(x) || agency2(x))) return false; n++; break;
      case "from": if (!(agency1(x) || agency2(x))) return false; break;
      case "digest": if (!digest(x)) return false; break;
      default: return false;
    }
  }
  return n === 3;
}

function evidenceItemPermissions(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!evidencePermission(x)) return false;
  }
  return true;
}

function evidencePermission(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "to": if (!(agency1(x) || agency2(x))) return false; n++; break;
      case "purposes": if (!handlingPurposes(x)) return false; n++; break;
      case "until": if (!date(x)) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function evidenceVerification(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "verified": if (!((typeof x === "boolean") || withheld(x))) return false; n++; break;
      case "by": if (!(agency1(x) || agency2(x))) return false; break;
      case "at": if (!instant(x)) return false; break;
      default: return false;
    }
  }
  return n === 1;
}

function jointReport(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "meeting": if (!MEETINGS_SET.has(x)) return false; break;
      case "recommendations": if (!jointReportRecommendations(x)) return false; break;
      case "statements": if (!jointReportStatements(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 9;
}

function jointReportAgencies(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(agency1(x) || agency2(x))) return false;
  }
  return true;
}

function jointReportRecommendations(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!RECOMMENDATIONS_SET.has(x)) return false;
  }
  return true;
}

function jointReportStatements(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 500) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!reportStatement(x)) return false;
  }
  return true;
}

function reportStatement(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "text": if (!text4000(x)) return false; n++; break;
      case "by": if (!monitoringReportAgencies(x)) return false; n++; break;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 100) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!reportCitation(x)) return false;
  }
  return true;
}

function reportCitation(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 200) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!reportCitation(x)) return false;
  }
  return true;
}

function reportStatementMeasures(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(MEASURES_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function awarenessActivity(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "scope": if (!SCOPES_SET.has(x)) return false; break;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!activityActor(x)) return false;
  }
  return true;
}

function activityActor(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "agency": if (!(agency1(x) || agency2(x))) return false; n++; break;
      case "part": if (!ACTIVITY_ACTOR_PART_SET.has(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 2;
}

function awarenessActivityChannels(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(AWARENESS_CHANNELS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function awarenessActivityAudiences(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(AUDIENCES_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function awarenessActivityAims(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 10) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!(AIMS_SET.has(x) || localValue(x))) return false;
  }
  return true;
}

function awarenessActivityLanguages(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!language(x)) return false;
  }
  return true;
}

function awarenessActivityCountries(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!COUNTRIES_SET.has(x)) return false;
  }
  return true;
}

function awarenessActivitySubdivisions(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 50) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!PLACES_SET.has(x)) return false;
  }
  return true;
}

function awarenessActivityReach(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 20) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!activityReach(x)) return false;
  }
  return true;
}

function activityReach(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "measured": if (!ACTIVITY_REACH_MEASURED_SET.has(x)) return false; n++; break;
      case "count": if (!((Number.isInteger(x) && x >= 0 && x <= 10000000000) || withheld(x))) return false; n++; break;
      case "method": if (!(MEASUREMENT_METHODS_SET.has(x) || localValue(x))) return false; break;
      default: return false;
    }
  }
  return n === 2;
}

function statisticalTable(v: any): boolean {
  if (!isObject(v)) return false;
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
      case "unit": if (!TABLE_UNITS_SET.has(x)) return false; n++; break;
      case "measure": if (!(MEASURES_SET.has(x) || localValue(x))) return false; break;
      case "jurisdiction": if (!statisticalTableJurisdiction(x)) return false; n++; break;
      case "period": if (!reportingPeriod(x)) return false; n++; break;
      case "population": if (!(Number.isInteger(x) && x >= 1 && x <= 10000000000)) return false; break;
      case "smallCellThreshold": if (!(Number.isInteger(x) && x >= 1 && x <= 100)) return false; break;
      case "conduct": if (!FORMS_CONDUCT_SET.has(x)) return false; break;
      case "cells": if (!statisticalTableCells(x)) return false; n++; break;
      default: return false;
    }
  }
  return n === 11;
}

function statisticalTableJurisdiction(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 250) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!COUNTRIES_SET.has(x)) return false;
  }
  return true;
}

function statisticalTableCells(v: any): boolean {
  if (!Array.isArray(v) || v.length < 1 || v.length > 50000) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!tableCell(x)) return false;
  }
  return true;
}

function tableCell(v: any): boolean {
  if (!isObject(v)) return false;
  let n = 0;
  for (const key in v) {
    const x = v[key];
    switch (key) {
      case "sex": if (!(SEXES_SET.has(x) || withheld(x))) return false; break;
      case "ageBand": if (!(AGE_BANDS_SET.has(x) || withheld(x))) return false; break;
      case "form": if (!((FORMS_SET.has(x) || (FORMS_EXPLOITATION_MOVED_SET.has(x) && (moved = true))) || localValue(x))) return false; break;
      case "sector": if (!SECTORS_SET.has(x)) return false; break;
      case "citizenship": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; break;
      case "placeCountry": if (!(COUNTRIES_SET.has(x) || withheld(x))) return false; break;
      case "placeRole": if (!PLACE_ROLES_SET.has(x)) return false; break;
      case "role": if (!INVOLVEMENT_ROLES_SET.has(x)) return false; break;
      case "stage": if (!CHARGE_STAGES_SET.has(x)) return false; break;
      case "outcome": if (!(OUTCOMES_SET.has(x) || localValue(x))) return false; break;
      case "count": if (!((Number.isInteger(x) && x >= 0 && x <= 1000000000000) || cellCount2(x) || cellCount3(x) || withheld(x))) return false; n++; break;
      default: return false;
    }
  }
  return n === 1;
}

function cellCount2(v: any): boolean {
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
  if (!isObject(v)) return false;
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
  if (!Array.isArray(v) || v.length < 1 || v.length > 10000) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!record2(x)) return false;
  }
  return true;
}

function record2(v: any): boolean {
  if (!isObject(v)) return false;
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
