import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rank } from "../src/sequence.ts";
import { LONG, mode, MODE_VARIABLE, type Mode } from "../src/sets.ts";
import { SIZES } from "../src/size.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Every file of tests on disk, wherever it stands. */
function onDisk(folder = ""): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /^(?:node_modules|dist|\.[a-z]+)$/.test(entry.name) ? [] : onDisk(name);
    return /\.(?:test|spec|test-d)\.[cm]?[jt]sx?$/.test(entry.name) ? [name] : [];
  });
}

/** The files that vitest itself would run. */
function listed(mode: Mode): string[] {
  const vitest = path.join(ROOT, "node_modules/vitest/vitest.mjs");
  const config = "tooling/vitest/vitest.config.ts";
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, "list", "--filesOnly", "--json", "--config", config],
    { cwd: ROOT, encoding: "utf8", env: { ...process.env, VITEST: undefined, [MODE_VARIABLE]: mode } },
  );
  try {
    const files = JSON.parse(stdout.slice(stdout.indexOf("[\n"))) as { readonly file: string }[];
    return [...new Set(files.map(({ file }) => path.relative(ROOT, file).replaceAll(path.sep, "/")))].sort();
  } catch {
    throw new Error(`vitest listed no files: ${stderr || stdout}`);
  }
}

const files = onDisk().sort();
const sets = { quick: listed("quick"), rest: listed("rest"), whole: listed("whole") };

test("`npm run check` runs every file of tests that there is", () => {
  expect(files.length).toBeGreaterThan(70);
  expect(sets.whole).toEqual(files);
});

test("`npm test` runs what is not called long, and no more", () => {
  const long = files.filter((file) => LONG.some((pattern) => path.matchesGlob(file, pattern)));
  expect(sets.quick).toEqual(files.filter((file) => !long.includes(file)));
  const found = (pattern: string) => files.filter((file) => path.matchesGlob(file, pattern));
  for (const pattern of LONG) expect(found(pattern), pattern).not.toEqual([]);
  expect(long.length).toBeLessThan(sets.quick.length);
});

test("what `npm test` leaves out, files and parts of corpora, is the rest", () => {
  const sized = files.filter(
    (file) =>
      /\bsize\("/.test(readFileSync(path.join(ROOT, file), "utf8")) && !file.includes("tooling/vitest/"),
  );
  expect(sets.rest).toEqual(
    files.filter(
      // Type tests are in every set.
      (file) => !sets.quick.includes(file) || sized.includes(file) || file.endsWith(".test-d.ts"),
    ),
  );
});

test("of every corpus `npm test` reads a part, and `npm run check` reads it whole", () => {
  const sources = files.map((file) => readFileSync(path.join(ROOT, file), "utf8"));
  for (const [name, { quick, whole }] of Object.entries(SIZES)) {
    // Lines that are counted grow; a share of one in so many becomes one in one.
    expect(name.endsWith("In") ? quick > whole && whole === 1 : whole > quick && quick > 0, name).toBe(true);
    expect(
      sources.some((text) => text.includes(`size("${name}")`)),
      `no test asks for ${name}`,
    ).toBe(true);
  }
});

test("no test is passed over, and none runs alone", () => {
  const odd =
    /\b(?:test|it|describe|suite|bench)(?:\.\w+)*\.(?:skip|skipIf|runIf|only|todo|fails)\b|\bcontext\.skip\(|\b[xf](?:it|describe|test)\(/;
  const found = files.filter((file) => odd.test(readFileSync(path.join(ROOT, file), "utf8")));
  expect(found.filter((file) => file !== "tooling/vitest/test/sets.test.ts")).toEqual([]);
  for (const wrong of ["test.skip(", "describe.each([1]).only(", "it.concurrent.todo(", "xit("])
    expect(odd.test(wrong.replace("([1])", "")), wrong).toBe(true);
  for (const right of ["test.each(", "exit(", "text.skip("]) expect(odd.test(right), right).toBe(false);
});

test("what proves most runs first, what packs and installs last", () => {
  const order = [
    "tooling/fixtures/test/agreement.test.ts",
    "tooling/data/test/checks.test.ts",
    "packages/validator/test/rules.test.ts",
    "packages/taxonomy/test/ids.test.ts",
    "tooling/eslint/test/import-direction.test.ts",
    "tooling/consumer/test/packages.test.ts",
  ];
  expect(order.toSorted((a, b) => rank(a) - rank(b))).toEqual(order);
  expect(rank("packages/cli/test/long/a.test.ts")).toBe(rank("tooling/consumer/test/packages.test.ts"));
});

test("who does not say how much is tested gets the whole; who says what there is not is told", () => {
  expect(mode("quick")).toBe("quick");
  expect(() => mode("some")).toThrow("quick, named, rest, whole");
});
