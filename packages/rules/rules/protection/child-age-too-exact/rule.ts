import { ages } from "../../../src/generated/visits.js";
import { ANY, rule, type AnyRecord } from "../../../src/rule.js";

export const childAgeTooExact = rule({
  id: "child-age-too-exact",
  severity: "error",
  source: [
    { instrument: "un-palermo-tip-protocol", provision: "art-6" },
    "art. 6(4): special needs of children",
    "TIPX records: children",
  ],
  reads: ["every-age"],
  types: ANY,
  checkOf(type, found) {
    const visit = ages[type];
    if (visit === undefined) return undefined;
    const isOfAChild = (age: number): number => (age < 18 ? 1 : 0);
    const tell = (pointer: string): void => found(pointer);
    return (record: AnyRecord) => visit(record, isOfAChild, tell);
  },
});
