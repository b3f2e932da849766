// Generated from packages/json-schema/schema/0.2.0/2020-12/producer/all.json by `npm run fix`. Do not edit.

/* eslint-disable -- generated: what is linted is its emitter */
/** Makes a record that a matcher accepted, from its notes. */
export interface Noted {
  /** The matcher's memory, in words of 32 bits. */
  readonly tape: Int32Array;
  /** The words of its lists; the index is the distance in bytes from the first word. */
  readonly words: readonly string[];
  /** The address of the notes on the record. */
  readonly at: number;
  /** The record's bytes as text, one character for each byte. */
  readonly line: string;
  /** Decodes some of its bytes, counted from the record's first, where one of them is beyond ASCII. */
  wide(from: number, to: number): string;
}

// Constructors give these objects hidden classes that no object of JSON.parse shares. TypeScript does not accept a function as a
// constructor: hence `any` where they are called.
let T: Int32Array;
let W: readonly string[];
let L: string;
let A: number;
let N: Noted;

/** Returns the number of the record type noted here: its place in the schema, from 1. */
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
const word = (w: number): string => W[T[w]! - 1099360]!;
const RANKED = ["red","amber-strict","amber","green","clear"];

function record(w: number): any {
  switch (T[w]) {
    case 1: return new (person as any)(T[w + 1]! >> 2);
    case 2: return new (event as any)(T[w + 1]! >> 2);
    case 3: return new (involvement as any)(T[w + 1]! >> 2);
    case 4: return new (statusDecision as any)(T[w + 1]! >> 2);
    case 5: return new (caseOf as any)(T[w + 1]! >> 2);
    case 6: return new (referral as any)(T[w + 1]! >> 2);
    case 7: return new (assistance as any)(T[w + 1]! >> 2);
    case 8: return new (identity as any)(T[w + 1]! >> 2);
    case 9: return new (organization as any)(T[w + 1]! >> 2);
    case 10: return new (cooperationRequest as any)(T[w + 1]! >> 2);
    case 11: return new (agreement as any)(T[w + 1]! >> 2);
    case 12: return new (monitoringReport as any)(T[w + 1]! >> 2);
    case 13: return new (resourceContribution as any)(T[w + 1]! >> 2);
    case 14: return new (evidenceItem as any)(T[w + 1]! >> 2);
    case 15: return new (jointReport as any)(T[w + 1]! >> 2);
    case 16: return new (awarenessActivity as any)(T[w + 1]! >> 2);
    case 17: return new (statisticalTable as any)(T[w + 1]! >> 2);
    default: return new (bundle as any)(T[w + 1]! >> 2);
  }
}

function person(this: any, w: number) {
  this["type"] = "person";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["sex"] = sexesOrWithheld(w + 9);
  this["genderIdentity"] = (T[w]! & 128) === 0 ? undefined : genderIdentitiesOrLocalValueOrWithheld(w + 11);
  this["age"] = (T[w]! & 256) === 0 ? undefined : ageOrWithheld(w + 13);
  this["ageBand"] = (T[w]! & 512) === 0 ? undefined : ageBandsOrWithheld(w + 16);
  this["citizenship"] = (T[w]! & 1024) === 0 ? undefined : listOfCountriesOrRegionOrWithheld(w + 18);
  this["nationalityStatus"] = (T[w]! & 2048) === 0 ? undefined : nationalityStatusesOrWithheld(w + 20);
  this["languages"] = (T[w]! & 8192) === 0 ? undefined : listOfLanguage(w + 24);
  this["vulnerabilities"] = (T[w]! & 262144) === 0 ? undefined : listOfVulnerabilitiesOrLocalValueOrWithheld(w + 35);
  this["vulnerabilitiesAbsent"] = (T[w]! & 524288) === 0 ? undefined : listOfVulnerabilitiesOrLocalValue(w + 37);
}

function provenance(this: any, w: number) {
  this["reportedBy"] = provenanceReportedBy(w + 1);
  this["recordedAt"] = text(w + 4);
  this["registeredOn"] = (T[w]! & 4) === 0 ? undefined : dateOrDateSpanOrWithheld(w + 6);
  this["source"] = informationSourcesOrLocalValueOrWithheld(w + 9);
  this["deIdentified"] = (T[w]! & 16) === 0 ? undefined : new (deIdentification as any)(T[w + 11]! >> 2);
  this["synthetic"] = (T[w]! & 32) === 0 ? undefined : true;
}

function provenanceReportedBy(w: number): any {
  switch (T[w]) {
    case 1: return new (provenanceReportedBy1 as any)(T[w + 1]! >> 2);
    case 2: return new (provenanceReportedBy2 as any)(T[w + 1]! >> 2);
    default: return listOfAgency(w + 1);
  }
}

function provenanceReportedBy1(this: any, w: number) {
  this["actor"] = word(w + 1);
}

function provenanceReportedBy2(this: any, w: number) {
  this["organization"] = text(w + 1);
}

