import { isBefore, plain } from "../../src/dates.js";
import type { BundleIndex } from "../../src/bundle-index.js";
import type { Records } from "../../src/records.js";

type Decision = Records["status-decision"];
type Involvement = Records["involvement"];

const isEarlier = (a: unknown, b: unknown): boolean => {
  const [one, other] = [plain(a), plain(b)];
  return one !== undefined && other !== undefined && isBefore(one, other);
};

/**
 * The decisions of a bundle on the person of an involvement in its event. One that names no event is about it only where the
 * person is in no other: else it may be about that one.
 */
export function decisionsOn(index: BundleIndex): (involvement: Involvement) => readonly Decision[] {
  const byPerson = new Map<string, Decision[]>();
  for (const { record } of index.of("status-decision")) listOf(byPerson, record.person).push(record);
  const events = new Map<string, Set<string>>();
  for (const {
    record: { person, event },
  } of index.of("involvement"))
    if (byPerson.has(person)) events.set(person, (events.get(person) ?? new Set()).add(event));
  // Of many involvements of one person in one event the decisions are looked for once.
  const known = new Map<string, readonly Decision[]>();
  return ({ person, event }) => {
    const key = `${person} ${event}`;
    const found =
      known.get(key) ??
      (byPerson.get(person) ?? []).filter(
        (decision) =>
          decision.event === event || (decision.event === undefined && events.get(person)?.size === 1),
      );
    known.set(key, found);
    return found;
  };
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The first day that a date may mean; nothing of one that is withheld. */
const firstDay = (date: unknown): string => {
  const written = plain(date) ?? "";
  return written === "" ? "" : written + "-01-01".slice(written.length - 4);
};

/**
 * Of some decisions on one matter those that may be the last: that no other reviews, and that no other certainly lies behind. Of two
 * whose dates do not tell, both.
 */
export function last(decisions: readonly Decision[]): readonly Decision[] {
  if (decisions.length < 2) return decisions;
  const reviewed = new Set(decisions.map(({ reviews }) => reviews));
  // Whatever is certainly later than a decision, the one that begins latest is: only these two need to be asked.
  let latest: Decision | undefined;
  let second: Decision | undefined;
  for (const decision of decisions)
    if (latest === undefined || firstDay(decision.decidedOn) > firstDay(latest.decidedOn))
      [latest, second] = [decision, latest];
    else if (second === undefined || firstDay(decision.decidedOn) > firstDay(second.decidedOn))
      second = decision;
  return decisions.filter((decision) => {
    const later = decision.reviews !== undefined && decision.reviews === latest?.id ? second : latest;
    return !reviewed.has(decision.id) && !isEarlier(decision.decidedOn, later?.decidedOn);
  });
}
