// Generated from packages/json-schema/schema/0.2.0/2020-12/consumer/all.json by `npm run fix`. Do not edit.

/** The version of the record shapes that the rules were written for. */
export const SPEC_VERSION = "0.2";