function listOfAgency(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(agency(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function agency(w: number): any {
  switch (T[w]) {
    case 1: return new (provenanceReportedBy1 as any)(T[w + 1]! >> 2);
    default: return new (provenanceReportedBy2 as any)(T[w + 1]! >> 2);
  }
}

function dateOrDateSpanOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return text(w + 1);
    case 2: return new (dateSpan as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function dateSpan(this: any, w: number) {
  this["from"] = text(w + 1);
  this["to"] = text(w + 3);
}

function withheld(this: any, w: number) {
  this["withheld"] = word(w + 1);
}

function informationSourcesOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function localValue(this: any, w: number) {
  this["local"] = text(w + 1);
  this["text"] = text(w + 3);
}

function deIdentification(this: any, w: number) {
  this["method"] = deIdentificationMethodsOrLocalValueOrWithheld(w + 1);
  this["k"] = (T[w]! & 2) === 0 ? undefined : number(w + 3);
  this["release"] = text(w + 5);
}

function deIdentificationMethodsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function handling(this: any, w: number) {
  this["tlp"] = RANKED[T[w + 1]! - 1]!;
  this["restrictions"] = (T[w]! & 2) === 0 ? undefined : listOfHandlingCodesUnderUseRestriction(w + 2);
  this["purposes"] = listOfPurposesOfUse(w + 4);
  this["legalBasis"] = listOfLegalBasis(w + 6);
  this["consents"] = (T[w]! & 16) === 0 ? undefined : listOfConsent(w + 8);
  this["retainUntil"] = (T[w]! & 32) === 0 ? undefined : text(w + 10);
}

function listOfHandlingCodesUnderUseRestriction(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function listOfPurposesOfUse(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function listOfLegalBasis(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (legalBasis as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function legalBasis(this: any, w: number) {
  this["kind"] = word(w + 1);
  this["provision"] = (T[w]! & 2) === 0 ? undefined : new (provision as any)(T[w + 2]! >> 2);
  this["agreement"] = (T[w]! & 4) === 0 ? undefined : text(w + 3);
}

function provision(this: any, w: number) {
  this["instrument"] = word(w + 1);
  this["provision"] = (T[w]! & 2) === 0 ? undefined : text(w + 2);
}

function listOfConsent(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (consent as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function consent(this: any, w: number) {
  this["scope"] = consentScopesOrWithheld(w + 1);
  this["decision"] = (T[w]! & 2) === 0 ? undefined : word(w + 3);
  this["givenBy"] = consentGiversOrWithheld(w + 4);
  this["guardian"] = (T[w]! & 8) === 0 ? undefined : text(w + 6);
  this["givenOn"] = dateOrWithheld(w + 8);
  this["withdrawnOn"] = (T[w]! & 32) === 0 ? undefined : dateOrWithheld(w + 11);
}

function consentScopesOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function consentGiversOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function dateOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return text(w + 1);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function sexesOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function genderIdentitiesOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function ageOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return number(w + 1);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function ageBandsOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfCountriesOrRegionOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(countriesOrRegionOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function countriesOrRegionOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (region as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function region(this: any, w: number) {
  this["region"] = word(w + 1);
}

function nationalityStatusesOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfLanguage(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(text(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function listOfVulnerabilitiesOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(vulnerabilitiesOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function vulnerabilitiesOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfVulnerabilitiesOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(vulnerabilitiesOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function vulnerabilitiesOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function event(this: any, w: number) {
  this["type"] = "event";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["conduct"] = (T[w]! & 64) === 0 ? undefined : listOfFormsUnderConductOrLocalValueOrWithheld(w + 9);
  this["acts"] = (T[w]! & 128) === 0 ? undefined : listOfActsOrLocalValueOrWithheld(w + 11);
  this["actsAbsent"] = (T[w]! & 256) === 0 ? undefined : listOfActsOrLocalValue(w + 13);
  this["intendedExploitation"] = (T[w]! & 512) === 0 ? undefined : listOfFormsUnderExploitationOrLocalValueOrWithheld(w + 15);
  this["intendedExploitationAbsent"] = (T[w]! & 1024) === 0 ? undefined : listOfFormsUnderExploitationOrLocalValue(w + 17);
  this["realisedExploitation"] = (T[w]! & 2048) === 0 ? undefined : listOfFormsUnderExploitationOrLocalValueOrWithheld(w + 19);
  this["realisedExploitationAbsent"] = (T[w]! & 4096) === 0 ? undefined : listOfFormsUnderExploitationOrLocalValue(w + 21);
  this["controls"] = (T[w]! & 8192) === 0 ? undefined : listOfControlsOrLocalValueOrWithheld(w + 23);
  this["controlsAbsent"] = (T[w]! & 16384) === 0 ? undefined : listOfControlsOrLocalValue(w + 25);
  this["warningSigns"] = (T[w]! & 32768) === 0 ? undefined : listOfWarningSignsOrLocalValueOrWithheld(w + 27);
  this["warningSignsAbsent"] = (T[w]! & 65536) === 0 ? undefined : listOfWarningSignsOrLocalValue(w + 29);
  this["sectors"] = (T[w]! & 131072) === 0 ? undefined : listOfSectorsOrLocalValueOrWithheld(w + 31);
  this["sectorsAbsent"] = (T[w]! & 262144) === 0 ? undefined : listOfSectorsOrLocalValue(w + 33);
  this["siteKinds"] = (T[w]! & 524288) === 0 ? undefined : listOfSiteKindsOrLocalValueOrWithheld(w + 35);
  this["siteKindsAbsent"] = (T[w]! & 1048576) === 0 ? undefined : listOfSiteKindsOrLocalValue(w + 37);
  this["recruitmentMethods"] = (T[w]! & 2097152) === 0 ? undefined : listOfRecruitmentMethodsOrLocalValueOrWithheld(w + 39);
  this["recruitmentMethodsAbsent"] = (T[w]! & 4194304) === 0 ? undefined : listOfRecruitmentMethodsOrLocalValue(w + 41);
  this["platforms"] = (T[w]! & 8388608) === 0 ? undefined : listOfEventPlatform(w + 43);
  this["places"] = (T[w]! & 16777216) === 0 ? undefined : listOfEventPlace(w + 45);
  this["period"] = (T[w]! & 33554432) === 0 ? undefined : new (period as any)(T[w + 47]! >> 2);
  this["durationMonths"] = (T[w]! & 67108864) === 0 ? undefined : numberOrMonthsSpanOrWithheld(w + 48);
  this["drivers"] = (T[w]! & 268435456) === 0 ? undefined : listOfDriversOrLocalValueOrWithheld(w + 53);
  this["driversAbsent"] = (T[w]! & 536870912) === 0 ? undefined : listOfDriversOrLocalValue(w + 55);
}

function listOfFormsUnderConductOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(formsUnderConductOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function formsUnderConductOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfActsOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(actsOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function actsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfActsOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(actsOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function actsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfFormsUnderExploitationOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(formsUnderExploitationOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function formsUnderExploitationOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfFormsUnderExploitationOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(formsUnderExploitationOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function formsUnderExploitationOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfControlsOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(controlsOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function controlsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfControlsOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(controlsOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function controlsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfWarningSignsOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(warningSignsOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function warningSignsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfWarningSignsOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(warningSignsOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function warningSignsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfSectorsOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(sectorsOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function sectorsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfSectorsOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(sectorsOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function sectorsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfSiteKindsOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(siteKindsOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function siteKindsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfSiteKindsOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(siteKindsOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function siteKindsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfRecruitmentMethodsOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(recruitmentMethodsOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function recruitmentMethodsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfRecruitmentMethodsOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(recruitmentMethodsOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function recruitmentMethodsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfEventPlatform(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (eventPlatform as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function eventPlatform(this: any, w: number) {
  this["kind"] = onlinePlatformKindsOrLocalValueOrWithheld(w + 1);
  this["phases"] = listOfWord(w + 3);
}

function onlinePlatformKindsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfWord(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function listOfEventPlace(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (eventPlace as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function eventPlace(this: any, w: number) {
  this["role"] = word(w + 1);
  this["country"] = countriesOrRegionOrWithheld(w + 2);
  this["subdivision"] = (T[w]! & 4) === 0 ? undefined : text(w + 4);
  this["on"] = (T[w]! & 8) === 0 ? undefined : text(w + 6);
}

function period(this: any, w: number) {
  this["start"] = dateOrWithheld(w + 1);
  this["end"] = (T[w]! & 2) === 0 ? undefined : dateOrWithheld(w + 4);
}

function numberOrMonthsSpanOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return number(w + 1);
    case 2: return new (monthsSpan as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function monthsSpan(this: any, w: number) {
  this["min"] = number(w + 1);
  this["max"] = (T[w]! & 2) === 0 ? undefined : number(w + 3);
}

function listOfDriversOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(driversOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function driversOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfDriversOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(driversOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function driversOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function involvement(this: any, w: number) {
  this["type"] = "involvement";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["person"] = text(w + 9);
  this["event"] = text(w + 11);
  this["role"] = word(w + 13);
  this["functions"] = (T[w]! & 512) === 0 ? undefined : listOfPerpetratorFunctionsOrLocalValueOrWithheld(w + 14);
  this["functionsAbsent"] = (T[w]! & 1024) === 0 ? undefined : listOfPerpetratorFunctionsOrLocalValue(w + 16);
  this["organization"] = (T[w]! & 2048) === 0 ? undefined : text(w + 18);
  this["means"] = (T[w]! & 4096) === 0 ? undefined : listOfMeansOrLocalValueOrWithheld(w + 20);
  this["meansAbsent"] = (T[w]! & 8192) === 0 ? undefined : listOfMeansOrLocalValue(w + 22);
  this["ageAtStart"] = (T[w]! & 16384) === 0 ? undefined : ageOrWithheld(w + 24);
  this["ageBandAtStart"] = (T[w]! & 32768) === 0 ? undefined : ageBandsOrWithheld(w + 27);
  this["childAtEntry"] = (T[w]! & 65536) === 0 ? undefined : booleanOrWithheld(w + 29);
  this["childAtExploitation"] = (T[w]! & 131072) === 0 ? undefined : booleanOrWithheld(w + 31);
  this["relationships"] = (T[w]! & 262144) === 0 ? undefined : listOfInvolvementRelationship(w + 33);
  this["relationshipsAbsent"] = (T[w]! & 524288) === 0 ? undefined : listOfRelationshipsOrLocalValue(w + 35);
  this["definitionApplied"] = (T[w]! & 2097152) === 0 ? undefined : listOfProvision(w + 39);
}

function listOfPerpetratorFunctionsOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(perpetratorFunctionsOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function perpetratorFunctionsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfPerpetratorFunctionsOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(perpetratorFunctionsOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function perpetratorFunctionsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfMeansOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(meansOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function meansOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfMeansOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(meansOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function meansOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function booleanOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return T[w + 1] === 2;
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfInvolvementRelationship(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (involvementRelationship as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function involvementRelationship(this: any, w: number) {
  this["to"] = (T[w]! & 1) === 0 ? undefined : text(w + 1);
  this["kind"] = relationshipsOrLocalValueOrWithheld(w + 3);
  this["otherFunction"] = (T[w]! & 4) === 0 ? undefined : perpetratorFunctionsOrLocalValueOrWithheld(w + 5);
}

function relationshipsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfRelationshipsOrLocalValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(relationshipsOrLocalValue(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function relationshipsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfProvision(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (provision as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function statusDecision(this: any, w: number) {
  this["type"] = "status-decision";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["person"] = text(w + 9);
  this["event"] = (T[w]! & 128) === 0 ? undefined : text(w + 11);
  this["status"] = word(w + 13);
  this["body"] = decisionBodiesOrLocalValueOrWithheld(w + 14);
  this["decidedBy"] = (T[w]! & 1024) === 0 ? undefined : agency(w + 16);
  this["decidedOn"] = dateOrWithheld(w + 18);
  this["law"] = (T[w]! & 4096) === 0 ? undefined : new (provision as any)(T[w + 21]! >> 2);
  this["reviews"] = (T[w]! & 8192) === 0 ? undefined : text(w + 22);
  this["reflectionPeriod"] = (T[w]! & 32768) === 0 ? undefined : new (period as any)(T[w + 26]! >> 2);
  this["outcome"] = (T[w]! & 65536) === 0 ? undefined : protectionOutcomesOrLocalValueOrWithheld(w + 27);
}

function decisionBodiesOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function protectionOutcomesOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function caseOf(this: any, w: number) {
  this["type"] = "case";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["kind"] = word(w + 9);
  this["status"] = word(w + 10);
  this["jurisdiction"] = word(w + 11);
  this["owner"] = (T[w]! & 512) === 0 ? undefined : agency(w + 12);
  this["openedOn"] = dateOrWithheld(w + 14);
  this["closure"] = (T[w]! & 2048) === 0 ? undefined : new (caseClosure as any)(T[w + 17]! >> 2);
  this["events"] = (T[w]! & 4096) === 0 ? undefined : listOfRecordId(w + 18);
  this["involvements"] = (T[w]! & 8192) === 0 ? undefined : listOfRecordId(w + 20);
  this["charges"] = (T[w]! & 16384) === 0 ? undefined : listOfCaseCharge(w + 22);
  this["compensation"] = (T[w]! & 32768) === 0 ? undefined : listOfCaseCompensation(w + 24);
  this["nonPunishment"] = (T[w]! & 65536) === 0 ? undefined : listOfCaseNonPunishment(w + 26);
  this["implicatedStates"] = (T[w]! & 131072) === 0 ? undefined : listOfCaseImplicatedState(w + 28);
  this["relatedCases"] = (T[w]! & 262144) === 0 ? undefined : listOfRecordId(w + 30);
}

function caseClosure(this: any, w: number) {
  this["on"] = dateOrWithheld(w + 1);
  this["reason"] = closureReasonsOrLocalValueOrWithheld(w + 4);
}

function closureReasonsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfRecordId(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(text(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function listOfCaseCharge(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (caseCharge as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseCharge(this: any, w: number) {
  this["accused"] = text(w + 1);
  this["provision"] = new (provision as any)(T[w + 3]! >> 2);
  this["conduct"] = (T[w]! & 4) === 0 ? undefined : formsUnderConductOrLocalValueOrWithheld(w + 4);
  this["stage"] = word(w + 6);
  this["outcome"] = (T[w]! & 16) === 0 ? undefined : outcomesOrLocalValueOrWithheld(w + 7);
  this["finalOn"] = (T[w]! & 32) === 0 ? undefined : text(w + 9);
  this["sentences"] = (T[w]! & 64) === 0 ? undefined : listOfCaseSentence(w + 11);
  this["confiscation"] = (T[w]! & 128) === 0 ? undefined : new (caseConfiscation as any)(T[w + 13]! >> 2);
}

function outcomesOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfCaseSentence(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (caseSentence as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseSentence(this: any, w: number) {
  this["kind"] = sentenceKindsOrLocalValueOrWithheld(w + 1);
  this["months"] = (T[w]! & 2) === 0 ? undefined : number(w + 3);
  this["fine"] = (T[w]! & 4) === 0 ? undefined : new (money as any)(T[w + 5]! >> 2);
}

function sentenceKindsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function money(this: any, w: number) {
  this["minor"] = number(w + 1);
  this["currency"] = text(w + 3);
}

function caseConfiscation(this: any, w: number) {
  this["ordered"] = new (money as any)(T[w + 1]! >> 2);
  this["recovered"] = (T[w]! & 2) === 0 ? undefined : new (money as any)(T[w + 2]! >> 2);
}

function listOfCaseCompensation(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (caseCompensation as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseCompensation(this: any, w: number) {
  this["victim"] = text(w + 1);
  this["ordered"] = new (money as any)(T[w + 3]! >> 2);
  this["paid"] = (T[w]! & 4) === 0 ? undefined : new (money as any)(T[w + 4]! >> 2);
  this["paidOn"] = (T[w]! & 8) === 0 ? undefined : text(w + 5);
}

function listOfCaseNonPunishment(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (caseNonPunishment as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseNonPunishment(this: any, w: number) {
  this["victim"] = text(w + 1);
  this["chargedOn"] = (T[w]! & 2) === 0 ? undefined : text(w + 3);
  this["raised"] = booleanOrWithheld(w + 5);
  this["relieved"] = (T[w]! & 8) === 0 ? undefined : booleanOrWithheld(w + 7);
  this["decidedOn"] = (T[w]! & 16) === 0 ? undefined : text(w + 9);
}

function listOfCaseImplicatedState(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (caseImplicatedState as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function caseImplicatedState(this: any, w: number) {
  this["country"] = word(w + 1);
  this["role"] = word(w + 2);
  this["contactedOn"] = (T[w]! & 4) === 0 ? undefined : text(w + 3);
}

function referral(this: any, w: number) {
  this["type"] = "referral";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["person"] = text(w + 9);
  this["case"] = (T[w]! & 128) === 0 ? undefined : text(w + 11);
  this["from"] = agency(w + 13);
  this["to"] = agency(w + 15);
  this["referredOn"] = dateOrWithheld(w + 17);
  this["reason"] = referralReasonsOrLocalValueOrWithheld(w + 20);
  this["services"] = (T[w]! & 4096) === 0 ? undefined : listOfSupportServicesOrLocalValueOrWithheld(w + 22);
  this["answeredOn"] = (T[w]! & 16384) === 0 ? undefined : text(w + 26);
}

function referralReasonsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfSupportServicesOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(supportServicesOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function supportServicesOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function assistance(this: any, w: number) {
  this["type"] = "assistance";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["person"] = text(w + 9);
  this["case"] = (T[w]! & 128) === 0 ? undefined : text(w + 11);
  this["provider"] = (T[w]! & 256) === 0 ? undefined : agency(w + 13);
  this["service"] = supportServicesOrLocalValueOrWithheld(w + 15);
  this["status"] = word(w + 17);
  this["offeredOn"] = (T[w]! & 2048) === 0 ? undefined : text(w + 18);
  this["startedOn"] = (T[w]! & 4096) === 0 ? undefined : text(w + 20);
  this["plannedEnd"] = (T[w]! & 8192) === 0 ? undefined : text(w + 22);
  this["endedOn"] = (T[w]! & 16384) === 0 ? undefined : text(w + 24);
  this["safeReturn"] = (T[w]! & 32768) === 0 ? undefined : new (assistanceSafeReturn as any)(T[w + 26]! >> 2);
  this["reintegration"] = (T[w]! & 65536) === 0 ? undefined : new (assistanceReintegration as any)(T[w + 27]! >> 2);
}

function assistanceSafeReturn(this: any, w: number) {
  this["to"] = word(w + 1);
  this["voluntary"] = booleanOrWithheld(w + 2);
  this["riskAssessed"] = booleanOrWithheld(w + 4);
  this["on"] = (T[w]! & 8) === 0 ? undefined : text(w + 6);
}

function assistanceReintegration(this: any, w: number) {
  this["services"] = listOfSupportServicesOrLocalValueOrWithheld(w + 1);
  this["followedUpOn"] = (T[w]! & 2) === 0 ? undefined : text(w + 3);
}

function identity(this: any, w: number) {
  this["type"] = "identity";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["person"] = text(w + 9);
  this["names"] = (T[w]! & 128) === 0 ? undefined : listOfIdentityName(w + 11);
  this["birthDate"] = (T[w]! & 256) === 0 ? undefined : text(w + 13);
  this["documents"] = (T[w]! & 512) === 0 ? undefined : listOfIdentityDocument(w + 15);
  this["contacts"] = (T[w]! & 1024) === 0 ? undefined : listOfIdentityContact(w + 17);
}

function listOfIdentityName(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (identityName as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function identityName(this: any, w: number) {
  this["full"] = text(w + 1);
  this["salutation"] = (T[w]! & 2) === 0 ? undefined : text(w + 3);
  this["title"] = (T[w]! & 4) === 0 ? undefined : text(w + 5);
  this["given"] = (T[w]! & 8) === 0 ? undefined : text(w + 7);
  this["middle"] = (T[w]! & 16) === 0 ? undefined : text(w + 9);
  this["family"] = (T[w]! & 32) === 0 ? undefined : text(w + 11);
  this["language"] = (T[w]! & 64) === 0 ? undefined : text(w + 13);
  this["use"] = word(w + 15);
}

function listOfIdentityDocument(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (identityDocument as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function identityDocument(this: any, w: number) {
  this["kind"] = documentKindsOrLocalValueOrWithheld(w + 1);
  this["number"] = text(w + 3);
  this["country"] = countriesOrWithheld(w + 5);
  this["expiresOn"] = (T[w]! & 8) === 0 ? undefined : text(w + 7);
}

function documentKindsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function countriesOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfIdentityContact(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (identityContact as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function identityContact(this: any, w: number) {
  this["kind"] = word(w + 1);
  this["value"] = text(w + 2);
  this["safe"] = booleanOrWithheld(w + 4);
}

function organization(this: any, w: number) {
  this["type"] = "organization";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["name"] = text(w + 9);
  this["kind"] = organizationKindsOrLocalValueOrWithheld(w + 11);
  this["actor"] = (T[w]! & 256) === 0 ? undefined : word(w + 13);
  this["partOf"] = (T[w]! & 512) === 0 ? undefined : text(w + 14);
  this["country"] = countriesOrWithheld(w + 16);
  this["subdivision"] = (T[w]! & 2048) === 0 ? undefined : text(w + 18);
  this["contacts"] = (T[w]! & 4096) === 0 ? undefined : listOfOrganizationContact(w + 20);
}

function organizationKindsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfOrganizationContact(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (organizationContact as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function organizationContact(this: any, w: number) {
  this["kind"] = word(w + 1);
  this["value"] = text(w + 2);
}

function cooperationRequest(this: any, w: number) {
  this["type"] = "cooperation-request";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["kind"] = requestKindsOrLocalValue(w + 9);
  this["channel"] = channelsOrLocalValue(w + 11);
  this["from"] = agency(w + 13);
  this["fromState"] = word(w + 15);
  this["to"] = agency(w + 16);
  this["toState"] = word(w + 18);
  this["case"] = (T[w]! & 4096) === 0 ? undefined : text(w + 19);
  this["follows"] = (T[w]! & 8192) === 0 ? undefined : text(w + 21);
  this["basis"] = listOfRequestBasis(w + 23);
  this["acknowledgeBy"] = (T[w]! & 65536) === 0 ? undefined : text(w + 26);
  this["answerBy"] = (T[w]! & 131072) === 0 ? undefined : text(w + 28);
  this["stages"] = listOfRequestStage(w + 30);
  this["refusal"] = (T[w]! & 524288) === 0 ? undefined : new (requestRefusal as any)(T[w + 32]! >> 2);
  this["useLimitation"] = (T[w]! & 1048576) === 0 ? undefined : listOfPurposesOfUse(w + 33);
  this["confidential"] = (T[w]! & 2097152) === 0 ? undefined : T[w + 35] === 2;
}

function requestKindsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function channelsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfRequestBasis(w: number): any {
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
    case 1: return new (requestBasis1 as any)(T[w + 1]! >> 2);
    case 2: return new (requestBasis2 as any)(T[w + 1]! >> 2);
    default: return new (requestBasis3 as any)(T[w + 1]! >> 2);
  }
}

function requestBasis1(this: any, w: number) {
  this["provision"] = new (provision as any)(T[w + 1]! >> 2);
}

function requestBasis2(this: any, w: number) {
  this["agreement"] = text(w + 1);
}

function requestBasis3(this: any, w: number) {
  this["reciprocity"] = true;
}

function listOfRequestStage(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (requestStage as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function requestStage(this: any, w: number) {
  this["stage"] = word(w + 1);
  this["at"] = text(w + 2);
  this["by"] = (T[w]! & 4) === 0 ? undefined : agency(w + 4);
}

function requestRefusal(this: any, w: number) {
  this["ground"] = refusalGroundsOrLocalValueOrWithheld(w + 1);
  this["provision"] = (T[w]! & 2) === 0 ? undefined : new (provision as any)(T[w + 3]! >> 2);
}

function refusalGroundsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function agreement(this: any, w: number) {
  this["type"] = "agreement";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["title"] = text(w + 9);
  this["kind"] = agreementKindsOrLocalValue(w + 11);
  this["status"] = word(w + 13);
  this["instrument"] = (T[w]! & 512) === 0 ? undefined : word(w + 14);
  this["parties"] = listOfAgreementParty(w + 15);
  this["signedOn"] = (T[w]! & 2048) === 0 ? undefined : text(w + 17);
  this["start"] = (T[w]! & 4096) === 0 ? undefined : dateOrWithheld(w + 19);
  this["end"] = (T[w]! & 8192) === 0 ? undefined : text(w + 22);
  this["duties"] = (T[w]! & 16384) === 0 ? undefined : listOfAgreementDuty(w + 24);
  this["timeLimits"] = (T[w]! & 32768) === 0 ? undefined : listOfAgreementTimeLimit(w + 26);
  this["measuresPromised"] = (T[w]! & 65536) === 0 ? undefined : listOfAgreementMeasure(w + 28);
  this["reviews"] = (T[w]! & 131072) === 0 ? undefined : new (agreementReviews as any)(T[w + 30]! >> 2);
}

function agreementKindsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfAgreementParty(w: number): any {
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
    case 1: return new (agreementParty1 as any)(T[w + 1]! >> 2);
    default: return new (agreementParty2 as any)(T[w + 1]! >> 2);
  }
}

function agreementParty1(this: any, w: number) {
  this["state"] = word(w + 1);
}

function agreementParty2(this: any, w: number) {
  this["agency"] = agency(w + 1);
}

function listOfAgreementDuty(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (agreementDuty as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function agreementDuty(this: any, w: number) {
  this["text"] = text(w + 1);
  this["provision"] = (T[w]! & 2) === 0 ? undefined : new (provision as any)(T[w + 3]! >> 2);
  this["recommendation"] = (T[w]! & 4) === 0 ? undefined : word(w + 4);
}

function listOfAgreementTimeLimit(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (agreementTimeLimit as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function agreementTimeLimit(this: any, w: number) {
  this["stage"] = word(w + 1);
  this["kind"] = (T[w]! & 2) === 0 ? undefined : requestKindsOrLocalValue(w + 2);
  this["hours"] = number(w + 4);
}

function listOfAgreementMeasure(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (agreementMeasure as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function agreementMeasure(this: any, w: number) {
  this["measure"] = measuresOrLocalValue(w + 1);
  this["everyMonths"] = number(w + 3);
  this["target"] = (T[w]! & 4) === 0 ? undefined : number(w + 5);
}

function measuresOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function agreementReviews(this: any, w: number) {
  this["everyMonths"] = (T[w]! & 1) === 0 ? undefined : number(w + 1);
  this["lastHeld"] = (T[w]! & 2) === 0 ? undefined : text(w + 3);
  this["nextDue"] = (T[w]! & 4) === 0 ? undefined : text(w + 5);
}

function monitoringReport(this: any, w: number) {
  this["type"] = "monitoring-report";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["agreement"] = text(w + 9);
  this["period"] = new (reportingPeriod as any)(T[w + 11]! >> 2);
  this["agencies"] = listOfAgency(w + 12);
  this["values"] = (T[w]! & 512) === 0 ? undefined : listOfMeasureValue(w + 14);
  this["findings"] = (T[w]! & 1024) === 0 ? undefined : listOfMonitoringFinding(w + 16);
  this["reviewHeldOn"] = (T[w]! & 2048) === 0 ? undefined : text(w + 18);
}

function reportingPeriod(this: any, w: number) {
  this["start"] = text(w + 1);
  this["end"] = (T[w]! & 2) === 0 ? undefined : text(w + 3);
}

function listOfMeasureValue(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (measureValue as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function measureValue(this: any, w: number) {
  this["measure"] = measuresOrLocalValue(w + 1);
  this["value"] = numberOrWithheld(w + 3);
  this["numerator"] = (T[w]! & 4) === 0 ? undefined : number(w + 6);
  this["denominator"] = (T[w]! & 8) === 0 ? undefined : number(w + 8);
  this["method"] = measurementMethodsOrLocalValue(w + 10);
  this["quality"] = word(w + 12);
  this["dueOn"] = (T[w]! & 64) === 0 ? undefined : text(w + 13);
  this["reportedOn"] = (T[w]! & 128) === 0 ? undefined : text(w + 15);
}

function numberOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return number(w + 1);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function measurementMethodsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfMonitoringFinding(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (monitoringFinding as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function monitoringFinding(this: any, w: number) {
  this["text"] = text(w + 1);
  this["recommendation"] = (T[w]! & 2) === 0 ? undefined : word(w + 3);
  this["dueOn"] = (T[w]! & 4) === 0 ? undefined : text(w + 4);
  this["closed"] = booleanOrWithheld(w + 6);
  this["closedOn"] = (T[w]! & 16) === 0 ? undefined : text(w + 8);
}

function resourceContribution(this: any, w: number) {
  this["type"] = "resource-contribution";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["agreement"] = (T[w]! & 64) === 0 ? undefined : text(w + 9);
  this["contributor"] = agency(w + 11);
  this["recipient"] = (T[w]! & 512) === 0 ? undefined : agency(w + 14);
  this["measure"] = measuresOrLocalValue(w + 16);
  this["recommendation"] = (T[w]! & 2048) === 0 ? undefined : word(w + 18);
  this["committed"] = listOfResourceEntry(w + 19);
  this["disbursed"] = (T[w]! & 8192) === 0 ? undefined : listOfResourceEntry(w + 21);
}

function listOfResourceEntry(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (resourceEntry as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function resourceEntry(this: any, w: number) {
  this["kind"] = resourceKindsOrLocalValue(w + 1);
  this["on"] = dateOrWithheld(w + 3);
  this["money"] = (T[w]! & 4) === 0 ? undefined : new (money as any)(T[w + 6]! >> 2);
  this["count"] = (T[w]! & 8) === 0 ? undefined : number(w + 7);
  this["unit"] = (T[w]! & 16) === 0 ? undefined : text(w + 9);
}

function resourceKindsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function evidenceItem(this: any, w: number) {
  this["type"] = "evidence-item";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["kind"] = evidenceKindsOrLocalValue(w + 9);
  this["description"] = text(w + 11);
  this["digest"] = new (digest as any)(T[w + 13]! >> 2);
  this["jurisdiction"] = word(w + 14);
  this["case"] = (T[w]! & 1024) === 0 ? undefined : text(w + 15);
  this["custody"] = listOfCustodyStep(w + 17);
  this["permissions"] = listOfEvidencePermission(w + 19);
  this["verification"] = (T[w]! & 8192) === 0 ? undefined : new (evidenceVerification as any)(T[w + 21]! >> 2);
}

function evidenceKindsOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function digest(this: any, w: number) {
  this["algorithm"] = word(w + 1);
  this["value"] = text(w + 2);
}

function listOfCustodyStep(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (custodyStep as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function custodyStep(this: any, w: number) {
  this["step"] = word(w + 1);
  this["at"] = text(w + 2);
  this["holder"] = agency(w + 4);
  this["from"] = (T[w]! & 8) === 0 ? undefined : agency(w + 6);
  this["digest"] = (T[w]! & 16) === 0 ? undefined : new (digest as any)(T[w + 8]! >> 2);
}

function listOfEvidencePermission(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (evidencePermission as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function evidencePermission(this: any, w: number) {
  this["to"] = agency(w + 1);
  this["purposes"] = listOfPurposesOfUse(w + 3);
  this["until"] = (T[w]! & 4) === 0 ? undefined : text(w + 5);
}

function evidenceVerification(this: any, w: number) {
  this["verified"] = booleanOrWithheld(w + 1);
  this["by"] = (T[w]! & 2) === 0 ? undefined : agency(w + 3);
  this["at"] = (T[w]! & 4) === 0 ? undefined : text(w + 5);
}

function jointReport(this: any, w: number) {
  this["type"] = "joint-report";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["title"] = text(w + 9);
  this["agencies"] = listOfAgency(w + 11);
  this["period"] = (T[w]! & 256) === 0 ? undefined : new (reportingPeriod as any)(T[w + 13]! >> 2);
  this["issuedOn"] = (T[w]! & 512) === 0 ? undefined : text(w + 14);
  this["agreement"] = (T[w]! & 1024) === 0 ? undefined : text(w + 16);
  this["recommendations"] = (T[w]! & 4096) === 0 ? undefined : listOfRecommendations(w + 19);
  this["statements"] = listOfReportStatement(w + 21);
}

function listOfRecommendations(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function listOfReportStatement(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (reportStatement as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function reportStatement(this: any, w: number) {
  this["text"] = text(w + 1);
  this["by"] = listOfAgency(w + 3);
  this["evidence"] = (T[w]! & 4) === 0 ? undefined : listOfReportEvidenceCitation(w + 5);
  this["records"] = (T[w]! & 8) === 0 ? undefined : listOfReportCitation(w + 7);
  this["recommendation"] = (T[w]! & 16) === 0 ? undefined : word(w + 9);
  this["measures"] = (T[w]! & 32) === 0 ? undefined : listOfMeasuresOrLocalValueOrWithheld(w + 10);
}

function listOfReportEvidenceCitation(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (reportEvidenceCitation as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function reportEvidenceCitation(this: any, w: number) {
  this["record"] = text(w + 1);
  this["digest"] = (T[w]! & 2) === 0 ? undefined : new (digest as any)(T[w + 3]! >> 2);
}

function listOfReportCitation(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (reportEvidenceCitation as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function listOfMeasuresOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(measuresOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function measuresOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function awarenessActivity(this: any, w: number) {
  this["type"] = "awareness-activity";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["activity"] = awarenessActivitiesOrLocalValue(w + 9);
  this["title"] = text(w + 11);
  this["actors"] = listOfActivityActor(w + 13);
  this["channels"] = (T[w]! & 512) === 0 ? undefined : listOfAwarenessChannelsOrLocalValueOrWithheld(w + 15);
  this["audiences"] = (T[w]! & 1024) === 0 ? undefined : listOfAudiencesOrLocalValueOrWithheld(w + 17);
  this["aims"] = (T[w]! & 2048) === 0 ? undefined : listOfAimsOrLocalValueOrWithheld(w + 19);
  this["languages"] = (T[w]! & 4096) === 0 ? undefined : listOfLanguage(w + 21);
  this["countries"] = listOfCountries(w + 23);
  this["scope"] = (T[w]! & 16384) === 0 ? undefined : word(w + 25);
  this["subdivisions"] = (T[w]! & 32768) === 0 ? undefined : listOfSubdivision(w + 26);
  this["period"] = (T[w]! & 65536) === 0 ? undefined : new (reportingPeriod as any)(T[w + 28]! >> 2);
  this["reach"] = (T[w]! & 262144) === 0 ? undefined : listOfActivityReach(w + 30);
  this["recommendation"] = (T[w]! & 524288) === 0 ? undefined : word(w + 32);
  this["provision"] = (T[w]! & 1048576) === 0 ? undefined : new (provision as any)(T[w + 33]! >> 2);
}

function awarenessActivitiesOrLocalValue(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    default: return new (localValue as any)(T[w + 1]! >> 2);
  }
}

function listOfActivityActor(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (activityActor as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function activityActor(this: any, w: number) {
  this["agency"] = agency(w + 1);
  this["part"] = word(w + 3);
}

function listOfAwarenessChannelsOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(awarenessChannelsOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function awarenessChannelsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfAudiencesOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(audiencesOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function audiencesOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfAimsOrLocalValueOrWithheld(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(aimsOrLocalValueOrWithheld(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function aimsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function listOfCountries(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(word(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function listOfSubdivision(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(text(item + 1));
    item = T[item]! >> 2;
  }
  return list;
}

function listOfActivityReach(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (activityReach as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function activityReach(this: any, w: number) {
  this["measured"] = word(w + 1);
  this["count"] = numberOrWithheld(w + 2);
  this["method"] = (T[w]! & 4) === 0 ? undefined : measurementMethodsOrLocalValue(w + 5);
}

function statisticalTable(this: any, w: number) {
  this["type"] = "statistical-table";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["title"] = text(w + 9);
  this["unit"] = word(w + 11);
  this["measure"] = (T[w]! & 256) === 0 ? undefined : measuresOrLocalValue(w + 12);
  this["jurisdiction"] = listOfCountries(w + 14);
  this["period"] = new (reportingPeriod as any)(T[w + 16]! >> 2);
  this["population"] = (T[w]! & 2048) === 0 ? undefined : number(w + 17);
  this["smallCellThreshold"] = (T[w]! & 4096) === 0 ? undefined : number(w + 19);
  this["rounding"] = (T[w]! & 8192) === 0 ? undefined : new (tableRounding as any)(T[w + 21]! >> 2);
  this["conduct"] = (T[w]! & 16384) === 0 ? undefined : word(w + 22);
  this["cells"] = listOfTableCell(w + 23);
}

function tableRounding(this: any, w: number) {
  this["base"] = number(w + 1);
  this["method"] = word(w + 3);
}

function listOfTableCell(w: number): any {
  const list = [];
  let item = T[w + 1]! >> 2;
  for (let n = T[w]! - 1; n > 0; n--) {
    list.push(new (tableCell as any)(T[item + 1]! >> 2));
    item = T[item]! >> 2;
  }
  return list;
}

function tableCell(this: any, w: number) {
  this["sex"] = (T[w]! & 1) === 0 ? undefined : sexesOrWithheld(w + 1);
  this["ageBand"] = (T[w]! & 2) === 0 ? undefined : ageBandsOrWithheld(w + 3);
  this["form"] = (T[w]! & 4) === 0 ? undefined : formsOrLocalValueOrWithheld(w + 5);
  this["sector"] = (T[w]! & 8) === 0 ? undefined : sectorsOrLocalValueOrWithheld(w + 7);
  this["citizenship"] = (T[w]! & 16) === 0 ? undefined : countriesOrWithheld(w + 9);
  this["placeCountry"] = (T[w]! & 32) === 0 ? undefined : countriesOrWithheld(w + 11);
  this["placeRole"] = (T[w]! & 64) === 0 ? undefined : word(w + 13);
  this["role"] = (T[w]! & 128) === 0 ? undefined : word(w + 14);
  this["stage"] = (T[w]! & 256) === 0 ? undefined : word(w + 15);
  this["outcome"] = (T[w]! & 512) === 0 ? undefined : outcomesOrLocalValueOrWithheld(w + 16);
  this["count"] = cellCount(w + 18);
}

function formsOrLocalValueOrWithheld(w: number): any {
  switch (T[w]) {
    case 1: return word(w + 1);
    case 2: return new (localValue as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function cellCount(w: number): any {
  switch (T[w]) {
    case 1: return number(w + 1);
    case 2: return new (cellCount2 as any)(T[w + 1]! >> 2);
    case 3: return new (cellCount3 as any)(T[w + 1]! >> 2);
    default: return new (withheld as any)(T[w + 1]! >> 2);
  }
}

function cellCount2(this: any, w: number) {
  this["lessThan"] = number(w + 1);
}

function cellCount3(this: any, w: number) {
  this["from"] = number(w + 1);
  this["to"] = number(w + 3);
}

function bundle(this: any, w: number) {
  this["type"] = "bundle";
  this["id"] = text(w + 1);
  this["specVersion"] = text(w + 3);
  this["provenance"] = new (provenance as any)(T[w + 7]! >> 2);
  this["handling"] = new (handling as any)(T[w + 8]! >> 2);
  this["records"] = listOfRecord(w + 9);
  this["agreement"] = (T[w]! & 128) === 0 ? undefined : text(w + 11);
}

function listOfRecord(w: number): any {
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
    case 1: return new (person as any)(T[w + 1]! >> 2);
    case 2: return new (event as any)(T[w + 1]! >> 2);
    case 3: return new (involvement as any)(T[w + 1]! >> 2);
    case 4: return new (statusDecision as any)(T[w + 1]! >> 2);
    case 5: return new (caseOf as any)(T[w + 1]! >> 2);
    case 6: return new (referral as any)(T[w + 1]! >> 2);
    case 7: return new (assistance as any)(T[w + 1]! >> 2);
    case 8: return new (identity as any)(T[w + 1]! >> 2);
    case 9: return new (organization as any)(T[w + 1]! >> 2);
    case 10: return new (cooperationRequest as any)(T[w + 1]! >> 2);
    case 11: return new (agreement as any)(T[w + 1]! >> 2);
    case 12: return new (monitoringReport as any)(T[w + 1]! >> 2);
    case 13: return new (resourceContribution as any)(T[w + 1]! >> 2);
    case 14: return new (evidenceItem as any)(T[w + 1]! >> 2);
    case 15: return new (jointReport as any)(T[w + 1]! >> 2);
    case 16: return new (awarenessActivity as any)(T[w + 1]! >> 2);
    default: return new (statisticalTable as any)(T[w + 1]! >> 2);
  }
}
