import type { Instrument, PartyAction } from "../types.js";
import { addDays, addMonths, type Days } from "./days.js";
import { counts, type LawFact, partyFacts } from "./fact.js";
import { every, type Finding, no, not, some, unknown, yes } from "./finding.js";
import { ended, inForce, startFacts, started } from "./force.js";
import type { Question } from "./question.js";
import { days } from "./reached.js";

/** What makes a state a party. A signature does not, nor does a parliament's approval before the deposit. */
const CONSENTS: ReadonlySet<string> = new Set<PartyAction["action"]>([
  "ratification-deposit",
  "accession",
  "acceptance",
  "approval",
  "succession",
]);

const ENTRY: PartyAction["action"] = "entry-into-force";
const LEAVING: PartyAction["action"] = "denunciation";

/**
 * Where the treaty's own delay is not recorded. Conventions of the ILO enter into force for a member twelve months
 * after its ratification: each of them says so.
 */
const ILO = { body: "io-ilo", months: 12 };
/**
 * For a deposit after the treaty's own entry into force. The longest of the other treaties here are the Council of
 * Europe's and the Hague's: the first of the month after three months. Most say thirty days.
 */
const LONGEST_DELAY_IN_MONTHS = 4;
/** A denunciation takes effect up to a year after its notice. */
const LONGEST_NOTICE_IN_MONTHS = 12;

/** The days on one of which an act takes effect. */
interface Effect extends Days {
  /** Whether it waits a time that is not recorded. */
  readonly waits?: true;
}

/** What made, or may have made, a state a party. */
interface Joining {
  readonly fact: LawFact;
  /** The days that the party's act may have been done on. */
  readonly done: Days | undefined;
  readonly effect: Effect | undefined;
}

/**
 * Whether a state is bound: a state that the instrument names, while it is in force; a party, from the later of the
 * treaty's and its own entry into force until its denunciation takes effect.
 */
export function bound(instrument: Instrument, party: string, question: Question): Finding {
  if (instrument.jurisdictions?.includes(party)) return inForce(instrument, question);
  const facts = partyFacts(instrument, party, question.view);
  const joinings = joiningsOf(instrument, facts, question);
  const leavings = facts.filter(({ event }) => event === LEAVING);
  return every([
    some(
      joinings.map((joining) =>
        every([
          joined(joining, instrument, question),
          not(some(leavings.map((leaving) => left(leaving, joining, question)))),
        ]),
      ),
    ),
    not(ended(instrument, question)),
  ]);
}

function joiningsOf(
  instrument: Instrument,
  facts: readonly LawFact[],
  question: Question,
): readonly Joining[] {
  const acts = facts
    .filter(({ event }) => event === ENTRY || CONSENTS.has(event))
    .map((fact) => ({ fact, done: fact.date === undefined ? undefined : days(fact.date) }));
  const entries = acts.filter(({ fact, done }) => fact.event === ENTRY && done);
  // A recorded entry into force speaks for the consents before it; a consent surely later is a return.
  const others = acts.filter(
    ({ fact, done }) =>
      !(fact.event === ENTRY && done) &&
      entries.every((entry) => done && entry.done && done.first > entry.done.last),
  );
  const found = [
    ...entries.map((entry) => ({ ...entry, effect: entry.done })),
    ...others.map((act) => ({ ...act, effect: act.done && effectOf(act.done, instrument, question) })),
  ];
  if (found.length > 0) return found;
  // Who denounced had joined.
  const [leaving] = facts.filter(({ event }) => event === LEAVING);
  return leaving ? [{ fact: leaving, done: undefined, effect: undefined }] : [];
}

/** When a consent of these days takes effect: never before the treaty is in force. */
function effectOf(done: Days, instrument: Instrument, question: Question): Effect {
  const starts = startFacts(instrument, question).map(({ date }) => days(date));
  const [treaty = { first: "", last: "" }] = starts.sort((a, b) => (a.first < b.first ? -1 : 1));
  const wait = waitOf(instrument, question);
  if (wait)
    return { first: later(treaty.first, wait(done.first)), last: later(treaty.last, wait(done.last)) };
  // A deposit before the treaty's own entry into force takes effect with it.
  if (done.last <= treaty.first) return treaty;
  return {
    first: later(treaty.first, done.first),
    last: later(treaty.last, addMonths(done.last, LONGEST_DELAY_IN_MONTHS)),
    waits: true,
  };
}

/** The treaty's own delay; undefined where it is not known to the day. */
function waitOf(
  instrument: Instrument,
  { view }: Pick<Question, "view">,
): ((day: string) => string) | undefined {
  const { effectAfter } = instrument;
  if (effectAfter && counts(view, instrument, effectAfter))
    return (day) =>
      effectAfter.days === undefined ? addMonths(day, effectAfter.months) : addDays(day, effectAfter.days);
  return instrument.bodies?.includes(ILO.body) ? (day) => addMonths(day, ILO.months) : undefined;
}

const later = (a: string, b: string): string => (a > b ? a : b);

function joined({ fact, done, effect }: Joining, instrument: Instrument, question: Question): Finding {
  const treaty = started(instrument, question);
  if (!done || !effect) return every([treaty, unknown("no-date", [fact])]);
  const own = between(effect, done, question.on);
  // The party's own entry into force is proof of the treaty's.
  return every([...(fact.event === ENTRY ? [] : [treaty]), own([fact])]);
}

function left(fact: LawFact, { done: since }: Joining, { on }: Question): Finding {
  if (fact.date === undefined) return unknown("no-end", [fact]);
  const done = days(fact.date);
  if (since && since.first > done.last) return no([]);
  const last = addMonths(done.last, LONGEST_NOTICE_IN_MONTHS);
  return between({ first: done.first, last, waits: true }, done, on)([fact]);
}

/** Whether what was done on `done`, and takes effect on some day of `effect`, has taken effect on the days asked. */
function between(effect: Effect, done: Days, on: Days): (facts: readonly LawFact[]) => Finding {
  if (effect.last <= on.first) return yes;
  if (effect.first > on.last) return no;
  const reason = effect.waits && done.last <= on.first ? "delay" : "coarse-date";
  return (facts) => unknown(reason, facts);
}
