import type { Instrument } from "../types.js";
import type { Days } from "./days.js";
import type { View } from "./fact.js";

/** The days a question asks about, and what is known. */
export interface Asked {
  readonly on: Days;
  /** All instruments, so that what replaced a law can be found. */
  readonly instruments: readonly Instrument[];
}

/** The same, with the facts that count for it. */
export interface Question extends Asked {
  readonly view: View;
}
