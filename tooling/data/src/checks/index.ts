import type { Check } from "./check.ts";
import { altLabelDiffers } from "./alt-label-differs.ts";
import { amendedLawSaysAsOf } from "./amended-law-says-as-of.ts";
import { bareOnlyEnglish } from "./bare-only-english.ts";
import { checkedSaysWhat } from "./checked-says-what.ts";
import { citationsInherit } from "./citations-inherit.ts";
import { datesExist } from "./dates-exist.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { englishPresent } from "./english-present.ts";
import { evidenceIsShown } from "./evidence-is-shown.ts";
import { exactIsExact } from "./exact-is-exact.ts";
import { exactIsUnique } from "./exact-is-unique.ts";
import { fileNameIsId } from "./file-name-is-id.ts";
import { formatted } from "./formatted.ts";
import { hostsAreKnown } from "./hosts-are-known.ts";
import { idsArePermanent } from "./ids-are-permanent.ts";
import { isFilledIn } from "./is-filled-in.ts";
import { ledgerIsComplete } from "./ledger-is-complete.ts";
import { ledgerIsWhole } from "./ledger-is-whole.ts";
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
import { officialCitesAnother } from "./official-cites-another.ts";
import { officialHasSource } from "./official-has-source.ts";
import { officialIsOfABody } from "./official-is-of-a-body.ts";
import { ownIsDecided } from "./own-is-decided.ts";
import { oneRendering } from "./one-rendering.ts";
import { provisionsUnique } from "./provisions-unique.ts";
import { reachesTop } from "./reaches-top.ts";
import { recordsExist } from "./records-exist.ts";
import { redirectsEnd } from "./redirects-end.ts";
import { referencesResolve } from "./references-resolve.ts";
import { relatedIsNotBroader } from "./related-is-not-broader.ts";
import { relatedIsSymmetric } from "./related-is-symmetric.ts";
import { rememberedSaysSo } from "./remembered-says-so.ts";
import { residueIsNotOne } from "./residue-is-not-one.ts";
import { schemeKnown } from "./scheme-known.ts";
import { sinceIsTrue } from "./since-is-true.ts";
import { speechCovered } from "./speech-covered.ts";
import { summaryIsShort } from "./summary-is-short.ts";
import { textIsNotNews } from "./text-is-not-news.ts";
import { termsAreTrue } from "./terms-are-true.ts";
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
  officialCitesAnother,
  evidenceIsShown,
  textIsNotNews,
  officialIsOfABody,
  rememberedSaysSo,
  checkedSaysWhat,
  ownIsDecided,
  citationsInherit,
  hostsAreKnown,
  amendedLawSaysAsOf,
  normalised,
  noInvisible,
  altLabelDiffers,
  uniqueLabels,
  oneRendering,
  termsAreTrue,
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
