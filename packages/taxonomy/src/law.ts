import type {
  ActId,
  ActorId,
  CountryId,
  FormId,
  InstrumentId,
  MeansOfTraffickingId,
} from "./generated/id-types.js";
import { deepFreeze } from "./freeze.js";
import { getActor } from "./generated/schemes/actors.js";
import { getAgeBand } from "./generated/schemes/age-bands.js";
import { getInstrument, INSTRUMENT_IDS } from "./generated/schemes/instruments.js";
import { type Ref, resolveId, type Scheme } from "./ids.js";
import { type Answer, decision, type InForce, type LawOptions } from "./law/answer.js";
import { binding, covering, type Covering } from "./law/covering.js";
import { type Days, daysOf } from "./law/days.js";
import { elements, type ElementRow } from "./law/elements.js";
import * as force from "./law/force.js";
import { members, type Member } from "./law/members.js";
import { type BoundParty, parties } from "./law/parties.js";
import { bound } from "./law/party.js";
import type { Asked } from "./law/question.js";
import type { Instrument } from "./types.js";

/**
 * Questions about the law on a date, answered from the register. Three rules hold for all of them.
 *
 * 1. Facts whose evidence settles nothing (`secondary`, `remembered`) decide nothing unless you ask for them. They are
 *    listed apart.
 * 2. Dates are compared no finer than they are recorded. What that leaves open is `undetermined`, with the reason.
 * 3. An answer speaks of what the register of this release records. A list that leaves a state out does not say that
 *    nothing binds it.
 *
 * A date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A year or a month asks what holds on each of its days. An unknown id and
 * any other date throw a RangeError, since an empty answer would read as "no law".
 */

export type { Answer, Decision, Grounds, InForce, LawOptions } from "./law/answer.js";
export type { Covering } from "./law/covering.js";
export type { ElementRow, LegalConsent, LegalElement } from "./law/elements.js";
export type { LawFact } from "./law/fact.js";
export { REASONS } from "./law/finding.js";
export type { Reason, Truth } from "./law/finding.js";
export type { Member } from "./law/members.js";
export type { BoundParty } from "./law/parties.js";
export { evidenceOf, settles } from "./settles.js";

/** A form, an act or a means, a state and a date. */
export type CoverageQuestion = { readonly jurisdiction: CountryId; readonly on: string } & (
  | { readonly form: FormId; readonly act?: never; readonly means?: never }
  | { readonly act: ActId; readonly form?: never; readonly means?: never }
  | { readonly means: MeansOfTraffickingId; readonly form?: never; readonly act?: never }
);

/**
 * Says whether an instrument was in force on a date: `yes` or `no` where the facts settle it for each day of the date,
 * else `undetermined` with the reasons. With a state it says whether the instrument was in force for that state: its
 * own law, or a treaty that bound it.
 *
 * - On the day of its start an instrument is in force. On the day of a repeal, or of any other end, it is not: what
 *   replaces it holds from that day on.
 * - An instrument that has ended on a day that nobody recorded ends where what replaces it starts. Where that is not
 *   known either, the time after its start stays `undetermined`.
 * - A draft, and a text that was adopted and never came into force, gets `no` on each day.
 * - Soft law (declarations, plans, memoranda of understanding and the like) is never in force as law is: the answer is
 *   `undetermined` with the reason `not-law`.
 * - Where nothing is recorded of what a state did about a treaty, the answer for that state is `undetermined` with the
 *   reason `no-act`, but for days on which the treaty was in force for nobody.
 *
 * `facts` holds the facts that decide. It is empty where the answer rests on whose law it is or on its kind.
 */
export function inForce(
  instrument: InstrumentId,
  on: string,
  state?: CountryId,
  options?: LawOptions,
): InForce {
  const entry = getInstrument(known("instruments", instrument) as InstrumentId);
  const asked = ask(on);
  const party = state === undefined ? undefined : known("countries", state);
  return deepFreeze(
    decision((view) => {
      const question = { ...asked, view };
      return party === undefined ? force.inForce(entry, question) : bound(entry, party, question);
    }, options),
  );
}

