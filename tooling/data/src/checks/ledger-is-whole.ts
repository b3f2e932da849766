import { LEDGER } from "../model.ts";
import type { Check } from "./check.ts";

export const ledgerIsWhole: Check = {
  name: "ledger-is-whole",
  why: "The ledger is append-only: one line for each id, in the order they landed.",
  check(model, report) {
    const seen = new Set<string>();
    for (const { ref } of model.ledger) {
      if (seen.has(ref)) report(LEDGER, `has ${ref} twice: restore the file`);
      seen.add(ref);
    }
  },
};
