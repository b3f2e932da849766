import type { Issue, Report } from "@tipx/validator";
import { mkdir, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { event, json, lines, organization, SECRET } from "./records.js";
import { scratch, tipx } from "./run.js";

const at = await scratch();
const bad = organization(9, { name: 7 });
const files = {
  "case.json": json(organization()),
  "array.json": json([organization(1), organization(2), bad]),
  "cases.ndjson": lines(organization(1), organization(2)),
  "cases.jsonl": lines(organization(1), organization(2)),
  "mixed.ndjson": lines(organization(1), '{"type":', bad, organization(2)),
  "moved.json": json(event(1, "forced-labor")),
  "bad.json": json(bad),
  "hopeless.ndjson": lines("{", "["),
  "none.json": "[]",
};
for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
await writeFile(at("case.json.gz"), gzipSync(files["case.json"]));
await writeFile(
  at("cases.ndjson.gz"),
  Buffer.concat([gzipSync(lines(organization(1))), gzipSync(lines(organization(2)))]),
);
await mkdir(at("folder"));

const run = (...args: string[]) => tipx(["validate", ...args], { cwd: at(".") });
const report = async (...args: string[]) =>
  JSON.parse((await run(...args, "--format", "json")).stdout) as Report;
const places = (issues: readonly Issue[]) =>
  issues.map(({ input, line, record, code }) => ({ input, line, record, code }));

describe("exit codes, the highest wins", () => {
  test.each([
    { args: ["case.json"], code: 0 },
    { args: ["cases.ndjson"], code: 0 },
    { args: ["none.json"], code: 0 },
    { args: ["bad.json"], code: 1 },
    { args: ["mixed.ndjson"], code: 1 },
    { args: ["moved.json"], code: 0 },
    { args: ["moved.json", "--strict"], code: 1 },
    { args: ["hopeless.ndjson"], code: 3 },
    { args: ["missing.json"], code: 3 },
    { args: ["missing.json", "bad.json", "case.json"], code: 3 },
    { args: ["missing.json", "--format", "xml"], code: 2 },
  ])("$args exits $code", async ({ args, code }) => {
    expect((await run(...args)).code).toBe(code);
  });
});

describe("inputs", () => {
  test.each(["case.json", "cases.ndjson", "cases.jsonl", "case.json.gz", "cases.ndjson.gz"])(
    "%s by its name",
    async (name) => {
      const { summary } = await report(name);
      expect(summary).toMatchObject({ records: name.startsWith("cases") ? 2 : 1, invalid: 0, refused: 0 });
    },
  );

  test("an array is its records, counted from 0", async () => {
    const { summary, issues } = await report("array.json");
    expect(summary).toMatchObject({ records: 3, valid: 2, invalid: 1 });
    expect(places(issues)).toEqual([{ input: 0, line: undefined, record: 2, code: "type" }]);
  });

  test("a bad line does not stop the good ones", async () => {
    const { summary, issues } = await report("mixed.ndjson");
    expect(summary).toMatchObject({ records: 4, valid: 2, invalid: 1, refused: 1 });
    expect(places(issues)).toEqual([
      { input: 0, line: 2, record: 1, code: "truncated" },
      { input: 0, line: 3, record: 2, code: "type" },
    ]);
  });

  test("several inputs make one report; one that cannot be read is in it with a code, the others are judged", async () => {
    const { summary, issues } = await report(
      "bad.json",
      "missing.json",
      "folder",
      "/dev/null",
      "cases.ndjson",
    );
    expect(summary).toMatchObject({ records: 6, valid: 2, invalid: 1, refused: 3 });
    expect(places(issues)).toEqual([
      { input: 0, line: undefined, record: 0, code: "type" },
      { input: 1, line: undefined, record: undefined, code: "not-found" },
      { input: 2, line: undefined, record: undefined, code: "is-directory" },
      { input: 3, line: undefined, record: undefined, code: "not-a-file" },
    ]);
  });

  test.each([
    { what: "one record", input: json(organization()), records: 1 },
    { what: "one record over many lines", input: JSON.stringify(organization(), null, 2), records: 1 },
    { what: "an array", input: JSON.stringify([organization(1), organization(2)], null, 2), records: 2 },
    { what: "an array behind a BOM and blanks", input: `\ufeff\n ${json([organization(1)])}`, records: 1 },
    { what: "NDJSON", input: lines(organization(1), organization(2)), records: 2 },
    {
      what: "NDJSON after blank lines, with CRLF, without a last newline",
      input: `\n\n${json(organization(1))}\r\n${json(organization(2))}`,
      records: 2,
    },
    { what: "one line", input: lines(organization(1)), records: 1 },
    { what: "packed NDJSON", input: gzipSync(lines(organization(1), organization(2))), records: 2 },
  ])("stdin: $what is told by its bytes", async ({ input, records }) => {
    for (const args of [[], ["-"]]) {
      const { code, stdout } = await tipx(["validate", ...args, "--format", "json"], { input });
      expect([code, (JSON.parse(stdout) as Report).summary]).toMatchObject([0, { records, valid: records }]);
    }
  });

  test("a faulty first line is still a line", async () => {
    const { stdout } = await tipx(["validate", "--format", "json"], {
      input: lines('{"a":1,"a":2}', organization(1)),
    });
    expect((JSON.parse(stdout) as Report).issues).toMatchObject([{ line: 1, code: "duplicate-key" }]);
  });

  test("--input overrides the name and the look", async () => {
    const { issues } = await report("cases.ndjson", "--input", "json");
    expect(issues).toMatchObject([{ code: "trailing" }]);
    expect((await report("case.json", "--input", "ndjson")).summary).toMatchObject({ records: 1, valid: 1 });
    expect((await run("case.json", "--input", "auto")).code).toBe(0);
  });

  test("stdin is read once, and only when there is one", async () => {
    expect((await run("-", "-")).code).toBe(2);
  });

  test.each(["--", "./"])("a file whose name begins with a hyphen, after %s", async (prefix) => {
    await writeFile(at("-odd.json"), json(organization()));
    expect((await run(...(prefix === "--" ? ["--", "-odd.json"] : ["./-odd.json"]))).code).toBe(0);
  });

  test("a file whose name is nothing but hyphens", async () => {
    for (const name of ["-", "--", "---"]) await writeFile(at(name), json(organization()));
    for (const args of [["./-"], ["./--"], ["--", "--"], ["--", "---"], ["--", "./-"]])
      expect([args, (await run(...args)).code]).toEqual([args, 0]);
    // Alone a hyphen is the standard input, behind -- too: nothing is piped in here.
    for (const args of [["-"], ["--", "-"]]) expect([args, (await run(...args)).code]).toEqual([args, 3]);
  });
});

describe("formats", () => {
  test("json is the report of the library", async () => {
    const { tool, handling, summary, issues } = await report("moved.json");
    expect(tool).toMatchObject({ name: "tipx" });
    expect(handling).toEqual({ tlp: "amber" });
    expect(summary).toMatchObject({ records: 1, valid: 1, warnings: 1 });
    expect(issues).toMatchObject([
      {
        pointer: "/realisedExploitation/0",
        layer: "vocabulary",
        code: "moved-id",
        severity: "warning",
        params: { scheme: "forms" },
      },
    ]);
  });

  test("ndjson is a finding a line and the summary last", async () => {
    const { code, stdout } = await run("mixed.ndjson", "--format", "ndjson");
    expect(code).toBe(1);
    const rows = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as Partial<Issue & Report>); // prettier-ignore
    const { issues, ...rest } = await report("mixed.ndjson");
    expect(rows.slice(0, -1)).toEqual(issues);
    expect(rows.at(-1)).toEqual(rest);
  });

  test("text says where, what, what instead, and the sum in words last", async () => {
    const { stdout } = await run("mixed.ndjson", "moved.json", "case.json");
    expect(stdout).toContain("mixed.ndjson:2\n  error truncated (input)\n");
    expect(stdout).toContain("mixed.ndjson:3  /name\n  error type (structure)\n");
    expect(stdout).toMatch(
      /^moved\.json {2}\/realisedExploitation\/0\n {2}warning moved-id \(vocabulary\)\n {4}The id has a successor in forms\./m,
    );
    expect(stdout).toMatch(/\n6 records: 4 valid, 1 with errors, 1 refused\. 1 warning\.\n$/);
    expect(stdout).not.toContain("\u001b");
  });

  test("a file name in text is shown with what is invisible spelt out", async () => {
    const name = "\u202enosj.\u001b[2J\n";
    for (const there of [false, true]) {
      if (there) await writeFile(at(name), "{");
      const { code, stdout, stderr } = await run(name);
      expect([code, stderr]).toEqual([3, ""]);
      expect(stdout).toContain("\\u{202e}nosj.\\u{1b}[2J\\u{a}\n");
      expect(stdout).not.toMatch(/[\u001b\u202e]/);
    }
  });

  test("machine formats name no file: a name may be a person's", async () => {
    await writeFile(at(`${SECRET}.json`), json(bad));
    for (const format of ["json", "ndjson"])
      expect((await run(`${SECRET}.json`, "--format", format)).code).toBe(1);
  });

  test("--max-issues counts what it does not list", async () => {
    const args = ["mixed.ndjson", "array.json", "--max-issues", "1"];
    expect(await report(...args)).toMatchObject({ summary: { issuesOmitted: 2 }, issues: { length: 1 } });
    const { stdout } = await run(...args, "--format", "ndjson");
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect((await run(...args)).stdout).toContain("2 more findings not listed");
  });
});

