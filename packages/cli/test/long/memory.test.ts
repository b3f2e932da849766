import { describe, expect, test } from "vitest";
import { json, lines, organization, SECRET } from "../records.js";
import { measured, scratch, tipx } from "../run.js";

const at = await scratch();
const MIB = 1024 * 1024;
const good = json(organization());
const other = json(organization(2));

test("one bad line in the middle of a million", async () => {
  const half = lines(good).repeat(500);
  async function* input() {
    for (let i = 0; i < 1000; i++) yield half;
    yield lines(good.slice(0, -20));
    for (let i = 0; i < 1000; i++) yield half;
  }
  const { code, stdout } = await tipx(["validate", "--input", "ndjson", "--format", "json"], {
    input: input(),
  });
  expect([code, JSON.parse(stdout)]).toMatchObject([
    1,
    {
      summary: { records: 1_000_001, valid: 1_000_000, refused: 1 },
      issues: [{ line: 500_001, code: "truncated" }],
    },
  ]);
}, 120_000);

describe("memory stays bounded", () => {
  /** Pieces of one endless thing, made as they are read. */
  async function* repeat(piece: string, times: number) {
    for (let i = 0; i < times; i++) yield piece;
  }
  async function* chain(...parts: AsyncIterable<string>[]) {
    for (const part of parts) yield* part;
  }

  test("a 200 MB line is refused, the lines around it are judged", async () => {
    const input = chain(
      repeat(`${good}\n`, 1),
      repeat(SECRET.padEnd(MIB, "x"), 200),
      repeat(`\n${other}\n`, 1),
    );
    const { code, stdout, peakMiB } = await measured(
      ["validate", "--input", "ndjson", "--format", "json"],
      { input },
      at,
    );
    expect([code, JSON.parse(stdout)]).toMatchObject([
      1,
      { summary: { records: 3, valid: 2, refused: 1 }, issues: [{ line: 2, code: "too-large" }] },
    ]);
    expect(peakMiB).toBeLessThan(200);
  });

  test("a 50 MB string is refused", async () => {
    const start = good.slice(0, good.indexOf("Example"));
    const input = chain(repeat(start, 1), repeat("x".repeat(MIB), 50), repeat('"}', 1));
    const { code, stdout } = await tipx(["validate", "--input", "json", "--format", "json"], { input });
    expect([code, JSON.parse(stdout)]).toMatchObject([3, { issues: [{ code: "string-too-long" }] }]);
  });

  test("a document beyond the limit is refused without reading it all", async () => {
    const { code, stdout, peakMiB } = await measured(
      ["validate", "--format", "json"],
      { input: repeat(" [".padEnd(MIB), 4000) },
      at,
    );
    expect([code, JSON.parse(stdout)]).toMatchObject([3, { issues: [{ code: "too-large" }] }]);
    expect(peakMiB).toBeLessThan(300);
  });

  test("a stream of 100 MB with a finding on every line", async () => {
    const line = lines(organization(1, { [SECRET]: "x".repeat(2000) }));
    const input = repeat(line.repeat(400), Math.ceil((100 * MIB) / (line.length * 400)));
    const args = ["validate", "--input", "ndjson", "--layers", "structure", "--format", "json"];
    const { code, stdout, peakMiB } = await measured(args, { input }, at);
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { issues: { length: 1000 } }]);
    expect(peakMiB).toBeLessThan(200);
  });
});
