import type { RuleId } from "../src/index.js";
import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { RULES } from "../src/generated/table.js";
import { RuleSet } from "../src/rule-set.js";
import type { AnyRecord } from "../src/rule.js";
import { everySite } from "../scripts/generate.js";
import { corpus, thinned } from "./corpus.js";
import { longest, recording } from "./recording.js";

const { rules } = JSON.parse(await readFile(new URL("../rules.json", import.meta.url), "utf8")) as {
  rules: readonly { id: string; reads: readonly string[] }[];
};
const every = await everySite();
/** Rules on texts, dates, provisions, codes and lists share one pass over all of these. */
const declared = new Map(
  rules.map(({ id, reads }, n) => {
    const rule = RULES[n] ?? {};
    const isOnSites = ["signs", "breaks", "format", "each"].some((key) => key in rule);
    return [id, longest(isOnSites ? [...reads, ...every] : reads)];
  }),
);

/** Of some paths those that a declared one neither is nor leads to nor begins. */
const undeclared = (read: readonly string[], reads: readonly string[]): string[] =>
  read.filter(
    (path) =>
      !reads.some((each) => path === each || each.startsWith(`${path}/`) || path.startsWith(`${each}/*`)),
  );

/** What a rule reads of some records. A record that was thinned out may break what rules rely on: it counts up to there. */
function readBy(rule: (typeof RULES)[number], records: readonly object[]): string[] {
  const read = new Set<string>();
  const set = new RuleSet([rule], { enable: [rule.id as RuleId] });
  for (const record of records)
    try {
      set.apply(recording(record, (path) => read.add(path)) as AnyRecord, "", true, () => undefined);
    } catch {
      // Rules are promised records that the structure has passed.
    }
  return longest(read);
}

let thin: readonly AnyRecord[] = [];
beforeAll(async () => {
  thin = (await corpus()).flatMap((record) => [...thinned(record)]) as unknown as readonly AnyRecord[];
});

describe("a rule reads what it declares and nothing else", () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const types: readonly string[] = rule.types;
    const read = readBy(
      rule,
      thin.filter(({ type }) => types.includes(type)),
    );
    expect(undeclared(read, declared.get(id) ?? [])).toEqual([]);
  });

  test("and the test sees a rule that reads more", () => {
    const rule = RULES.find(({ id }) => id === "birth-date-implausible");
    if (!rule || !("check" in rule)) throw new Error("the rule has gone: choose another");
    const curious = {
      ...rule,
      check: (record: AnyRecord) =>
        void (record as { names?: readonly { full?: string }[] }).names?.[0]?.full,
    } as unknown as (typeof RULES)[number];
    const read = readBy(
      curious,
      thin.filter(({ type }) => type === "identity"),
    );
    expect(undeclared(read, declared.get(rule.id) ?? [])).toEqual(["identity/names/*/full"]);
  });
});
