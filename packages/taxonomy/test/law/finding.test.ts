import { expect, test } from "vitest";
import type { LawFact } from "../../src/law/fact.js";
import {
  every,
  type Finding,
  no,
  not,
  REASONS,
  some,
  type Truth,
  undetermined,
  yes,
} from "../../src/law/finding.js";

const fact = (date: string): LawFact => ({ of: "instruments/x", event: "applied", date, evidence: "text" });
const OF = {
  yes: yes([fact("2001")]),
  no: no([fact("2002")]),
  undetermined: undetermined("no-date", [fact("2003")]),
};
const of = (...truths: Truth[]): Finding[] => truths.map((truth) => OF[truth]);

test.each<[Truth[], Truth, Truth]>([
  [[], "yes", "no"],
  [["yes"], "yes", "yes"],
  [["no"], "no", "no"],
  [["undetermined"], "undetermined", "undetermined"],
  [["yes", "yes"], "yes", "yes"],
  [["yes", "no"], "no", "yes"],
  [["no", "no"], "no", "no"],
  [["yes", "undetermined"], "undetermined", "yes"],
  [["no", "undetermined"], "no", "undetermined"],
  [["undetermined", "undetermined"], "undetermined", "undetermined"],
  [["yes", "no", "undetermined"], "no", "yes"],
])("%j: all of them %s, one of them %s", (truths, all, one) => {
  for (const order of [truths, truths.toReversed()]) {
    expect(every(of(...order)).truth).toBe(all);
    expect(some(of(...order)).truth).toBe(one);
  }
});

test("the facts are those that decide, each once; the reasons are those that leave it open", () => {
  expect(every(of("yes", "no", "undetermined", "no"))).toEqual(OF.no);
  expect(some(of("yes", "no", "undetermined", "yes"))).toEqual(OF.yes);
  const open = every([...of("yes", "undetermined", "undetermined"), undetermined("delay", [])]);
  expect(open.reasons).toEqual(["no-date", "delay"]);
  expect(open.facts).toEqual([fact("2001"), fact("2003")]);
});

test("not turns yes and no round and leaves the undetermined open", () => {
  expect(not(OF.yes)).toEqual({ ...OF.yes, truth: "no" });
  expect(not(OF.no)).toEqual({ ...OF.no, truth: "yes" });
  expect(not(OF.undetermined)).toEqual(OF.undetermined);
});

test("each reason has its sentence", () => {
  for (const sentence of Object.values(REASONS)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
