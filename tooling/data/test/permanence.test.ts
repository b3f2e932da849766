import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { check } from "../src/commands.ts";
import { load } from "../src/load.ts";
import { meaningsToRecord, renderMeanings } from "../src/meanings.ts";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));
const FOLDER = "packages/taxonomy";
const DEBT_BONDAGE = `${FOLDER}/data/forms/debt-bondage.yml`;

/** The real vocabulary, as if what is there had just landed. */
let landed = "";
beforeAll(() => {
  landed = mkdtempSync(path.join(tmpdir(), "tipx-landed-"));
  for (const item of ["data", "hosts.yml", "ledger.txt", "package.json", "speech-coverage.yml"])
    cpSync(path.join(REPOSITORY, FOLDER, item), path.join(landed, FOLDER, item), { recursive: true });
  writeFileSync(path.join(landed, FOLDER, "meanings.txt"), "");
  const { model, problems } = load(landed);
  expect(problems).toEqual([]);
  expect(model.ledger.length).toBeGreaterThan(1500);
  const present = meaningsToRecord({ ...model, meanings: [] });
  writeFileSync(path.join(landed, FOLDER, "meanings.txt"), renderMeanings(present));
});
afterAll(() => rmSync(landed, { recursive: true }));

/** A copy of it, so that one landed id can be tampered with. */
function copy(): string {
  const root = mkdtempSync(path.join(tmpdir(), "tipx-tampered-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(landed, root, { recursive: true });
  return root;
}

const told = async (root: string, file: string): Promise<string[]> =>
  (await check(root)).filter(({ path, fixable }) => path === file && !fixable).map(({ message }) => message);

test("deleting a landed id fails, and the sentence says what to do", async () => {
  const root = copy();
  expect(await told(root, DEBT_BONDAGE)).toEqual([]);
  rmSync(path.join(root, DEBT_BONDAGE));
  expect(await told(root, DEBT_BONDAGE)).toEqual([
    expect.stringMatching(
      /^was published; restore it or replace it with a redirect file \(see CONTRIBUTING\), such as `label: \{ en: … \}`, `redirect: \{ moved: … \}` and `since: [0-9.]+`$/,
    ),
  ]);
});

test("renaming a landed id fails, and the sentence names the redirect to leave", async () => {
  const root = copy();
  renameSync(
    path.join(root, DEBT_BONDAGE),
    path.join(root, FOLDER, "data/forms/bonded-labour-of-a-person.yml"),
  );
  expect(await told(root, DEBT_BONDAGE)).toEqual([
    expect.stringMatching(
      /leave a file of the old name that says `label: \{ en: … \}`, `redirect: \{ moved: bonded-labour-of-a-person \}`/,
    ),
  ]);
});

test("changing what a landed id means fails, and the sentence says how to announce it", async () => {
  const root = copy();
  const file = path.join(root, DEBT_BONDAGE);
  writeFileSync(file, readFileSync(file, "utf8").replace(/(definition:\s+en: (?:>-\s+)?)/, "$1Not only "));
  expect(await told(root, DEBT_BONDAGE)).toEqual([expect.stringMatching(/by adding `changes: \[\{ since: /)]);
});
