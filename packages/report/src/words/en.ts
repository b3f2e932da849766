import type { NotCheckedReason } from "../report.js";
import type { Words } from "./words.js";

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

const REASONS: Readonly<Record<NotCheckedReason, string>> = {
  "not-asked": "it was not asked for",
  disabled: "it was left out by name",
  "earlier-errors": "earlier layers found errors",
  "needs-structure": "rules need the layer structure, which was left out",
  "newer-shapes": "the record declares newer shapes than this tool has, and was judged by those it has",
  "stream-limit": "the stream held more ids than are kept for comparison",
};

export const en: Words = {
  severity: { error: "error", warning: "warning", info: "note" },
  standardInput: "(standard input)",
  value: "value:",
  why: "why:",
  source: "source:",
  see: "see:",
  findings: (number) => count(number, "finding"),
  totals: "How many findings of each kind there are; where they are is not disclosed.",
  omitted: (number) => `${count(number, "more finding")} not listed; --max-issues lists more.`,
  omittedFromTotals: (number) => `${count(number, "more finding")} not counted by kind.`,
  notChecked: (layer, rule, records, reason) =>
    `Not checked: ${rule === undefined ? `the layer ${layer}` : `the rule ${rule}`}, for ${count(records, "record")}: ${REASONS[reason]}.`,
  handling: (tlp) => `The strictest handling asked for is TLP:${tlp}.`,
  none: "No records were found.",
  allValid: (records) => `${count(records, "record")}, all valid.`,
  tally: (records, { valid, invalid, refused }) => {
    const parts = [
      `${valid} valid`,
      ...(invalid > 0 ? [`${invalid} with errors`] : []),
      ...(refused > 0 ? [`${refused} refused`] : []),
    ];
    return `${count(records, "record")}: ${parts.join(", ")}.`;
  },
  warnings: (number) => `${count(number, "warning")}.`,
  notes: (number) => `${count(number, "note")}.`,
  inputsRefused: (number) => `${count(number, "input")} refused as a whole.`,
};
