import { type AnyRecord, rule } from "../../../src/rule.js";

/** How far a record may be passed on, by its step of the Traffic Light Protocol; a higher number is wider. */
const OPENNESS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["red", 0],
  ["amber-strict", 1],
  ["amber", 2],
  ["green", 3],
  ["clear", 4],
]);

/** A step that is not known counts as the strictest. */
const openness = ({ handling }: AnyRecord): number => OPENNESS.get(handling.tlp) ?? 0;

export const bundleTooOpen = rule({
  id: "bundle-too-open",
  severity: "error",
  source: ["Traffic Light Protocol 2.0", "HL7 security labels: the high-water mark"],
  reads: ["*/handling/tlp"],
  types: ["bundle"],
  across(bundle, found) {
    const own = openness(bundle);
    if (bundle.records.some((record) => openness(record) < own)) found("/handling/tlp");
  },
});
