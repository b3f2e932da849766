import { banner } from "@tipx/generated";
import { Converter } from "opencc-js/t2cn";
import type { Model } from "../model.ts";

/** The letters of Chinese in Unicode's first block of them, in which nearly all of a text stands. */
const [FIRST, LAST] = [0x4e00, 0x9fff];

/** The forms in which traditional Chinese is written: those of OpenCC, of Taiwan and of Hong Kong. */
const FORMS = ["t", "tw", "hk"] as const;

/**
 * Makes `traditional.ts`: each traditional letter whose simplified form a Chinese wording of ours has, with that form. What OpenCC
 * knows of it decides; of words that change as a whole a search needs nothing.
 */
export function traditionalModule(model: Model): string {
  const ours = lettersOf(model);
  const pairs = new Map<string, string>();
  for (const from of FORMS) {
    const convert = Converter({ from, to: "cn" });
    for (let code = FIRST; code <= LAST; code++) {
      const letter = String.fromCharCode(code);
      const simplified = convert(letter);
      if (simplified !== letter && ours.has(simplified) && !pairs.has(letter)) pairs.set(letter, simplified);
    }
  }
  const sorted = [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${banner("packages/taxonomy/data")}
/** Traditional letters of Chinese, each followed by the simplified one. Source: OpenCC (Apache-2.0). */
export const TRADITIONAL =
  "${sorted.flat().join("")}";
`;
}

/** The letters of all Chinese wordings. */
function lettersOf(model: Model): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const scheme of model.schemes.values())
    for (const entry of scheme.entries.values())
      for (const { label, altLabel, hiddenLabel } of [entry])
        for (const table of [label, altLabel, hiddenLabel] as readonly (object | undefined)[])
          for (const words of [(table as Record<string, unknown> | undefined)?.["zh-Hans"] ?? []].flat())
            for (const letter of textOf(words)) letters.add(letter);
  return letters;
}

const textOf = (words: unknown): string =>
  typeof words === "string" ? words : String((words as { text?: unknown }).text ?? "");
