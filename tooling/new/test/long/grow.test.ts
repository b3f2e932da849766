import { execFile, execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { TASKS } from "@tipx/run/tasks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

const RULE = "packages/rules/rules/person/children-implausible";
const CONCEPT = "packages/taxonomy/data/controls/example-new-control.yml";

const CHECK = `import { rule } from "../../../src/rule.js";

export const childrenImplausible = rule({
  id: "children-implausible",
  severity: "warning",
  source: ["TIPX records: person"],
  reads: ["person/numberOfChildren"],
  types: ["person"],
  check({ numberOfChildren }, found) {
    if (typeof numberOfChildren === "number" && numberOfChildren > 25) found("/numberOfChildren");
  },
});
`;
const CASES = `import { change, type RuleCases } from "@tipx/records";

export const cases: RuleCases = change("person", "/numberOfChildren", "/numberOfChildren", 25, 26);
`;
const WORDS = `en:
  title: A person has 25 children at most.
  finding: More than 25 children are recorded.
  why: A count that was typed wrongly distorts every table made from it.
  advice: Correct \`numberOfChildren\`.
km:
  title: បុគ្គលម្នាក់មានកូនយ៉ាងច្រើន ២៥ នាក់។
  finding: មានកូនលើសពី ២៥ នាក់ត្រូវបានកត់ត្រា។
  why: ចំនួនដែលវាយបញ្ចូលខុសធ្វើឱ្យតារាងខុស។
  advice: សូមកែ \`numberOfChildren\`។
zh-Hans:
  title: 一个人最多有 25 个子女。
  finding: 所记录的子女超过 25 个。
  why: 输入错误的数目会使统计表失真。
  advice: 请更正 \`numberOfChildren\`。
`;
const WORDS_OF_CONCEPT = `label:
  en: Example of a new control
definition:
  en: A way of control that a test adds to a copy of the vocabulary.
sources:
  - { instrument: un-palermo-tip-protocol, provision: art-3-a, locator: art. 3(a) }
evidence: text
checked: 2026-11-30
`;

let copy = "";
const at = (name: string) => path.join(copy, name);

/** Runs a program in the copy: its exit code and what it said. */
const run = (command: string, ...args: string[]) =>
  new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    // The copy is built and tested by what it holds, not by what this run was told.
    const { TIPX_TASK_ARGS: _, ...outer } = process.env;
    const env = { ...outer, TIPX_TESTS: "quick" };
    execFile(command, args, { cwd: copy, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : Number(error.code ?? 128), stdout, stderr }),
    );
  });
const task = (...args: string[]) => run(process.execPath, "tooling/run.mjs", ...args);
const tool = (name: string, ...args: string[]) => run(at(`node_modules/.bin/${name}`), ...args);
const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: copy, encoding: "utf8", maxBuffer: 2 ** 26 });

/** What is not as it was committed, each file of a new folder by itself. */
const changed = (): string[] =>
  git("status", "--porcelain", "-z", "--untracked-files=all", "--no-renames")
    .split("\0")
    .filter(Boolean)
    .map((line) => line.slice(3));

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), "tipx grow ខ្មែរ-"));
  // With what is built, so that the scaffolds can be tried before anything is built again; not with what is installed.
  const left = new Set([".git", "node_modules", ".turbo"]);
  await cp(ROOT, copy, { recursive: true, filter: (name) => !left.has(path.basename(name)) });
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "-qm", "As it is");
}, 300_000);
afterAll(() => rm(copy, { recursive: true, force: true }), 300_000);

