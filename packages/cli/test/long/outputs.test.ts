import { spawnSync } from "node:child_process";
import { link, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { constants } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { json, lines, organization } from "../records.js";
import { BIN, ended, scratch, start, tipx } from "../run.js";

const at = await scratch();
const good = lines(organization(1));
const bad = lines(organization(2, { name: 7 }));
const ARGS = [
  "validate",
  "-",
  "--input",
  "ndjson",
  "--format",
  "ndjson",
  "--out-valid",
  "g",
  "--out-invalid",
  "b",
];

/** A folder with an old file of each output. */
async function folder(): Promise<string> {
  const cwd = await mkdtemp(at("run-"));
  for (const name of ["g", "b"]) await writeFile(path.join(cwd, name), `old ${name}`);
  return cwd;
}
const read = (cwd: string, name: string) => readFile(path.join(cwd, name), "utf8");
async function untouched(cwd: string, what: string): Promise<void> {
  expect((await readdir(cwd)).sort(), what).toEqual(["b", "g"]);
  expect([await read(cwd, "g"), await read(cwd, "b")], what).toEqual(["old g", "old b"]);
}
/** A run that has begun, with a line in each output and more to come. */
async function begun(cwd: string, args: readonly string[] = ARGS) {
  const child = start(args, { cwd });
  const outcome = ended(child);
  child.stdin?.on("error", () => undefined);
  child.stdin?.write(bad + good);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  return { child, outcome };
}

/** Those that end a process by themselves; the others stop it, or are passed over, or cannot be handled. */
const PASSED = [
  "SIGCHLD",
  "SIGCONT",
  "SIGURG",
  "SIGWINCH",
  "SIGPIPE",
  "SIGXFSZ",
  "SIGTSTP",
  "SIGTTIN",
  "SIGTTOU",
  "SIGINFO",
];
const UNCATCHABLE = ["SIGKILL", "SIGSTOP"];
const numbers = Object.entries(constants.signals) as [NodeJS.Signals, number][];

describe("a signal in the middle of a run", () => {
  const ending = numbers.filter(([name]) => ![...PASSED, ...UNCATCHABLE].includes(name));

  test.each(ending)("%s: nothing is left, nothing is placed, no debugger opens", async (signal, number) => {
    for (const workers of ["1", "2"]) {
      const cwd = await folder();
      const { child, outcome } = await begun(cwd, [...ARGS, "--workers", workers]);
      child.kill(signal);
      expect(await outcome).toMatchObject({ code: 128 + number, signal: null, stderr: "" });
      await untouched(cwd, signal);
    }
  });

  test("those that end no process end none", async () => {
    const cwd = await folder();
    const { child, outcome } = await begun(cwd);
    for (const name of ["SIGCHLD", "SIGCONT", "SIGURG", "SIGWINCH", "SIGPIPE"] as const) child.kill(name);
    child.stdin?.end(good);
    expect(await outcome).toMatchObject({ code: 1, signal: null });
    expect([await read(cwd, "g"), await read(cwd, "b")]).toEqual([good + good, bad]);
  });

  test("at any moment: all files are old, or all are new", async () => {
    const input = (good + bad).repeat(3000);
    let [before, after] = [0, 0];
    for (let wait = 40; wait < 1200; wait += wait < 400 ? 40 : 150) {
      const cwd = await folder();
      const child = start(ARGS, { cwd });
      const outcome = ended(child);
      child.stdin?.on("error", () => undefined);
      child.stdin?.end(input);
      setTimeout(() => child.kill(wait % 80 === 0 ? "SIGQUIT" : "SIGTERM"), wait);
      await outcome;
      expect((await readdir(cwd)).sort(), `${wait} ms`).toEqual(["b", "g"]);
      const [g, b] = [await read(cwd, "g"), await read(cwd, "b")];
      if (g === "old g") before++;
      else after++;
      expect([g === "old g", b === "old b"], `${wait} ms`).toEqual([g === "old g", g === "old g"]);
      if (g !== "old g") expect([g.length, b.length]).toEqual([good.length * 3000, bad.length * 3000]);
    }
    expect(before + after).toBeGreaterThan(10);
  }, 120_000);
});

test("what kill -9 leaves only its owner may read, the next run removes it, and no run removes what another one uses", async () => {
  const cwd = await folder();
  const killed = await begun(cwd);
  const living = await begun(
    cwd,
    ARGS.map((arg) => (arg === "g" || arg === "b" ? `${arg}2` : arg)),
  );
  killed.child.kill("SIGKILL");
  await killed.outcome;
  const left = (await readdir(cwd)).filter((name) => name.startsWith("."));
  expect(left).toHaveLength(4);
  for (const name of left) expect((await stat(path.join(cwd, name))).mode & 0o077, name).toBe(0);
  // A name says nothing of what the output is called.
  for (const name of left) expect(name).toMatch(/^\.tipx-[0-9a-f]{8}-[0-9]+-[0-9a-f]{12}\.tmp$/);
  const { code } = await tipx(ARGS, { cwd, input: good });
  expect(code).toBe(0);
  expect((await readdir(cwd)).filter((name) => name.startsWith("."))).toHaveLength(2);
  living.child.stdin?.end(good);
  expect(await living.outcome).toMatchObject({ code: 1 });
  expect((await readdir(cwd)).sort()).toEqual(["b", "b2", "g", "g2"]);
  expect(await read(cwd, "g2")).toBe(good + good);
});

describe("a file that cannot have its name", () => {
  test.each(["g", "b"])("%s became a folder: the other one keeps what it had", async (name) => {
    const cwd = await mkdtemp(at("run-"));
    const other = name === "g" ? "b" : "g";
    await writeFile(path.join(cwd, other), "old");
    const { child, outcome } = await begun(cwd);
    await mkdir(path.join(cwd, name));
    await writeFile(path.join(cwd, name, "kept"), "kept");
    child.stdin?.end(good);
    expect(await outcome).toMatchObject({ code: 2, stderr: expect.stringContaining("could not be written (EISDIR)") as string }); // prettier-ignore
    expect((await readdir(cwd)).sort()).toEqual(["b", "g"]);
    expect(await read(cwd, other)).toBe("old");
    expect(await read(cwd, `${name}/kept`)).toBe("kept");
  });

  test.each(["g", "b"])("%s became a folder, and there was no other one before: there is none now", async (name) => {
    const cwd = await mkdtemp(at("run-"));
    const { child, outcome } = await begun(cwd);
    await mkdir(path.join(cwd, name));
    child.stdin?.end(good);
    expect((await outcome).code).toBe(2);
    expect(await readdir(cwd)).toEqual([name]);
  }); // prettier-ignore
});

describe("a report that cannot be written", () => {
  const FORMATS = ["text", "json", "ndjson", "sarif", "junit", "problem", "fhir", "basic"];
  test.each(FORMATS)("%s: exit 2, and no file of lines is placed", async (format) => {
    for (const input of [good, (bad + good).repeat(2000)]) {
      const cwd = await folder();
      const shell = `exec "$0" "$1" validate - --input ndjson --format ${format} --max-issues 100000 --out-valid g --out-invalid b > /dev/full`;
      const { status, stderr } = spawnSync("sh", ["-c", shell, process.execPath, BIN], { cwd, input, encoding: "utf8" }); // prettier-ignore
      expect([status, stderr]).toEqual([2, "tipx: the output could not be written (ENOSPC)\n"]);
      await untouched(cwd, format);
    }
  });

  test.each(["list forms", "show forms/slavery", "help", "validate --help", "--version"])("tipx %s: exit 2", (args) => {
    const shell = `exec "$0" "$1" ${args} > /dev/full`;
    const { status } = spawnSync("sh", ["-c", shell, process.execPath, BIN], { encoding: "utf8" });
    expect(status).toBe(2);
  }); // prettier-ignore
});

describe("tipx export writes nothing outside its folder", () => {
  const exported = (cwd: string, ...args: string[]) => tipx(["export", "--out", "out", "--format", "csv", ...args], { cwd }); // prettier-ignore
  async function outside(): Promise<string> {
    const cwd = await mkdtemp(at("export-"));
    await mkdir(path.join(cwd, "out"));
    await mkdir(path.join(cwd, "elsewhere"));
    return cwd;
  }

  test("through a link of a folder, at each step of the way", async () => {
    const reference = await outside();
    expect((await exported(reference)).code).toBe(0);
    const deep = (await readdir(path.join(reference, "out"), { recursive: true, withFileTypes: true })).find((entry) => entry.isFile()); // prettier-ignore
    const steps = path.relative(path.join(reference, "out"), deep?.parentPath ?? "").split(path.sep);
    expect(steps.length).toBeGreaterThan(1);
    for (let n = 1; n <= steps.length; n++) {
      const cwd = await outside();
      await mkdir(path.join(cwd, "out", ...steps.slice(0, n - 1)), { recursive: true });
      await symlink(path.join(cwd, "elsewhere"), path.join(cwd, "out", ...steps.slice(0, n)));
      for (const more of [[], ["--force"]]) {
        const { code, stderr } = await exported(cwd, ...more);
        expect([code, stderr]).toEqual([2, expect.stringContaining("is a link")]);
      }
      expect(await readdir(path.join(cwd, "elsewhere"))).toEqual([]);
    }
  });

  test("through a link of a file, soft or hard", async () => {
    const cwd = await outside();
    expect((await exported(cwd)).code).toBe(0);
    const [first] = (await readdir(path.join(cwd, "out"), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()); // prettier-ignore
    const file = path.join(first?.parentPath ?? "", first?.name ?? "");
    const target = path.join(cwd, "elsewhere/file");
    await writeFile(target, "kept");
    for (const make of [symlink, link]) {
      spawnSync("rm", [file]);
      await make(target, file);
      const { code } = await exported(cwd, "--force");
      expect(code).toBe(make === symlink ? 2 : 0);
      expect(await readFile(target, "utf8")).toBe("kept");
    }
  });
});

test("more threads than the machine can use are a usage error that says how many it can", async () => {
  for (const workers of ["200", "999999999"]) {
    const { code, stderr } = await tipx(["validate", "-", "--workers", workers], { input: good });
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/--workers must be a whole number from 1 to [0-9]+/),
    ]);
  }
  expect(json((await tipx(["validate", "-", "--workers", "8"], { input: good })).code)).toBe("0");
});
