import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { json, lines, organization } from "./records.js";
import { BIN, ended, scratch, start, tipx } from "./run.js";

const at = await scratch();

const finding = lines({ type: "nothing" });

describe("a reader that goes away", () => {
  test("ends the run quietly, with the verdict so far", async () => {
    const child = start(["validate", "--input", "ndjson", "--format", "ndjson"]);
    child.stdin?.on("error", () => undefined);
    child.stdout?.once("data", () => child.stdout?.destroy());
    child.stdin?.end(finding.repeat(200_000));
    expect(await ended(child)).toMatchObject({ code: 1, signal: null, stderr: "" });
  });

  test.each(["ndjson", "json", "text"])("head, which reads one line, in %s", async (format) => {
    await writeFile(at("many.ndjson"), finding.repeat(50_000));
    const shell = `"$0" "$1" validate many.ndjson --format ${format} --max-issues 1000000 2>errors | head -n 1 >first; echo "$PIPESTATUS" >status; cat status first errors`;
    const { stdout } = spawnSync("bash", ["-c", shell, process.execPath, BIN], { cwd: at("."), encoding: "utf8" }); // prettier-ignore
    // The status of what was asked, one line of output, and not a word of complaint.
    const [status, first, ...rest] = stdout.split("\n");
    expect([status, rest]).toEqual(["1", [""]]);
    expect(first).not.toBe("");
  });

  test("also where nothing is streamed", async () => {
    const child = start(["list", "--coverage"]);
    child.stdout?.destroy();
    expect(await ended(child)).toMatchObject({ code: 0, stderr: "" });
  });
});

describe.each([
  { signal: "SIGINT", exit: 130 },
  { signal: "SIGTERM", exit: 143 },
] as const)("$signal", ({ signal, exit }) => {
  test.each(["ndjson", "json", "text"])(
    "a signal in the middle of %s: whole lines only, no summary",
    async (format) => {
      const folder = await mkdtemp(at("signal-"));
      await writeFile(path.join(folder, "first.ndjson"), finding);
      // Only ndjson shows on the way that it is at work; of the others we ask when they are ready for a signal.
      const hook = `process.on("newListener", (name) => name === "${signal}" && process.stderr.write("ready"));`;
      const node =
        format === "ndjson" ? [] : ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
      const child = start(["validate", "-", "--input", "ndjson", "--format", format], { cwd: folder, node });
      const outcome = ended(child);
      child.stdin?.on("error", () => undefined);
      child.stdin?.write(finding.repeat(3));
      await new Promise((resolve) =>
        (format === "ndjson" ? child.stdout : child.stderr)?.once("data", resolve),
      );
      child.kill(signal);
      const { code, signal: killed, stdout, stderr } = await outcome;
      expect({ code, killed }).toEqual({ code: exit, killed: null });
      expect(["", "ready"]).toContain(stderr);
      const rows = stdout === "" ? [] : stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as object); // prettier-ignore
      expect(stdout === "" || stdout.endsWith("\n")).toBe(true);
      expect(rows.every((row) => "code" in row)).toBe(true);
      if (format !== "ndjson") expect(stdout).toBe("");
      expect(await readdir(folder)).toEqual(["first.ndjson"]);
    },
  );
});

test("a fault of ours exits 70 with a fixed line, whatever it holds", async () => {
  const hook = `process.stdout.write = () => { throw new Error("Zq7Vexrath-Ormulune"); };`;
  const node = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
  const { code, stdout, stderr } = await tipx(["validate"], { node, input: json({}) });
  expect([code, stdout]).toEqual([70, ""]);
  expect(stderr).toMatch(/^tipx: internal error; no verdict was reached\.\n/);
});

test("the time zone and the language of the machine change no byte", async () => {
  const dated = organization(1, {
    handling: { ...(organization().handling as object), retainUntil: "2018" },
  });
  const input = lines(dated, { type: "nothing" }, "{");
  const formats = ["text", "json", "ndjson", "sarif", "junit", "problem", "fhir", "basic"];
  const commands = [
    ...formats.map((format) => ["validate", "--input", "ndjson", "--format", format]),
    ["validate", "--lang", "km"],
    ["show", "countries/KH", "--lang", "th"],
    ["search", "I"],
    ["list", "forms"],
  ];
  const places: Record<string, string>[] = [
    { TZ: "UTC", LANG: "C" },
    { TZ: "Asia/Yangon", LANG: "th_TH.UTF-8", LC_ALL: "th_TH.UTF-8" },
    { TZ: "Asia/Phnom_Penh", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  ];
  for (const args of commands) {
    const outcomes = await Promise.all(places.map((env) => tipx(args, { env, input })));
    expect(new Set(outcomes.map((outcome) => json(outcome))).size, args.join(" ")).toBe(1);
  }
});
