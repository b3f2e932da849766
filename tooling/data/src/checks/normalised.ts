import { worded } from "../model.ts";
import { strings } from "../texts.ts";
import type { Check } from "./check.ts";

export const normalised: Check = {
  name: "normalised",
  why: "The same word typed on two machines must compare equal: Unicode NFC, no stray control characters.",
  check(model, report) {
    for (const { content, path } of worded(model))
      for (const { path: field, value } of strings(content)) {
        if (value !== value.normalize("NFC"))
          report(path, `"${field}" is not in Unicode NFC: run \`npm run fix\``);
        if (/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u.test(value))
          report(path, `"${field}" holds a control character: delete and retype the place`);
        if (/^\s|\s$/u.test(value)) report(path, `"${field}" starts or ends with a space: remove it`);
      }
  },
};
