/** Units of a table that count persons, or events and proceedings that each concern few persons. */
export const COUNTS_PERSONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "victims",
  "suspects",
  "prosecutions",
  "convictions",
  "events",
]);
