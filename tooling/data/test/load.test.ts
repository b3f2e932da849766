import { rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { load } from "../src/load.ts";
import { conceptText, repository } from "./repository.ts";

const SALE = "packages/taxonomy/data/acts/sale.yml";

test.each([
  ["text that is not YAML", SALE, "label: [", 1, /not the YAML we read/],
  ["a key given twice", SALE, conceptText("Sale", "definition:\n  en: Again.\n"), 5, /unique/],
  ["an anchor", SALE, conceptText("&a Sale"), 2, /anchor or alias/],
  ["a tag", SALE, conceptText("!!binary Sale"), 2, /tag/],
  [
    "a field with a typing error",
    SALE,
    conceptText("Sale", "brodaer: [x]\n"),
    1,
    /"brodaer", which is not a known field or language/,
  ],
  ["a year without quotes", SALE, conceptText("2010"), 2, /"label.en" must be text: put quotes around it/],
  [
    "a field left out",
    SALE,
    "label: { en: Sale }\ndefinition: { en: It. }\nsources: [{ system: x }]\nevidence: own\n",
    1,
    /"since" is missing: add it/,
  ],
  [
    "a language not held",
    SALE,
    conceptText("Sale\n  xx: Sale"),
    2,
    /"label" has "xx", which is not a known field or language/,
  ],
  [
    "a status that is none",
    SALE,
    conceptText("Sale\n  km: { text: x, status: good }"),
    3,
    /must be one of official, reviewed, draft/,
  ],
  ["an id with capitals", SALE, conceptText("Sale", "broader: [Sale_2]\n"), 5, /an id: lower-case letters/],
  [
    "bytes that are not UTF-8",
    SALE,
    new Uint8Array([0x6c, 0xe9, 0x0a]),
    undefined,
    /cannot be read as UTF-8/,
  ],
  [
    "a file named after no id",
    "packages/taxonomy/data/acts/Sale 2.yml",
    conceptText("Sale"),
    undefined,
    /not named after an id/,
  ],
  ["a file of another kind", "packages/taxonomy/data/acts/notes.txt", "", undefined, /not named after an id/],
  ["a file beside the folders", "packages/taxonomy/data/notes.yml", "", undefined, /does not belong here/],
  [
    "a folder without a description",
    "packages/taxonomy/data/means/force.yml",
    conceptText("Force"),
    undefined,
    /is missing: add it/,
  ],
  ["a redirect that says nothing", SALE, "label: { en: Sale }\nredirect: {}\nsince: 0.1.0\n", 2, /missing/],
  [
    "a redirect without its old label",
    SALE,
    "redirect: { moved: trade }\nsince: 0.1.0\n",
    1,
    /"label" is missing/,
  ],
  [
    "a fact that does not say its evidence",
    SALE,
    conceptText("Sale").replace("evidence: text\n", ""),
    1,
    /"evidence" is missing: add it/,
  ],
  [
    "evidence that is none",
    SALE,
    conceptText("Sale").replace("evidence: text", "evidence: sure"),
    7,
    /must be one of text, official/,
  ],
  [
    "a site that is two things",
    "packages/taxonomy/hosts.yml",
    "copies:\n  - example.org\n  - www.npmjs.com\nnews:\n  - example.org\n",
    undefined,
    /has example\.org twice/,
  ],
  ["damaged meanings", "packages/taxonomy/meanings.txt", "acts/sale live\n", 1, /restore the line/],
  ["a damaged ledger", "packages/taxonomy/ledger.txt", "acts/sale 0.1.0\nacts/sale\n", 2, /restore the line/],
] as const)("reports %s", (_, path, contents, line, message) => {
  const { problems } = load(repository({ [path]: contents }));
  expect(problems).toHaveLength(1);
  expect(problems[0]?.line).toBe(line);
  expect(problems[0]?.message).toMatch(message);
});

test.each(["ledger.txt", "meanings.txt"])(
  "reports that %s, the memory of what has landed, is lost",
  (name) => {
    const root = repository();
    rmSync(path.join(root, "packages/taxonomy", name));
    expect(load(root).problems).toMatchObject([
      { path: `packages/taxonomy/${name}`, message: expect.stringMatching(/^is missing: restore it/) },
    ]);
  },
);

test("reads entries, redirects and what the library has", () => {
  const { model, problems } = load(
    repository({
      "packages/taxonomy/data/acts/selling.yml":
        "label: { en: Selling }\nredirect: { moved: sale }\nsince: 0.1.0\n",
    }),
  );
  expect(problems).toEqual([]);
  const acts = model.schemes.get("acts");
  expect([...(acts?.entries.keys() ?? [])]).toEqual(["sale"]);
  expect(acts?.redirects.get("selling")).toEqual({
    label: { en: "Selling" },
    redirect: { moved: "sale" },
    since: "0.1.0",
  });
  expect(model.schemes.get("countries")?.entries.get("XK")).toMatchObject({ userAssigned: true });
  expect(model.schemes.get("countries")?.entries.get("KH")?.label["zh-Hans"]).toEqual({
    text: "柬埔寨",
    status: "reviewed",
  });
});
