import { readFile, writeFile } from "node:fs/promises";
import { deflateRawSync, gzipSync } from "node:zlib";
import { validateFiles } from "@tipx/files";
import { describe, expect, test } from "vitest";
import { json, lines, organization, SECRET } from "./records.js";
import { scratch } from "./scratch.js";

const at = await scratch();
const one = json(organization(1));
const two = json(organization(2));
const three = json(organization(3));
const pretty = JSON.stringify(organization(1), undefined, 2);
const bytes = (...values: number[]): Buffer => Buffer.from(values);
const many = Array.from({ length: 500 }, (_, n) => organization(n));

/** Inputs of which nothing can be judged: one refusal, whatever they are called, with a word of what helps. */
const OTHERS: { what: string; data: string | Uint8Array; says: RegExp; code?: string }[] = [
  { what: "a ZIP archive", data: Buffer.concat([bytes(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8), deflateRawSync(lines(...many))]), says: /ZIP/ },
  { what: "Zstandard", data: bytes(0x28, 0xb5, 0x2f, 0xfd, 4, 0x58), says: /Unpack/ },
  { what: "bzip2", data: Buffer.concat([Buffer.from("BZh91AY&SY"), Buffer.alloc(99, 7)]), says: /Unpack/ },
  { what: "xz", data: bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4), says: /Unpack/ },
  { what: "an old office document", data: bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), says: /CSV/ },
  { what: "gzip in gzip", data: gzipSync(gzipSync(lines(one))), says: /Unpack/, code: "syntax" },
  { what: "a web page", data: `<!DOCTYPE html>\n<html>\n<body>\n${SECRET}\n</body></html>`, says: /web page/ },
  { what: "XML", data: `<?xml version="1.0"?>\n<a>\n${SECRET}\n</a>`, says: /XML/ },
  { what: "a PDF", data: `%PDF-1.7\n${SECRET}\n%%EOF`, says: /PDF/ },
  { what: "CSV", data: `type,name,country\norganization,${SECRET},KH\norganization,"a, b",KH\n`, says: /CSV/ },
  { what: "CSV with semicolons", data: `type;name\norganization;${SECRET}\n`, says: /CSV/ },
  { what: "a log", data: `2026-01-01 started\n2026-01-01 ${SECRET}\nthe end of it\n`, says: /NDJSON/ },
  { what: "a JSON text sequence", data: `\u001e${one}\n\u001e${two}\n`, says: /1E/ },
  { what: "carriage returns alone", data: `${one}\r${two}\r${three}\r`, says: /LF/ },
  { what: "commas behind lines", data: `${one},\n${two},\n${three}\n`, says: /comma/ },
  { what: "what Python prints", data: `${one.replaceAll('"', "'")}\n`.repeat(20), says: /json\.dumps/, code: "syntax" },
  { what: "binary data", data: Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256)), says: /binary/ },
  { what: "UTF-16 with a mark", data: Buffer.from(`\ufeff${lines(one, two)}`, "utf16le"), says: /UTF-8/, code: "encoding" },
  { what: "UTF-16 without a mark", data: Buffer.from(lines(...many), "utf16le"), says: /UTF-16/, code: "encoding" },
  { what: "UTF-16, the other way, blank at first", data: Buffer.from(`\n${lines(one, two)}`, "utf16le").swap16(), says: /UTF-16/, code: "encoding" },
  { what: "UTF-16 in Khmer", data: Buffer.from(lines({ ...organization(1), name: "ការិយាល័យ".repeat(300) }), "utf16le"), says: /UTF-16/, code: "encoding" },
  { what: "UTF-32", data: Buffer.from([...lines(one, two)].flatMap((char) => [char.charCodeAt(0), 0, 0, 0])), says: /UTF-32/, code: "encoding" },
]; // prettier-ignore

describe.each(OTHERS)("$what", ({ data, says, code = "other-format" }) => {
  test.each(["a.ndjson", "a.json", "a.jsonl.gz", "a", "a.txt", "a.xlsx"])("called %s: one refusal that helps", async (name) => {
    await writeFile(at(name), name.endsWith(".gz") ? gzipSync(data) : data);
    const results: unknown[] = [];
    const report = await validateFiles([at(name)], { onInput: (result) => results.push(result.isRefused) });
    expect(report.summary).toMatchObject({ records: 1, refused: 1 });
    expect(report.issues).toMatchObject([{ layer: "input", code, pointer: "", message: expect.stringMatching(says) as string }]); // prettier-ignore
    expect(results).toEqual([true]);
    expect(json(report)).not.toContain(SECRET);
  });
}); // prettier-ignore

