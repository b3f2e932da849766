import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { filesCodeBook } from "@tipx/files";
import { expect, test } from "vitest";
import { EXIT } from "../src/exit.js";
import { event, json, lines, organization } from "./records.js";
import { BIN, scratch } from "./run.js";

const at = await scratch();
const text = await readFile(new URL("../README.md", import.meta.url), "utf8");

/** `$ command` and what follows it up to the next one: the output, when the README shows any. */
const examples = [...text.matchAll(/^```console\n([^]*?)^```$/gm)]
  .flatMap(([, block = ""]) => block.split(/^\$ /m).slice(1))
  .map((part) => {
    const [command = "", ...output] = part.split("\n");
    return { command, output: output.join("\n") };
  })
  .filter(({ command }) => !command.startsWith("npm install"));

test("the README has examples", () => expect(examples.length).toBeGreaterThan(5));

test.each(examples)("$command", async ({ command, output }) => {
  await mkdir(at("bin"), { recursive: true });
  await writeFile(at("bin/tipx"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  await chmod(at("bin/tipx"), 0o755);
  await writeFile(at("case.json"), json(organization()));
  await writeFile(at("faulty.ndjson"), lines(organization(), event(2, "forced-labor"), '{"type":'));
  const env = { ...process.env, PATH: `${at("bin")}${path.delimiter}${process.env.PATH}` };
  const { code, stdout } = await new Promise<{ code: unknown; stdout: string }>((resolve) => {
    execFile("sh", ["-c", command], { cwd: at("."), env }, (error, out) =>
      resolve({ code: error?.code ?? 0, stdout: out }),
    );
  });
  expect(code).toBe(command.includes("faulty") ? 1 : 0);
  expect(stdout).not.toBe("");
  if (output !== "") expect(stdout).toBe(output);
});

test("the README names every exit code and every code of an input that could not be judged", () => {
  for (const code of Object.values(EXIT)) expect(text).toMatch(new RegExp(`^\\| *${code} *\\|`, "m"));
  for (const code of Object.keys(filesCodeBook.codes)) expect(text).toContain(`\`${code}\``);
});
