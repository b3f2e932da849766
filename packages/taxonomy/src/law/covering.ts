import { isA, type Ref } from "../ids.js";
import type { Instrument, Provision } from "../types.js";
import { type Answer, answer, type Candidate, type LawOptions } from "./answer.js";
import { evidenceOf } from "../settles.js";
import { counts } from "./fact.js";
import { listed } from "./party.js";
import type { Asked } from "./question.js";

/** A provision of law that binds the state on the day. */
export interface Covering<Id extends string = string> {
  readonly instrument: Id;
  readonly provision: Provision;
  /** The concepts it touches that are the one asked about or broader. What it is only applied to does not count. */
  readonly through: readonly Ref[];
}

/** Provisions that touch the concept or a broader one, of every instrument that binds the state. */
export function covering(
  { ref, jurisdiction, ...asked }: Asked & { readonly ref: Ref; readonly jurisdiction: string },
  options?: LawOptions,
): Answer<Covering> {
  return answer(
    asked.instruments.flatMap((instrument) =>
      (instrument.provisions ?? []).flatMap((provision): Candidate<Covering>[] => {
        const through = (provision.touches ?? []).filter((touched): touched is Ref => isA(ref, touched));
        if (through.length === 0) return [];
        const item = { instrument: instrument.id, provision, through };
        return [
          (view) => {
            const finding = listed(instrument, jurisdiction, { ...asked, view });
            if (!finding || !counts(view, provision, instrument)) return undefined;
            return { item, finding, evidence: [evidenceOf(provision, instrument)] };
          },
        ];
      }),
    ),
    options,
  );
}

/** The instruments that bind the state. */
export function binding(
  { jurisdiction, ...asked }: Asked & { readonly jurisdiction: string },
  options?: LawOptions,
): Answer<{ readonly instrument: Instrument }> {
  return answer(
    asked.instruments.map((instrument): Candidate<{ readonly instrument: Instrument }> => {
      const item = { instrument };
      return (view) => {
        const finding = listed(instrument, jurisdiction, { ...asked, view });
        return finding && { item, finding, evidence: [instrument.evidence] };
      };
    }),
    options,
  );
}
