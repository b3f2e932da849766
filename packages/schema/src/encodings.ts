/**
 * How values are written in a record. Every schema, validator and crosswalk relies on these formats: do not change them.
 * Patterns use `[0-9]` and no `\d \w \s \b \p`, no flags and no look-around, so that every regex dialect reads them alike. A
 * character up to U+00FF that cannot be seen is written `\xHH`, one beyond it stands for itself: there is no escape of four digits
 * that ECMAScript, RE2, PCRE2, Perl and Python share. A hyphen in a class is escaped, as ECMAScript's flag `v` wants it.
 */

/** The version of the record shapes, major.minor; a record says in `specVersion` which it was written for. */
export const SPEC_VERSION = "0.2";

const LONG_MONTH = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])";
const SHORT_MONTH = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)";
const FEBRUARY = "02-(?:0[1-9]|1[0-9]|2[0-8])";
const YEAR = "[12][0-9]{3}";
// A year has a 29 February when 4 divides it, unless it is a century that 400 does not divide.
const LEAP_YEAR = "(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)";
const DAY = `(?:${YEAR}-(?:${LONG_MONTH}|${SHORT_MONTH}|${FEBRUARY})|${LEAP_YEAR}-02-29)`;

/** Named string formats: name → pattern, least and greatest length in code points, what a person is told to write, examples. */
export const FORMATS = {
  date: {
    pattern: `^(?:${YEAR}(?:-(?:0[1-9]|1[0-2]))?|${DAY})$`,
    min: 4,
    max: 10,
    means: "a Gregorian date, as fine as it is known: YYYY, YYYY-MM or YYYY-MM-DD",
    examples: ["2019", "2019-11", "2019-11-06"],
  },
  instant: {
    pattern: `^${DAY}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$`,
    min: 20,
    max: 20,
    means: "an instant in UTC: YYYY-MM-DDThh:mm:ssZ",
    examples: ["2019-11-06T02:30:00Z"],
  },
  "record-id": {
    // Versions 4 and 7 are random, 8 is for ids keyed per agreement; the others are derived from a place or a name.
    pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[478][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
    min: 45,
    max: 45,
    means: "a record id made for this exchange: urn:uuid: and a lower-case UUID of version 4, 7 or 8",
    examples: ["urn:uuid:3f0c9a52-7d1e-4b6a-9c3d-5e8f7a6b4c21"],
  },
  id: {
    pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$",
    min: 1,
    max: 80,
    means: "an id of the vocabulary: lower-case words joined by hyphens",
    examples: ["debt-bondage"],
  },
  country: {
    pattern: "^[A-Z]{2}$",
    min: 2,
    max: 2,
    means: "an ISO 3166-1 alpha-2 code in capitals, or XK",
    examples: ["KH"],
  },
  subdivision: {
    // The only two of 0.1, which wrote them in small letters, are still taken; a rule asks for the code.
    pattern: "^(?:[A-Z]{2}-[A-Z0-9]{1,3}|kh-1[27])$",
    min: 4,
    max: 6,
    means:
      "an ISO 3166-2 code of a subdivision: the state's two letters, a hyphen, and one to three capitals or digits",
    examples: ["KH-17"],
  },
  "local-code": {
    pattern: "^x-[a-z0-9]{2,20}:[A-Za-z0-9._\\-]{1,60}$",
    min: 6,
    max: 83,
    means: "an agency's own code: x-<agency>:<code>",
    examples: ["x-agency:4711"],
  },
  "spec-version": {
    pattern: "^(?:0|[1-9][0-9]{0,2})\\.(?:0|[1-9][0-9]{0,2})$",
    min: 3,
    max: 7,
    means: "the version of the record shapes: major.minor",
    examples: [SPEC_VERSION],
  },
  semver: {
    pattern: "^(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})\\.(?:0|[1-9][0-9]{0,3})$",
    min: 5,
    max: 14,
    means: "a release of the vocabulary: major.minor.patch",
    examples: ["0.1.0"],
  },
  currency: {
    pattern: "^[A-Z]{3}$",
    min: 3,
    max: 3,
    means: "an ISO 4217 currency code in capitals",
    examples: ["KHR"],
  },
  language: {
    pattern: "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$",
    min: 2,
    max: 8,
    means: "a language tag: an ISO 639 code, with a script where it matters",
    examples: ["km", "zh-Hans"],
  },
  "hex-digest": {
    pattern: "^(?:[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$",
    min: 64,
    max: 128,
    means: "a SHA-256, SHA-384 or SHA-512 digest in lower-case hexadecimal",
    examples: ["9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"],
  },
  text: {
    // No control characters, no bidirectional overrides and isolates (they let a text show what it does not say),
    // no byte-order mark, no interlinear annotations.
    pattern: "^[^\\x00-\\x1F\\x7F-\\x9F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]*$",
    min: 1,
    max: 4000,
    means: "text on one line, without control characters or direction overrides",
    examples: ["Joint review of the agreement"],
  },
} as const;

export type Format = keyof typeof FORMATS;
