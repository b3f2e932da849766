import type { RuleId } from "../src/index.js";
import { describe, expect, test } from "vitest";
import { pathOf, ruleFolders } from "../scripts/folders.js";
import { RULES } from "../src/generated/table.js";
import { RuleSet } from "../src/rule-set.js";
import { ownSeverity, severityIn, type AnyRecord } from "../src/rule.js";
import { loadCases, recordsOf } from "./corpus.js";

const cases = await loadCases();
const folders = new Map((await ruleFolders()).map((folder) => [folder.id, pathOf(folder)]));

/** What the rules of the profile `default`, and one that is enabled besides, find in a record and in those it holds. */
function found(record: object, id: string): string[] {
  const told: string[] = [];
  const set = new RuleSet(RULES, { enable: [id as RuleId] });
  const apply = (each: AnyRecord, at: string) =>
    set.apply(each, at, true, ({ id: code }, severity, pointer) =>
      told.push(`${severity} ${code} ${pointer}`),
    );
  apply(record as AnyRecord, "");
  const { records = [] } = record as { records?: readonly AnyRecord[] };
  for (const [n, held] of records.entries()) apply(held, `/records/${n}`);
  return told;
}

test("each rule has cases, and there are no others", () =>
  expect([...cases.keys()].sort()).toEqual(RULES.map(({ id }) => id).sort()));

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const own = cases.get(id);
  if (!own) throw new Error(`the folder of ${id} has no cases`);
  const { keeps, nearlyBreaks, breaks } = recordsOf(own);
  const folder = folders.get(id) ?? "";
  test("says what it rests on", () => {
    expect(
      rule.source.length,
      `${folder}/rule.ts: write in \`source\` the provisions of the register that it rests on, or cite what it is from`,
    ).toBeGreaterThan(0);
  });
  test("finds nothing where it is kept, plainly or nearly broken", () => {
    expect(rule.types).toContain(own.type);
    expect(found(keeps, id)).toEqual([]);
    expect(found(nearlyBreaks, id)).toEqual([]);
  });
  test("finds what breaks it once, there, and no other rule finds anything", () => {
    expect(
      own.breaks.length,
      `${folder}/cases.ts: \`breaks\` changes nothing yet. Write there what breaks the rule, and in rule.ts the check that finds it`,
    ).toBeGreaterThan(0);
    expect(found(breaks, id)).toEqual([
      `${severityIn(rule, "default") ?? ownSeverity(rule)} ${id} ${own.at}`,
    ]);
  });
});
