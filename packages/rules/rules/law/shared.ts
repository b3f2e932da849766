import { isNamed } from "../../src/law/lookup.js";

export const isVictim = (role: string): boolean => role === "presumed-victim" || role === "identified-victim";
/** Whether ids are recorded, all of them listed (by local or withheld ones nothing can be judged), and a definition names none. */
export function noneNamed(
  scheme: string,
  values: readonly unknown[] | undefined,
  names: readonly string[],
): boolean {
  if (values === undefined || names.length === 0) return false;
  for (let n = 0; n < values.length; n++) {
    const id = values[n];
    if (typeof id !== "string" || isNamed(scheme, id, names)) return false;
  }
  return true;
}

/** Kinds of provision by which nobody is judged. */
export const NO_OFFENCE: ReadonlySet<string> = /* @__PURE__ */ new Set(["scope", "procedure", "protects"]);
