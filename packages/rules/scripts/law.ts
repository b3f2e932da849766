import { banner } from "@tipx/generated";
import { getActor, ACTOR_IDS } from "@tipx/taxonomy/actors";
import { getInstrument, INSTRUMENT_IDS, type Instrument } from "@tipx/taxonomy/instruments";
import { isA } from "@tipx/taxonomy/ids";
import { getPlace, PLACE_IDS } from "@tipx/taxonomy/places";
import type { LawTable } from "../src/law/table.js";

/** A fact not verified decides no verdict: it is left out. */
const seen = (...facts: readonly { readonly verified?: false }[]) =>
  facts.every(({ verified }) => verified !== false);

const NATIONAL: ReadonlySet<Instrument["kind"]> = new Set(["statute", "code", "regulation"]);
const STARTS: ReadonlySet<string> = new Set(["in-force", "applied"]);
const BIRTHS: ReadonlySet<string> = new Set([
  "adopted",
  "signed",
  "opened-for-signature",
  "promulgated",
  "published",
]);
const ENDS: ReadonlySet<string> = new Set(["superseded", "repealed", "lapsed"]);
const OFFENCE = "forms/trafficking-in-persons";

const sorted = (dates: readonly string[]) => [...dates].sort();

function facts(instrument: Instrument): LawTable["instruments"][string] {
  const dated = [
    ...(instrument.dates ?? []),
    { ...instrument.status, event: instrument.status.value, date: instrument.status.since },
  ];
  const of = (events: ReadonlySet<string>) =>
    dated.flatMap((fact) =>
      events.has(fact.event) && fact.date !== undefined && seen(instrument, fact) ? [fact.date] : [],
    );
  // An unverified start may be the earlier one; then only the birth says from when on the text can be law at all.
  const doubted = dated.some(
    (fact) => STARTS.has(fact.event) && fact.date !== undefined && !seen(instrument, fact),
  );
  const [starts, births, ends] = [sorted(of(STARTS)), sorted(of(BIRTHS)), sorted(of(ENDS))];
  const from = doubted ? births.at(-1) : (starts[0] ?? births.at(-1));
  const until = ends[0];
  const states = NATIONAL.has(instrument.kind) && seen(instrument) ? (instrument.jurisdictions ?? []) : [];
  const provisions = Object.fromEntries(
    (instrument.provisions ?? []).flatMap((provision) => {
      if (!seen(instrument, provision)) return [];
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
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(states.length > 0 && { states }),
    ...(Object.keys(provisions).length > 0 && { provisions }),
  };
}

/** What the register says with certainty, of law, of agencies and of places: as little as the rules ask for. */
export function law(): string {
  const one = (list: readonly string[] | undefined) => (list?.length === 1 ? list[0] : undefined);
  const states = (rows: readonly (readonly [string, string | undefined])[]) =>
    Object.fromEntries(rows.flatMap(([id, state]) => (state === undefined ? [] : [[id, state]])));
  const table: LawTable = {
    instruments: Object.fromEntries(
      INSTRUMENT_IDS.map((id) => [id, facts(getInstrument(id))] as const).filter(
        ([, row]) => Object.keys(row).length > 0,
      ),
    ),
    agencies: states(ACTOR_IDS.map((id) => [id, one(getActor(id).jurisdictions)] as const)),
    places: states(PLACE_IDS.map((id) => [id, getPlace(id).country] as const)),
  };
  return `${banner("packages/taxonomy/data")}
import type { LawTable } from "../law/table.js";

/** Facts of the register that rules stand on; those not verified are left out. */
export const law = (): LawTable => JSON.parse(${JSON.stringify(JSON.stringify(table))}) as LawTable;
`;
}
