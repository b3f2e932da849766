import type { Ref } from "../ids.js";
import type { DatedFact, Instrument, PartyAction } from "../types.js";

/** One recorded fact that an answer rests on. */
export interface LawFact {
  /** The entry that records it. */
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
  readonly verified: boolean;
}

export type Dated = LawFact & { readonly date: string };

/** Which facts count: those verified, or all. */
export type View = "verified" | "all";

interface Verifiable {
  readonly verified?: false;
}

/** Whether something counts that is recorded in, or inside, each of these. */
export const counts = (view: View, ...recorded: readonly Verifiable[]): boolean =>
  view === "all" || recorded.every(({ verified }) => verified !== false);

/** The dates of an instrument, its status among them where the status says since when. */
export function datedFacts(instrument: Instrument, view: View): readonly Dated[] {
  const of: Ref = `instruments/${instrument.id}`;
  const { status } = instrument;
  return [
    ...(instrument.dates ?? [])
      .filter((fact) => counts(view, instrument, fact))
      .map((fact) => ({ of, event: fact.event, date: fact.date, verified: isVerified(instrument, fact) })),
    ...(status.since !== undefined && counts(view, instrument, status)
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
    verified: isVerified(instrument, instrument.status),
  };
}

/** What a party did about an instrument. */
export function partyFacts(instrument: Instrument, party: string, view: View): readonly LawFact[] {
  return (instrument.partyActions ?? [])
    .filter((action) => action.party === party && counts(view, instrument, action))
    .map((action) => ({
      of: `instruments/${instrument.id}`,
      event: action.action,
      party,
      ...(action.date === undefined ? {} : { date: action.date }),
      ...(action.territorialApplication ? { territorialApplication: action.territorialApplication } : {}),
      verified: isVerified(instrument, action),
    }));
}

export const isVerified = (...recorded: readonly Verifiable[]): boolean => counts("verified", ...recorded);
