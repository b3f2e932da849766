import type { Ref } from "../ids.js";
import { evidenceOf, settles } from "../settles.js";
import type { DatedFact, Evidence, Evidenced, Instrument, PartyAction } from "../types.js";

/** One recorded fact that an answer rests on. */
export interface LawFact {
  /** The entry that holds it. */
  readonly of: Ref;
  readonly event: DatedFact["event"] | PartyAction["action"] | "status" | "membership";
  /** The state or body that acted. */
  readonly party?: string;
  /** As precise as its source. */
  readonly date?: string;
  /** The end, of a membership. */
  readonly until?: string;
  /** The status an instrument has. */
  readonly value?: Instrument["status"]["value"];
  readonly territorialApplication?: readonly string[];
  /** What was read of the fact. `settles` says whether it may decide an answer. */
  readonly evidence: Evidence;
}

export type Dated = LawFact & { readonly date: string };

/** Which facts count: those that settle a question, or all. */
export type View = "settled" | "all";

/** Says whether a fact counts in a view. Pass what it stands in after it. */
export const counts = (view: View, fact: Evidenced, ...within: readonly Evidenced[]): boolean =>
  view === "all" || settles(fact, ...within);

/** The dates of an instrument that count. A status that says since when is one of them. */
export function datedFacts(instrument: Instrument, view: View): readonly Dated[] {
  const of: Ref = `instruments/${instrument.id}`;
  const { status } = instrument;
  return [
    ...(instrument.dates ?? [])
      .filter((fact) => counts(view, fact, instrument))
      .map((fact) => ({ of, event: fact.event, date: fact.date, evidence: evidenceOf(fact, instrument) })),
    ...(status.since !== undefined && counts(view, status, instrument)
      ? [{ ...statusFact(instrument), date: status.since }]
      : []),
  ];
}

export function statusFact(instrument: Instrument): LawFact {
  const { value, since } = instrument.status;
  return {
    of: `instruments/${instrument.id}`,
    event: "status",
    value,
    ...(since === undefined ? {} : { date: since }),
    evidence: evidenceOf(instrument.status, instrument),
  };
}

/** What a party did about an instrument, as far as it counts. */
export function partyFacts(instrument: Instrument, party: string, view: View): readonly LawFact[] {
  return (instrument.partyActions ?? [])
    .filter((action) => action.party === party && counts(view, action, instrument))
    .map((action) => ({
      of: `instruments/${instrument.id}`,
      event: action.action,
      party,
      ...(action.date === undefined ? {} : { date: action.date }),
      ...(action.territorialApplication ? { territorialApplication: action.territorialApplication } : {}),
      evidence: evidenceOf(action, instrument),
    }));
}
