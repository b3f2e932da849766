// Generated from packages/json-schema/schema/0.1.0/2020-12/consumer/all.json by `npm run fix`. Do not edit.

export const EVENT_PLATFORM_PHASES_ITEM =
  "recruitment control exploitation";
export const IDENTITY_NAME_USE =
  "legal usual alias former";
export const IDENTITY_CONTACT_KIND =
  "home-phone mobile-phone email messaging-account";
export const ORGANIZATION_CONTACT_KIND =
  "phone email website";
export const DIGEST_ALGORITHM =
  "sha-256 sha-384 sha-512";
export const ACTIVITY_ACTOR_PART =
  "leads produces broadcasts funds carries-out supports";
export const ACTIVITY_REACH_MEASURED =
  "people items sessions minutes districts calls views";
