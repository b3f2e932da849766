import { banner } from "@tipx/generated";
import { getActor, ACTOR_IDS } from "@tipx/taxonomy/actors";
import {
  getInstrument,
  INSTRUMENT_IDS,
  type Instrument,
  type InstrumentId,
} from "@tipx/taxonomy/instruments";
import { isA } from "@tipx/taxonomy/ids";
import { boundaryDays, inForce, settles } from "@tipx/taxonomy/law";
import type { InstrumentRow, LawTable } from "../src/law/table.js";

const NATIONAL: ReadonlySet<Instrument["kind"]> = new Set(["statute", "code", "regulation"]);
const OFFENCE = "forms/trafficking-in-persons";
/** A day before any that the register records. */
const BEFORE_ALL = "0001-01-01";

/** The days on which an instrument was certainly not in force, as `inForce` answers about each day on which that may change. */
function force(id: InstrumentId): Pick<InstrumentRow, "never" | "from" | "until"> {
  const days = [BEFORE_ALL, ...boundaryDays(id)];
  const open = days.map((day) => inForce(id, day).truth !== "no");
  const [first, last] = [open.indexOf(true), open.lastIndexOf(true)];
  if (first < 0) return { never: true };
  const [from, until] = [first === 0 ? undefined : days[first], days[last + 1]];
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

function facts(id: InstrumentId): InstrumentRow {
  const instrument: Instrument = getInstrument(id);
  const states = NATIONAL.has(instrument.kind) && settles(instrument) ? (instrument.jurisdictions ?? []) : [];
  const provisions = Object.fromEntries(
    (instrument.provisions ?? []).flatMap((provision) => {
      if (!settles(provision, instrument)) return [];
      const touches = provision.touches ?? [];
      const under = (scheme: string) =>
        touches.flatMap((ref) => (ref.startsWith(`${scheme}/`) ? [ref.slice(scheme.length + 1)] : []));
      const [acts, means] = [under("acts"), under("means")];
      const about = touches.filter((ref) => isA(ref, OFFENCE));
      const child = about.length > 0 && about.every((ref) => isA(ref, "forms/trafficking-in-children"));
      const offence =
        about.length > 0 && ["defines", "criminalises", "obliges", "aggravates"].includes(provision.kind);
      return [
        [
          provision.id,
          {
            kind: provision.kind,
            ...(offence && {
              offence: true as const,
              ...(acts.length > 0 && { acts }),
              ...(means.length > 0 && { means }),
              ...(child && { child: true as const }),
            }),
          },
        ],
      ];
    }),
  );
  return {
    ...force(id),
    ...(states.length > 0 && { states }),
    ...(Object.keys(provisions).length > 0 && { provisions }),
  };
}

/** The module of what the register says with certainty of law and agencies: as little as the rules ask for. */
export function law(): string {
  const one = (list: readonly string[] | undefined) => (list?.length === 1 ? list[0] : undefined);
  const states = (rows: readonly (readonly [string, string | undefined])[]) =>
    Object.fromEntries(rows.flatMap(([id, state]) => (state === undefined ? [] : [[id, state]])));
  const table: LawTable = {
    instruments: Object.fromEntries(
      INSTRUMENT_IDS.map((id) => [id, facts(id)] as const).filter(([, row]) => Object.keys(row).length > 0),
    ),
    agencies: states(ACTOR_IDS.map((id) => [id, one(getActor(id).jurisdictions)] as const)),
  };
  return `${banner("packages/taxonomy/data")}
import type { LawTable } from "../law/table.js";

/** The facts of the register that rules stand on. Each of them settles what it says. */
export const law = (): LawTable => JSON.parse(${JSON.stringify(JSON.stringify(table))}) as LawTable;
`;
}
