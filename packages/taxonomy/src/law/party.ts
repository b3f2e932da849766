import type { Instrument, PartyAction } from "../types.js";
import { addDays, addMonths, type Days } from "./days.js";
import { counts, type LawFact, partyFacts } from "./fact.js";
import { every, type Finding, no, not, some, undetermined, yes } from "./finding.js";
import { ended, inForce, isSoft, startFacts, started } from "./force.js";
import type { Question } from "./question.js";
import { days } from "./reached.js";

/** The acts that make a state a party. A signature does not, nor does a parliament's approval before the deposit. */
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
 * The delay of conventions of the ILO that do not record their own. Each of them enters into force for a member twelve
 * months after its ratification.
 */
const ILO = { body: "io-ilo", months: 12 };
/**
 * The longest delay of any other treaty here, for a deposit after the treaty's own entry into force. The Council of
 * Europe's and the Hague's treaties wait longest: until the first of the month after three months. Most wait thirty days.
 */
const LONGEST_DELAY_IN_MONTHS = 4;
/** A denunciation takes effect up to a year after its notice. */
const LONGEST_NOTICE_IN_MONTHS = 12;

/** The days on one of which an act takes effect. */
interface Effect extends Days {
  /** It waits for a time that is not recorded. */
  readonly waits?: true;
}

/** An act that made, or may have made, a state a party. */
interface Joining {
  readonly fact: LawFact;
  /** The days that the party's act may have been done on. */
  readonly done: Days | undefined;
  readonly effect: Effect | undefined;
}

/**
 * Says whether a state is bound. A state that the instrument names is bound while it is in force. A party is bound from
 * the later of the treaty's entry into force and its own, until its denunciation takes effect. National law of another
 * state, and a treaty between other states that it names, do not bind. Where nothing is recorded of what the state did
 * about a treaty that others may join, it may be a party: only a day on which the treaty holds for nobody settles that.
 */
export function bound(instrument: Instrument, party: string, question: Question): Finding {
  if (isSoft(instrument) || names(instrument, party)) return inForce(instrument, question);
  const facts = partyFacts(instrument, party, question.view);
  if (facts.length === 0) return stranger(instrument, question);
  const joinings = joiningsOf(instrument, facts, question);
  if (joinings.length === 0) return no(facts);
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

/**
 * The same for a list of what binds, which speaks of what is recorded: undefined for soft law, and where nothing that
 * counts is recorded of the state.
 */
export function listed(instrument: Instrument, party: string, question: Question): Finding | undefined {
  const { view } = question;
  const recorded =
    counts(view, instrument) &&
    !isSoft(instrument) &&
    (names(instrument, party) || partyFacts(instrument, party, view).length > 0);
  return recorded ? bound(instrument, party, question) : undefined;
}

const names = ({ jurisdictions }: Instrument, party: string): boolean =>
  jurisdictions?.includes(party) ?? false;

/** A state of which nothing is recorded. */
const stranger = (instrument: Instrument, question: Question): Finding =>
  instrument.jurisdictions && counts(question.view, instrument)
    ? no([])
    : every([inForce(instrument, question), undetermined("no-act", [])]);

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

/** The days on one of which a consent of these days takes effect. None is before the treaty is in force. */
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

/** Adds the treaty's own delay to a day; undefined where that delay is not recorded. */
function waitOf(
  instrument: Instrument,
  { view }: Pick<Question, "view">,
): ((day: string) => string) | undefined {
  const { effectAfter } = instrument;
  if (effectAfter && counts(view, effectAfter, instrument))
    return (day) =>
      effectAfter.days === undefined ? addMonths(day, effectAfter.months) : addDays(day, effectAfter.days);
  return instrument.bodies?.includes(ILO.body) ? (day) => addMonths(day, ILO.months) : undefined;
}

const later = (a: string, b: string): string => (a > b ? a : b);

function joined({ fact, done, effect }: Joining, instrument: Instrument, question: Question): Finding {
  const treaty = started(instrument, question);
  if (!done || !effect) return every([treaty, undetermined("no-date", [fact])]);
  const own = between(effect, done, question.on);
  // The party's own entry into force is proof of the treaty's.
  return every([...(fact.event === ENTRY ? [] : [treaty]), own([fact])]);
}

function left(fact: LawFact, { done: since }: Joining, { on }: Question): Finding {
  if (fact.date === undefined) return undetermined("no-end", [fact]);
  const done = days(fact.date);
  if (since && since.first > done.last) return no([]);
  const last = addMonths(done.last, LONGEST_NOTICE_IN_MONTHS);
  return between({ first: done.first, last, waits: true }, done, on)([fact]);
}

/** Says whether an act done on `done`, which takes effect on some day of `effect`, has taken effect on each day asked about. */
function between(effect: Effect, done: Days, on: Days): (facts: readonly LawFact[]) => Finding {
  if (effect.last <= on.first) return yes;
  if (effect.first > on.last) return no;
  const reason = effect.waits && done.last <= on.first ? "delay" : "coarse-date";
  return (facts) => undetermined(reason, facts);
}
