// Generated from packages/rules/rules by `npm run fix`. Do not edit.

import { currencyUnknown } from "../../rules/references/currency-unknown/rule.js";
import { duplicateRecordId } from "../../rules/references/duplicate-record-id/rule.js";
import { languageUnknown } from "../../rules/references/language-unknown/rule.js";
import { newerShapes } from "../../rules/references/newer-shapes/rule.js";
import { presentAndAbsent } from "../../rules/references/present-and-absent/rule.js";
import { provisionUnknown } from "../../rules/references/provision-unknown/rule.js";
import { redundantCode } from "../../rules/references/redundant-code/rule.js";
import { referenceUnresolved } from "../../rules/references/reference-unresolved/rule.js";
import { referenceWrongType } from "../../rules/references/reference-wrong-type/rule.js";
import { repeatedItem } from "../../rules/references/repeated-item/rule.js";
import { subdivisionUnknown } from "../../rules/references/subdivision-unknown/rule.js";
import { birthDateImplausible } from "../../rules/time/birth-date-implausible/rule.js";
import { buddhistEraYear } from "../../rules/time/buddhist-era-year/rule.js";
import { dateImplausible } from "../../rules/time/date-implausible/rule.js";
import { defaultDate } from "../../rules/time/default-date/rule.js";
import { durationMismatch } from "../../rules/time/duration-mismatch/rule.js";
import { durationSpanReversed } from "../../rules/time/duration-span-reversed/rule.js";
import { otherCalendarYear } from "../../rules/time/other-calendar-year/rule.js";
import { periodOrder } from "../../rules/time/period-order/rule.js";
import { placeOutsidePeriod } from "../../rules/time/place-outside-period/rule.js";
import { recordedTooEarly } from "../../rules/time/recorded-too-early/rule.js";
import { retentionPast } from "../../rules/time/retention-past/rule.js";
import { retentionTooLong } from "../../rules/time/retention-too-long/rule.js";
import { bundleTooOpen } from "../../rules/protection/bundle-too-open/rule.js";
import { childAgeTooExact } from "../../rules/protection/child-age-too-exact/rule.js";
import { childConsentAlone } from "../../rules/protection/child-consent-alone/rule.js";
import { consentContradiction } from "../../rules/protection/consent-contradiction/rule.js";
import { consentMissing } from "../../rules/protection/consent-missing/rule.js";
import { consentScope } from "../../rules/protection/consent-scope/rule.js";
import { consentWithdrawn } from "../../rules/protection/consent-withdrawn/rule.js";
import { guardianIsSelf } from "../../rules/protection/guardian-is-self/rule.js";
import { guardianMissing } from "../../rules/protection/guardian-missing/rule.js";
import { guardianSuspect } from "../../rules/protection/guardian-suspect/rule.js";
import { handlingTooOpen } from "../../rules/protection/handling-too-open/rule.js";
import { identityForStatistics } from "../../rules/protection/identity-for-statistics/rule.js";
import { immigrationUse } from "../../rules/protection/immigration-use/rule.js";
import { legalBasisUnnamed } from "../../rules/protection/legal-basis-unnamed/rule.js";
import { publishedNotDeIdentified } from "../../rules/protection/published-not-de-identified/rule.js";
import { referralToItself } from "../../rules/protection/referral-to-itself/rule.js";
import { referralWithoutConsent } from "../../rules/protection/referral-without-consent/rule.js";
import { retentionMissing } from "../../rules/protection/retention-missing/rule.js";
import { returnRiskNotAssessed } from "../../rules/protection/return-risk-not-assessed/rule.js";
import { serviceNotBegun } from "../../rules/protection/service-not-begun/rule.js";
import { victimsAndSuspectsTogether } from "../../rules/protection/victims-and-suspects-together/rule.js";
import { ageAgainstBirthDate } from "../../rules/person/age-against-birth-date/rule.js";
import { ageContradiction } from "../../rules/person/age-contradiction/rule.js";
import { ageNotRecorded } from "../../rules/person/age-not-recorded/rule.js";
import { bornAfterEvent } from "../../rules/person/born-after-event/rule.js";
import { datedBeforeBirth } from "../../rules/person/dated-before-birth/rule.js";
import { nameScript } from "../../rules/person/name-script/rule.js";
import { placeOfAnotherState } from "../../rules/person/place-of-another-state/rule.js";
import { relationshipToItself } from "../../rules/person/relationship-to-itself/rule.js";
import { statelessWithCitizenship } from "../../rules/person/stateless-with-citizenship/rule.js";
import { subdivisionInSmallLetters } from "../../rules/person/subdivision-in-small-letters/rule.js";
import { actNotMet } from "../../rules/law/act-not-met/rule.js";
import { chargeOfNoOffence } from "../../rules/law/charge-of-no-offence/rule.js";
import { chargeUnderTreaty } from "../../rules/law/charge-under-treaty/rule.js";
import { childDefinitionForAdult } from "../../rules/law/child-definition-for-adult/rule.js";
import { definitionOfNoElements } from "../../rules/law/definition-of-no-elements/rule.js";
import { elementsNotRecorded } from "../../rules/law/elements-not-recorded/rule.js";
import { lawAfterConduct } from "../../rules/law/law-after-conduct/rule.js";
import { lawNotInForce } from "../../rules/law/law-not-in-force/rule.js";
import { lawOfAnotherState } from "../../rules/law/law-of-another-state/rule.js";
import { meansNotMet } from "../../rules/law/means-not-met/rule.js";
import { assistedOutsideCase } from "../../rules/case/assisted-outside-case/rule.js";
import { caseRoleMismatch } from "../../rules/case/case-role-mismatch/rule.js";
import { chargeOutsideCase } from "../../rules/case/charge-outside-case/rule.js";
import { closedWithoutClosure } from "../../rules/case/closed-without-closure/rule.js";
import { closureContradiction } from "../../rules/case/closure-contradiction/rule.js";
import { finalDateContradiction } from "../../rules/case/final-date-contradiction/rule.js";
import { finalWithoutOutcome } from "../../rules/case/final-without-outcome/rule.js";
import { involvementTwice } from "../../rules/case/involvement-twice/rule.js";
import { outcomeBeforeJudgement } from "../../rules/case/outcome-before-judgement/rule.js";
import { relationshipAcrossEvents } from "../../rules/case/relationship-across-events/rule.js";
import { reviewBeforeDecision } from "../../rules/case/review-before-decision/rule.js";
import { roleAgainstDecision } from "../../rules/case/role-against-decision/rule.js";
import { sentenceWithoutConviction } from "../../rules/case/sentence-without-conviction/rule.js";
import { statesNotContacted } from "../../rules/case/states-not-contacted/rule.js";
import { victimPunished } from "../../rules/case/victim-punished/rule.js";
import { victimWithoutDecision } from "../../rules/case/victim-without-decision/rule.js";
import { agencyOfAnotherState } from "../../rules/cooperation/agency-of-another-state/rule.js";
import { confidentialTooOpen } from "../../rules/cooperation/confidential-too-open/rule.js";
import { deadlineMissed } from "../../rules/cooperation/deadline-missed/rule.js";
import { dueBeforeSent } from "../../rules/cooperation/due-before-sent/rule.js";
import { dueBeyondAgreement } from "../../rules/cooperation/due-beyond-agreement/rule.js";
import { groundWithoutRefusal } from "../../rules/cooperation/ground-without-refusal/rule.js";
import { refusalWithoutGround } from "../../rules/cooperation/refusal-without-ground/rule.js";
import { requestOutsideAgreement } from "../../rules/cooperation/request-outside-agreement/rule.js";
import { requestToItself } from "../../rules/cooperation/request-to-itself/rule.js";
import { stageAfterEnd } from "../../rules/cooperation/stage-after-end/rule.js";
import { stagesOrder } from "../../rules/cooperation/stages-order/rule.js";
import { agreementExpired } from "../../rules/agreement/agreement-expired/rule.js";
import { agreementStatusContradiction } from "../../rules/agreement/agreement-status-contradiction/rule.js";
import { agreementWithItself } from "../../rules/agreement/agreement-with-itself/rule.js";
import { findingClosedContradiction } from "../../rules/agreement/finding-closed-contradiction/rule.js";
import { findingOverdue } from "../../rules/agreement/finding-overdue/rule.js";
import { measureArithmetic } from "../../rules/agreement/measure-arithmetic/rule.js";
import { measureNotPromised } from "../../rules/agreement/measure-not-promised/rule.js";
import { measureTwice } from "../../rules/agreement/measure-twice/rule.js";
import { onePartyAgreement } from "../../rules/agreement/one-party-agreement/rule.js";
import { promiseNotReported } from "../../rules/agreement/promise-not-reported/rule.js";
import { ratioAboveOne } from "../../rules/agreement/ratio-above-one/rule.js";
import { ratioWithoutCounts } from "../../rules/agreement/ratio-without-counts/rule.js";
import { reviewOverdue } from "../../rules/agreement/review-overdue/rule.js";
import { disbursedExceedsCommitted } from "../../rules/resources/disbursed-exceeds-committed/rule.js";
import { moneyWithoutAmount } from "../../rules/resources/money-without-amount/rule.js";
import { paidExceedsOrdered } from "../../rules/resources/paid-exceeds-ordered/rule.js";
import { resourceForNoPromise } from "../../rules/resources/resource-for-no-promise/rule.js";
import { citationDigestsDiffer } from "../../rules/evidence/citation-digests-differ/rule.js";
import { custodyBroken } from "../../rules/evidence/custody-broken/rule.js";
import { digestLength } from "../../rules/evidence/digest-length/rule.js";
import { permissionExpired } from "../../rules/evidence/permission-expired/rule.js";
import { statementByOutsider } from "../../rules/evidence/statement-by-outsider/rule.js";
import { statementWithoutEvidence } from "../../rules/evidence/statement-without-evidence/rule.js";
import { verificationIncomplete } from "../../rules/evidence/verification-incomplete/rule.js";
import { cellTwice } from "../../rules/statistics/cell-twice/rule.js";
import { partAboveTotal } from "../../rules/statistics/part-above-total/rule.js";
import { publicSmallCell } from "../../rules/statistics/public-small-cell/rule.js";
import { publicSmallCellDerivable } from "../../rules/statistics/public-small-cell-derivable/rule.js";
import { publicSmallCount } from "../../rules/statistics/public-small-count/rule.js";
import { rangeReversed } from "../../rules/statistics/range-reversed/rule.js";
import { rateWithoutPopulation } from "../../rules/statistics/rate-without-population/rule.js";
import { roundedOffBase } from "../../rules/statistics/rounded-off-base/rule.js";
import { smallCellShown } from "../../rules/statistics/small-cell-shown/rule.js";
import { blankText } from "../../rules/text/blank-text/rule.js";
import { burmeseZawgyi } from "../../rules/text/burmese-zawgyi/rule.js";
import { characterOfNoScript } from "../../rules/text/character-of-no-script/rule.js";
import { contactOfAnotherKind } from "../../rules/text/contact-of-another-kind/rule.js";
import { decomposedText } from "../../rules/text/decomposed-text/rule.js";
import { khmerLookAlike } from "../../rules/text/khmer-look-alike/rule.js";
import { khmerOrder } from "../../rules/text/khmer-order/rule.js";
import { likelyPersonalData } from "../../rules/text/likely-personal-data/rule.js";
import { lostCharacters } from "../../rules/text/lost-characters/rule.js";
import { mixedScriptWord } from "../../rules/text/mixed-script-word/rule.js";
import { placeholderText } from "../../rules/text/placeholder-text/rule.js";
import { publicFreeText } from "../../rules/text/public-free-text/rule.js";
import { spreadsheetValue } from "../../rules/text/spreadsheet-value/rule.js";
import { straySpace } from "../../rules/text/stray-space/rule.js";
import { zeroWidthCharacter } from "../../rules/text/zero-width-character/rule.js";
import { publicCitation } from "../../rules/public/public-citation/rule.js";
import { publicContact } from "../../rules/public/public-contact/rule.js";
import { publicNotClear } from "../../rules/public/public-not-clear/rule.js";
import { publicPreciseDate } from "../../rules/public/public-precise-date/rule.js";
import { publicRecordLevel } from "../../rules/public/public-record-level/rule.js";
import { publicRestricted } from "../../rules/public/public-restricted/rule.js";
import type { Rule } from "../rule.js";

