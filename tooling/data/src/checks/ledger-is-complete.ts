import { newLines } from "../ledger.ts";
import { LEDGER } from "../model.ts";
import type { Check } from "./check.ts";

export const ledgerIsComplete: Check = {
  name: "ledger-is-complete",
  why: "An id that lands without a line could later vanish unnoticed.",
  fixable: true,
  check(model, report) {
    const missing = newLines(model);
    if (missing.length > 0)
      report(
        LEDGER,
        `lacks ${missing.length === 1 ? missing[0]?.ref : `${missing.length} new ids, first ${missing[0]?.ref}`}: run \`npm run fix\``,
      );
  },
};
