/** Roles of persons against whom a case is brought. */
export const AGAINST: ReadonlySet<string> = /* @__PURE__ */ new Set(["suspect", "accused", "convicted"]);