/** Every rule, in the order in which they are published and applied. */
export const RULES: readonly Rule[] = [
  currencyUnknown,
  duplicateRecordId,
  languageUnknown,
  newerShapes,
  presentAndAbsent,
  provisionUnknown,
  redundantCode,
  referenceUnresolved,
  referenceWrongType,
  repeatedItem,
  subdivisionUnknown,
  birthDateImplausible,
  buddhistEraYear,
  dateImplausible,
  defaultDate,
  durationMismatch,
  durationSpanReversed,
  otherCalendarYear,
  periodOrder,
  placeOutsidePeriod,
  recordedTooEarly,
  retentionPast,
  retentionTooLong,
  bundleTooOpen,
  childAgeTooExact,
  childConsentAlone,
  consentContradiction,
  consentMissing,
  consentScope,
  consentWithdrawn,
  guardianIsSelf,
  guardianMissing,
  guardianSuspect,
  handlingTooOpen,
  identityForStatistics,
  immigrationUse,
  legalBasisUnnamed,
  publishedNotDeIdentified,
  referralToItself,
  referralWithoutConsent,
  retentionMissing,
  returnRiskNotAssessed,
  serviceNotBegun,
  victimsAndSuspectsTogether,
  ageAgainstBirthDate,
  ageContradiction,
  ageNotRecorded,
  bornAfterEvent,
  datedBeforeBirth,
  nameScript,
  placeOfAnotherState,
  relationshipToItself,
  statelessWithCitizenship,
  subdivisionInSmallLetters,
  actNotMet,
  chargeOfNoOffence,
  chargeUnderTreaty,
  childDefinitionForAdult,
  definitionOfNoElements,
  elementsNotRecorded,
  lawAfterConduct,
  lawNotInForce,
  lawOfAnotherState,
  meansNotMet,
  assistedOutsideCase,
  caseRoleMismatch,
  chargeOutsideCase,
  closedWithoutClosure,
  closureContradiction,
  finalDateContradiction,
  finalWithoutOutcome,
  involvementTwice,
  outcomeBeforeJudgement,
  relationshipAcrossEvents,
  reviewBeforeDecision,
  roleAgainstDecision,
  sentenceWithoutConviction,
  statesNotContacted,
  victimPunished,
  victimWithoutDecision,
  agencyOfAnotherState,
  confidentialTooOpen,
  deadlineMissed,
  dueBeforeSent,
  dueBeyondAgreement,
  groundWithoutRefusal,
  refusalWithoutGround,
  requestOutsideAgreement,
  requestToItself,
  stageAfterEnd,
  stagesOrder,
  agreementExpired,
  agreementStatusContradiction,
  agreementWithItself,
  findingClosedContradiction,
  findingOverdue,
  measureArithmetic,
  measureNotPromised,
  measureTwice,
  onePartyAgreement,
  promiseNotReported,
  ratioAboveOne,
  ratioWithoutCounts,
  reviewOverdue,
  disbursedExceedsCommitted,
  moneyWithoutAmount,
  paidExceedsOrdered,
  resourceForNoPromise,
  citationDigestsDiffer,
  custodyBroken,
  digestLength,
  permissionExpired,
  statementByOutsider,
  statementWithoutEvidence,
  verificationIncomplete,
  cellTwice,
  partAboveTotal,
  publicSmallCell,
  publicSmallCellDerivable,
  publicSmallCount,
  rangeReversed,
  rateWithoutPopulation,
  roundedOffBase,
  smallCellShown,
  blankText,
  burmeseZawgyi,
  characterOfNoScript,
  contactOfAnotherKind,
  decomposedText,
  khmerLookAlike,
  khmerOrder,
  likelyPersonalData,
  lostCharacters,
  mixedScriptWord,
  placeholderText,
  publicFreeText,
  spreadsheetValue,
  straySpace,
  zeroWidthCharacter,
  publicCitation,
  publicContact,
  publicNotClear,
  publicPreciseDate,
  publicRecordLevel,
  publicRestricted,
];
