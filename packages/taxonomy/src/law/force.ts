import type { Instrument } from "../types.js";
import { counts, type Dated, datedFacts, type LawFact, statusFact } from "./fact.js";
import { every, type Finding, no, not, some, undetermined, yes } from "./finding.js";
import type { Question } from "./question.js";
import { days, reached } from "./reached.js";

type Kind = Instrument["kind"];
type Status = Instrument["status"]["value"];

/**
 * The kinds of soft law. Declarations, plans of action (work plans and programmes among them), memoranda of
 * understanding, guidelines and principles bind nobody as law does, so nobody asks whether they are in force.
 */
const SOFT: ReadonlySet<Kind> = new Set(["declaration", "soft-law", "plan-of-action", "mou"]);
const NATIONAL: ReadonlySet<Kind> = new Set(["statute", "code", "regulation"]);
/** The statuses of a text that has not come into force. */
const NOT_YET: ReadonlySet<Status> = new Set(["draft", "adopted"]);
const OVER: ReadonlySet<string> = new Set<Status>(["superseded", "repealed", "lapsed"]);

/** The events without which a text is not yet law. */
const BIRTH: readonly string[] = [
  "adopted",
  "signed",
  "opened-for-signature",
  "promulgated",
] satisfies LawFact["event"][];

export const isSoft = ({ kind }: Instrument): boolean => SOFT.has(kind);
const isNational = ({ kind }: Instrument): boolean => NATIONAL.has(kind);

/**
 * Says whether an instrument is in force or applied, as national law or as a treaty among some parties. It is on the
 * day of its start, and no more on the day of its end: on the day of a repeal what replaces it holds already.
 */
export const inForce = (instrument: Instrument, question: Question): Finding =>
  isSoft(instrument)
    ? undetermined("not-law", [])
    : every([started(instrument, question), not(ended(instrument, question))]);

/** The dates from which it is in force or applied. The first of them counts, since law may be applied before or after. */
export const startFacts = (instrument: Instrument, { view }: Pick<Question, "view">): readonly Dated[] =>
  datedFacts(instrument, view).filter(
    ({ event, value }) => event === "in-force" || event === "applied" || value === "in-force",
  );

export function started(instrument: Instrument, question: Question): Finding {
  const { view, on } = question;
  const starts = startFacts(instrument, question);
  if (starts.length > 0) {
    const begun = some(starts.map((fact) => reached(fact, on)));
    return begun.truth === "no" && doubted(instrument, question).truth !== "no"
      ? fromBirth(instrument, question, "doubted-start")
      : begun;
  }
  const status = statusFact(instrument);
  const statusCounts = counts(view, instrument.status, instrument);
  if (statusCounts && NOT_YET.has(instrument.status.value)) return no([status]);
  return isNational(instrument) ? fromPromulgation(instrument, question) : fromBirth(instrument, question);
}

/** What the starts would say if those counted too that settle nothing. */
const doubted = (instrument: Instrument, { on }: Question): Finding =>
  some(startFacts(instrument, { view: "all" }).map((fact) => reached(fact, on)));

/**
 * National law without a recorded start counts from its promulgation, or else its publication. Where a start is
 * recorded that settles nothing, the law may be one that waited: then both must have come.
 */
function fromPromulgation(instrument: Instrument, question: Question): Finding {
  const dates = datedFacts(instrument, question.view);
  const on = (event: LawFact["event"]): readonly Dated[] => dates.filter((fact) => fact.event === event);
  const promulgated = on("promulgated").length > 0 ? on("promulgated") : on("published");
  if (promulgated.length === 0) return fromBirth(instrument, question);
  const waits = startFacts(instrument, { view: "all" }).length > 0;
  return every([
    some(promulgated.map((fact) => reached(fact, question.on))),
    !waits || doubted(instrument, question).truth === "yes" ? yes([]) : undetermined("doubted-start", []),
  ]);
}

/** Without a start that settles it: surely not before the last who had to act had adopted, signed or promulgated it. */
function fromBirth(
  instrument: Instrument,
  question: Question,
  reason: "no-start" | "doubted-start" = "no-start",
): Finding {
  const births = datedFacts(instrument, question.view).filter(({ event }) => BIRTH.includes(event));
  return every([...births.map((fact) => reached(fact, question.on)), undetermined(reason, births)]);
}

/**
 * Says whether an instrument is over: from the day of its own end on, where one is recorded. Else an instrument that
 * has ended, or whose status settles nothing, is over from the day on which what replaces it starts. A text that has
 * ended without either is over on a day that the register does not know.
 */
export function ended(instrument: Instrument, question: Question): Finding {
  const { view, on } = question;
  const ends = datedFacts(instrument, view).filter(({ event, value }) => OVER.has(value ?? event));
  if (ends.length > 0) return some(ends.map((fact) => reached(fact, on)));
  const status = statusFact(instrument);
  const settled = counts(view, instrument.status, instrument);
  if (settled && !OVER.has(instrument.status.value)) return no([status]);
  const successors = successorsOf(instrument, question);
  const replaced = some(successors.map((successor) => come(successor, instrument, question)));
  if (!settled) return replaced.truth === "yes" ? replaced : undetermined("no-status", []);
  return successors.length > 0 ? every([yes([status]), replaced]) : undetermined("no-end", [status]);
}

/** What replaces an instrument and has become law. */
const successorsOf = ({ id }: Instrument, { view, instruments }: Question): readonly Instrument[] =>
  instruments.filter(
    (other) =>
      other.id !== id &&
      other.replaces?.includes(id) &&
      counts(view, other) &&
      !isSoft(other) &&
      !NOT_YET.has(other.status.value),
  );

/** Says whether a successor has started. Where its start is not known it had surely started once it was over itself. */
function come(successor: Instrument, replaced: Instrument, question: Question): Finding {
  const start = started(successor, question);
  if (start.truth !== "undetermined") return start;
  // Without the one replaced, so that two that name each other do not ask each other for ever.
  const others = question.instruments.filter(({ id }) => id !== replaced.id);
  const end = ended(successor, { ...question, instruments: others });
  return end.truth === "yes" ? end : start;
}

/**
 * The days on which an answer about an instrument may differ from that about the day before: the first and the last
 * day that each date may mean, of the instrument and of all that replaced it, one after the other. In order.
 */
export function boundaryDays(instrument: Instrument, instruments: readonly Instrument[]): readonly string[] {
  const chain = new Set([instrument]);
  for (const one of chain)
    for (const other of instruments) if (other.replaces?.includes(one.id)) chain.add(other);
  const found = [...chain].flatMap((one) => datedFacts(one, "all").map(({ date }) => days(date)));
  return [...new Set(found.flatMap(({ first, last }) => [first, last]))].sort();
}