describe("under the wrong name", () => {
  test.each([
    { what: "an array, a record a line", data: `[${one},\n${two},\n${three}]\n` },
    { what: "an array, pretty", data: JSON.stringify([organization(1), organization(2)], undefined, 1) },
    { what: "an array on one line", data: json([organization(1), organization(2)]) },
    { what: "a value, pretty", data: pretty },
    { what: "a pretty value that is cut", data: pretty.slice(0, -20) },
    { what: "pretty values behind one another", data: `${pretty}\n${pretty}\n` },
    { what: "a large array, pretty", data: JSON.stringify(many, undefined, 2) },
    { what: "a large array with a fault in it", data: JSON.stringify(many, undefined, 2).replace('"kind"', "kind") },
    { what: "a large array with a fault further on", data: JSON.stringify(many, undefined, 2).replace(/}(?=[^}]*$)/, "") },
  ])("$what, called NDJSON: one refusal that names the option", async ({ data }) => {
    await writeFile(at("wrong.ndjson"), data);
    const { summary, issues } = await validateFiles([at("wrong.ndjson")]);
    expect(summary).toMatchObject({ records: 1, refused: 1 });
    expect(issues).toMatchObject([{ code: "other-format", params: { format: "json" }, message: expect.stringContaining("--input json") as string }]); // prettier-ignore
  }); // prettier-ignore

  test.each([
    { what: "lines", data: lines(one, two) },
    { what: "lines, the first of which is damaged", data: lines(one.slice(0, 40), one, two) },
    {
      what: "more lines than a document may have bytes",
      data: lines(...many),
      limits: { documentBytes: 1000 },
    },
  ])("$what, called JSON", async ({ data, limits = {} }) => {
    await writeFile(at("wrong.json"), data);
    const { summary, issues } = await validateFiles([at("wrong.json")], { limits });
    expect(summary).toMatchObject({ records: 1, refused: 1 });
    expect(issues[0]?.message).toContain("--input ndjson");
  });

  test("packed data without its name is unpacked", async () => {
    await writeFile(at("packed.ndjson"), gzipSync(lines(one, two)));
    expect((await validateFiles([at("packed.ndjson")])).summary).toMatchObject({ records: 2, valid: 2 });
  });
});

describe("one bad byte costs its own line, wherever it stands", () => {
  const good = many.slice(0, 30).map((record) => Buffer.from(lines(record)));
  const BAD = [0x00, 0xff, 0xfe, 0xef, 0x1f, 0x50, 0x42, 0x28, 0xfd, 0x0a, 0x0d, 0x1e, 0x22, 0x27, 0x2c, 0x3c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0xc3]; // prettier-ignore

  test("in the place of any of the first bytes, of the first line, one in the middle and the last", async () => {
    for (const [place, n] of [0, 14, 29].entries())
      for (const bad of BAD)
        for (const offset of [0, 1, 2, 3, 8, 100, (good[n]?.length ?? 0) - 2]) {
          const damaged = good.map((line) => Buffer.from(line));
          const line = damaged[n];
          if (!line || line[offset] === bad) continue;
          line[offset] = bad;
          const stdin = (async function* () {
            await Promise.resolve();
            yield Buffer.concat(damaged);
          })();
          const { summary } = await validateFiles(["-"], { stdin });
          // A line break makes two lines of one; a byte inside a text may leave it whole.
          expect(summary.valid, `${place} ${bad} ${offset}`).toBeGreaterThanOrEqual(29);
        }
  }, 60_000);

  test.each([
    { what: "a NUL behind the first byte", first: Buffer.from("1\0x\n") },
    { what: "the mark of UTF-16", first: Buffer.concat([bytes(0xff, 0xfe), Buffer.from(lines(one))]) },
    { what: "the mark of UTF-16, big end first", first: bytes(0xfe, 0xff, 0x0a) },
    { what: "a line cut in a string", first: Buffer.from('{"type":"per\n') },
    { what: "a line cut in a bracket", first: Buffer.from('{"type":"person","a":[\n') },
    { what: "a line cut behind a comma", first: Buffer.from('{"type":"person",\n') },
    { what: "a bracket alone", first: Buffer.from("[\n") },
    { what: "a word", first: Buffer.from("records\n") },
    { what: "a line of UTF-16", first: Buffer.concat([Buffer.from(one, "utf16le"), bytes(0x0a)]) },
    { what: "the start of gzip and no more", first: bytes(0x1f, 0x8b, 0x0a) },
  ])("$what at the start: the lines behind it are judged, from a file and a pipe, alone and in threads", async ({ first }) => {
    const data = Buffer.concat([first, ...good]);
    await writeFile(at("damaged.ndjson"), data);
    for (const threads of [1, 2])
      for (const name of [at("damaged.ndjson"), "-"]) {
        const stdin = (async function* () {
          yield await readFile(at("damaged.ndjson"));
        })();
        const { summary } = await validateFiles([name], { stdin, threads });
        expect([name === "-", summary.valid]).toEqual([name === "-", 30]);
      }
  }); // prettier-ignore

  test("of joined files each record but those that were joined", async () => {
    const mark = "\ufeff";
    await writeFile(at("joined.ndjson"), `${mark}${lines(one, two)}${mark}${lines(three, one)}${two}${mark}${three}\n${lines(one)}`); // prettier-ignore
    const { summary, issues } = await validateFiles([at("joined.ndjson")]);
    expect(summary).toMatchObject({ records: 6, valid: 4, refused: 2 });
    expect(issues).toMatchObject([
      { line: 3, code: "syntax", params: { offset: 0, looksLike: "byte-order-mark" } },
      { line: 5, code: "trailing", params: { looksLike: "joined" } },
    ]);
  });
});
