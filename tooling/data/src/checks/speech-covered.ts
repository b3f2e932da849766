import { deadReference } from "../lookup.ts";
import { COVERAGE } from "../model.ts";
import { RECORD_TYPES } from "../record-types.ts";
import type { Check } from "./check.ts";

const STATEMENTS = 66;

export const speechCovered: Check = {
  name: "speech-covered",
  why: "All 66 statements of the 2019 speech must be represented, and by entries that exist.",
  check(model, report) {
    const rows = model.coverage.map(({ row }) => row);
    for (let row = 1; row <= STATEMENTS; row++) {
      const count = rows.filter((found) => found === row).length;
      if (count !== 1)
        report(COVERAGE, `has row ${row} ${count === 0 ? "nowhere: add it" : `${count} times: keep one`}`);
    }
    for (const { row, ids, records, quote } of model.coverage) {
      if (row > STATEMENTS)
        report(COVERAGE, `has row ${row}, but the speech has ${STATEMENTS} statements: remove it`);
      if (ids.length === 0) report(COVERAGE, `row ${row} names no entry: add those it needs`);
      if (quote.trim().split(/\s+/u).length > 8)
        report(COVERAGE, `row ${row} quotes more than eight words: shorten it`);
      for (const ref of ids) {
        const dead = deadReference(model, ref);
        if (dead !== undefined) report(COVERAGE, `row ${row} ${dead}`);
      }
      for (const type of records ?? [])
        if (!RECORD_TYPES.has(type))
          report(COVERAGE, `row ${row} names the record "${type}", which is no record type: correct it`);
    }
  },
};
