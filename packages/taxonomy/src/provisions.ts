import { deepFreeze } from "./freeze.js";
import { SLUGS_BY_INSTRUMENT } from "./generated/provisions.js";

/** The slugs of each instrument's provisions; instruments without any are absent. */
export const PROVISIONS: Readonly<Record<string, readonly string[]>> =
  /* @__PURE__ */ deepFreeze(SLUGS_BY_INSTRUMENT);

/** True when the instrument is a current one and has a provision with this slug. */
export function hasProvision(instrument: string, slug: string): boolean {
  return Object.hasOwn(PROVISIONS, instrument) && (PROVISIONS[instrument]?.includes(slug) ?? false);
}
