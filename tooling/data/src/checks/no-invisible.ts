import { worded } from "../model.ts";
import { strings } from "../texts.ts";
import type { Check } from "./check.ts";

/** Zero-width space, joiners, and the bidi marks, embeddings and isolates, word joiner and byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;

/** Scripts whose spelling uses the zero-width space and the joiners. */
const JOINERS = /[\u200b-\u200d]/gu;

const NEEDS_JOINERS = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;

export const noInvisible: Check = {
  name: "no-invisible",
  why: "What cannot be seen can hide or reorder text. Khmer, Thai, Lao and Burmese need joiners between letters, never at the ends.",
  check(model, report) {
    for (const { content, path } of worded(model))
      for (const { path: field, value } of strings(content)) {
        const rest = NEEDS_JOINERS.test(value) ? value.replace(JOINERS, "") : value;
        if (INVISIBLE.test(rest))
          report(path, `"${field}" holds an invisible character: delete and retype the place`);
        else if (/^[\u200b-\u200d]|[\u200b-\u200d]$/u.test(value))
          report(path, `"${field}" starts or ends with a zero-width character: remove it`);
      }
  },
};
