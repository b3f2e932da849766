export const COUNTS_PERSONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "victims",
  "suspects",
  "prosecutions",
  "convictions",
  "events",
]);
