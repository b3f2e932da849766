import { isCurrency } from "../../../src/lists.js";
import { ANY, rule } from "../../../src/rule.js";

export const currencyUnknown = rule({
  id: "currency-unknown",
  severity: "error",
  source: ["ISO 4217, codes of currencies", "Unicode CLDR, currencies of territories"],
  reads: ["every-currency"],
  types: ANY,
  format: "currency",
  isListed: isCurrency,
});
