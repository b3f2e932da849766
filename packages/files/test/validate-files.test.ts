import { execFileSync } from "node:child_process";
import { link, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import * as files from "@tipx/files";
import { fold, validateBytes, validateStream, type Report, type Verdict } from "@tipx/validator";
import { beforeEach, describe, expect, test } from "vitest";
import { event, json, lines, organization, SECRET } from "./records.js";
import { collect, scratch } from "./scratch.js";

const { judgeFiles, validateFiles } = files;
const required = createRequire(import.meta.url)("@tipx/files") as typeof files;

const at = await scratch();
const good = json(organization(1));
const bad = json(organization(3, { name: 7 }));
const odd = lines(good, bad, "", "{", json(event(2, "forced-labor")), json(organization(4)));
const many = odd.repeat(2000);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

await writeFile(at("odd.ndjson"), odd);
await writeFile(at("many.ndjson"), many);
await writeFile(at("array.json"), json([organization(1), organization(2, { name: 7 })]));
await writeFile(at("odd.jsonl.gz"), gzipSync(odd));
await mkdir(at("folder.json"));

/** What the validator alone says of the same bytes. */
async function expected(text: string, format: "ndjson" | "json", options = {}): Promise<Verdict[]> {
  async function* source() {
    await Promise.resolve();
    yield bytes(text);
  }
  return collect(validateStream(source(), { ...options, format }));
}
const reportOf = (verdicts: readonly Verdict[], options = {}): Report => {
  const folding = fold(options);
  for (const verdict of verdicts) folding.add(verdict);
  return folding.report();
};

test("public exports are those agreed", async () => {
  await expect(`${Object.keys(files).sort().join("\n")}\n`).toMatchFileSnapshot("./public-api.txt");
  expect(Object.keys(required).sort()).toEqual(Object.keys(files).sort());
});

describe.each([
  { what: "one thread", threads: 1 },
  { what: "two threads", threads: 2 },
] as const)("with $what", ({ threads }) => {
  test("the report is the one that the validator makes of the same bytes", async () => {
    const ofMany = await expected(many, "ndjson");
    expect(await validateFiles([at("many.ndjson")], { threads })).toEqual(reportOf(ofMany));
    expect(await validateFiles([at("array.json")], { threads })).toEqual(
      validateBytes(await readFile(at("array.json"))),
    );
    const both = [
      ...(await expected(odd, "ndjson", { input: 0 })),
      ...(await expected(odd, "ndjson", { input: 1 })),
    ];
    const options = { threads, maxIssues: 5 };
    expect(await validateFiles([at("odd.jsonl.gz"), at("odd.ndjson")], options)).toEqual(
      reportOf(both, { maxIssues: 5 }),
    );
  });

  test("a verdict on each record, in order, with its type", async () => {
    const names = [at("many.ndjson"), at("array.json")];
    const array = await readFile(at("array.json"), "utf8");
    expect(await collect(judgeFiles(names, { threads }))).toEqual([
      ...(await expected(many, "ndjson")),
      ...(await expected(array, "json", { input: 1 })),
    ]);
  });

  test("from CommonJS the same", async () => {
    expect(await required.validateFiles([at("many.ndjson")], { threads })).toEqual(
      await validateFiles([at("many.ndjson")]),
    );
  });

  test("good lines go to one file, bad ones to another, byte for byte", async () => {
    const routes = { valid: at("good.out"), invalid: at("bad.out") };
    await validateFiles([at("many.ndjson")], { threads, routes });
    const [one, two, , cut, moved, last] = odd.split(/(?<=\n)/);
    expect(await readFile(routes.valid, "utf8")).toBe(`${one}${moved}${last}`.repeat(2000));
    expect(await readFile(routes.invalid, "utf8")).toBe(`${two}${cut}`.repeat(2000));
    expect((await stat(routes.valid)).mode & 0o777).toBe(0o600);
  });

  test("a caller that stops early leaves no file, no temporary one either, and can go on to others", async () => {
    await mkdir(at("stopped"));
    const routes = { valid: at("stopped/good.out") };
    for await (const verdict of judgeFiles([at("many.ndjson")], { threads, routes })) {
      expect(verdict.record).toBe(0);
      expect(await readdir(at("stopped"))).toHaveLength(1);
      break;
    }
    expect(await readdir(at("stopped"))).toEqual([]);
    const failing = validateFiles([at("many.ndjson")], {
      threads,
      routes,
      onVerdict: () => {
        throw new Error("the caller's own");
      },
    });
    await expect(failing).rejects.toThrow("the caller's own");
    expect(await readdir(at("stopped"))).toEqual([]);
    await rm(at("stopped"), { recursive: true });
    expect((await validateFiles([at("odd.ndjson")], { threads })).summary.records).toBe(5);
  });

  test("one input in another encoding is refused, the next one is judged", async () => {
    await writeFile(at("utf16.ndjson"), Buffer.from(`\ufeff${many}`, "utf16le"));
    const { summary, issues } = await validateFiles([at("utf16.ndjson"), at("odd.ndjson")], { threads });
    expect(issues[0]).toMatchObject({ input: 0, code: "encoding" });
    expect(summary).toMatchObject({ records: 6, refused: 2 });
  });
});

test("what is given as standard input is read only as fast as it is judged", async () => {
  let given = 0;
  async function* stdin() {
    for (; given < 1000; given++) {
      await Promise.resolve();
      yield bytes(lines(bad));
    }
  }
  let seen = 0;
  const report = await validateFiles(["-"], {
    stdin: stdin(),
    format: "ndjson",
    async onVerdict() {
      seen++;
      await new Promise((resolve) => setImmediate(resolve));
      expect(given - seen).toBeLessThan(2);
    },
  });
  expect([seen, report.summary.invalid]).toEqual([1000, 1000]);
});

test("callbacks tell the verdicts with findings, the numbers of the others, progress and results", async () => {
  const told: unknown[] = [];
  const inputs: unknown[] = [];
  let clean = 0;
  let records = 0;
  await validateFiles([at("odd.ndjson"), at("array.json"), at("missing.json")], {
    onVerdict: ({ input, record, outcome }) => void told.push([input, record, outcome]),
    onClean: (number, tlp) => {
      expect(tlp).toBe("amber");
      clean += number;
    },
    onProgress: (progress) => {
      expect(progress.records).toBeGreaterThanOrEqual(records);
      ({ records } = progress);
    },
    onInput: (result) => inputs.push(result),
  });
  expect(told).toEqual([
    [0, 1, "invalid"],
    [0, 2, "refused"],
    [0, 3, "valid"],
    [1, 1, "invalid"],
    [2, undefined, "refused"],
  ]);
  expect([clean, records]).toEqual([3, 8]);
  expect(inputs).toEqual([
    { input: 0, format: "ndjson", records: 5, isRefused: false, hasChanged: false },
    { input: 1, format: "json", records: 2, isRefused: false, hasChanged: false },
    { input: 2, format: "json", records: 0, isRefused: true, hasChanged: false },
  ]);
});

describe("what cannot be judged is a verdict with a code, and no error", () => {
  const packed = gzipSync(lines(good));
  const CASES: { name: string; code: string; make?: () => Promise<unknown> }[] = [
    { name: "missing.json", code: "not-found" },
    { name: "odd.ndjson/x.json", code: "not-found" },
    { name: "folder.json", code: "is-directory" },
    { name: "pipe", code: "not-a-file", make: async () => execFileSync("mkfifo", [at("pipe")]) },
    { name: "cut.ndjson.gz", code: "gzip-truncated", make: () => writeFile(at("cut.ndjson.gz"), packed.subarray(0, -4)) },
    { name: "followed.ndjson.gz", code: "gzip", make: () => writeFile(at("followed.ndjson.gz"), Buffer.concat([packed, Buffer.from("garbage")])) },
    { name: "named.ndjson.gz", code: "gzip", make: () => writeFile(at("named.ndjson.gz"), good) },
    { name: "bomb.json.gz", code: "gzip-ratio", make: () => writeFile(at("bomb.json.gz"), gzipSync(Buffer.alloc(20 << 20, " "))) },
    { name: "empty.ndjson", code: "empty", make: () => writeFile(at("empty.ndjson"), "\n \n") },
    { name: "empty.json", code: "empty", make: () => writeFile(at("empty.json"), "") },
    { name: "secret.json", code: "syntax", make: () => writeFile(at("secret.json"), `${SECRET} is no JSON`) },
  ]; // prettier-ignore

  test.each(CASES)("$name: $code", async ({ name, code, make }) => {
    await make?.();
    const { summary, issues } = await validateFiles([at(name), at("odd.ndjson")]);
    const whole = issues.filter(({ input }) => input === 0);
    expect(whole).toMatchObject([{ layer: "input", code, severity: "error", pointer: "" }]);
    expect(summary.refused).toBeGreaterThanOrEqual(2);
    expect(json(issues)).not.toContain(SECRET);
    expect(issues.filter(({ input }) => input === 1)).toHaveLength(3);
  });

  test("an unreadable source is one code; what its error says is dropped", async () => {
    const stdin = {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.reject(Object.assign(new Error(SECRET), { code: "EIO", syscall: "read" })),
      }),
    };
    const { issues } = await validateFiles(["-"], { stdin });
    expect(issues).toMatchObject([{ code: "unreadable" }]);
    expect(json(issues)).not.toContain(SECRET);
  });

  test("gzip beyond the limits asked for", async () => {
    await writeFile(at("big.json.gz"), gzipSync(json(organization(1, { name: "x".repeat(4000) }))));
    const codes = async (unpack: object) =>
      (await validateFiles([at("big.json.gz")], { unpack })).issues.map(({ code }) => code);
    expect(await codes({ bytes: 1000 })).toEqual(["gzip-size"]);
    expect(await codes({ bytes: 10_000 })).not.toContain("gzip-size");
  });
});

