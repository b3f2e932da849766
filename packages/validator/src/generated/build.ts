// Generated from packages/json-schema/schema/0.1.0/2020-12/producer/all.json by `npm run fix`. Do not edit.

/* eslint-disable -- generated: what is linted is its emitter */
/** A record that a matcher said yes to, as its notes tell. */
export interface Noted {
  /** The matcher's memory, in words of 32 bits. */
  readonly tape: Int32Array;
  /** Its lists' words, each at the index at which the word lies behind the first. */
  readonly words: readonly string[];
  /** Where the record is noted. */
  readonly at: number;
  /** The record's bytes as text, a byte a character. */
  readonly line: string;
  /** The text of some of its bytes, from the record's first on, where one of them is beyond ASCII. */
  wide(from: number, to: number): string;
}

let T: Int32Array;
let W: readonly string[];
let L: string;
let A: number;
let N: Noted;

/** The type of the record noted here, by its place in the schema, from 1. */
export const typeNumber = (tape: Int32Array, at: number): number => tape[at >> 2]!;

export function build(noted: Noted): any {
  N = noted;
  T = noted.tape;
  W = noted.words;
  L = noted.line;
  const w = noted.at >> 2;
  A = T[w + 2]!;
  return record(w);
}

function text(w: number): string {
  const from = T[w]! - A;
  const length = T[w + 1]!;
  return length >= 0 ? L.substring(from, from + length) : N.wide(from, from - length);
}
const number = (w: number): number => Number(text(w));
const word = (w: number): string => W[T[w]! - 1080144]!;
const RANKED = ["red","amber-strict","amber","green","clear"];

function record(w: number): any {
  switch (T[w]) {
    case 1: return person(T[w + 1]! >> 2);
    case 2: return event(T[w + 1]! >> 2);
    case 3: return involvement(T[w + 1]! >> 2);
    case 4: return statusDecision(T[w + 1]! >> 2);
    case 5: return caseOf(T[w + 1]! >> 2);
    case 6: return referral(T[w + 1]! >> 2);
    case 7: return assistance(T[w + 1]! >> 2);
    case 8: return identity(T[w + 1]! >> 2);
    case 9: return organization(T[w + 1]! >> 2);
    case 10: return cooperationRequest(T[w + 1]! >> 2);
    case 11: return agreement(T[w + 1]! >> 2);
    case 12: return monitoringReport(T[w + 1]! >> 2);
    case 13: return resourceContribution(T[w + 1]! >> 2);
    case 14: return evidenceItem(T[w + 1]! >> 2);
    case 15: return jointReport(T[w + 1]! >> 2);
    case 16: return awarenessActivity(T[w + 1]! >> 2);
    case 17: return statisticalTable(T[w + 1]! >> 2);
    default: return bundle(T[w + 1]! >> 2);
  }
}

function person(w: number): any {
  return {
    "type": "person",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "sex": personSex(w + 8),
    "genderIdentity": T[w + 10] === 0 ? undefined : personGenderIdentity(w + 10),
    "age": T[w + 12] === 0 ? undefined : personAge(w + 12),
    "ageBand": T[w + 15] === 0 ? undefined : personAgeBand(w + 15),
    "citizenship": T[w + 17] === 0 ? undefined : personCitizenship(w + 17),
    "nationalityStatus": T[w + 19] === 0 ? undefined : personNationalityStatus(w + 19),
    "languages": T[w + 23] === 0 ? undefined : personLanguages(w + 23),
    "vulnerabilities": T[w + 34] === 0 ? undefined : personVulnerabilities(w + 34),
  };
}

function provenance(w: number): any {
  return {
    "reportedBy": agency(w),
    "recordedAt": text(w + 2),
    "registeredOn": T[w + 4] === 0 ? undefined : text(w + 4),
    "source": provenanceSource(w + 6),
  };
}

function agency(w: number): any {
  switch (T[w]) {
    case 1: return agency1(T[w + 1]! >> 2);
    default: return agency2(T[w + 1]! >> 2);
  }
}

function agency1(w: number): any {
  return {
    "actor": word(w),
  };
}

function agency2(w: number): any {
  return {
    "organization": text(w),
  };
}

