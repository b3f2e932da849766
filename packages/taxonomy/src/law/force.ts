import type { Instrument } from "../types.js";
import { counts, type Dated, datedFacts, type LawFact, statusFact } from "./fact.js";
import { every, type Finding, no, not, some, unknown, yes } from "./finding.js";
import type { Question } from "./question.js";
import { reached } from "./reached.js";

type Kind = Instrument["kind"];
type Status = Instrument["status"]["value"];

/** Declarations, plans and soft law bind nobody, whatever their status. */
const NOT_LAW: ReadonlySet<Kind> = new Set(["declaration", "soft-law", "plan-of-action"]);
const NATIONAL: ReadonlySet<Kind> = new Set(["statute", "code", "regulation"]);
/** Said of texts that have not come into force. */
const NOT_YET: ReadonlySet<Status> = new Set(["draft", "adopted"]);
const OVER: ReadonlySet<string> = new Set<Status>(["superseded", "repealed", "lapsed"]);

/** The events without which a text is not yet law. */
const BIRTH: readonly string[] = [
  "adopted",
  "signed",
  "opened-for-signature",
  "promulgated",
] satisfies LawFact["event"][];

/** Whether an instrument is in force or applied, as national law or as a treaty among some parties. */
export const inForce = (instrument: Instrument, question: Question): Finding =>
  every([started(instrument, question), not(ended(instrument, question))]);

/** The dates from which it is in force or applied: any of them will do, since law may be applied before or after. */
export const startFacts = (instrument: Instrument, { view }: Pick<Question, "view">): readonly Dated[] =>
  datedFacts(instrument, view).filter(
    ({ event, value }) => event === "in-force" || event === "applied" || value === "in-force",
  );

export function started(instrument: Instrument, question: Question): Finding {
  const { view, on } = question;
  if (NOT_LAW.has(instrument.kind)) return no([]);
  const starts = startFacts(instrument, question);
  if (starts.length > 0) return some(starts.map((fact) => reached(fact, on)));

  const status = statusFact(instrument);
  const statusCounts = counts(view, instrument, instrument.status);
  if (statusCounts && NOT_YET.has(instrument.status.value)) return no([status]);
  return NATIONAL.has(instrument.kind)
    ? fromPromulgation(instrument, question)
    : fromBirth(instrument, question);
}

/**
 * National law without a recorded start counts from its promulgation, or else its publication. Where a start is
 * recorded but does not count, for want of verification, the law may be one that waited: both must have come.
 */
function fromPromulgation(instrument: Instrument, question: Question): Finding {
  const dates = datedFacts(instrument, question.view);
  const on = (event: LawFact["event"]): readonly Dated[] => dates.filter((fact) => fact.event === event);
  const promulgated = on("promulgated").length > 0 ? on("promulgated") : on("published");
  if (promulgated.length === 0) return fromBirth(instrument, question);
  const doubted = startFacts(instrument, { view: "all" }).map((fact) => reached(fact, question.on));
  return every([
    some(promulgated.map((fact) => reached(fact, question.on))),
    doubted.length === 0 || some(doubted).truth === "yes" ? yes([]) : unknown("doubted-start", []),
  ]);
}

/** Without a start: surely not before it was adopted, signed, promulgated by the last who had to; after, who knows. */
function fromBirth(instrument: Instrument, question: Question): Finding {
  const births = datedFacts(instrument, question.view).filter(({ event }) => BIRTH.includes(event));
  return every([...births.map((fact) => reached(fact, question.on)), unknown("no-start", births)]);
}

/** Whether it is over: by a date of its own, or else by the start of what replaced it. */
export function ended(instrument: Instrument, question: Question): Finding {
  const { view, on, instruments } = question;
  const ends = datedFacts(instrument, view).filter(({ event, value }) => OVER.has(value ?? event));
  if (ends.length > 0) return some(ends.map((fact) => reached(fact, on)));
  const status = statusFact(instrument);
  if (!counts(view, instrument, instrument.status)) return unknown("no-status", []);
  if (!OVER.has(instrument.status.value)) return no([status]);
  const successors = instruments.filter(
    (other) =>
      other.replaces?.includes(instrument.id) &&
      counts(view, other) &&
      !NOT_LAW.has(other.kind) &&
      !NOT_YET.has(other.status.value),
  );
  if (successors.length === 0) return unknown("no-end", [status]);
  return every([yes([status]), some(successors.map((successor) => started(successor, question)))]);
}
