import { change, local, type RuleCases } from "@tipx/records";

const signs = (code: string) => ["isolation", local("W-1", "Locked gate"), local(code, "Locked gate")];

export const cases: RuleCases = {
  ...change("event", "/warningSigns/2", "/warningSigns", signs("W-2"), signs("W-1")),
  keeps: [["/warningSigns", ["isolation", "retention-of-identity-documents"]]],
};
