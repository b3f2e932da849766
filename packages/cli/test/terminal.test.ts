import { writeFile } from "node:fs/promises";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Io } from "../src/io.js";
import { main } from "../src/main.js";
import { json, lines, organization } from "./records.js";
import { scratch } from "./run.js";

const at = await scratch();
const VALUE = "a value only for the screen";

/** The program as a person at a terminal has it. */
async function atTerminal(args: readonly string[], { stdin = true, stdout = true, env = {} } = {}) {
  const io = {
    stdin: Object.assign(new PassThrough(), { isTTY: stdin }),
    stdout: Object.assign(new PassThrough({ highWaterMark: 1e9 }), { isTTY: stdout }),
    stderr: Object.assign(new PassThrough({ highWaterMark: 1e9 }), { isTTY: true }),
    env,
    exitCode: 0,
  } satisfies Io;
  const code = await main(args, io);
  return { code, stdout: String(io.stdout.read() ?? ""), stderr: String(io.stderr.read() ?? "") };
}

describe("--show-values", () => {
  test("shows the value beside the finding, from a document, an array, a line, a packed file", async () => {
    await writeFile(at("one.json"), json(organization(1, { country: VALUE })));
    await writeFile(at("array.json"), json([organization(1), organization(2, { country: VALUE })]));
    await writeFile(at("cases.ndjson"), lines(organization(1), organization(2, { country: VALUE })));
    for (const name of ["one.json", "array.json", "cases.ndjson"]) {
      const { code, stdout } = await atTerminal(["validate", at(name), "--show-values"]);
      expect([code, stdout]).toEqual([1, expect.stringContaining(`    value: "${VALUE}"\n`)]);
      expect((await atTerminal(["validate", at(name)])).stdout).not.toContain(VALUE);
    }
  });

  test("shows what is invisible spelt out, and no whole objects", async () => {
    await writeFile(
      at("odd.json"),
      json(organization(1, { country: "\u202e\u001b[2J", kind: { a: VALUE } })),
    );
    const { stdout } = await atTerminal(["validate", at("odd.json"), "--show-values"], {
      env: { NO_COLOR: "1" },
    });
    expect(stdout).toContain("\\u{202e}\\u001b[2J");
    expect(stdout).not.toContain(VALUE);
  });

  test.each([
    { stdin: false, stdout: true },
    { stdin: true, stdout: false },
  ])("is refused when $stdin $stdout are not both terminals, and in machine formats", async (tty) => {
    expect(await atTerminal(["validate", at("one.json"), "--show-values"], tty)).toMatchObject({
      code: 2,
      stdout: "",
    });
    expect(await atTerminal(["validate", at("one.json"), "--show-values", "--format", "json"])).toMatchObject(
      { code: 2, stdout: "" },
    );
  });

  test("does not go with --disclose counts, and works in each language", async () => {
    const counts = await atTerminal(["validate", at("one.json"), "--show-values", "--disclose", "counts"]);
    expect(counts).toMatchObject({ code: 2, stdout: "" });
    expect(counts.stderr).toContain("exclude each other");
    const { stdout } = await atTerminal(["validate", at("one.json"), "--show-values", "--lang", "zh-Hans"]);
    expect(stdout).toContain(`    值： "${VALUE}"\n`);
  });
});

describe("at a terminal", () => {
  test("there is colour, unless NO_COLOR is set", async () => {
    await writeFile(at("bad.json"), json(organization(1, { name: 7 })));
    expect((await atTerminal(["validate", at("bad.json")])).stdout).toContain("\u001b[31merror\u001b[39m");
    expect((await atTerminal(["validate", at("bad.json")], { env: { NO_COLOR: "1" } })).stdout).not.toContain(
      "\u001b",
    );
    expect((await atTerminal(["validate", at("bad.json")], { stdout: false })).stdout).not.toContain(
      "\u001b",
    );
  });

  test("validate without files does not wait for somebody to type JSON", async () => {
    const { code, stderr } = await atTerminal(["validate"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("name the files to judge")]);
  });
});
