import type { Report } from "@tipx/validator";
import { execFileSync, spawnSync } from "node:child_process";
import { link, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { event, json, lines, organization, SECRET } from "./records.js";
import { BIN, ended, scratch, start, tipx, type RunOptions } from "./run.js";

const at = await scratch();
const good = json(organization(1));
const moved = json(event(2, "forced-labor"));
const bad = json(organization(3, { name: 7 }));
const cut = good.slice(0, 100);
const lf = "\n";

const run = (args: readonly string[], options: RunOptions = {}) =>
  tipx(["validate", "--format", "json", ...args], { cwd: at("work"), ...options });
const both = ["--out-valid", "good.out", "--out-invalid", "bad.out"];
const text = (name: string) => readFile(at(`work/${name}`), "utf8");
const files = async () => (await readdir(at("work"))).sort();

beforeEach(async () => {
  await rm(at("work"), { recursive: true, force: true });
  await mkdir(at("work"));
  await writeFile(at("work/in.ndjson"), lines(good, moved, bad, cut));
});

describe.each(["1", "2"])("with --workers %s", (workers) => {
  const route = (...args: string[]) => run([...args, ...both, "--workers", workers]);

  test("each line goes, byte for byte, where it belongs; blank lines and byte-order marks nowhere", async () => {
    await writeFile(at("work/odd.ndjson"), `\uFEFF${good}\r\n\r\n  \n ${bad} \n${cut}\r\n${moved}\t\n{}`);
    const { code } = await route("in.ndjson", "odd.ndjson");
    expect(code).toBe(1);
    expect(await text("good.out")).toBe(`${good}\n${moved}\n${good}\r\n${moved}\t\n`);
    expect(await text("bad.out")).toBe(`${bad}\n${cut}\n ${bad} \n${cut}\r\n{}`);
    expect((await stat(at("work/good.out"))).mode & 0o777).toBe(0o600);
    expect(await files()).toEqual(["bad.out", "good.out", "in.ndjson", "odd.ndjson"]);
  });

  test("a last line without a line break gets one only where another line follows it", async () => {
    await writeFile(at("work/open.ndjson"), good);
    await route("open.ndjson", "open.ndjson", "in.ndjson", "open.ndjson");
    expect(await text("good.out")).toBe([good, good, good, moved, good].join(lf));
  });

  test("a line too long to be judged is an invalid one, however long", async () => {
    const long = `{"a":"${"x".repeat(3 << 20)}"}`;
    await writeFile(at("work/long.ndjson"), `${lines(good, long, good)}${long}`);
    const { code, stdout } = await run([
      "long.ndjson", "in.ndjson", ...both, "--max-line", "1M", "--workers", workers,
    ]); // prettier-ignore
    expect([code, (JSON.parse(stdout) as Report).summary]).toMatchObject([
      1,
      { records: 8, valid: 4, refused: 3 },
    ]);
    expect(await text("bad.out")).toBe(lines(long, long, bad, cut));
    expect(await text("good.out")).toBe(lines(good, good, good, moved));
  });

  test("all lines of a large input, in order, and the same report as without", async () => {
    const many = lines(good, bad, good, cut, moved).repeat(3000);
    await writeFile(at("work/many.ndjson"), many);
    const routed = await route("many.ndjson");
    expect(await text("good.out")).toBe(lines(good, good, moved).repeat(3000));
    expect(await text("bad.out")).toBe(lines(bad, cut).repeat(3000));
    expect(await run(["many.ndjson", "--workers", "1"])).toEqual(routed);
    expect(await run(["--input", "ndjson", "--workers", workers], { input: many })).toEqual(routed);
  });

  test("only an input's first line tells its encoding", async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${" ".repeat(2000)}\n`)]);
    await writeFile(
      at("work/wide.ndjson"),
      Buffer.concat([Buffer.from(lines(good)), ...Array<Buffer>(1600).fill(wide)]),
    );
    const { stdout } = await route("wide.ndjson", "--max-issues", "2");
    expect((JSON.parse(stdout) as Report).summary).toMatchObject({ records: 1601, valid: 1, refused: 1600 });
  });

  test("of packed data that ends too early the lines before the fault", async () => {
    const numbered = Array.from({ length: 3000 }, (_, n) => lines(n % 4 === 0 ? bad : organization(n, { name: `Office ${Math.imul(n, 0x9e3779b1) >>> 0}` }))); // prettier-ignore
    const packed = gzipSync(numbered.join(""));
    await writeFile(at("work/cut.ndjson.gz"), packed.subarray(0, packed.length - 20));
    const { code, stdout } = await route("cut.ndjson.gz", "--max-issues", "100000");
    const { summary, issues } = JSON.parse(stdout) as Report;
    expect([code, issues.at(-1)?.code]).toEqual([3, "gzip-truncated"]);
    expect((await text("good.out")).split(lf).length - 1).toBe(summary.valid);
    expect(summary.valid).toBeGreaterThan(1000);
  });
});

test("one of the two is enough, and a file that is there is replaced", async () => {
  await writeFile(at("work/good.out"), "old");
  expect((await run(["in.ndjson", "--out-valid", "good.out"])).code).toBe(1);
  expect(await text("good.out")).toBe(lines(good, moved));
  expect((await run(["-", "--out-invalid", "bad.out"], { input: bad })).code).toBe(1);
  expect(await text("bad.out")).toBe(bad);
  expect(await files()).toEqual(["bad.out", "good.out", "in.ndjson"]);
});

describe("refused before anything is read or written", () => {
  const refused = async (...args: string[]) => {
    const before = await files();
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(await files()).toEqual(before);
    expect(await text("in.ndjson")).toBe(lines(good, moved, bad, cut));
    return stderr;
  };

  test("an output that is an input, by any name", async () => {
    await link(at("work/in.ndjson"), at("work/twin.ndjson"));
    for (const name of ["in.ndjson", "./in.ndjson", at("work/in.ndjson"), "twin.ndjson"])
      expect(await refused("in.ndjson", "--out-valid", name)).toContain("--out-valid names an input");
    expect(await refused("missing.ndjson", "--out-valid", "./missing.ndjson")).toContain("names an input");
    const shell = `exec "$0" "$1" validate - --out-valid in.ndjson < in.ndjson`;
    const { status, stderr } = spawnSync("sh", ["-c", shell, process.execPath, BIN], { cwd: at("work"), encoding: "utf8" }); // prettier-ignore
    expect([status, stderr]).toEqual([2, expect.stringContaining("names an input")]);
    expect(await text("in.ndjson")).toBe(lines(good, moved, bad, cut));
  });

  test("a link, a folder, a pipe, a device, the standard output, a folder that is not there, one file for both", async () => {
    await symlink("elsewhere", at("work/link"));
    await symlink("in.ndjson", at("work/link-to-input"));
    await mkdir(at("work/folder"));
    execFileSync("mkfifo", [at("work/pipe")]);
    expect(await refused("in.ndjson", "--out-valid", "link")).toContain("a link");
    expect(await refused("in.ndjson", "--out-invalid", "link-to-input")).toContain(
      "--out-invalid names a link",
    );
    expect(await refused("in.ndjson", "--out-valid", "folder")).toContain("a folder");
    expect(await refused("in.ndjson", "--out-valid", "pipe")).toContain("a pipe");
    expect(await refused("in.ndjson", "--out-valid", "/dev/null")).toContain("a device");
    expect(await refused("in.ndjson", "--out-valid", "-")).toContain("needs the name of a file");
    expect(await refused("in.ndjson", "--out-valid", "none/x")).toContain("(ENOENT)");
    expect(await refused("in.ndjson", "--out-valid", "x", "--out-invalid", "none/x")).toContain(
      "--out-invalid",
    );
    expect(await refused("in.ndjson", "--out-valid", "x", "--out-invalid", "./x")).toContain(
      "another output",
    );
  });

  test("inputs that have no lines", async () => {
    await writeFile(at("work/case.json"), good);
    expect(await refused("case.json", "--out-valid", "x")).toContain("NDJSON");
    expect(await refused("in.ndjson", "case.json", "--out-valid", "x")).toContain("NDJSON");
    expect(await refused("in.ndjson", "--input", "json", "--out-valid", "x")).toContain("NDJSON");
    expect((await run(["case.json", "--input", "ndjson", "--out-valid", "x"])).code).toBe(0);
  });

  test("a message names the option, never the file", async () => {
    expect(await refused("in.ndjson", "--out-valid", `none/${SECRET}`)).not.toContain(SECRET);
  });
});

describe("a run that does not come to its end leaves what was there, and nothing else", () => {
  const untouched = async () => {
    expect(await text("good.out")).toBe("old");
    expect(await files()).toEqual(["good.out", "in.ndjson"]);
  };
  beforeEach(() => writeFile(at("work/good.out"), "old"));

  test.each([
    { signal: "SIGINT", exit: 130 },
    { signal: "SIGTERM", exit: 143 },
    { signal: "SIGHUP", exit: 129 },
  ] as const)("$signal: exit $exit", async ({ signal, exit }) => {
    for (const workers of ["1", "2"]) {
      const child = start(["validate", "--format", "ndjson", ...both, "--workers", workers], {
        cwd: at("work"),
      });
      const outcome = ended(child);
      child.stdin?.on("error", () => undefined);
      child.stdin?.write(lines(bad, good));
      await new Promise((resolve) => child.stdout?.once("data", resolve));
      // They are there, under names of their own, while it runs.
      expect((await files()).filter((name) => name.endsWith(".tmp"))).toHaveLength(2);
      child.kill(signal);
      expect(await outcome).toMatchObject({ code: exit, signal: null, stderr: "" });
      await untouched();
    }
  });

  test("a second signal ends it even if the first cannot", async () => {
    // Stands for an end that hangs, as on a disk that has gone away.
    const hook = `process.on("exit", () => { process.stderr.write("ending\\n"); for (;;); });`;
    const node = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
    const child = start(["validate", "--format", "ndjson", "--input", "ndjson"], { cwd: at("work"), node });
    const outcome = ended(child);
    child.stdin?.on("error", () => undefined);
    child.stdin?.write(lines(bad, good));
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGINT");
    await new Promise((resolve) => child.stderr?.once("data", resolve));
    child.kill("SIGINT");
    expect(await outcome).toMatchObject({ code: null, signal: "SIGINT" });
  });

  test("a disk that takes no more: exit 2, said by the option", () => {
    const many = lines(good).repeat(2000);
    // A file may grow to 64 blocks of 512 or 1,024 bytes: less than what is to be written.
    const shell = `ulimit -f 64; exec "$0" "$1" validate - --out-valid good.out`;
    const { status, stdout, stderr } = spawnSync("sh", ["-c", shell, process.execPath, BIN], {
      cwd: at("work"),
      input: many,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("the file of --out-valid could not be written (EFBIG)");
    return untouched();
  });

  test.each(["throw new Error(SECRET)", "process.exit(0)", "process.exit(70)"])(
    "a thread that falls (%s) is exit 70, never a pass",
    async (fall) => {
      const hook = `import { isMainThread, parentPort } from "node:worker_threads";
        const SECRET = ${json(SECRET)};
        if (!isMainThread) parentPort.on("message", () => { ${fall}; });`;
      const node = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
      const { code, stdout, stderr } = await run(["in.ndjson", ...both, "--workers", "2"], { node });
      expect([code, stdout]).toEqual([70, ""]);
      expect(stderr).toMatch(/^tipx: internal error; no verdict was reached\.\n/);
      await untouched();
    },
  );
});

test("a reader of the report that goes away ends the report, not the routing", async () => {
  const many = lines(good, bad).repeat(20_000);
  await writeFile(at("work/many.ndjson"), many);
  const child = start(["validate", "many.ndjson", "--format", "ndjson", "--max-issues", "1000000", ...both], {
    cwd: at("work"),
  });
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await ended(child)).toMatchObject({ code: 1, signal: null, stderr: "" });
  expect(await text("bad.out")).toBe(lines(bad).repeat(20_000));
});
