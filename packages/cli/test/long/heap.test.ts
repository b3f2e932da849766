import { writeFile } from "node:fs/promises";
import { expect, describe, test } from "vitest";
import type { Report } from "@tipx/validator";
import { DEFAULT_LIMITS } from "@tipx/validator";
import { lines, organization } from "../records.js";
import { measured, scratch } from "../run.js";

const at = await scratch();
const good = lines(organization(1));
const { values, itemsPerArray } = DEFAULT_LIMITS;

/** One record of as many of these as the limits allow. */
function full(piece: (n: number) => string, each: number): string {
  const rows: string[] = [];
  for (let left = Math.floor((values - 1000) / each); left > 0; left -= itemsPerArray)
    rows.push(
      `[${Array.from({ length: Math.min(left, itemsPerArray) }, (_, n) => piece(left + n)).join(",")}]`,
    );
  return `{"type":"event","a":[${rows.join(",")}]}`;
}

const LINES = [
  { what: "empty objects", line: full(() => "{}", 1) },
  { what: "empty lists", line: full(() => "[]", 1) },
  { what: "objects with many different keys", line: full((n) => `{"k${n % 900}":{}}`, 2) },
  { what: "short texts, all different", line: full((n) => `"s${n.toString(36)}"`, 1) },
  { what: "numbers", line: full((n) => `${n}.5`, 1) },
  { what: "long texts in Khmer", line: `{"type":"event","a":[${Array(16).fill(`"${"\u1780".repeat(340_000)}"`).join(",")}]}` },
  { what: "more empty objects than a record can need", line: full(() => "{}", 0.25) },
  { what: "keys that are all different", line: full((n) => `{"k${n.toString(36)}":0}`, 2) },
]; // prettier-ignore

describe.each(LINES)("lines of $what", ({ line }) => {
  const input = `${good}${`${line}\n`.repeat(3)}${good}`;

  test.each(["1", "2"])("take bounded memory, with --workers %s", async (workers) => {
    await writeFile(at("large.ndjson"), input);
    const args = ["validate", at("large.ndjson"), "--format", "json", "--max-issues", "5", "--workers", workers];
    const { code, stdout, peakMiB } = await measured(args, {}, at);
    expect([code, (JSON.parse(stdout) as Report).summary]).toMatchObject([1, { records: 5, valid: 2 }]);
    expect(peakMiB).toBeLessThan(workers === "1" ? 260 : 320);
  }, 60_000);

  test.each([96, 128, 256, 512])("are judged or refused in a heap of %i MiB, which does not overflow", async (heap) => {
    await writeFile(at("large.ndjson"), input);
    for (const workers of ["1", "2"]) {
      const args = ["validate", at("large.ndjson"), "--format", "json", "--max-issues", "5", "--workers", workers];
      const env = { NODE_OPTIONS: `--max-old-space-size=${heap}` };
      const { code, stdout, stderr } = await measured(args, { env }, at);
      expect([code, stderr, (JSON.parse(stdout) as Report).summary]).toMatchObject([1, "", { records: 5, valid: 2 }]);
    }
  }, 120_000);
}); // prettier-ignore