describe("outputs that cannot be used are refused before anything is read or written", () => {
  beforeEach(async () => {
    await rm(at("out"), { recursive: true, force: true });
    await mkdir(at("out"));
    await writeFile(at("out/in.ndjson"), odd);
  });
  const refusal = async (routes: { valid?: string; invalid?: string }, names = [at("out/in.ndjson")]) => {
    const before = await readdir(at("out"));
    const error: unknown = await validateFiles(names, { routes }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(files.OutputError);
    expect(await readdir(at("out"))).toEqual(before);
    const { code, output, message } = error as files.OutputError;
    expect(message).toContain(`routes.${output}`);
    expect(message).not.toContain(at("out"));
    return code;
  };

  test("an input by any name, a link, a folder, a pipe, a device, one file for both, no folder", async () => {
    await link(at("out/in.ndjson"), at("out/twin"));
    await symlink("nowhere", at("out/link"));
    await mkdir(at("out/folder"));
    execFileSync("mkfifo", [at("out/pipe")]);
    expect(await refusal({ valid: at("out/in.ndjson") })).toBe("is-input");
    expect(await refusal({ valid: at("out/twin") })).toBe("is-input");
    expect(await refusal({ valid: at("out/link") })).toBe("is-link");
    expect(await refusal({ invalid: at("out/folder") })).toBe("is-directory");
    expect(await refusal({ invalid: at("out/pipe") })).toBe("not-a-file");
    expect(await refusal({ valid: "/dev/null" })).toBe("not-a-file");
    expect(await refusal({ valid: "-" })).toBe("no-name");
    expect(await refusal({ valid: at("out/x"), invalid: at("out/./x") })).toBe("is-other-output");
    expect(await refusal({ valid: at("out/x"), invalid: at("out/none/x") })).toBe("unwritable");
    expect(await refusal({ valid: at("out/x") }, [at("array.json")])).toBe("not-lines");
  });
});

test.each([
  { threads: 0 },
  { threads: 1.5 },
  { threads: 2, across: true },
  { unpack: { ratio: 0 } },
  { unpack: { bytes: Number.NaN } },
  { format: "xml" as never },
  { limits: { depth: 0 } },
  { layers: ["nothing" as never] },
  { maxIssues: -1 },
])("options that are not allowed: %o", async (options) => {
  await expect(validateFiles([at("odd.ndjson")], options)).rejects.toThrow(RangeError);
});

test("the standard input cannot be read twice", async () => {
  await expect(validateFiles(["-", "/dev/stdin"])).rejects.toThrow(RangeError);
});
