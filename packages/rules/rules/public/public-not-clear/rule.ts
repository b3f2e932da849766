import { ANY, rule } from "../../../src/rule.js";

export const publicNotClear = rule({
  id: "public-not-clear",
  severity: { "public-release": "error" },
  source: ["Traffic Light Protocol 2.0: TLP:CLEAR may be shared without restriction"],
  reads: ["*/handling/tlp"],
  types: ANY,
  check(_, found, { tlp }) {
    if (tlp !== "clear") found("/handling/tlp");
  },
});
