import { joinBooks, refusedInput, type Verdict } from "@tipx/report";
import { codeBook } from "@tipx/validator";
import { filesCodeBook } from "./code-book.js";
import type { RefusalCode } from "./refusals.js";

/** The verdict on an input that could not be judged. It counts as one refused record, as any refused document does. */
export const refusedFile = (input: number, code: RefusalCode | "empty"): Verdict =>
  refusedInput(input, code, joinBooks(codeBook, filesCodeBook));
