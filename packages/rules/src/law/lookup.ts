import { isA } from "@tipx/taxonomy/ids";
import { isBefore, isFrom } from "../dates.js";
import { law } from "../generated/law.js";
import { TextMap } from "../text-map.js";
import type { InstrumentRow, ProvisionRow } from "./table.js";

export interface Cited {
  readonly instrument: string;
  readonly provision?: string;
}

/** The elements of a definition. An empty list: it names none. */
interface Definition {
  readonly acts: readonly string[];
  readonly means: readonly string[];
  /** It is about children only. */
  readonly child: boolean;
}

interface Known extends InstrumentRow {
  readonly rows: TextMap<ProvisionRow>;
  /** What each provision says the offence is; under "" what they say together. */
  readonly definitions: TextMap<Definition>;
}

interface Facts {
  readonly instruments: TextMap<Known>;
  readonly agencies: TextMap<string>;
}

let known: Facts | undefined;
const facts = (): Facts => (known ??= read());

function read(): Facts {
  const { instruments, agencies } = law();
  return {
    instruments: new TextMap(
      Object.entries(instruments).map(([id, row]) => {
        const own = Object.entries(row.provisions ?? {});
        const offence = own.filter(([, { offence }]) => offence);
        const definitions = offence.map(([slug, row]): [string, Definition] => [slug, define([row])]);
        if (offence.length > 0) definitions.push(["", define(offence.map(([, row]) => row))]);
        return [id, { ...row, rows: new TextMap(own), definitions: new TextMap(definitions) }];
      }),
    ),
    agencies: new TextMap(Object.entries(agencies)),
  };
}

function define(rows: readonly ProvisionRow[]): Definition {
  const all = (of: (row: ProvisionRow) => readonly string[] | undefined) => [
    ...new Set(rows.flatMap((row) => of(row) ?? [])),
  ];
  return {
    acts: all(({ acts }) => acts),
    means: all(({ means }) => means),
    child: rows.every(({ child }) => child),
  };
}

export const instrumentRow = (instrument: string): InstrumentRow | undefined =>
  facts().instruments.get(instrument);
/**
 * Says on which side of its time in force an instrument was on every day of a date; undefined where it was in force or
 * may have been, and where nobody asks.
 */
export function outOfForce(instrument: string, on: unknown): "not-yet" | "no-more" | undefined {
  const row = instrumentRow(instrument);
  if (row === undefined) return undefined;
  if (row.never || (row.from !== undefined && isBefore(on, row.from))) return "not-yet";
  return row.until !== undefined && isFrom(on, row.until) ? "no-more" : undefined;
}
export const agencyState = (actor: string): string | undefined => facts().agencies.get(actor);

/** What the register settles of a provision. */
export const provisionRow = ({ instrument, provision }: Cited): ProvisionRow | undefined =>
  provision === undefined ? undefined : facts().instruments.get(instrument)?.rows.get(provision);

/** The definition a provision gives, or an instrument cited as a whole; undefined where nothing settles what it is. */
export const definitionOf = ({ instrument, provision }: Cited): Definition | undefined =>
  facts()
    .instruments.get(instrument)
    ?.definitions.get(provision ?? "");

/** Tells whether an id is one of those a definition names, or narrower than one. */
export const isNamed = (scheme: string, id: string, names: readonly string[]): boolean =>
  names.includes(id) || names.some((name) => isA(`${scheme}/${id}`, `${scheme}/${name}`));
