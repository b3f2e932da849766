import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { entrySchema, redirectSchema } from "../src/entry.ts";
import { load } from "../src/load.ts";
import { readYaml } from "../src/read-yaml.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const GUIDELINES = "packages/taxonomy/guidelines";
const pages = readdirSync(path.join(ROOT, GUIDELINES)).map((name) => `${GUIDELINES}/${name}`);
const documents = [
  "CONTRIBUTING.md",
  "GOVERNANCE.md",
  "VERSIONING.md",
  "packages/taxonomy/README.md",
  "tooling/data/README.md",
  ...pages,
];

const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? "");

/** A heading's anchor as code hosts make it: lower case, no punctuation, hyphens for spaces. */
const anchorsIn = (text: string): string[] =>
  matches(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );

describe("every link inside the repository leads somewhere", () => {
  test.each(documents)("%s", (file) => {
    const links = matches(read(file), /\]\(([^)\s]+)\)/g).filter((link) => !/^https?:/.test(link));
    const dead = links.filter((link) => {
      const [target = "", anchor] = link.split("#");
      const found = target === "" ? file : path.join(path.dirname(file), target);
      if (!existsSync(path.join(ROOT, found))) return true;
      return anchor !== undefined && !anchorsIn(read(found)).includes(anchor);
    });
    expect(dead).toEqual([]);
  });
});

const { model } = load(ROOT);

test("every scheme is on one page of the guidelines (add a new one to the line that begins with Schemes)", () => {
  const named = pages.flatMap((page) => {
    const [, line = ""] = /^Schemes: ([^]*?)\n\n/m.exec(read(page)) ?? [];
    return matches(line, /`([^`]+)`/g);
  });
  expect(named.sort()).toEqual([...model.schemes.keys()].sort());
});

test("every page of the guidelines is in their table", () => {
  const linked = matches(read(`${GUIDELINES}/README.md`), /^\| \[[^\]]+\]\(([^)]+)\)/gm);
  expect(linked.sort()).toEqual(
    pages
      .map((page) => path.basename(page))
      .filter((name) => name !== "README.md")
      .sort(),
  );
});

test("what the documents show of `changes` and redirects is what the entry schema takes", () => {
  const entry = read("packages/taxonomy/data/forms/debt-bondage.yml").replace(/^changes:\n(?: .*\n)+/m, "");
  const shown = ["CONTRIBUTING.md", "VERSIONING.md"].flatMap((file) =>
    matches(read(file), /```yaml\n([^]*?)```/g).map(dedent),
  );
  expect(shown.length).toBe(3);
  for (const text of shown) {
    const isRedirect = text.includes("redirect:");
    const result = isRedirect
      ? readYaml(text, () => redirectSchema)
      : readYaml(`${entry}${text}`, () => entrySchema("forms"));
    expect(result).toMatchObject({ ok: true });
  }
});

test("the entries that the documents name are there", () => {
  const named = documents
    .flatMap((file) => matches(read(file), /`([a-z-]+\/[a-z0-9-]+)`/g))
    .filter((ref) => model.schemes.has(ref.split("/")[0] ?? ""));
  expect(named.length).toBeGreaterThan(5);
  const ledger = new Set(model.ledger.map(({ ref }) => ref));
  expect(named.filter((ref) => !ledger.has(ref))).toEqual([]);
});

function dedent(text: string): string {
  const [first = ""] = text.split("\n");
  const indent = first.length - first.trimStart().length;
  return text
    .split("\n")
    .map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join("\n");
}
