import { daysOf, type Days } from "../../src/law/days.js";
import type { View } from "../../src/law/fact.js";
import type { Question } from "../../src/law/question.js";
import type { DatedFact, Evidenced, Instrument, PartyAction, Provision } from "../../src/types.js";

const sources = [{ url: "https://example.org/law", reuse: "link" }] as const;

type Parts = Partial<Omit<Instrument, "status">> & {
  readonly status?: Instrument["status"]["value"] | Instrument["status"];
};

/** An instrument of Nowhere (XK), in force by its status, with no dates. */
export function instrument({ status = "in-force", ...parts }: Parts = {}): Instrument {
  return {
    id: "the-law",
    label: { en: { text: "The law", status: "reviewed" } },
    kind: "statute",
    status: typeof status === "string" ? { value: status } : status,
    sources,
    evidence: "text",
    since: "0.1.0",
    ...(parts.kind === undefined || ["statute", "code", "regulation"].includes(parts.kind)
      ? { jurisdictions: ["XK"] }
      : {}),
    ...parts,
  };
}

/** `in-force 2017-03-08`; after a question mark only a report about it was read. */
export function dated(text: string): DatedFact {
  const [event = "", date = ""] = text.replace("?", "").split(" ");
  return { event: event as DatedFact["event"], date, ...doubt(text) };
}

/** `KH ratification-deposit 2016-01-25`; the date may be missing; after a question mark only a report was read. */
export function act(text: string): PartyAction {
  const [party = "", action = "", date] = text.replace("?", "").split(" ");
  return {
    party,
    action: action as PartyAction["action"],
    ...(date ? { date } : {}),
    sources,
    ...doubt(text),
  };
}

const doubt = (text: string): Evidenced => (text.endsWith("?") ? { evidence: "secondary" } : {});

export function provision(parts: Partial<Provision> & Pick<Provision, "id">): Provision {
  return { locator: `art. ${parts.id}`, kind: "criminalises", summary: "Punishes it.", sources, ...parts };
}

export const dayOf = (date: string): Days => {
  const days = daysOf(date);
  if (!days) throw new Error(`no such date: ${date}`);
  return days;
};

export const question = (
  on: string,
  view: View = "settled",
  instruments: readonly Instrument[] = [],
): Question => ({
  on: dayOf(on),
  view,
  instruments,
});
