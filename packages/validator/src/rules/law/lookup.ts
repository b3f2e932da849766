import { isA } from "@tipx/taxonomy/ids";
import { law } from "../../generated/law.js";
import type { InstrumentRow, LawTable, ProvisionRow } from "./table.js";

let table: LawTable | undefined;
const facts = (): LawTable => (table ??= law());

const own = <T>(rows: Readonly<Record<string, T>> | undefined, id: string): T | undefined =>
  rows && Object.hasOwn(rows, id) ? rows[id] : undefined;

export const instrumentRow = (instrument: string): InstrumentRow | undefined =>
  own(facts().instruments, instrument);
export const agencyState = (actor: string): string | undefined => own(facts().agencies, actor);
export const placeState = (place: string): string | undefined => own(facts().places, place);

export interface Cited {
  readonly instrument: string;
  readonly provision?: string;
}

/** What is verified of a provision. */
export const provisionRow = ({ instrument, provision }: Cited): ProvisionRow | undefined =>
  provision === undefined ? undefined : own(instrumentRow(instrument)?.provisions, provision);

/** The elements of a definition. An empty list: it names none. */
export interface Definition {
  readonly acts: readonly string[];
  readonly means: readonly string[];
  /** It is about children only. */
  readonly child: boolean;
}

const known = new Map<string, Definition | undefined>();

/** The definition a provision gives, or an instrument cited as a whole; undefined where nothing verified says what it is. */
export function definitionOf(cited: Cited): Definition | undefined {
  const key = `${cited.instrument} ${cited.provision ?? ""}`;
  if (!known.has(key)) known.set(key, define(cited));
  return known.get(key);
}

function define(cited: Cited): Definition | undefined {
  const rows =
    cited.provision === undefined
      ? Object.values(instrumentRow(cited.instrument)?.provisions ?? {})
      : [provisionRow(cited) ?? { kind: "" }];
  const offence = rows.filter((row) => row.offence);
  if (offence.length === 0) return undefined;
  const all = (of: (row: ProvisionRow) => readonly string[] | undefined) => [
    ...new Set(offence.flatMap((row) => of(row) ?? [])),
  ];
  return {
    acts: all(({ acts }) => acts),
    means: all(({ means }) => means),
    child: offence.every((row) => row.child),
  };
}

/** Whether an id is one of those a definition names, or narrower than one. */
export const isNamed = (scheme: string, id: string, names: readonly string[]): boolean =>
  names.includes(id) || names.some((name) => isA(`${scheme}/${id}`, `${scheme}/${name}`));
