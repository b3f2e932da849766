import type { CodeBook } from "./code-book.js";
import { messageFor } from "./messages.js";
import type { Params, Verdict } from "./report.js";

/** The verdict on an input that could not be judged. It counts as one refused record. */
export const refusedInput = (input: number, code: string, book: CodeBook, params: Params = {}): Verdict => ({
  input,
  outcome: "refused",
  tlp: "red",
  errors: 1,
  warnings: 0,
  issues: [
    {
      input,
      pointer: "",
      layer: "input",
      code,
      severity: "error",
      message: messageFor({ code, params }, book),
      params,
    },
  ],
  issuesOmitted: 0,
  notChecked: [],
});
