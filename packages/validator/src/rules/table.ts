import {
  custodyBroken,
  groundWithoutRefusal,
  measureArithmetic,
  paidExceedsOrdered,
  refusalWithoutGround,
} from "./cooperation.js";
import {
  bundleTooOpen, childAgeTooExact, consentMissing, elementsNotRecorded, guardianMissing, guardianSuspect, handlingTooOpen,
  immigrationUse,
} from "./protection.js"; // prettier-ignore
import {
  duplicateRecordId,
  provisionUnknown,
  redundantCode,
  referenceUnresolved,
  referenceWrongType,
} from "./references.js";
import type { Rule } from "./rule.js";
import { periodOrder, recordedTooEarly, retentionPast, stagesOrder } from "./time.js";

/** Every rule, in the order of its publication in rules.json. */
export const RULES: readonly Rule[] = [
  referenceUnresolved,
  referenceWrongType,
  duplicateRecordId,
  provisionUnknown,
  redundantCode,
  periodOrder,
  recordedTooEarly,
  retentionPast,
  stagesOrder,
  refusalWithoutGround,
  groundWithoutRefusal,
  custodyBroken,
  paidExceedsOrdered,
  measureArithmetic,
  handlingTooOpen,
  bundleTooOpen,
  consentMissing,
  guardianMissing,
  guardianSuspect,
  childAgeTooExact,
  elementsNotRecorded,
  immigrationUse,
];
