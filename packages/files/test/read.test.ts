import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { unpacked } from "../src/read/gunzip.js";
import { begun } from "@tipx/validator/ndjson";
import { formatByName, formatOf } from "../src/read/format.js";
import { json, lines } from "./records.js";

/** The same bytes in pieces of every size from 1, each in the place of the one before, as a file is read. */
async function* pieces(bytes: Uint8Array, size: number) {
  const shared = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size);
    shared.set(piece);
    yield shared.subarray(0, piece.length);
  }
}
async function text(source: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(Uint8Array.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

describe("what the bytes look like", () => {
  test.each([
    { bytes: "", format: "json" },
    { bytes: " \n\t ", format: "json" },
    { bytes: json({ a: 1 }), format: "json" },
    { bytes: lines({ a: 1 }), format: "json" },
    { bytes: '{\n"a":1}', format: "json" },
    { bytes: '{"a":"{\n', format: "json" },
    { bytes: `\ufeff[${json({ a: 1 })}]\n{}`, format: "json" },
    { bytes: lines({ a: 1 }, { a: 2 }), format: "ndjson" },
    { bytes: `\ufeff\r\n${json({ a: 1 })}\r\n\r\n{`, format: "ndjson" },
    { bytes: `${json({ a: '}\\"{[' })}\n{}`, format: "ndjson" },
    { bytes: '{"a":1,}\n{}', format: "ndjson" },
  ])("$bytes is $format, however it is cut, and nothing is lost", async ({ bytes, format }) => {
    const all = Buffer.from(bytes);
    for (let size = 1; size <= all.length + 1; size++) {
      const found = await begun(pieces(all, size), { oneIsEnough: false });
      expect([size, formatOf(found.container), await text(found.bytes)]).toEqual([size, format, bytes]);
    }
  });

  test.each([
    { name: "a.json", format: "json", packed: false },
    { name: "a.NDJSON", format: "ndjson", packed: false },
    { name: "a.jsonl.gz", format: "ndjson", packed: true },
    { name: "a.json.GZ", format: "json", packed: true },
    { name: "json", format: undefined, packed: false },
    { name: "-", format: undefined, packed: false },
  ])("$name says $format", ({ name, format, packed }) => {
    expect(formatByName(name)).toEqual({ format, packed });
  });
});

describe("gzip", () => {
  const two = Buffer.concat([gzipSync("one\n"), gzipSync("two\n")]);

  test("members after one another are one text, however they are cut", async () => {
    for (let size = 1; size <= two.length; size++)
      expect(await text(unpacked(pieces(two, size), true))).toBe("one\ntwo\n");
  });

  test("what is not packed passes as it is, unless its name says it is", async () => {
    expect(await text(unpacked(pieces(Buffer.from("x"), 1), false))).toBe("x");
    await expect(text(unpacked(pieces(Buffer.from("{}"), 1), true))).rejects.toMatchObject({ code: "gzip" });
    expect(await text(unpacked(pieces(Buffer.from(""), 1), true))).toBe("");
  });

  test("cut anywhere but between members it is refused", async () => {
    for (let end = 1; end < two.length; end++) {
      const read = text(unpacked(pieces(two.subarray(0, end), 7), true));
      if (end === gzipSync("one\n").length) expect(await read).toBe("one\n");
      else await expect(read, String(end)).rejects.toMatchObject({ name: "InputRefusal" });
    }
  });

  test("zeros may follow, anything after them may not", async () => {
    expect(await text(unpacked(pieces(Buffer.concat([two, Buffer.alloc(99)]), 10), true))).toBe("one\ntwo\n");
    const followed = Buffer.concat([two, Buffer.alloc(9), Buffer.from("x")]);
    await expect(text(unpacked(pieces(followed, followed.length), true))).rejects.toMatchObject({
      code: "gzip",
    });
  });

  test("a bomb is stopped at the ratio, not at the end", async () => {
    let seen = 0;
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    await expect(
      (async () => {
        for await (const chunk of unpacked(pieces(bomb, 1024), true)) seen += chunk.length;
      })(),
    ).rejects.toMatchObject({ code: "gzip-ratio" });
    expect(seen).toBeLessThan(4 * 1024 * 1024);
  });
});
