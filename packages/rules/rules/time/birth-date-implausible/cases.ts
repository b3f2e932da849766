import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...change("identity", "/birthDate", "/birthDate", "1894", "1893"),
  keeps: [["/birthDate", "1991-02"]],
};