describe("what is judged", () => {
  test("--layers leaves layers out and says so", async () => {
    const { summary } = await report("moved.json", "--layers", "input,structure");
    expect(summary).toMatchObject({
      warnings: 0,
      notChecked: [
        { layer: "vocabulary", reason: "not-asked", records: 1 },
        { layer: "rules", reason: "not-asked", records: 1 },
      ],
    });
    expect((await run("moved.json", "--layers", "structure")).stdout).toContain(
      "Not checked: the layer vocabulary, for 1 record: it was not asked for.",
    );
  });

  test("--profile consumer takes what a newer vocabulary may hold", async () => {
    await writeFile(at("newer.json"), json({ ...event(1, "made-up-later"), taxonomyVersion: "99.0.0" }));
    expect((await run("newer.json")).code).toBe(1);
    expect((await run("newer.json", "--profile", "consumer")).code).toBe(0);
  });

  test("--type says which type of record is expected", async () => {
    await writeFile(at("event.json"), json(event(1, "servitude")));
    expect((await run("event.json", "--type", "event")).code).toBe(0);
    const other = await run("event.json", "--type", "referral", "--format", "json");
    expect([other.code, other.stdout]).toEqual([1, expect.stringContaining('"other-type"')]);
    expect((await run("event.json", "--type", "event", "--layers", "vocabulary")).code).toBe(2);
  });

  test("--disable leaves out a rule, and knows the rules", async () => {
    const { code, stderr } = await run("case.json", "--disable", "refusal-without-gruond");
    expect([code, stderr]).toEqual([2, expect.stringContaining("did you mean refusal-without-ground?")]);
    const { summary } = await report("case.json", "--disable", "refusal-without-ground");
    expect(summary.notChecked).toMatchObject([
      { layer: "rules", rule: "refusal-without-ground", reason: "disabled" },
    ]);
  });

  test("--rules and --enable choose what judges", async () => {
    await writeFile(at("servitude.json"), json(event(1, "servitude")));
    const codes = async (...args: string[]) =>
      (await report("servitude.json", ...args)).issues.map(({ code }) => code);
    expect(await codes()).toEqual([]);
    expect(await codes("--rules", "strict")).toEqual(["retention-too-long", "legal-basis-unnamed"]);
    expect(await codes("--rules", "strict", "--disable", "retention-too-long")).toEqual([
      "legal-basis-unnamed",
    ]);
    expect(await codes("--rules", "public-release")).toContain("public-not-clear");
    expect(await codes("--enable", "legal-basis-unnamed")).toEqual(["legal-basis-unnamed"]);
  });

  test.each([
    { args: ["--rules", "lax"], says: "default, strict, public-release" },
    { args: ["--enable", "no-such-rule"], says: "there is no rule" },
    { args: ["--enable", "khmer-order", "--disable", "khmer-order"], says: "both name khmer-order" },
    { args: ["--layers", "structure,grammar"], says: "input, structure, vocabulary, rules" },
    { args: ["--workers", "0"], says: "at least 1" },
    { args: ["--max-issues", "many"], says: "whole number" },
    { args: ["--profile", "auditor"], says: "producer, consumer" },
    { args: ["--show-values"], says: "only at a terminal" },
  ])("$args is a usage error", async ({ args, says }) => {
    const { code, stdout, stderr } = await run("case.json", ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });

  test("--workers changes nothing but the time", async () => {
    for (const name of ["case.json", "mixed.ndjson", "hopeless.ndjson", "cases.ndjson.gz", "missing.json"])
      for (const format of ["text", "json", "ndjson"])
        expect(await run(name, "--format", format, "--workers", "3")).toEqual(
          await run(name, "--format", format, "--workers", "1"),
        );
  });

  test.each([
    { args: ["--max-depth", "8"], name: "case.json", code: undefined },
    { args: ["--max-depth", "9"], name: "deep.json", code: "depth" },
    { args: ["--max-string", "8000"], name: "wide.json", code: "string-too-long" },
    { args: ["--max-keys", "40"], name: "wide.json", code: "too-many-keys" },
    { args: ["--max-items", "50000"], name: "long.json", code: "too-many-items" },
    { args: ["--max-document", "1m"], name: "large.json", code: "too-large" },
    { args: ["--max-line", "1048576"], name: "large.json", code: "too-large" },
    { args: ["--max-unpacked", "1M", "--max-ratio", "2000"], name: "large.json.gz", code: "gzip-size" },
    { args: ["--max-ratio", "10"], name: "large.json.gz", code: "gzip-ratio" },
    { args: ["--max-ratio", "2000"], name: "large.json.gz", code: undefined },
  ])("$args of $name: $code", async ({ args, name, code }) => {
    const record = organization(1);
    const large = json(record) + " ".repeat(3 << 20);
    const made: Record<string, string | Uint8Array> = {
      "deep.json": `${"[".repeat(10)}${"]".repeat(10)}`,
      "wide.json": json({ ...record, ...(args[0] === "--max-string" ? { name: "x".repeat(8001) } : Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`k${n}`, 1]))) }),
      "long.json": json({ ...record, name: Array(50_001).fill(1) }),
      "large.json": large,
      "large.json.gz": gzipSync(large),
    }; // prettier-ignore
    const found = made[name];
    if (found) await writeFile(at(name), found);
    const { summary, issues } = await report(name, ...args, ...(args[0] === "--max-line" ? ["--input", "ndjson"] : [])); // prettier-ignore
    expect(issues.map((issue) => issue.code)).toEqual(code === undefined ? [] : [code]);
    expect(summary.refused).toBe(code === undefined ? 0 : 1);
  });

  test.each([
    { args: ["--max-depth", "7"], says: "from 8 to 10000" },
    { args: ["--max-line", "1000"], says: "from 1M to 256M" },
    { args: ["--max-line", "1G"], says: "from 1M to 256M" },
    { args: ["--max-ratio", "0"], says: "from 10 to 2000" },
    { args: ["--max-items", "12X"], says: "whole number" },
  ])("$args would refuse good records, or is none: a usage error", async ({ args, says }) => {
    const { code, stderr } = await run("case.json", ...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});
