import { formatFile } from "../format.ts";
import { schemeOfPath } from "../paths.ts";
import type { Check } from "./check.ts";

export const formatted: Check = {
  name: "formatted",
  why: "One order of keys and one way to write them: a difference between two versions is then a change of content.",
  fixable: true,
  check(model, report) {
    for (const [path, text] of model.texts)
      if (formatFile(text, schemeOfPath(path)) !== text)
        report(path, "is not in the agreed format: run `npm run fix`");
  },
};
