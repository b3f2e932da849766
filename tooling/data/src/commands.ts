import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { staleFiles, writeFiles } from "@tipx/generated";
import { CHECKS } from "./checks/index.ts";
import { EXCEPTIONS, type Exception } from "./exceptions.ts";
import { formatFile } from "./format.ts";
import { builtPaths, generate, generateBuilt, GENERATED_FOLDERS, PACKAGE_JSON } from "./generate.ts";
import { appendLines, newLines } from "./ledger.ts";
import { load, type Loaded } from "./load.ts";
import { renderMeanings, meaningsToRecord } from "./meanings.ts";
import { LEDGER, MEANINGS, type Model, type Problem } from "./model.ts";
import { compare } from "./order.ts";
import { schemeOfPath } from "./paths.ts";
import { runChecks } from "./run-checks.ts";

/**
 * Finds every problem in the repository below `root`. When the data has none, committed generated files are compared with
 * what would be written now. The modules that only the build makes may be there or not.
 */
export async function check(root: string, exceptions: readonly Exception[] = EXCEPTIONS): Promise<Problem[]> {
  const loaded = load(root);
  const problems = problemsOf(loaded, exceptions);
  if (problems.length > 0) return problems;
  const { committed, known } = generated(root, loaded.model);
  const stale = [...(await staleFiles(root, committed)), ...orphans(root, known)];
  return stale.map((file) => ({
    path: file,
    message: "is stale: run `npm run fix`",
    check: "fresh",
    fixable: true,
  }));
}

export interface Fixed {
  /** The problems that a person must solve. As long as there is one, nothing is generated. */
  readonly problems: readonly Problem[];
  readonly written: number;
}

/** Repairs what it can, adds new ids to the ledger, records what they mean, then writes the committed generated files. */
export async function fix(root: string, exceptions: readonly Exception[] = EXCEPTIONS): Promise<Fixed> {
  let written = format(root, load(root).model);
  const loaded = load(root);
  const problems = problemsOf(loaded, exceptions).filter(({ fixable }) => !fixable);
  if (problems.length > 0) return { problems, written };

  const lines = newLines(loaded.model);
  if (lines.length > 0) {
    const ledger = path.join(root, LEDGER);
    writeFileSync(ledger, appendLines(readFileSync(ledger, "utf8"), lines));
    written++;
  }
  const meanings = path.join(root, MEANINGS);
  const recorded = renderMeanings(meaningsToRecord(loaded.model));
  if (readFileSync(meanings, "utf8") !== recorded) {
    writeFileSync(meanings, recorded);
    written++;
  }
  const { committed, known } = generated(root, load(root).model);
  written += await writeFiles(root, committed, orphans(root, known));
  return { problems: [], written };
}

/**
 * Writes the generated modules that are not committed. It runs no checks, so that a package can be built and tried before
 * every check passes; a file that cannot be read stops it.
 */
export async function build(root: string): Promise<Fixed> {
  const { model, problems } = load(root);
  if (problems.length > 0) return { problems, written: 0 };
  return { problems: [], written: await writeFiles(root, generateBuilt(model)) };
}

/** All problems in order. When a file cannot be read, the checks do not run: they would report its entries as missing. */
function problemsOf({ model, problems }: Loaded, exceptions: readonly Exception[]): Problem[] {
  const found = problems.length > 0 ? [...problems] : runChecks(model, CHECKS, exceptions);
  return found.sort((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
}

function format(root: string, { texts }: Model): number {
  let written = 0;
  for (const [file, text] of texts) {
    const formatted = formatFile(text, schemeOfPath(file));
    if (formatted === text) continue;
    writeFileSync(path.join(root, file), formatted);
    written++;
  }
  return written;
}

function generated(root: string, model: Model) {
  const committed = generate(model, readFileSync(path.join(root, PACKAGE_JSON), "utf8"));
  return { committed, known: new Set([...committed.keys(), ...builtPaths(model)]) };
}

/** The files in the generated folders that no generator makes any more. */
function orphans(root: string, known: ReadonlySet<string>): string[] {
  return GENERATED_FOLDERS.map((folder) => path.join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll(path.sep, "/"))
    .filter((file) => !known.has(file))
    .sort(compare);
}
