import { rule } from "../../../src/rule.js";

const CHARGED: ReadonlySet<string> = /* @__PURE__ */ new Set(["suspect", "accused", "convicted"]);
const isVictim = (role: string): boolean => role.endsWith("-victim");

export const caseRoleMismatch = rule({
  id: "case-role-mismatch",
  severity: "error",
  source: ["TIPX records: case and involvement"],
  reads: [
    "case/charges/*/accused",
    "case/compensation/*/victim",
    "case/nonPunishment/*/victim",
    "involvement/role",
  ],
  types: ["bundle"],
  needs: "case",
  across(bundle, found, index) {
    for (const {
      at,
      record: { charges = [], compensation = [], nonPunishment = [] },
    } of index.of("case")) {
      const roleOf = (id: string) => index.get("involvement", id)?.role;
      const relieved = new Set(nonPunishment.map(({ victim }) => victim));
      for (const [n, { accused }] of charges.entries()) {
        const role = roleOf(accused);
        // A victim who was charged is expected under `nonPunishment`.
        if (role !== undefined && !CHARGED.has(role) && !relieved.has(accused))
          found(`/records/${at}/charges/${n}/accused`);
      }
      for (const [list, rows] of [
        ["compensation", compensation],
        ["nonPunishment", nonPunishment],
      ] as const)
        for (const [n, { victim }] of rows.entries()) {
          const role = roleOf(victim);
          if (role !== undefined && !isVictim(role)) found(`/records/${at}/${list}/${n}/victim`);
        }
    }
  },
});
