import {
  agreementExpired, agreementWithItself, findingClosedContradiction, findingOverdue, measureArithmetic,
  measureNotPromised, measureTwice, onePartyAgreement, promiseNotReported, ratioAboveOne, ratioWithoutCounts,
  reviewOverdue,
} from "./agreement.js"; // prettier-ignore
import {
  assistedOutsideCase, caseRoleMismatch, chargeOutsideCase, closedWithoutClosure, closureContradiction,
  finalWithoutOutcome, involvementTwice, outcomeBeforeJudgement, relationshipAcrossEvents, reviewBeforeDecision,
  roleAgainstDecision, sentenceWithoutConviction, statesNotContacted, victimPunished, victimWithoutDecision,
} from "./case.js"; // prettier-ignore
import {
  agencyOfAnotherState, confidentialTooOpen, deadlineMissed, dueBeforeSent, dueBeyondAgreement,
  groundWithoutRefusal, refusalWithoutGround, requestOutsideAgreement, requestToItself, stageAfterEnd, stagesOrder,
} from "./cooperation.js"; // prettier-ignore
import {
  citationDigestsDiffer, custodyBroken, digestLength, permissionExpired, statementByOutsider,
  statementWithoutEvidence, verificationIncomplete,
} from "./evidence.js"; // prettier-ignore
import {
  actNotMet, chargeOfNoOffence, chargeUnderTreaty, childDefinitionForAdult, definitionOfNoElements,
  elementsNotRecorded, lawAfterConduct, lawNotInForce, lawOfAnotherState, meansNotMet,
} from "./law/rules.js"; // prettier-ignore
import {
  ageAgainstBirthDate, ageContradiction, ageNotRecorded, bornAfterEvent, nameScript, placeOfAnotherState,
  relationshipToItself, statelessWithCitizenship,
} from "./person.js"; // prettier-ignore
import {
  bundleTooOpen, childAgeTooExact, childConsentAlone, consentMissing, consentScope, consentWithdrawn,
  guardianIsSelf, guardianMissing, guardianSuspect, handlingTooOpen, identityForStatistics, immigrationUse,
  legalBasisUnnamed, referralToItself, referralWithoutConsent, returnRiskNotAssessed, serviceNotBegun,
  victimsAndSuspectsTogether,
} from "./protection.js"; // prettier-ignore
import {
  publicCitation, publicContact, publicNotClear, publicPreciseDate, publicRecordLevel, publicRestricted,
} from "./public.js"; // prettier-ignore
import {
  duplicateRecordId, provisionUnknown, redundantCode, referenceUnresolved, referenceWrongType,
} from "./references.js"; // prettier-ignore
import {
  disbursedExceedsCommitted, moneyWithoutAmount, paidExceedsOrdered, resourceForNoPromise,
} from "./resources.js"; // prettier-ignore
import {
  cellTwice, partAboveTotal, publicSmallCell, publicSmallCellDerivable, publicSmallCount, rangeReversed,
  rateWithoutPopulation, smallCellShown,
} from "./statistics.js"; // prettier-ignore
import {
  burmeseZawgyi, characterOfNoScript, decomposedText, khmerLookAlike, khmerOrder, likelyPersonalData,
  mixedScriptWord, placeholderText, publicFreeText, spreadsheetValue, zeroWidthCharacter,
} from "./text/rules.js"; // prettier-ignore
import {
  birthDateImplausible, buddhistEraYear, durationMismatch, periodOrder, placeOutsidePeriod, recordedTooEarly,
  retentionPast, retentionTooLong,
} from "./time.js"; // prettier-ignore
import type { Rule } from "./rule.js";

/** Every rule, in the order of its publication in rules.json. */
export const RULES: readonly Rule[] = [
  referenceUnresolved, referenceWrongType, duplicateRecordId, provisionUnknown, redundantCode,
  periodOrder, recordedTooEarly, buddhistEraYear, retentionPast, retentionTooLong, durationMismatch,
  placeOutsidePeriod, birthDateImplausible,
  handlingTooOpen, bundleTooOpen, consentMissing, consentScope, consentWithdrawn, guardianMissing, guardianIsSelf,
  guardianSuspect, childConsentAlone, referralWithoutConsent, referralToItself, childAgeTooExact, immigrationUse,
  legalBasisUnnamed, identityForStatistics, returnRiskNotAssessed, serviceNotBegun, victimsAndSuspectsTogether,
  ageContradiction, statelessWithCitizenship, relationshipToItself, placeOfAnotherState, ageNotRecorded,
  nameScript, ageAgainstBirthDate, bornAfterEvent,
  elementsNotRecorded, meansNotMet, actNotMet, childDefinitionForAdult, definitionOfNoElements, chargeOfNoOffence,
  lawOfAnotherState, chargeUnderTreaty, lawNotInForce, lawAfterConduct,
  outcomeBeforeJudgement, sentenceWithoutConviction, finalWithoutOutcome, closureContradiction,
  closedWithoutClosure, statesNotContacted, victimPunished, caseRoleMismatch, chargeOutsideCase,
  assistedOutsideCase, relationshipAcrossEvents, involvementTwice, roleAgainstDecision, reviewBeforeDecision,
  victimWithoutDecision,
  stagesOrder, refusalWithoutGround, groundWithoutRefusal, stageAfterEnd, dueBeforeSent, deadlineMissed,
  requestToItself, agencyOfAnotherState, confidentialTooOpen, requestOutsideAgreement, dueBeyondAgreement,
  measureArithmetic, ratioAboveOne, ratioWithoutCounts, measureTwice, findingClosedContradiction, findingOverdue,
  agreementExpired, reviewOverdue, agreementWithItself, onePartyAgreement, measureNotPromised, promiseNotReported,
  paidExceedsOrdered, disbursedExceedsCommitted, moneyWithoutAmount, resourceForNoPromise,
  custodyBroken, digestLength, verificationIncomplete, permissionExpired, statementByOutsider,
  statementWithoutEvidence, citationDigestsDiffer,
  cellTwice, partAboveTotal, rangeReversed, smallCellShown, publicSmallCell, publicSmallCellDerivable,
  publicSmallCount, rateWithoutPopulation,
  likelyPersonalData, spreadsheetValue, mixedScriptWord, zeroWidthCharacter, characterOfNoScript, khmerOrder,
  khmerLookAlike, burmeseZawgyi, placeholderText, decomposedText, publicFreeText,
  publicRecordLevel, publicNotClear, publicRestricted, publicPreciseDate, publicContact, publicCitation,
]; // prettier-ignore
