import { type Records } from "../../src/rule.js";

export type Request = Records["cooperation-request"];

/** The first of some stages, or -1. */
export function stageAt({ stages }: Request, ...names: readonly string[]): number {
  for (let n = 0; n < stages.length; n++) if (names.includes(stages[n]?.stage ?? "")) return n;
  return -1;
}

/** Whether a request was refused or postponed. */
export function wasStopped({ stages }: Request): boolean {
  for (let n = 0; n < stages.length; n++) {
    const stage = stages[n]?.stage;
    if (stage === "refused" || stage === "postponed") return true;
  }
  return false;
}
