import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Scaffold } from "@tipx/generated";
import { ID_PATTERN } from "./entry.ts";
import { draft } from "./generate/templates.ts";
import { readLedger } from "./ledger.ts";
import { DATA, fileOf, LEDGER } from "./model.ts";

const refused = (sentence: string): Scaffold => ({ refused: sentence });

/** A new entry below `root`, the repository, named as `<scheme>/<id>`: one file to be filled in. */
export function newConcept(root: string, name: string): Scaffold {
  const [scheme = "", id = "", ...more] = name.split("/");
  const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
  if (scheme === "" || id === "" || more.length > 0)
    return refused("Name the concept by its scheme and its id: npm run new -- concept forms/debt-bondage");
  if (scheme === "countries")
    return refused("Countries come from a library that is kept up to date, so no file of ours holds them.");
  if (!ID_PATTERN.test(scheme) || !existsSync(path.join(root, fileOf(scheme, "_scheme"))))
    return refused(`${scheme} is no scheme. Choose one of the folders of ${DATA}.`);
  if (id.length > 80 || !ID_PATTERN.test(id))
    return refused(
      `${id} is no id. Write English words in lower-case letters or digits, with single hyphens between them and 80 characters at most, as in debt-bondage.`,
    );
  const file = fileOf(scheme, id);
  if (existsSync(path.join(root, file)))
    return refused(
      /^redirect:/m.test(read(file))
        ? `${scheme}/${id} is an old id, and ${file} says what became of it. Ids are never used again: choose another.`
        : `${scheme}/${id} exists in ${file}. Change it there, or choose another id.`,
    );
  if (readLedger(read(LEDGER)).lines.some(({ ref }) => ref === `${scheme}/${id}`))
    return refused(
      `${scheme}/${id} was given out before, as ${LEDGER} says. Restore its file from the history.`,
    );
  const { version } = JSON.parse(read("packages/taxonomy/package.json")) as { version: string };
  return {
    files: new Map([[file, draft(scheme, version)]]),
    next: `Fill in ${file}, as its comments say. Then run \`npm run fix\`, which says what is missing.`,
  };
}
