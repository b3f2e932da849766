import type { Report } from "@tipx/validator";
import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { json, lines, organization, SECRET } from "./records.js";
import { scratch, tipx } from "./run.js";

const at = await scratch();
const MIB = 1024 * 1024;
const good = json(organization());
const other = json(organization(2));
const withName = (name: string) => good.replace('"Example Coordination Office"', name);
const utf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};
const latin1 = Buffer.from(withName('"\u00e9t\u00e9"'), "latin1");

/** Each refused with its code, whole or as a line among good ones; the secret in it never comes back. */
const REFUSED: { what: string; code: string; bytes: () => string | Uint8Array }[] = [
  { what: "truncated JSON", code: "truncated", bytes: () => good.slice(0, -20) },
  { what: "no JSON", code: "syntax", bytes: () => `${SECRET} is no JSON` },
  { what: "a second value", code: "trailing", bytes: () => `${good} {"${SECRET}":1}` },
  { what: "invalid UTF-8", code: "encoding", bytes: () => latin1 },
  { what: "a duplicate key", code: "duplicate-key", bytes: () => `{"${SECRET}":1,"${SECRET}":2}` },
  {
    what: "an escaped duplicate key",
    code: "duplicate-key",
    bytes: () => `{"type":"${SECRET}","\\u0074ype":1}`,
  },
  { what: "a __proto__ key", code: "forbidden-key", bytes: () => `{"__proto__":{"${SECRET}":1}}` },
  { what: "an escaped __proto__ key", code: "forbidden-key", bytes: () => `{"\\u005f_proto__":"${SECRET}"}` },
  { what: "depth 65", code: "depth", bytes: () => `${"[".repeat(65)}"${SECRET}"${"]".repeat(65)}` },
  { what: "depth 1,000,000", code: "depth", bytes: () => "[".repeat(1e6) + "]".repeat(1e6) },
  { what: "a lone surrogate", code: "lone-surrogate", bytes: () => withName(`"\\ud800${SECRET}"`) },
  { what: "a number out of range", code: "number-range", bytes: () => withName("1e400") },
  {
    what: "a million keys",
    code: "too-many-keys",
    bytes: () => `{${Array.from({ length: 1e6 }, (_, i) => `"k${i}":0`).join(",")}}`,
  },
  {
    what: "a 15 MB string",
    code: "string-too-long",
    bytes: () => withName(`"${SECRET.repeat(15e6 / SECRET.length)}"`),
  },
];

/** What has no lines of its own: its line breaks are two bytes. */
const REFUSED_WHOLE: typeof REFUSED = [
  { what: "UTF-16, little-endian", code: "encoding", bytes: () => utf16(good, "le") },
  { what: "UTF-16, big-endian", code: "encoding", bytes: () => utf16(good, "be") },
];

describe.each([...REFUSED, ...REFUSED_WHOLE])("$what", ({ code, bytes }) => {
  test("alone: refused with its code, exit 3, nothing of it said", async () => {
    await writeFile(at("hostile.json"), bytes());
    for (const format of ["json", "ndjson", "text"]) {
      const outcome = await tipx(["validate", at("hostile.json"), "--format", format]);
      expect([outcome.code, outcome.stderr]).toEqual([3, ""]);
      if (format === "json")
        expect(JSON.parse(outcome.stdout)).toMatchObject({
          summary: { records: 1, refused: 1 },
          issues: [{ code, layer: "input" }],
        });
      expect(outcome.stdout).toContain(code);
    }
  });
});

describe.each(REFUSED)("$what, as a line among good ones", ({ code, bytes }) => {
  test("the good lines are judged, exit 1", async () => {
    const input = Buffer.concat([
      Buffer.from(lines(good)),
      Buffer.from(bytes()),
      Buffer.from(`\n${lines(other)}`),
    ]);
    const outcome = await tipx(["validate", "--input", "ndjson", "--format", "json"], { input });
    expect([outcome.code, outcome.stderr]).toEqual([1, ""]);
    expect(JSON.parse(outcome.stdout)).toMatchObject({
      summary: { records: 3, valid: 2, refused: 1 },
      issues: [{ line: 2, record: 1, code }],
    });
  });
});

