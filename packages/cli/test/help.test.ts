import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/commands.js";
import { json, lines, organization } from "./records.js";
import { BIN, scratch, tipx } from "./run.js";

const at = await scratch();

describe("help", () => {
  test("names every command", async () => {
    const { code, stdout } = await tipx(["help"]);
    expect(code).toBe(0);
    for (const name of Object.keys(COMMANDS)) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, "m"));
    expect(await tipx(["--help"])).toMatchObject({ code: 0, stdout });
  });

  test("is shown on stderr as a usage error when no command is given", async () => {
    const { code, stdout, stderr } = await tipx([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: tipx COMMAND");
  });

  test("--version is the package's", async () => {
    const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await tipx(["--version"])).toMatchObject({ code: 0, stdout: `tipx ${version}\n` });
  });

  test.each(Object.keys(COMMANDS))("tipx %s --help and tipx help say the same", async (name) => {
    const { code, stdout } = await tipx([name, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: tipx ${name} `);
    expect(stdout).toContain("Exit codes:");
    expect(await tipx(["help", name])).toMatchObject({ code: 0, stdout });
  });
});

describe("every example of every help page works", async () => {
  const pages = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, { load }]) => ({ name, examples: (await load()).examples })),
  );
  const cases = pages.flatMap(({ name, examples }) => examples.map(({ command }) => ({ name, command })));

  test.each(cases)("$command", async ({ name, command }) => {
    const bin = await binFolder();
    await writeFile(at("case.json"), json(organization()));
    await writeFile(at("cases.ndjson"), lines(organization(1), organization(2)));
    expect(command.startsWith(`tipx ${name}`)).toBe(true);
    const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` };
    const { stdout } = await promisify(execFile)("sh", ["-c", command], { cwd: at("."), env });
    expect(stdout).not.toBe("");
    expect((await tipx([name, "--help"])).stdout).toContain(command);
  });
});

async function binFolder(): Promise<string> {
  await mkdir(at("bin"), { recursive: true });
  await writeFile(at("bin/tipx"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  await chmod(at("bin/tipx"), 0o755);
  return at("bin");
}

describe("a wrong command line exits 2 and says what would do", () => {
  test.each([
    { args: ["valdate"], says: "did you mean tipx validate?" },
    { args: ["frobnicate"], says: "see tipx help" },
    { args: ["help", "lst"], says: "did you mean tipx list?" },
    { args: ["show", "--lnag", "km", "forms/slavery"], says: "did you mean --lang?" },
    { args: ["show"], says: "show takes one SCHEME/ID" },
    { args: ["show", "forms/slavery", "forms/servitude"], says: "show takes one SCHEME/ID" },
    { args: ["show", "forms/slavery", "--format", "xml"], says: "--format is one of text, json" },
    { args: ["show", "forms/slavery", "--lang"], says: "--lang needs a value" },
    { args: ["show", "--lang", "--format", "json", "forms/slavery"], says: "--lang needs a value" },
    { args: ["show", "forms/slavery", "--lang=k m"], says: "--lang is a language tag" },
    { args: ["search"], says: "search takes the words" },
    { args: ["search", "x", "--limit", "0"], says: "whole number of at least 1" },
    { args: ["list", "--coverage=yes"], says: "--coverage takes no value" },
    { args: ["list", "forms", "acts"], says: "list takes one scheme" },
    { args: ["export", "--format", "json-schema"], says: "export needs --out" },
    { args: ["export", "--out", "x"], says: "export needs --format json-schema" },
    { args: ["export", "--out", "x", "--format", "xlsx"], says: "--format is one of json-schema" },
  ])("tipx $args", async ({ args, says }) => {
    const { code, stdout, stderr } = await tipx(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(says);
  });

  test("words of the command line are shown with what is invisible spelt out", async () => {
    const { stderr } = await tipx(["\u001b[31mlist\u202e"]);
    expect(stderr).toContain("\\u{1b}[31mlist\\u{202e}");
    expect(stderr).not.toContain("\u001b");
  });
});
