import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { readRelease } from "@tipx/releases";
import { SCHEMES } from "@tipx/taxonomy/ids";
import { describe, expect, test } from "vitest";
import { ended, scratch, start, tipx } from "./run.js";

const at = await scratch();
const home = path.dirname(createRequire(import.meta.url).resolve("@tipx/json-schema/package.json"));
const artefacts = path.join(home, "schema");
const exportedAs = (format: string, out: string, ...more: string[]) =>
  tipx(["export", "--out", at(out), "--format", format, ...more]);
const exported = (out: string, ...more: string[]) => exportedAs("json-schema", out, ...more);
const filesOf = async (dir: string) =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .sort();

describe("tipx export --format json-schema", () => {
  test("writes the artefacts byte for byte, and nothing else", async () => {
    const { code } = await exported("fresh");
    expect(code).toBe(0);
    const files = await filesOf(at("fresh/schema"));
    expect(files.length).toBeGreaterThan(0);
    expect(files).toEqual(await filesOf(artefacts));
    for (const file of files)
      expect(
        (await readFile(at(`fresh/schema/${file}`))).equals(await readFile(path.join(artefacts, file))),
        file,
      ).toBe(true);
  });

  test("index.json lists each file with the digest it has, and each $id ends in its path", async () => {
    await exported("indexed");
    for (const version of await readdir(at("indexed/schema"))) {
      const index = JSON.parse(await readFile(at(`indexed/schema/${version}/index.json`), "utf8")) as {
        files: { path: string; $id: string; sha256: string }[];
      };
      expect(index.files).toHaveLength((await filesOf(at(`indexed/schema/${version}`))).length - 1);
      for (const { path: name, $id, sha256 } of index.files) {
        expect($id.endsWith(`/schema/${name}`)).toBe(true);
        expect(
          createHash("sha256")
            .update(await readFile(at(`indexed/schema/${name}`)))
            .digest("hex"),
        ).toBe(sha256);
      }
    }
  });

  test("a second export changes nothing", async () => {
    await exported("twice");
    const [version = ""] = await readdir(at("twice/schema"));
    const before = (await stat(at(`twice/schema/${version}/index.json`))).mtimeMs;
    const { code, stdout } = await exported("twice");
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^0 files written/)]);
    expect((await stat(at(`twice/schema/${version}/index.json`))).mtimeMs).toBe(before);
  });

  test("a foreign file in the way stops it before anything is written, --force replaces it", async () => {
    const [version = ""] = await readdir(artefacts);
    await mkdir(at(`foreign/schema/${version}`), { recursive: true });
    await writeFile(at(`foreign/schema/${version}/index.json`), "mine");
    const refused = await exported("foreign");
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain("--force");
    expect(await filesOf(at("foreign"))).toEqual([path.join("schema", version, "index.json")]);
    expect((await exported("foreign", "--force")).code).toBe(0);
    expect(await filesOf(at("foreign/schema"))).toEqual(await filesOf(artefacts));
  });

  test("a file where the folder should be, or in its way, is refused and stays as it was", async () => {
    await writeFile(at("file"), "mine");
    expect(await exported("file")).toMatchObject({ code: 2, stdout: "" });
    expect(await exported("file/below")).toMatchObject({ code: 2, stdout: "" });
    expect(await readFile(at("file"), "utf8")).toBe("mine");
  });

  test("stopped at any moment it leaves whole files and no temporary ones", async () => {
    for (const [index, signal] of (
      ["SIGINT", "SIGTERM", "SIGINT", "SIGINT", "SIGTERM", "SIGINT"] as const
    ).entries()) {
      const out = at(`stopped-${index}`);
      const child = start(["export", "--out", out, "--format", "json-schema"]);
      const outcome = ended(child);
      while (child.exitCode === null && !(await stat(out).catch(() => undefined)))
        await new Promise((resolve) => setTimeout(resolve, 2));
      await new Promise((resolve) => setTimeout(resolve, index * 4));
      child.kill(signal);
      expect([0, 130, 143]).toContain((await outcome).code);
      for (const file of await filesOf(at(`stopped-${index}/schema`)))
        expect(
          (await readFile(path.join(out, "schema", file))).equals(await readFile(path.join(artefacts, file))),
          file,
        ).toBe(true);
    }
  });
});

describe("tipx export of the other formats", () => {
  const formats = ["csv", "skos", "jsonld", "fhir", "misp", "openapi"];

  test.each(formats)("%s: byte for byte, with the index, and nothing else", async (format) => {
    expect((await exportedAs(format, format)).code).toBe(0);
    const files = await filesOf(at(format));
    const [version = ""] = await readdir(path.join(home, "exports"));
    expect(files).toContain(path.join("exports", version, format, "index.json"));
    expect(files).toEqual(
      (await filesOf(path.join(home, "exports", version, format))).map((name) =>
        path.join("exports", version, format, name),
      ),
    );
    for (const file of files)
      expect(
        (await readFile(at(`${format}/${file}`))).equals(await readFile(path.join(home, file))),
        file,
      ).toBe(true);
    const index = JSON.parse(
      await readFile(at(`${format}/exports/${version}/${format}/index.json`), "utf8"),
    ) as {
      files: { path: string; sha256: string }[];
    };
    expect(index.files).toHaveLength(files.length - 1);
    for (const { path: name, sha256 } of index.files)
      expect(
        createHash("sha256")
          .update(await readFile(at(`${format}/exports/${name}`)))
          .digest("hex"),
      ).toBe(sha256);
  });

  test("all is every format, once, whatever stands beside it", async () => {
    expect((await exportedAs("all,csv", "all")).code).toBe(0);
    const files = await filesOf(at("all"));
    expect(files).toEqual(
      [
        ...(await filesOf(artefacts)).map((name) => path.join("schema", name)),
        ...(await filesOf(path.join(home, "exports"))).map((name) => path.join("exports", name)),
      ].sort(),
    );
  });

  test("a format that is not there is a usage error that names those that are", async () => {
    const { code, stdout, stderr } = await exportedAs("xlsx", "none");
    expect([code, stdout]).toEqual([2, ""]);
    for (const format of ["json-schema", ...formats, "all"]) expect(stderr).toContain(format);
    const forgotten = await tipx(["export", "--out", at("none")]);
    expect(forgotten.code).toBe(2);
    expect(forgotten.stderr).toContain("openapi");
    expect(await stat(at("none")).catch(() => undefined)).toBeUndefined();
  });
});

describe("tipx export --format release", () => {
  test("keeps the schemas byte for byte, and rules, codes and every scheme beside them", async () => {
    expect((await exportedAs("release", "release")).code).toBe(0);
    expect(await filesOf(at("release"))).toEqual(["files.ndjson.gz", "release.json"]);
    const { manifest, files } = await readRelease(at("release"));
    expect([...files.keys()]).toEqual(manifest.files.map((file) => file.path));
    const current = path.join(artefacts, manifest.version);
    for (const name of await filesOf(current))
      expect(files.get(`schema/${manifest.version}/${name}`), name).toBe(
        await readFile(path.join(current, name), "utf8"),
      );
    for (const name of [
      "rules.json",
      "code-books.json",
      ...SCHEMES.map((scheme) => `vocabulary/${scheme}.json`),
    ])
      expect(files.has(name), name).toBe(true);
  });

  test("stands alone", async () => {
    expect((await exportedAs("release,csv", "mixed")).code).toBe(2);
  });
});
