/** Measures whose unit is a ratio; a test holds the list equal to the vocabulary's. */
export const RATIOS = [
  "acknowledged-in-time", "requests-executed", "refusals-with-ground", "implicated-states-contacted",
  "nationality-checks-in-time", "agreements-reviewed", "values-reported-on-time", "findings-closed",
  "resources-disbursed", "victims-accepting-service", "compensation-paid", "statements-with-verified-evidence",
  "custody-unbroken", "victims-relieved-of-penalty",
] as const; // prettier-ignore
export const ratios: ReadonlySet<string> = /* @__PURE__ */ new Set(RATIOS);
export const isRatio = (measure: unknown): boolean => typeof measure === "string" && ratios.has(measure);
