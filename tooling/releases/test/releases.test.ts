import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readRelease, RELEASES, releasedVersions } from "../src/index.js";

/** The digest of each release's manifest, which holds a digest of every file. A line is added when a version is released. */
const RELEASED: Readonly<Record<string, string>> = {
  "0.1.0": "33f6971f5bd01419f5d0a6d57c3b45fd44ab766a53c816c3f747e3c9ec366fe4",
};

test("every release is kept, and none has changed since", async () => {
  expect(await releasedVersions()).toEqual(Object.keys(RELEASED));
  for (const [version, sha256] of Object.entries(RELEASED)) {
    const text = await readFile(path.join(RELEASES, version, "release.json"));
    expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
    expect((await readRelease(path.join(RELEASES, version))).manifest.version).toBe(version);
  }
});

test("the published index of a release lists the very schemas that are kept", async () => {
  for (const version of await releasedVersions()) {
    const { files } = await readRelease(path.join(RELEASES, version));
    const index = JSON.parse(files.get(`schema/${version}/index.json`) ?? "") as {
      files: readonly { path: string; sha256: string }[];
    };
    expect(index.files.length).toBeGreaterThan(200);
    for (const { path: name, sha256 } of index.files)
      expect(
        createHash("sha256")
          .update(files.get(`schema/${name}`) ?? "")
          .digest("hex"),
      ).toBe(sha256);
  }
});

test("a release packs to two mebibytes at most", async () => {
  for (const version of await releasedVersions()) {
    const { size } = await stat(path.join(RELEASES, version, "files.ndjson.gz"));
    expect(size).toBeLessThanOrEqual(2 * 1024 * 1024);
  }
});

test.each([
  ["changed", (lines: string) => lines.replace("code-books.json", "code-bookz.json")],
  ["missing", (lines: string) => lines.slice(lines.indexOf("\n") + 1)],
  ["extra", (lines: string) => `${lines}{"path":"x.json","text":""}\n`],
])("a file that is %s is noticed", async (_, change) => {
  const folder = await mkdtemp(path.join(tmpdir(), "tipx-release-"));
  await cp(path.join(RELEASES, "0.1.0"), folder, { recursive: true });
  const file = path.join(folder, "files.ndjson.gz");
  await writeFile(file, gzipSync(change(gunzipSync(await readFile(file)).toString("utf8"))));
  await expect(readRelease(folder)).rejects.toThrow(/manifest/);
});