function provenanceSource(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function localValue(w: number): any {
  return {
    "local": text(w),
    "text": text(w + 2),
  };
}

function handling(w: number): any {
  return {
    "tlp": RANKED[T[w]! - 1]!,
    "restrictions": T[w + 1] === 0 ? undefined : handlingRestrictions(w + 1),
    "purposes": handlingPurposes(w + 3),
    "legalBasis": handlingLegalBasis(w + 5),
    "consents": T[w + 7] === 0 ? undefined : handlingConsents(w + 7),
    "retainUntil": text(w + 9),
  };
}

function handlingRestrictions(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function handlingPurposes(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function handlingLegalBasis(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(legalBasis(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function legalBasis(w: number): any {
  return {
    "kind": word(w),
    "provision": T[w + 1] === 0 ? undefined : provision(T[w + 1]! >> 2),
    "agreement": T[w + 2] === 0 ? undefined : text(w + 2),
  };
}

function provision(w: number): any {
  return {
    "instrument": word(w),
    "provision": T[w + 1] === 0 ? undefined : text(w + 1),
  };
}

function handlingConsents(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(consent(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function consent(w: number): any {
  return {
    "scope": word(w),
    "givenBy": word(w + 1),
    "guardian": T[w + 2] === 0 ? undefined : text(w + 2),
    "givenOn": text(w + 4),
    "withdrawnOn": T[w + 6] === 0 ? undefined : text(w + 6),
  };
}

function personSex(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function withheld(w: number): any {
  return {
    "withheld": word(w),
  };
}

function personGenderIdentity(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function personAge(w: number): any {
  switch (T[w]) {
    case 1: return number(w + 1);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function personAgeBand(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function personCitizenship(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(personCitizenshipItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function personCitizenshipItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function personNationalityStatus(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function personLanguages(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(text(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function personVulnerabilities(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(personVulnerabilitiesItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function personVulnerabilitiesItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function event(w: number): any {
  return {
    "type": "event",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "conduct": T[w + 8] === 0 ? undefined : eventConduct(w + 8),
    "acts": T[w + 10] === 0 ? undefined : eventActs(w + 10),
    "intendedExploitation": T[w + 12] === 0 ? undefined : eventIntendedExploitation(w + 12),
    "realisedExploitation": T[w + 14] === 0 ? undefined : eventIntendedExploitation(w + 14),
    "controls": T[w + 16] === 0 ? undefined : eventControls(w + 16),
    "warningSigns": T[w + 18] === 0 ? undefined : eventWarningSigns(w + 18),
    "sectors": T[w + 20] === 0 ? undefined : eventSectors(w + 20),
    "siteKinds": T[w + 22] === 0 ? undefined : eventSiteKinds(w + 22),
    "recruitmentMethods": T[w + 24] === 0 ? undefined : eventRecruitmentMethods(w + 24),
    "platforms": T[w + 26] === 0 ? undefined : eventPlatforms(w + 26),
    "places": T[w + 28] === 0 ? undefined : eventPlaces(w + 28),
    "period": T[w + 30] === 0 ? undefined : period(T[w + 30]! >> 2),
    "durationMonths": T[w + 31] === 0 ? undefined : eventDurationMonths(w + 31),
    "drivers": T[w + 36] === 0 ? undefined : eventDrivers(w + 36),
  };
}

function eventConduct(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventConductItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function eventConductItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function eventActs(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventActsItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function eventActsItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function eventIntendedExploitation(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventIntendedExploitationItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function eventIntendedExploitationItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function eventControls(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventControlsItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function eventControlsItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function eventWarningSigns(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventWarningSignsItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function eventWarningSignsItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function eventSectors(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function eventSiteKinds(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventSiteKindsItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function eventSiteKindsItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function eventRecruitmentMethods(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventRecruitmentMethodsItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function eventRecruitmentMethodsItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function eventPlatforms(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventPlatform(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function eventPlatform(w: number): any {
  return {
    "kind": eventPlatformKind(w),
  };
}

function eventPlatformKind(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function eventPlaces(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventPlace(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function eventPlace(w: number): any {
  return {
    "role": word(w),
    "country": personCitizenshipItem(w + 1),
    "subdivision": T[w + 3] === 0 ? undefined : word(w + 3),
    "on": T[w + 4] === 0 ? undefined : text(w + 4),
  };
}

function period(w: number): any {
  return {
    "start": periodStart(w),
    "end": T[w + 3] === 0 ? undefined : periodStart(w + 3),
  };
}

function periodStart(w: number): any {
  switch (T[w]) {
    case 1: return text(w + 1);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function eventDurationMonths(w: number): any {
  switch (T[w]) {
    case 1: return number(w + 1);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function eventDrivers(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(eventDriversItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function eventDriversItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function involvement(w: number): any {
  return {
    "type": "involvement",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "person": text(w + 8),
    "event": text(w + 10),
    "role": word(w + 12),
    "functions": T[w + 13] === 0 ? undefined : involvementFunctions(w + 13),
    "organization": T[w + 15] === 0 ? undefined : text(w + 15),
    "means": T[w + 17] === 0 ? undefined : involvementMeans(w + 17),
    "ageAtStart": T[w + 19] === 0 ? undefined : personAge(w + 19),
    "ageBandAtStart": T[w + 22] === 0 ? undefined : personAgeBand(w + 22),
    "childAtEntry": T[w + 24] === 0 ? undefined : involvementChildAtEntry(w + 24),
    "childAtExploitation": T[w + 26] === 0 ? undefined : involvementChildAtEntry(w + 26),
    "relationships": T[w + 28] === 0 ? undefined : involvementRelationships(w + 28),
    "definitionApplied": T[w + 32] === 0 ? undefined : involvementDefinitionApplied(w + 32),
  };
}

function involvementFunctions(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(involvementFunctionsItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function involvementFunctionsItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function involvementMeans(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(involvementMeansItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function involvementMeansItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function involvementChildAtEntry(w: number): any {
  switch (T[w]) {
    case 1: return T[w + 1] === 2;
    default: return withheld(T[w + 1]! >> 2);
  }
}

function involvementRelationships(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(involvementRelationship(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function involvementRelationship(w: number): any {
  return {
    "to": text(w),
    "kind": involvementRelationshipKind(w + 2),
  };
}

function involvementRelationshipKind(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function involvementDefinitionApplied(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(provision(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function statusDecision(w: number): any {
  return {
    "type": "status-decision",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "person": text(w + 8),
    "event": T[w + 10] === 0 ? undefined : text(w + 10),
    "status": word(w + 12),
    "body": statusDecisionBody(w + 13),
    "decidedBy": T[w + 15] === 0 ? undefined : agency(w + 15),
    "decidedOn": text(w + 17),
    "law": T[w + 19] === 0 ? undefined : provision(T[w + 19]! >> 2),
    "reviews": T[w + 20] === 0 ? undefined : text(w + 20),
    "reflectionPeriod": T[w + 24] === 0 ? undefined : period(T[w + 24]! >> 2),
    "outcome": T[w + 25] === 0 ? undefined : statusDecisionOutcome(w + 25),
  };
}

function statusDecisionBody(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function statusDecisionOutcome(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function caseOf(w: number): any {
  return {
    "type": "case",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "kind": word(w + 8),
    "status": word(w + 9),
    "jurisdiction": word(w + 10),
    "owner": T[w + 11] === 0 ? undefined : agency(w + 11),
    "openedOn": text(w + 13),
    "closure": T[w + 15] === 0 ? undefined : caseClosure(T[w + 15]! >> 2),
    "events": T[w + 16] === 0 ? undefined : caseEvents(w + 16),
    "involvements": T[w + 18] === 0 ? undefined : caseInvolvements(w + 18),
    "charges": T[w + 20] === 0 ? undefined : caseCharges(w + 20),
    "compensation": T[w + 22] === 0 ? undefined : caseCompensation(w + 22),
    "nonPunishment": T[w + 24] === 0 ? undefined : caseNonPunishment(w + 24),
    "implicatedStates": T[w + 26] === 0 ? undefined : caseImplicatedStates(w + 26),
    "relatedCases": T[w + 28] === 0 ? undefined : caseRelatedCases(w + 28),
  };
}

function caseClosure(w: number): any {
  return {
    "on": text(w),
    "reason": caseClosureReason(w + 2),
  };
}

function caseClosureReason(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function caseEvents(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(text(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function caseInvolvements(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(text(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function caseCharges(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(caseCharge(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseCharge(w: number): any {
  return {
    "accused": text(w),
    "provision": provision(T[w + 2]! >> 2),
    "conduct": T[w + 3] === 0 ? undefined : eventConductItem(w + 3),
    "stage": word(w + 5),
    "outcome": T[w + 6] === 0 ? undefined : caseChargeOutcome(w + 6),
    "finalOn": T[w + 8] === 0 ? undefined : text(w + 8),
    "sentences": T[w + 10] === 0 ? undefined : caseChargeSentences(w + 10),
    "confiscation": T[w + 12] === 0 ? undefined : caseConfiscation(T[w + 12]! >> 2),
  };
}

function caseChargeOutcome(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function caseChargeSentences(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(caseSentence(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseSentence(w: number): any {
  return {
    "kind": caseSentenceKind(w),
    "months": T[w + 2] === 0 ? undefined : number(w + 2),
  };
}

function caseSentenceKind(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function caseConfiscation(w: number): any {
  return {
    "ordered": money(T[w]! >> 2),
    "recovered": T[w + 1] === 0 ? undefined : money(T[w + 1]! >> 2),
  };
}

function money(w: number): any {
  return {
    "minor": number(w),
    "currency": text(w + 2),
  };
}

function caseCompensation(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(caseCompensation2(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseCompensation2(w: number): any {
  return {
    "victim": text(w),
    "ordered": money(T[w + 2]! >> 2),
    "paid": T[w + 3] === 0 ? undefined : money(T[w + 3]! >> 2),
    "paidOn": T[w + 4] === 0 ? undefined : text(w + 4),
  };
}

function caseNonPunishment(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(caseNonPunishment2(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseNonPunishment2(w: number): any {
  return {
    "victim": text(w),
    "chargedOn": T[w + 2] === 0 ? undefined : text(w + 2),
    "raised": involvementChildAtEntry(w + 4),
    "relieved": T[w + 6] === 0 ? undefined : involvementChildAtEntry(w + 6),
    "decidedOn": T[w + 8] === 0 ? undefined : text(w + 8),
  };
}

function caseImplicatedStates(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(caseImplicatedState(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseImplicatedState(w: number): any {
  return {
    "country": word(w),
    "role": word(w + 1),
    "contactedOn": T[w + 2] === 0 ? undefined : text(w + 2),
  };
}

function caseRelatedCases(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(text(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function referral(w: number): any {
  return {
    "type": "referral",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "person": text(w + 8),
    "case": T[w + 10] === 0 ? undefined : text(w + 10),
    "from": agency(w + 12),
    "to": agency(w + 14),
    "referredOn": text(w + 16),
    "reason": referralReason(w + 18),
    "services": T[w + 20] === 0 ? undefined : referralServices(w + 20),
    "accepted": T[w + 22] === 0 ? undefined : involvementChildAtEntry(w + 22),
    "answeredOn": T[w + 24] === 0 ? undefined : text(w + 24),
  };
}

function referralReason(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function referralServices(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(referralServicesItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function referralServicesItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function assistance(w: number): any {
  return {
    "type": "assistance",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "person": text(w + 8),
    "case": T[w + 10] === 0 ? undefined : text(w + 10),
    "provider": T[w + 12] === 0 ? undefined : agency(w + 12),
    "service": referralServicesItem(w + 14),
    "status": word(w + 16),
    "offeredOn": T[w + 17] === 0 ? undefined : text(w + 17),
    "startedOn": T[w + 19] === 0 ? undefined : text(w + 19),
    "plannedEnd": T[w + 21] === 0 ? undefined : text(w + 21),
    "endedOn": T[w + 23] === 0 ? undefined : text(w + 23),
    "safeReturn": T[w + 25] === 0 ? undefined : assistanceSafeReturn(T[w + 25]! >> 2),
    "reintegration": T[w + 26] === 0 ? undefined : assistanceReintegration(T[w + 26]! >> 2),
  };
}

function assistanceSafeReturn(w: number): any {
  return {
    "to": word(w),
    "voluntary": involvementChildAtEntry(w + 1),
    "riskAssessed": involvementChildAtEntry(w + 3),
    "on": T[w + 5] === 0 ? undefined : text(w + 5),
  };
}

function assistanceReintegration(w: number): any {
  return {
    "services": referralServices(w),
    "followedUpOn": T[w + 2] === 0 ? undefined : text(w + 2),
    "completed": T[w + 4] === 0 ? undefined : involvementChildAtEntry(w + 4),
  };
}

function identity(w: number): any {
  return {
    "type": "identity",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "person": text(w + 8),
    "names": T[w + 10] === 0 ? undefined : identityNames(w + 10),
    "birthDate": T[w + 12] === 0 ? undefined : text(w + 12),
    "documents": T[w + 14] === 0 ? undefined : identityDocuments(w + 14),
    "contacts": T[w + 16] === 0 ? undefined : identityContacts(w + 16),
  };
}

function identityNames(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(identityName(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function identityName(w: number): any {
  return {
    "full": text(w),
    "salutation": T[w + 2] === 0 ? undefined : text(w + 2),
    "title": T[w + 4] === 0 ? undefined : text(w + 4),
    "given": T[w + 6] === 0 ? undefined : text(w + 6),
    "middle": T[w + 8] === 0 ? undefined : text(w + 8),
    "family": T[w + 10] === 0 ? undefined : text(w + 10),
    "language": T[w + 12] === 0 ? undefined : text(w + 12),
    "use": word(w + 14),
  };
}

function identityDocuments(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(identityDocument(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function identityDocument(w: number): any {
  return {
    "kind": identityDocumentKind(w),
    "number": text(w + 2),
    "country": personCitizenshipItem(w + 4),
    "expiresOn": T[w + 6] === 0 ? undefined : text(w + 6),
  };
}

function identityDocumentKind(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function identityContacts(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(identityContact(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function identityContact(w: number): any {
  return {
    "kind": word(w),
    "value": text(w + 1),
    "safe": involvementChildAtEntry(w + 3),
  };
}

function organization(w: number): any {
  return {
    "type": "organization",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "name": text(w + 8),
    "kind": organizationKind(w + 10),
    "actor": T[w + 12] === 0 ? undefined : word(w + 12),
    "partOf": T[w + 13] === 0 ? undefined : text(w + 13),
    "country": personCitizenshipItem(w + 15),
    "subdivision": T[w + 17] === 0 ? undefined : word(w + 17),
    "contacts": T[w + 18] === 0 ? undefined : organizationContacts(w + 18),
  };
}

function organizationKind(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function organizationContacts(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(organizationContact(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function organizationContact(w: number): any {
  return {
    "kind": word(w),
    "value": text(w + 1),
  };
}

function cooperationRequest(w: number): any {
  return {
    "type": "cooperation-request",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "kind": cooperationRequestKind(w + 8),
    "channel": cooperationRequestChannel(w + 10),
    "from": agency(w + 12),
    "fromState": word(w + 14),
    "to": agency(w + 15),
    "toState": word(w + 17),
    "case": T[w + 18] === 0 ? undefined : text(w + 18),
    "follows": T[w + 20] === 0 ? undefined : text(w + 20),
    "basis": cooperationRequestBasis(w + 22),
    "acknowledgeBy": T[w + 25] === 0 ? undefined : text(w + 25),
    "answerBy": T[w + 27] === 0 ? undefined : text(w + 27),
    "stages": cooperationRequestStages(w + 29),
    "refusal": T[w + 31] === 0 ? undefined : requestRefusal(T[w + 31]! >> 2),
    "confidential": T[w + 34] === 0 ? undefined : T[w + 34] === 2,
  };
}

function cooperationRequestKind(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function cooperationRequestChannel(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function cooperationRequestBasis(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(requestBasis(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function requestBasis(w: number): any {
  switch (T[w]) {
    case 1: return requestBasis1(T[w + 1]! >> 2);
    case 2: return requestBasis2(T[w + 1]! >> 2);
    default: return requestBasis3(T[w + 1]! >> 2);
  }
}

function requestBasis1(w: number): any {
  return {
    "provision": provision(T[w]! >> 2),
  };
}

function requestBasis2(w: number): any {
  return {
    "agreement": text(w),
  };
}

function requestBasis3(w: number): any {
  return {
    "reciprocity": true,
  };
}

function cooperationRequestStages(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(requestStage(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function requestStage(w: number): any {
  return {
    "stage": word(w),
    "at": text(w + 1),
    "by": T[w + 3] === 0 ? undefined : agency(w + 3),
  };
}

function requestRefusal(w: number): any {
  return {
    "ground": requestRefusalGround(w),
    "provision": T[w + 2] === 0 ? undefined : provision(T[w + 2]! >> 2),
  };
}

function requestRefusalGround(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return localValue(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function agreement(w: number): any {
  return {
    "type": "agreement",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "title": text(w + 8),
    "kind": agreementKind(w + 10),
    "status": word(w + 12),
    "instrument": T[w + 13] === 0 ? undefined : word(w + 13),
    "parties": agreementParties(w + 14),
    "signedOn": T[w + 16] === 0 ? undefined : text(w + 16),
    "start": T[w + 18] === 0 ? undefined : periodStart(w + 18),
    "end": T[w + 21] === 0 ? undefined : text(w + 21),
    "duties": T[w + 23] === 0 ? undefined : agreementDuties(w + 23),
    "timeLimits": T[w + 25] === 0 ? undefined : agreementTimeLimits(w + 25),
    "measuresPromised": T[w + 27] === 0 ? undefined : agreementMeasuresPromised(w + 27),
    "reviews": T[w + 29] === 0 ? undefined : agreementReviews(T[w + 29]! >> 2),
  };
}

function agreementKind(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function agreementParties(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(agreementParty(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function agreementParty(w: number): any {
  switch (T[w]) {
    case 1: return agreementParty1(T[w + 1]! >> 2);
    default: return agreementParty2(T[w + 1]! >> 2);
  }
}

function agreementParty1(w: number): any {
  return {
    "state": word(w),
  };
}

function agreementParty2(w: number): any {
  return {
    "agency": agency(w),
  };
}

function agreementDuties(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(agreementDuty(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function agreementDuty(w: number): any {
  return {
    "text": text(w),
    "provision": T[w + 2] === 0 ? undefined : provision(T[w + 2]! >> 2),
  };
}

function agreementTimeLimits(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(agreementTimeLimit(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function agreementTimeLimit(w: number): any {
  return {
    "stage": word(w),
    "kind": T[w + 1] === 0 ? undefined : cooperationRequestKind(w + 1),
    "hours": number(w + 3),
  };
}

function agreementMeasuresPromised(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(agreementMeasure(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function agreementMeasure(w: number): any {
  return {
    "measure": agreementMeasureMeasure(w),
    "target": T[w + 4] === 0 ? undefined : number(w + 4),
  };
}

function agreementMeasureMeasure(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function agreementReviews(w: number): any {
  return {
    "lastHeld": T[w + 2] === 0 ? undefined : text(w + 2),
    "nextDue": T[w + 4] === 0 ? undefined : text(w + 4),
  };
}

function monitoringReport(w: number): any {
  return {
    "type": "monitoring-report",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "agreement": text(w + 8),
    "period": reportingPeriod(T[w + 10]! >> 2),
    "agencies": monitoringReportAgencies(w + 11),
    "values": T[w + 13] === 0 ? undefined : monitoringReportValues(w + 13),
    "findings": T[w + 15] === 0 ? undefined : monitoringReportFindings(w + 15),
    "reviewHeldOn": T[w + 17] === 0 ? undefined : text(w + 17),
  };
}

function reportingPeriod(w: number): any {
  return {
    "start": text(w),
    "end": T[w + 2] === 0 ? undefined : text(w + 2),
  };
}

function monitoringReportAgencies(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(agency(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function monitoringReportValues(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(measureValue(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function measureValue(w: number): any {
  return {
    "measure": agreementMeasureMeasure(w),
    "value": measureValueValue(w + 2),
    "numerator": T[w + 5] === 0 ? undefined : number(w + 5),
    "denominator": T[w + 7] === 0 ? undefined : number(w + 7),
    "method": measureValueMethod(w + 9),
    "dueOn": T[w + 12] === 0 ? undefined : text(w + 12),
    "reportedOn": T[w + 14] === 0 ? undefined : text(w + 14),
  };
}

function measureValueValue(w: number): any {
  switch (T[w]) {
    case 1: return number(w + 1);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function measureValueMethod(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function monitoringReportFindings(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(monitoringFinding(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function monitoringFinding(w: number): any {
  return {
    "text": text(w),
    "dueOn": T[w + 3] === 0 ? undefined : text(w + 3),
    "closed": involvementChildAtEntry(w + 5),
    "closedOn": T[w + 7] === 0 ? undefined : text(w + 7),
  };
}

function resourceContribution(w: number): any {
  return {
    "type": "resource-contribution",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "agreement": T[w + 8] === 0 ? undefined : text(w + 8),
    "contributor": agency(w + 10),
    "recipient": T[w + 13] === 0 ? undefined : agency(w + 13),
    "measure": agreementMeasureMeasure(w + 15),
    "committed": resourceContributionCommitted(w + 18),
    "disbursed": T[w + 20] === 0 ? undefined : resourceContributionDisbursed(w + 20),
  };
}

function resourceContributionCommitted(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(resourceEntry(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function resourceEntry(w: number): any {
  return {
    "kind": resourceEntryKind(w),
    "on": text(w + 2),
    "money": T[w + 4] === 0 ? undefined : money(T[w + 4]! >> 2),
    "count": T[w + 5] === 0 ? undefined : number(w + 5),
    "unit": T[w + 7] === 0 ? undefined : text(w + 7),
  };
}

function resourceEntryKind(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function resourceContributionDisbursed(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(resourceEntry(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function evidenceItem(w: number): any {
  return {
    "type": "evidence-item",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "kind": evidenceItemKind(w + 8),
    "description": text(w + 10),
    "digest": digest(T[w + 12]! >> 2),
    "jurisdiction": word(w + 13),
    "case": T[w + 14] === 0 ? undefined : text(w + 14),
    "custody": evidenceItemCustody(w + 16),
    "permissions": evidenceItemPermissions(w + 18),
    "verification": T[w + 20] === 0 ? undefined : evidenceVerification(T[w + 20]! >> 2),
  };
}

function evidenceItemKind(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function digest(w: number): any {
  return {
    "algorithm": word(w),
    "value": text(w + 1),
  };
}

function evidenceItemCustody(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(custodyStep(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function custodyStep(w: number): any {
  return {
    "step": word(w),
    "at": text(w + 1),
    "holder": agency(w + 3),
    "from": T[w + 5] === 0 ? undefined : agency(w + 5),
    "digest": T[w + 7] === 0 ? undefined : digest(T[w + 7]! >> 2),
  };
}

function evidenceItemPermissions(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(evidencePermission(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function evidencePermission(w: number): any {
  return {
    "to": agency(w),
    "purposes": handlingPurposes(w + 2),
    "until": T[w + 4] === 0 ? undefined : text(w + 4),
  };
}

function evidenceVerification(w: number): any {
  return {
    "verified": involvementChildAtEntry(w),
    "by": T[w + 2] === 0 ? undefined : agency(w + 2),
    "at": T[w + 4] === 0 ? undefined : text(w + 4),
  };
}

function jointReport(w: number): any {
  return {
    "type": "joint-report",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "title": text(w + 8),
    "agencies": jointReportAgencies(w + 10),
    "period": T[w + 12] === 0 ? undefined : reportingPeriod(T[w + 12]! >> 2),
    "issuedOn": T[w + 13] === 0 ? undefined : text(w + 13),
    "agreement": T[w + 15] === 0 ? undefined : text(w + 15),
    "statements": jointReportStatements(w + 20),
  };
}

function jointReportAgencies(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(agency(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function jointReportStatements(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(reportStatement(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function reportStatement(w: number): any {
  return {
    "text": text(w),
    "by": monitoringReportAgencies(w + 2),
    "evidence": T[w + 4] === 0 ? undefined : reportStatementEvidence(w + 4),
    "records": T[w + 6] === 0 ? undefined : reportStatementRecords(w + 6),
    "measures": T[w + 9] === 0 ? undefined : reportStatementMeasures(w + 9),
  };
}

function reportStatementEvidence(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(reportCitation(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function reportCitation(w: number): any {
  return {
    "record": text(w),
    "digest": T[w + 2] === 0 ? undefined : digest(T[w + 2]! >> 2),
  };
}

function reportStatementRecords(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(reportCitation(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function reportStatementMeasures(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(agreementMeasureMeasure(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function awarenessActivity(w: number): any {
  return {
    "type": "awareness-activity",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "activity": awarenessActivityActivity(w + 8),
    "title": text(w + 10),
    "actors": awarenessActivityActors(w + 12),
    "channels": T[w + 14] === 0 ? undefined : awarenessActivityChannels(w + 14),
    "audiences": T[w + 16] === 0 ? undefined : awarenessActivityAudiences(w + 16),
    "aims": T[w + 18] === 0 ? undefined : awarenessActivityAims(w + 18),
    "languages": T[w + 20] === 0 ? undefined : awarenessActivityLanguages(w + 20),
    "countries": awarenessActivityCountries(w + 22),
    "scope": T[w + 24] === 0 ? undefined : word(w + 24),
    "subdivisions": T[w + 25] === 0 ? undefined : awarenessActivitySubdivisions(w + 25),
    "period": T[w + 27] === 0 ? undefined : reportingPeriod(T[w + 27]! >> 2),
    "reach": T[w + 29] === 0 ? undefined : awarenessActivityReach(w + 29),
    "provision": T[w + 32] === 0 ? undefined : provision(T[w + 32]! >> 2),
  };
}

function awarenessActivityActivity(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function awarenessActivityActors(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(activityActor(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function activityActor(w: number): any {
  return {
    "agency": agency(w),
    "part": word(w + 2),
  };
}

function awarenessActivityChannels(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(awarenessActivityChannelsItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function awarenessActivityChannelsItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function awarenessActivityAudiences(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(awarenessActivityAudiencesItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function awarenessActivityAudiencesItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function awarenessActivityAims(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(awarenessActivityAimsItem(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function awarenessActivityAimsItem(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function awarenessActivityLanguages(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(text(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function awarenessActivityCountries(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function awarenessActivitySubdivisions(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function awarenessActivityReach(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(activityReach(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function activityReach(w: number): any {
  return {
    "measured": word(w),
    "count": activityReachCount(w + 1),
    "method": T[w + 4] === 0 ? undefined : measureValueMethod(w + 4),
  };
}

function activityReachCount(w: number): any {
  switch (T[w]) {
    case 1: return number(w + 1);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function statisticalTable(w: number): any {
  return {
    "type": "statistical-table",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "title": text(w + 8),
    "unit": word(w + 10),
    "measure": T[w + 11] === 0 ? undefined : agreementMeasureMeasure(w + 11),
    "jurisdiction": statisticalTableJurisdiction(w + 13),
    "period": reportingPeriod(T[w + 15]! >> 2),
    "population": T[w + 16] === 0 ? undefined : number(w + 16),
    "smallCellThreshold": T[w + 18] === 0 ? undefined : number(w + 18),
    "conduct": T[w + 20] === 0 ? undefined : word(w + 20),
    "cells": statisticalTableCells(w + 21),
  };
}

function statisticalTableJurisdiction(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function statisticalTableCells(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(tableCell(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function tableCell(w: number): any {
  return {
    "sex": T[w] === 0 ? undefined : personSex(w),
    "ageBand": T[w + 2] === 0 ? undefined : personAgeBand(w + 2),
    "form": T[w + 4] === 0 ? undefined : tableCellForm(w + 4),
    "sector": T[w + 6] === 0 ? undefined : word(w + 6),
    "citizenship": T[w + 7] === 0 ? undefined : personCitizenshipItem(w + 7),
    "placeCountry": T[w + 9] === 0 ? undefined : personCitizenshipItem(w + 9),
    "placeRole": T[w + 11] === 0 ? undefined : word(w + 11),
    "role": T[w + 12] === 0 ? undefined : word(w + 12),
    "stage": T[w + 13] === 0 ? undefined : word(w + 13),
    "outcome": T[w + 14] === 0 ? undefined : tableCellOutcome(w + 14),
    "count": cellCount(w + 16),
  };
}

function tableCellForm(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function tableCellOutcome(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return localValue(T[w + 1]! >> 2);
  }
}

function cellCount(w: number): any {
  switch (T[w]) {
    case 1: return number(w + 1);
    case 2: return cellCount2(T[w + 1]! >> 2);
    case 3: return cellCount3(T[w + 1]! >> 2);
    default: return withheld(T[w + 1]! >> 2);
  }
}

function cellCount2(w: number): any {
  return {
    "lessThan": number(w),
  };
}

function cellCount3(w: number): any {
  return {
    "from": number(w),
    "to": number(w + 2),
  };
}

function bundle(w: number): any {
  return {
    "type": "bundle",
    "id": text(w),
    "provenance": provenance(T[w + 6]! >> 2),
    "handling": handling(T[w + 7]! >> 2),
    "records": bundleRecords(w + 8),
    "agreement": T[w + 10] === 0 ? undefined : text(w + 10),
  };
}

function bundleRecords(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(record2(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function record2(w: number): any {
  switch (T[w]) {
    case 1: return person(T[w + 1]! >> 2);
    case 2: return event(T[w + 1]! >> 2);
    case 3: return involvement(T[w + 1]! >> 2);
    case 4: return statusDecision(T[w + 1]! >> 2);
    case 5: return caseOf(T[w + 1]! >> 2);
    case 6: return referral(T[w + 1]! >> 2);
    case 7: return assistance(T[w + 1]! >> 2);
    case 8: return identity(T[w + 1]! >> 2);
    case 9: return organization(T[w + 1]! >> 2);
    case 10: return cooperationRequest(T[w + 1]! >> 2);
    case 11: return agreement(T[w + 1]! >> 2);
    case 12: return monitoringReport(T[w + 1]! >> 2);
    case 13: return resourceContribution(T[w + 1]! >> 2);
    case 14: return evidenceItem(T[w + 1]! >> 2);
    case 15: return jointReport(T[w + 1]! >> 2);
    case 16: return awarenessActivity(T[w + 1]! >> 2);
    default: return statisticalTable(T[w + 1]! >> 2);
  }
}
