import { messageFor, type Verdict } from "@tipx/validator";
import { REFUSALS, type RefusalCode } from "./refusals.js";

/** The verdict on an input that could not be judged. It counts as one refused record, as any refused document does. */
export function refusedFile(input: number, code: RefusalCode | "empty"): Verdict {
  const message = code === "empty" ? messageFor({ code, params: {} }) : REFUSALS[code];
  return {
    input,
    outcome: "refused",
    tlp: "red",
    errors: 1,
    warnings: 0,
    issues: [{ input, pointer: "", layer: "input", code, severity: "error", message, params: {} }],
    issuesOmitted: 0,
    notChecked: [],
  };
}
