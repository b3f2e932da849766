import { getInstrument, INSTRUMENT_IDS, type InstrumentId } from "@tipx/taxonomy/instruments";
import { boundaryDays, inForce } from "@tipx/taxonomy/law";
import { describe, expect, test } from "vitest";
import { isFrom } from "../src/dates.js";
import { outOfForce } from "../src/law/lookup.js";

const DAY = 86_400_000;
const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY).toISOString().slice(0, 10);

/** The instruments that replaced one, one after the other, and itself. */
function chainOf(id: InstrumentId): readonly InstrumentId[] {
  const chain = new Set<InstrumentId>([id]);
  for (const one of chain)
    for (const other of INSTRUMENT_IDS) if (getInstrument(other).replaces?.includes(one)) chain.add(other);
  return [...chain];
}

/** The days at the edges of what an instrument records, read here from the register itself, each with both neighbours. */
function edgesOf(id: InstrumentId): readonly string[] {
  const dates = chainOf(id).flatMap((one) => {
    const { dates = [], status } = getInstrument(one);
    return [...dates.map(({ date }) => date), ...(status.since === undefined ? [] : [status.since])];
  });
  const edges = dates.flatMap((date) => {
    const first = date + "-01-01".slice(date.length - 4);
    if (date.length === 10) return [first];
    const [year = 0, month = 12] = date.split("-").map(Number);
    return [first, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
  });
  return [...new Set(edges.flatMap((day) => [shifted(day, -1), day, shifted(day, 1)]))].sort();
}

const NATIONAL = new Set(["statute", "code", "regulation"]);

describe("the table of the rules says what the register answers", () => {
  test.each(INSTRUMENT_IDS)("%s", (id) => {
    const { kind, jurisdictions = [] } = getInstrument(id);
    const edges = edgesOf(id);
    for (const day of boundaryDays(id)) expect(edges).toContain(day);
    const dates = [...edges, ...edges.map((day) => day.slice(0, 7)), ...edges.map((day) => day.slice(0, 4))];
    for (const on of new Set([...dates, "1900", "2019-06-15", "2099-12-31"])) {
      const answer = inForce(id, on);
      const fault = outOfForce(id, on);
      expect(fault !== undefined, `${id} on ${on}: ${answer.truth}, ${fault ?? "silent"}`).toBe(
        answer.truth === "no",
      );
      // Of national law the state asks nothing more.
      if (NATIONAL.has(kind))
        for (const state of jurisdictions)
          expect(inForce(id, on, state as "KH"), `${id} in ${state} on ${on}`).toEqual(answer);
    }
  });

  test("and there are edges to compare", () => {
    const edges = INSTRUMENT_IDS.map((id) => edgesOf(id).length);
    expect(edges.filter((count) => count > 0).length).toBeGreaterThan(80);
    for (const state of ["PH", "KH", "TH", "VN", "CN"])
      expect(
        INSTRUMENT_IDS.some((id) => {
          const { kind, jurisdictions } = getInstrument(id);
          return NATIONAL.has(kind) && jurisdictions?.includes(state) && edgesOf(id).length > 0;
        }),
        state,
      ).toBe(true);
  });
});

test.each<[date: string, day: string, boolean]>([
  ["2025-07-01", "2025-07-01", true],
  // At that moment it was still June in the west, and twelve hours later nowhere any more.
  ["2025-07-01T00:00:00Z", "2025-07-01", false],
  ["2025-07-01T11:59:59Z", "2025-07-01", false],
  ["2025-07-01T12:00:00Z", "2025-07-01", true],
  ["2025-06-30T23:59:59Z", "2025-07-01", false],
  ["2025-07", "2025-07-01", true],
  ["2025-07", "2025-07-02", false],
  ["2025", "2025-01-01", true],
  ["2025", "2025-01-02", false],
  ["2026", "2025-12-31", true],
])("%s is %s or later on each of its days: %s", (date, day, expected) =>
  expect(isFrom(date, day)).toBe(expected),
);
