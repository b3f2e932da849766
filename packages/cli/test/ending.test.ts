import { describe, expect, test } from "vitest";
import { json, lines } from "./records.js";
import { ended, start, tipx } from "./run.js";

const finding = lines({ type: "nothing" });

describe("a reader that goes away", () => {
  test("ends the run quietly, with the verdict so far", async () => {
    const child = start(["validate", "--input", "ndjson", "--format", "ndjson"]);
    child.stdin?.on("error", () => undefined);
    child.stdout?.once("data", () => child.stdout?.destroy());
    child.stdin?.end(finding.repeat(200_000));
    expect(await ended(child)).toMatchObject({ code: 1, signal: null, stderr: "" });
  });

  test("also where nothing is streamed", async () => {
    const child = start(["list", "--coverage"]);
    child.stdout?.destroy();
    expect(await ended(child)).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("Ctrl-C", () => {
  test.each(["ndjson", "json", "text"])("in %s: exit 130, whole lines only, no summary", async (format) => {
    const child = start(["validate", "--input", "ndjson", "--format", format]);
    const outcome = ended(child);
    child.stdin?.on("error", () => undefined);
    child.stdin?.write(finding.repeat(3));
    if (format === "ndjson") await new Promise((resolve) => child.stdout?.once("data", resolve));
    else await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill("SIGINT");
    const { code, signal, stdout, stderr } = await outcome;
    expect({ code, signal, stderr }).toEqual({ code: 130, signal: null, stderr: "" });
    const rows = stdout === "" ? [] : stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as object); // prettier-ignore
    expect(stdout === "" || stdout.endsWith("\n")).toBe(true);
    expect(rows.every((row) => "code" in row)).toBe(true);
    if (format !== "ndjson") expect(stdout).toBe("");
  });
});

test("a fault of ours exits 70 with a fixed line, whatever it holds", async () => {
  const hook = `process.stdout.write = () => { throw new Error("Zq7Vexrath-Ormulune"); };`;
  const node = ["--import", `data:text/javascript,${encodeURIComponent(hook)}`];
  const { code, stdout, stderr } = await tipx(["validate"], { node, input: json({}) });
  expect([code, stdout]).toEqual([70, ""]);
  expect(stderr).toMatch(/^tipx: internal error; no verdict was reached\.\n/);
});

test("the time zone and the language of the machine change no byte", async () => {
  const input = lines({ type: "nothing" }, "{");
  const commands = [["validate", "--format", "text"], ["validate", "--format", "json"], ["show", "countries/KH", "--lang", "th"], ["search", "I"], ["list", "forms"]]; // prettier-ignore
  const places: Record<string, string>[] = [{ TZ: "UTC", LANG: "C" }, { TZ: "Asia/Yangon", LANG: "th_TH.UTF-8", LC_ALL: "th_TH.UTF-8" }, { TZ: "Asia/Phnom_Penh", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }]; // prettier-ignore
  for (const args of commands) {
    const outcomes = await Promise.all(places.map((env) => tipx(args, { env, input })));
    expect(new Set(outcomes.map((outcome) => json(outcome))).size, args.join(" ")).toBe(1);
  }
});
