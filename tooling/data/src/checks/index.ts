import type { Check } from "./check.ts";
import { altLabelDiffers } from "./alt-label-differs.ts";
import { bareOnlyEnglish } from "./bare-only-english.ts";
import { datesExist } from "./dates-exist.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { englishPresent } from "./english-present.ts";
import { exactIsExact } from "./exact-is-exact.ts";
import { exactIsUnique } from "./exact-is-unique.ts";
import { fileNameIsId } from "./file-name-is-id.ts";
import { formatted } from "./formatted.ts";
import { idsArePermanent } from "./ids-are-permanent.ts";
import { ledgerIsComplete } from "./ledger-is-complete.ts";
import { ledgerIsWhole } from "./ledger-is-whole.ts";
import { isFilledIn } from "./is-filled-in.ts";
import { linksInsideScheme } from "./links-inside-scheme.ts";
import { mappingsConsistent } from "./mappings-consistent.ts";
import { mappingsFollowHierarchy } from "./mappings-follow-hierarchy.ts";
import { mappingsLabelled } from "./mappings-labelled.ts";
import { meaningsAreRecorded } from "./meanings-are-recorded.ts";
import { meaningsAreStable } from "./meanings-are-stable.ts";
import { meaningsAreWhole } from "./meanings-are-whole.ts";
import { noCycles } from "./no-cycles.ts";
import { noInvisible } from "./no-invisible.ts";
import { normalised } from "./normalised.ts";
import { officialHasSource } from "./official-has-source.ts";
import { provisionsUnique } from "./provisions-unique.ts";
import { reachesTop } from "./reaches-top.ts";
import { residueIsNotOne } from "./residue-is-not-one.ts";
import { recordsExist } from "./records-exist.ts";
import { redirectsEnd } from "./redirects-end.ts";
import { referencesResolve } from "./references-resolve.ts";
import { relatedIsNotBroader } from "./related-is-not-broader.ts";
import { relatedIsSymmetric } from "./related-is-symmetric.ts";
import { schemeKnown } from "./scheme-known.ts";
import { sinceIsTrue } from "./since-is-true.ts";
import { speechCovered } from "./speech-covered.ts";
import { summaryIsShort } from "./summary-is-short.ts";
import { topsOfFormsApart } from "./tops-of-forms-apart.ts";
import { uniqueLabels } from "./unique-labels.ts";

export type { Check } from "./check.ts";

/** Every rule, in the order its findings are told. */
export const CHECKS: readonly Check[] = [
  fileNameIsId,
  isFilledIn,
  schemeKnown,
  englishPresent,
  bareOnlyEnglish,
  officialHasSource,
  normalised,
  noInvisible,
  altLabelDiffers,
  uniqueLabels,
  summaryIsShort,
  linksInsideScheme,
  noCycles,
  reachesTop,
  relatedIsSymmetric,
  relatedIsNotBroader,
  topsOfFormsApart,
  referencesResolve,
  recordsExist,
  redirectsEnd,
  provisionsUnique,
  exactIsExact,
  exactIsUnique,
  mappingsConsistent,
  mappingsFollowHierarchy,
  mappingsLabelled,
  residueIsNotOne,
  datesExist,
  datesInOrder,
  speechCovered,
  idsArePermanent,
  ledgerIsWhole,
  ledgerIsComplete,
  sinceIsTrue,
  meaningsAreStable,
  meaningsAreWhole,
  meaningsAreRecorded,
  formatted,
];
