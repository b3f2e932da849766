import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change(
    "event",
    "/realisedExploitation/0",
    "/realisedExploitation",
    ["forced-begging", "debt-bondage"],
    ["forced-labour", "debt-bondage"],
  ),
  keeps: [["/realisedExploitation", ["forced-labour", "sexual-exploitation"]]],
};
