/** Kinds of provision that neither say what an offence is nor punish one. */
export const NO_OFFENCE: ReadonlySet<string> = /* @__PURE__ */ new Set(["scope", "procedure", "protects"]);
