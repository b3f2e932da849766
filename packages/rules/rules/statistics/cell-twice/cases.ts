import { cells, local, table, type RuleCases } from "@tipx/records";

export const cases: RuleCases = {
  ...table(
    "/cells/1",
    // Each code of an agency's own list is a group.
    cells(
      { form: local("F-1", "First form of an agency's own list"), count: 20 },
      { form: local("F-2", "Second form of an agency's own list"), count: 20 },
      { outcome: local("O-1", "Outcome of an agency's own list"), count: 20 },
    ),
    cells({ sex: "female", count: 20 }, { sex: "female", count: 21 }),
  ),
  keeps: [["/cells", cells({ sex: "female", count: 20 }, { sex: "male", count: 20 })]],
};
