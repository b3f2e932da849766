import { isBefore, plain } from "../../src/dates.js";
import type { BundleIndex } from "../../src/bundle-index.js";
import type { Records } from "../../src/records.js";

type Decision = Records["status-decision"];
type Involvement = Records["involvement"];

const isEarlier = (a: unknown, b: unknown): boolean => {
  const [one, other] = [plain(a), plain(b)];
  return one !== undefined && other !== undefined && isBefore(one, other);
};

/** Tells whether `other` was made after `decision`: it reviews it, or its date certainly lies behind. */
const supersedes = (other: Decision, decision: Decision): boolean =>
  other.reviews === decision.id ||
  (decision.reviews !== other.id && isEarlier(decision.decidedOn, other.decidedOn));

/**
 * The decisions of a bundle on the person of an involvement in its event. One that names no event is about it only where the
 * person is in no other: else it may be about that one.
 */
export function decisionsOn(index: BundleIndex): (involvement: Involvement) => readonly Decision[] {
  const byPerson = new Map<string, Decision[]>();
  for (const { record } of index.of("status-decision"))
    byPerson.set(record.person, [...(byPerson.get(record.person) ?? []), record]);
  const events = new Map<string, Set<string>>();
  for (const {
    record: { person, event },
  } of index.of("involvement"))
    if (byPerson.has(person)) events.set(person, (events.get(person) ?? new Set()).add(event));
  return ({ person, event }) =>
    (byPerson.get(person) ?? []).filter(
      (decision) =>
        decision.event === event || (decision.event === undefined && events.get(person)?.size === 1),
    );
}

/** Of some decisions on one matter those that may be the last: of two whose dates do not tell, both. */
export const last = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter((decision) => !decisions.some((other) => supersedes(other, decision)));
