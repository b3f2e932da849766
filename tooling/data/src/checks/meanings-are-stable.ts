import { judgedMeanings, meaningFields } from "../meanings.ts";
import { MEANINGS } from "../model.ts";
import type { Check } from "./check.ts";

export const meaningsAreStable: Check = {
  name: "meanings-are-stable",
  why: "An id in other people's files must not come to mean something else without a word.",
  check(model, report) {
    for (const { verdict, line, recorded, path, scheme } of judgedMeanings(model)) {
      const slug = line.ref.split("#")[1];
      const what = slug === undefined ? "" : `provision ${slug} `;
      if (verdict === "unannounced") {
        const differs =
          line.state !== "live"
            ? "leads elsewhere than it did"
            : recorded?.state === "live"
              ? `has changed in what it means (${meaningFields(scheme, line.ref).join(", ")})`
              : "is in use again, after it had been given up";
        report(
          path,
          `${what}${differs}: put the old words back, or say what changed and why by adding ` +
            `\`changes: [{ since: ${model.version}, note: … }]\` to it (with \`kind: editorial\` when the words are only ` +
            "corrected and mean the same); `npm run fix` then records it",
        );
      } else if (verdict === "taken-back")
        report(
          path,
          `${what}lists fewer \`changes\` than before (there were ${recorded?.changes}): put back what was taken out`,
        );
      else if (verdict === "line-lost") report(MEANINGS, `has lost the line of ${line.ref}: restore it`);
    }
  },
};
