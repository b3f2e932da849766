import { change, promise, type RuleCases } from "@tipx/records";

const inTime = (target: number) => promise("acknowledged-in-time", { target });

export const cases: RuleCases = {
  ...change(
    "agreement",
    "/measuresPromised/0/target",
    "/measuresPromised",
    // Days are no ratio.
    [inTime(1), promise("median-days-per-stage", { target: 90 })],
    [inTime(90)],
  ),
  keeps: [["/measuresPromised", [inTime(0.9)]]],
};
