import type { Report } from "@tipx/validator";
import { appendFileSync, readFileSync } from "node:fs";
import { open, truncate, writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { json, lines, organization } from "./records.js";
import { ended, measured, scratch, start } from "./run.js";

const at = await scratch();
const GIB = 1024 ** 3;
const good = json(organization(1));

/** A file with the bytes given at their offsets and holes between, which take no room. */
async function sparse(name: string, size: number, ...parts: readonly [offset: number, text: string][]) {
  await writeFile(at(name), "");
  await truncate(at(name), size);
  const handle = await open(at(name), "r+");
  for (const [offset, text] of parts) await handle.write(text, offset);
  await handle.close();
  return at(name);
}

test("a sparse file of 10 GiB is refused for what it holds, without being read", async () => {
  const name = await sparse("sparse.json", 10 * GIB);
  const { code, stdout, peakMiB } = await measured(["validate", name, "--format", "json"], {}, at);
  expect([code, (JSON.parse(stdout) as Report).issues]).toMatchObject([3, [{ code: "other-format" }]]);
  expect(peakMiB).toBeLessThan(300);
});

describe("an endless device as the standard input", () => {
  const zeros = async (kind: string) => {
    const device = await open("/dev/zero");
    const child = start(["validate", "-", "--input", kind, "--format", "json"], {}, [device.fd, "pipe", "pipe"]); // prettier-ignore
    return { child, outcome: ended(child).finally(() => device.close()) };
  };

  test("is refused as a document, for what it holds", async () => {
    const { code, stdout, stderr } = await (await zeros("json")).outcome;
    expect([code, stderr, (JSON.parse(stdout) as Report).issues]).toMatchObject([
      3,
      "",
      [{ code: "other-format" }],
    ]);
  });

  test("is as lines one that never ends: read on in little memory until it is told to stop", async () => {
    const { child, outcome } = await zeros("ndjson");
    const status = () => readFileSync(`/proc/${child.pid}/status`, "utf8");
    const read = () => Number(/^rchar: (\d+)/m.exec(readFileSync(`/proc/${child.pid}/io`, "utf8"))?.[1]);
    while (read() < GIB) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Number(/^VmHWM:\s+(\d+)/m.exec(status())?.[1]) / 1024).toBeLessThan(250);
    child.kill("SIGTERM");
    expect(await outcome).toMatchObject({ code: 143, stdout: "", stderr: "" });
  });
});

test.each(["1", "2"])(
  "a line of 2 GiB between two good ones, with --workers %s",
  async (workers) => {
    const first = `${good}\n`;
    const end = first.length + 2 * GIB;
    const name = await sparse("long.ndjson", end, [0, first], [end, `\n${good}\n`]);
    const args = ["validate", name, "--format", "json", "--workers", workers];
    const { code, stdout, peakMiB } = await measured(args, {}, at);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      1,
      { summary: { records: 3, valid: 2, refused: 1 }, issues: [{ line: 2, code: "too-large" }] },
    ]);
    expect(peakMiB).toBeLessThan(250);
  },
  120_000,
);

test("a file that grows while it is read is judged as it was when it was opened, and that is said", async () => {
  const name = at("growing.ndjson");
  const bad = lines({ type: "nothing" });
  const many = bad + lines(good).repeat(60_000);
  await writeFile(name, many);
  const child = start(["validate", name, "--format", "ndjson", "--workers", "1"]);
  const outcome = ended(child);
  // The first finding is told while the rest is still to be read.
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  appendFileSync(name, "no JSON at all\n".repeat(1000));
  const { code, stdout, stderr } = await outcome;
  const { summary } = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as Report;
  expect([code, summary]).toMatchObject([1, { records: 60_001, valid: 60_000, refused: 0 }]);
  expect(stderr).toContain("a file changed while it was read");
});
