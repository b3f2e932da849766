import type { Records } from "../../src/rule.js";

export type Request = Records["cooperation-request"];

/** The index of the first stage that has one of the names, or -1. */
export function stageAt({ stages }: Request, ...names: readonly string[]): number {
  for (let n = 0; n < stages.length; n++) if (names.includes(stages[n]?.stage ?? "")) return n;
  return -1;
}

/** True where a request was refused or postponed, even if it was taken up again. */
export function wasStopped({ stages }: Request): boolean {
  for (let n = 0; n < stages.length; n++) {
    const stage = stages[n]?.stage;
    if (stage === "refused" || stage === "postponed") return true;
  }
  return false;
}