/**
 * The days on which `inForce`, asked without a state, may answer otherwise than on the day before, in order and as
 * `YYYY-MM-DD`: the first and the last day that each recorded date may mean, of the instrument and of what replaced it.
 */
export function boundaryDays(instrument: InstrumentId): readonly string[] {
  const entry = getInstrument(known("instruments", instrument) as InstrumentId);
  return Object.freeze(force.boundaryDays(entry, instruments()));
}

/**
 * The provisions that cover a form, an act or a means in a state on a date: they touch it or what is broader, and
 * their instrument is in force for the state. What a provision is merely applied to is not coverage.
 */
export function provisionsCovering(
  question: CoverageQuestion,
  options?: LawOptions,
): Answer<Covering<InstrumentId>> {
  const asked = {
    ...ask(question.on),
    jurisdiction: known("countries", question.jurisdiction),
    ref: conceptOf(question),
  };
  return deepFreeze(covering(asked, options) as Answer<Covering<InstrumentId>>);
}

/**
 * The states an instrument binds on a date. A treaty binds a party from the later of the treaty's and the party's own
 * entry into force, until a denunciation takes effect; a signature or an approval at home binds nobody.
 */
export function boundBy(instrument: InstrumentId, on: string, options?: LawOptions): Answer<BoundParty> {
  const entry = getInstrument(known("instruments", instrument) as InstrumentId);
  return deepFreeze(parties(entry, ask(on), options));
}

/** The instruments in force for a state on a date: its own, and the treaties that bind it. */
export function instrumentsInForce(
  jurisdiction: CountryId,
  on: string,
  options?: LawOptions,
): Answer<{ readonly instrument: Instrument<InstrumentId> }> {
  const asked = { ...ask(on), jurisdiction: known("countries", jurisdiction) };
  return deepFreeze(binding(asked, options) as Answer<{ readonly instrument: Instrument<InstrumentId> }>);
}

/** Acts, means, purposes, the age of a child and consent, under each instrument on trafficking that binds the state. */
export function elementMatrix(
  jurisdiction: CountryId,
  on: string,
  options?: LawOptions,
): Answer<ElementRow<InstrumentId>> {
  const asked = { ...ask(on), jurisdiction: known("countries", jurisdiction), child: getAgeBand("child") };
  return deepFreeze(elements(asked, options) as Answer<ElementRow<InstrumentId>>);
}

/** The states that belong to a body on a date. */
export function membership(body: ActorId, on: string, options?: LawOptions): Answer<Member> {
  return deepFreeze(members(getActor(known("actors", body) as ActorId), calendar(on), options));
}

const ask = (on: string): Asked => ({ on: calendar(on), instruments: instruments() });

const instruments = (): readonly Instrument[] => INSTRUMENT_IDS.map(getInstrument);

function conceptOf({ form, act, means }: CoverageQuestion): Ref {
  const given = [
    ...(form === undefined ? [] : [["forms", form] as const]),
    ...(act === undefined ? [] : [["acts", act] as const]),
    ...(means === undefined ? [] : [["means", means] as const]),
  ];
  const [concept, ...more] = given;
  if (!concept || more.length > 0) throw new RangeError("Give one of form, act and means.");
  const [scheme, id] = concept;
  return `${scheme}/${known(scheme, id)}`;
}

/** The id in use now. */
function known(scheme: Scheme, id: string): string {
  const found = resolveId(scheme, id);
  if (found.status === "current" || found.status === "moved") return found.id;
  throw new RangeError(`This is not an id of ${scheme} in use.`);
}

function calendar(date: string): Days {
  const found = daysOf(date);
  if (found) return found;
  throw new RangeError("A date is YYYY, YYYY-MM or YYYY-MM-DD, and one of the calendar.");
}
