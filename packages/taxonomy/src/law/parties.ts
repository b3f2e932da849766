import type { Instrument } from "../types.js";
import { type Answer, answer, type Candidate, type LawOptions } from "./answer.js";
import { listed } from "./party.js";
import type { Asked } from "./question.js";

/** A state or body bound by an instrument. */
export interface BoundParty {
  /** A state's alpha-2 code, or an actor's id. */
  readonly party: string;
}

/** The parties of an instrument, in the order of their codes. */
export function parties(instrument: Instrument, asked: Asked, options?: LawOptions): Answer<BoundParty> {
  const names = new Set([
    ...(instrument.jurisdictions ?? []),
    ...(instrument.partyActions ?? []).map(({ party }) => party),
  ]);
  return answer(
    [...names].sort().map((party): Candidate<BoundParty> => (view) => {
      const finding = listed(instrument, party, { ...asked, view });
      return finding && { item: { party }, finding };
    }),
    options,
  );
}