describe.sequential("in a copy of the repository", () => {
  test("`npm run new` makes one folder for a rule and one file for a concept", async () => {
    const rule = await task("new", "rule", "person/children-implausible");
    const files = ["rule.ts", "words.yml", "cases.ts"].map((name) => `${RULE}/${name}`);
    expect(rule).toMatchObject({ status: 0, stdout: `${files.join("\n")}\n` });
    const concept = await task("new", "concept", "controls/example-new-control");
    expect(concept).toMatchObject({ status: 0, stdout: `${CONCEPT}\n` });
    expect(changed().sort()).toEqual([...files, CONCEPT].sort());
    const { version } = JSON.parse(await readFile(at("packages/taxonomy/package.json"), "utf8")) as {
      version: string;
    };
    expect(await readFile(at(CONCEPT), "utf8")).toMatch(new RegExp(`^since: ${version}$`, "m"));
  }, 600_000);

  test("the new rule is formatted, linted and compiled, and what is missing is all that fails", async () => {
    expect(await tool("tsx", "packages/rules/scripts/generate.ts")).toMatchObject({ status: 0 });
    expect(await tool("tsc", "-p", "packages/rules/tsconfig.json")).toMatchObject({ status: 0, stdout: "" });
    expect(await tool("prettier", "--check", RULE)).toMatchObject({ status: 0 });
    expect(await tool("eslint", "--config", "tooling/eslint/eslint.config.js", RULE)).toMatchObject({
      status: 0,
    });

    const vitest = ["run", "--config", "tooling/vitest/vitest.config.ts", "--typecheck.enabled=false"];
    const report = at("node_modules/.cache/report.json");
    await tool("vitest", ...vitest, "--reporter=json", `--outputFile=${report}`, "packages/rules/test/");
    const { testResults } = JSON.parse(await readFile(report, "utf8")) as {
      testResults: {
        name: string;
        assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
      }[];
    };
    const failed = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status !== "passed")
        .map(({ fullName, failureMessages: [said = ""] }) => ({ file: path.basename(name), fullName, said })),
    );
    expect(failed.filter(({ fullName }) => !fullName.includes("children-implausible"))).toEqual([]);
    expect([...new Set(failed.map(({ file }) => file))].sort()).toEqual(["cases.test.ts", "words.test.ts"]);
    const all = failed.map(({ said }) => said).join("\n");
    expect(all).toContain(`${RULE}/cases.ts: \`breaks\` changes nothing yet.`);
    expect(all).toContain(`${RULE}/rule.ts: write in \`source\``);
    expect(all).toContain(`write these texts in ${RULE}/words.yml`);
  }, 600_000);

  test("`npm run fix` says which of the concept's words are missing", async () => {
    const { status, stderr } = await tool("tsx", "tooling/data/src/cli.ts", "check");
    expect(status).toBe(1);
    expect(stderr).toContain(`${CONCEPT}: still holds the template's words`);
  }, 600_000);

  test("once both are written, `npm run fix` changes nothing besides but generated files", async () => {
    await writeFile(at(`${RULE}/rule.ts`), CHECK);
    await writeFile(at(`${RULE}/cases.ts`), CASES);
    await writeFile(at(`${RULE}/words.yml`), WORDS);
    const [since = ""] = /^since: .*\n/m.exec(await readFile(at(CONCEPT), "utf8")) ?? [];
    await writeFile(at(CONCEPT), WORDS_OF_CONCEPT + since);
    const { status, stderr } = await task("fix");
    expect(status, stderr.slice(-4000)).toBe(0);

    const writers = TASKS.fix.flatMap((step) => ("writes" in step ? [step.writes as RegExp] : []));
    // The first step repairs what people write, too; and the exports of a package are those of its schemes.
    const BY_HAND = /^packages\/taxonomy\/(?:data\/|(?:hosts|speech-coverage)\.yml$|package\.json$)/;
    const made = (file: string) => !BY_HAND.test(file) && writers.some((writes) => writes.test(file));
    const files = changed();
    expect(files.filter((file) => !made(file)).sort()).toEqual(
      [CONCEPT, ...["rule.ts", "words.yml", "cases.ts"].map((name) => `${RULE}/${name}`)].sort(),
    );
    expect(files).toEqual(
      expect.arrayContaining([
        "packages/rules/rules.json",
        "packages/taxonomy/ledger.txt",
        "tooling/fixtures/cases/index.json",
      ]),
    );
    expect(git("diff", "--", "packages/taxonomy/ledger.txt")).toContain("+controls/example-new-control ");
  }, 1_800_000);

  test("the built validator judges by the new rule and knows the new concept", async () => {
    await writeFile(
      at("judge.mjs"),
      `import { readFileSync } from "node:fs";
import { messageFor, validate } from "./packages/validator/dist/index.js";
import { km } from "./packages/validator/dist/messages/km.js";
const read = (name) => JSON.parse(readFileSync(new URL("tooling/fixtures/cases/" + name, import.meta.url), "utf8"));
const person = read("person/warned-rule-children-implausible.json");
const event = { ...read("event/valid-minimal.json"), controls: ["example-new-control"] };
const said = (record) => validate(record).issues.map((issue) => [issue.code, issue.severity, issue.pointer, messageFor(issue), messageFor(issue, km)]);
console.log(JSON.stringify([said(person), said(event)]));
`,
    );
    const { stdout, stderr } = await run(process.execPath, "judge.mjs");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual([
      [
        [
          "children-implausible",
          "warning",
          "/numberOfChildren",
          "More than 25 children are recorded. Correct `numberOfChildren`.",
          "មានកូនលើសពី ២៥ នាក់ត្រូវបានកត់ត្រា។ សូមកែ `numberOfChildren`។",
        ],
      ],
      [],
    ]);
  }, 600_000);
});