test("a record cut at any byte is refused, as a line", async () => {
  const cuts = Array.from({ length: good.length - 1 }, (_, end) => good.slice(0, end + 1));
  const { code, stdout } = await tipx(["validate", "--format", "json", "--input", "ndjson"], {
    input: lines(...cuts, good),
  });
  expect([code, JSON.parse(stdout)]).toMatchObject([
    1,
    { summary: { records: good.length, refused: cuts.length, valid: 1 } },
  ]);
});

describe("inputs that are no records", () => {
  const judged = async (args: readonly string[], input?: string | Uint8Array) => {
    const { code, stdout, stderr } = await tipx(
      ["validate", "--format", "json", ...args],
      input === undefined ? {} : { input },
    );
    const { issues } = JSON.parse(stdout) as Report;
    return { code, stderr, codes: issues.map((issue) => issue.code) };
  };

  test.each(["empty.json", "empty.ndjson", "blank.ndjson", "empty.txt"])(
    "%s is refused as empty",
    async (name) => {
      await writeFile(at(name), name.startsWith("blank") ? "\n\r\n \n" : "");
      expect(await judged([at(name)])).toEqual({ code: 3, stderr: "", codes: ["empty"] });
    },
  );

  test("so is an empty or closed stdin", async () => {
    expect(await judged([], "")).toEqual({ code: 3, stderr: "", codes: ["empty"] });
    expect(await judged(["-"])).toEqual({ code: 3, stderr: "", codes: ["empty"] });
  });

  test("a BOM before UTF-8 is fine, in a file and a stream", async () => {
    expect(await judged([], `\ufeff${good}`)).toMatchObject({ code: 0, codes: [] });
    expect(await judged(["--input", "ndjson"], `\ufeff${lines(good, other)}`)).toMatchObject({
      code: 0,
      codes: [],
    });
  });

  test("a folder, a missing file, a device, a named pipe nobody writes to", async () => {
    await mkdir(at("folder.json"));
    execFileSync("mkfifo", [at("pipe")]);
    expect(await judged([at("folder.json")])).toMatchObject({ code: 3, codes: ["is-directory"] });
    expect(await judged([at("missing.json")])).toMatchObject({ code: 3, codes: ["not-found"] });
    expect(await judged([at("missing/x.json")])).toMatchObject({ code: 3, codes: ["not-found"] });
    expect(await judged(["/dev/zero"])).toMatchObject({ code: 3, codes: ["not-a-file"] });
    expect(await judged([at("pipe")])).toMatchObject({ code: 3, codes: ["not-a-file"] });
  });

  test("damaged, cut, followed and bomb gzip; the lines before the fault are judged", async () => {
    const packed = gzipSync(lines(good, other));
    const cases = [
      { name: "bomb.json.gz", bytes: gzipSync(Buffer.alloc(20 * MIB, " ")), codes: ["gzip-ratio"] },
      { name: "cut.json.gz", bytes: gzipSync(good).subarray(0, -4), codes: ["gzip-truncated"] },
      { name: "followed.ndjson.gz", bytes: Buffer.concat([packed, Buffer.from("garbage")]), codes: ["gzip"] },
      { name: "plain.json.gz", bytes: Buffer.from(good), codes: ["gzip"] },
      {
        name: "checksum.ndjson.gz",
        bytes: Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8)]),
        codes: ["gzip"],
      },
    ];
    for (const { name, bytes, codes } of cases) {
      await writeFile(at(name), bytes);
      expect({ name, ...(await judged([at(name)])) }).toEqual({ name, code: 3, stderr: "", codes });
      // Piped in it is told by its first bytes; text that only its name calls packed is text there.
      if (name === "plain.json.gz") continue;
      const piped = await judged(["--input", name.includes("ndjson") ? "ndjson" : "json"], bytes);
      expect({ name, ...piped }).toEqual({ name, code: 3, stderr: "", codes });
    }
    expect(await judged(["--input", "ndjson"], Buffer.concat([packed, gzipSync(lines(good))]))).toMatchObject({ code: 0 }); // prettier-ignore
    const zeros = at("zeros.ndjson.gz");
    await writeFile(zeros, Buffer.concat([packed, Buffer.alloc(512)]));
    expect(await judged([zeros])).toMatchObject({ code: 0 });
  });
});
