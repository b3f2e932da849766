import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the demo finds what its examples hold", async () => {
  const demo = fileURLToPath(new URL("../../../examples/demo.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [demo]);
  expect(stdout).toContain("All as expected");
});
