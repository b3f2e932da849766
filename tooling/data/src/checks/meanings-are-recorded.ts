import { judgedMeanings } from "../meanings.ts";
import { MEANINGS } from "../model.ts";
import type { Check } from "./check.ts";

export const meaningsAreRecorded: Check = {
  name: "meanings-are-recorded",
  why: "What is not recorded could later change unnoticed.",
  fixable: true,
  check(model, report) {
    const missing = [...judgedMeanings(model)]
      .filter(({ verdict, line, recorded }) => verdict === "record" && !isSame(line, recorded))
      .map(({ line }) => line.ref);
    if (missing.length > 0)
      report(
        MEANINGS,
        `lacks the present meaning of ${missing.length === 1 ? missing[0] : `${missing.length} ids, first ${missing[0]}`}: run \`npm run fix\``,
      );
  },
};

const isSame = (line: object, recorded: object | undefined): boolean =>
  JSON.stringify(line) === JSON.stringify(recorded);
