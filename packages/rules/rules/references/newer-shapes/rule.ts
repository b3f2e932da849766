import { declaresNewerShapes } from "../../../src/newer-shapes.js";
import { ANY, rule } from "../../../src/rule.js";

export const newerShapes = rule({
  id: "newer-shapes",
  severity: "warning",
  source: ["TIPX records: specVersion"],
  reads: ANY.map((type) => `${type}/specVersion`),
  types: ANY,
  check({ specVersion }, found) {
    if (declaresNewerShapes(specVersion)) found("/specVersion");
  },
});
