import { evidenceOf } from "../settles.js";
import type { Actor, Membership } from "../types.js";
import { type Answer, answer, type Candidate, type LawOptions } from "./answer.js";
import type { Days } from "./days.js";
import { counts, type LawFact } from "./fact.js";
import { every, type Finding, no, not, some, undetermined, yes } from "./finding.js";
import { days, reached } from "./reached.js";

/** A state that belongs to a body. */
export interface Member {
  readonly state: string;
}

/** The members of a body, in the order of their codes. A state may have been one more than once. */
export function members(body: Actor, on: Days, options?: LawOptions): Answer<Member> {
  const recorded = body.members ?? [];
  const states = [...new Set(recorded.map(({ state }) => state))].sort();
  return answer(
    states.map((state): Candidate<Member> => (view) => {
      const spells = recorded.filter((spell) => spell.state === state && counts(view, spell, body));
      return { item: { state }, finding: some(spells.map((spell) => member(body, spell, on))) };
    }),
    options,
  );
}

function member(body: Actor, { state, from, until, ...recorded }: Membership, on: Days): Finding {
  const fact: LawFact & { readonly date: string } = {
    of: `actors/${body.id}`,
    event: "membership",
    party: state,
    date: from,
    ...(until === undefined ? {} : { until }),
    evidence: evidenceOf(recorded, body),
  };
  return every([reached(fact, on), not(until === undefined ? no([fact]) : over(until, fact, on))]);
}

/** `until` is the last day: over from the day after. */
function over(until: string, fact: LawFact, on: Days): Finding {
  const { first, last } = days(until);
  return last < on.first ? yes([fact]) : first >= on.last ? no([fact]) : undetermined("coarse-date", [fact]);
}
