import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const CLI = fileURLToPath(new URL("../src/cli.ts", import.meta.url));

/** A compiler and a bundler: on a busy machine, minutes. */
const PATIENT = 300_000;

const bench = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", CLI, ...args], { encoding: "utf8" });

test(
  "some benches alone are printed, said to be some, and end as their bars do",
  { timeout: PATIENT },
  () => {
    const { status, stdout, stderr } = bench("--only", "types", "--only", "sizes");
    expect(stdout).toContain("**Not a whole run: of the benches only sizes, types.**");
    expect(stdout).toMatch(/\| consumer's tsc instantiations against zod-inferred types \| ≤ 5\.0 % \|/);
    expect(stdout).toMatch(/\| checker in a browser, gzip, code lists included \| ≤ 14\.00 KB \|/);
    expect(status).toBe(stdout.includes("**no**") ? 1 : 0);
    expect(stderr.includes("bench: missed:")).toBe(status === 1);
    // Where it ran is nobody's business.
    expect(stdout).not.toContain(fileURLToPath(new URL("../../..", import.meta.url)));
  },
);

test("a bench that there is not is a mistake of usage", () => {
  const { status, stderr } = bench("--only", "nothing");
  expect(status).toBe(2);
  expect(stderr).toContain("usage: npm run bench");
});
