import { isSubdivision } from "../../../src/lists.js";
import { ANY, rule } from "../../../src/rule.js";

export const subdivisionUnknown = rule({
  id: "subdivision-unknown",
  severity: "error",
  source: ["ISO 3166-2, codes of subdivisions"],
  reads: ["every-subdivision"],
  types: ANY,
  format: "subdivision",
  // Release 0.1 wrote them in small letters, which another rule tells.
  isListed: (code) => isSubdivision(code.toUpperCase()),
});
