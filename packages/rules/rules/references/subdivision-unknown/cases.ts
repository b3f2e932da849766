import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("organization", "/subdivision", "/subdivision", "KH-25", "KH-99"),
  keeps: [["/subdivision", "KH-17"]],
};
