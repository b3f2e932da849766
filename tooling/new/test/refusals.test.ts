import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { ROOT, scaffold } from "../src/scaffold.ts";

const LEDGER = readFileSync(path.join(ROOT, "packages/taxonomy/ledger.txt"), "utf8");

test.each<[args: string, wanted: RegExp]>([
  ["", /npm run new -- rule <topic>\/<id>, or npm run new -- concept <scheme>\/<id>/],
  ["scheme forms", /npm run new -- rule/],
  ["rule", /npm run new -- rule/],
  ["rule time/a-b time/c-d", /npm run new -- rule/],
  ["rule period-order", /by its topic and its id/],
  ["rule time/period-order/more", /by its topic and its id/],
  [
    "rule weather/rains-often",
    /weather is no topic.*references, time, .*TOPICS in packages\/rules\/scripts\/folders\.ts/,
  ],
  ["rule time/Rains-Often", /Rains-Often is no id of a rule/],
  ["rule time/rains_often", /rains_often is no id of a rule/],
  ["rule time/delete", /delete is no id of a rule/],
  ["rule time/period-order", /exists in packages\/rules\/rules\/time\/period-order/],
  ["rule law/retention-past", /exists in packages\/rules\/rules\/time\/retention-past/],
  ["rule time/duplicate-key", /is a code of @tipx\/validator/],
  ["rule time/gzip-ratio", /is a code of @tipx\/files/],
  ["concept", /npm run new -- concept/],
  ["concept debt-bondage", /by its scheme and its id/],
  ["concept weather/rain", /weather is no scheme.*packages\/taxonomy\/data/],
  ["concept ../rain", /\.\. is no scheme/],
  ["concept countries/KH", /come from a library/],
  ["concept forms/Debt_Bondage", /Debt_Bondage is no id/],
  ["concept forms/debt-bondage", /exists in packages\/taxonomy\/data\/forms\/debt-bondage\.yml/],
  ["concept forms/forced-labor", /is an old id.*never used again/],
])("npm run new -- %s makes nothing, and says what to do in one line", async (args, wanted) => {
  const made = await scaffold(args.split(" ").filter(Boolean));
  expect(made).toEqual({ refused: expect.stringMatching(wanted) as string });
  expect(made).toEqual({ refused: expect.stringMatching(/^[^\n]+$/) as string });
});

test("what is refused is said on stderr, and the exit code is 2", () => {
  const tsx = path.join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const args = [tsx, "tooling/new/src/cli.ts", "concept", "weather/rain"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^weather is no scheme\. [^\n]+\n$/);
});

test("what is good is made: three files of a rule, one of a concept", async () => {
  const rule = await scaffold(["rule", "time/rains-often"]);
  expect("files" in rule && [...rule.files.keys()]).toEqual(
    ["rule.ts", "words.yml", "cases.ts"].map((name) => `packages/rules/rules/time/rains-often/${name}`),
  );
  const concept = await scaffold(["concept", "forms/rain"]);
  expect("files" in concept && [...concept.files.keys()]).toEqual(["packages/taxonomy/data/forms/rain.yml"]);
});

test("the ids that these tests take for old or new are so", () => {
  expect(LEDGER).toMatch(/^forms\/forced-labor /m);
  expect(LEDGER).not.toMatch(/^forms\/rain /m);
});
