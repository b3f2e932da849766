import type { Instrument } from "../types.js";
import type { Days } from "./days.js";
import type { View } from "./fact.js";

/** When a question is asked about, and what is known. */
export interface Asked {
  readonly on: Days;
  /** Every instrument known: what replaced a law is among them. */
  readonly instruments: readonly Instrument[];
}

/** The same, with the facts that count. */
export interface Question extends Asked {
  readonly view: View;
}
