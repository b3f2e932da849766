/** Measures whose unit is a ratio; a test holds the list equal to the vocabulary's. */
export const RATIOS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "acknowledged-in-time",
  "requests-executed",
  "refusals-with-ground",
  "implicated-states-contacted",
  "nationality-checks-in-time",
  "agreements-reviewed",
  "values-reported-on-time",
  "findings-closed",
  "resources-disbursed",
  "victims-accepting-service",
  "compensation-paid",
  "statements-with-verified-evidence",
  "custody-unbroken",
  "victims-relieved-of-penalty",
]);

/** True of a measure of the vocabulary that is a ratio; what a local measure is nobody knows. */
export const isRatio = (measure: unknown): boolean => typeof measure === "string" && RATIOS.has(measure);
