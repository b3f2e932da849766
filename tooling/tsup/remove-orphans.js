import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * Removes chunks that no file of the folder names. esbuild writes a chunk for each `import()`, of code that it then leaves out,
 * too; such a chunk would be published and never loaded.
 * @param {string} folder what was built
 * @param {string} extension of the programs, with its dot; those of another format are left alone
 * @param {readonly string[]} entries names without extension, relative to the folder; they always stay
 */
export function removeOrphans(folder, extension, entries) {
  const programs = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(extension));
  const texts = new Map(programs.map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));
  const isEntry = (file) => entries.includes(file.slice(0, -extension.length).split(path.sep).join("/"));
  const isNamed = (file) => {
    const name = path.basename(file);
    const names = [`/${name}"`, `/${name}'`, `/${name}\``];
    return [...texts].some(([other, text]) => other !== file && names.some((each) => text.includes(each)));
  };
  // What only an orphan names is one when that is gone.
  for (let orphan = find(); orphan !== undefined; orphan = find()) {
    rmSync(path.join(folder, orphan));
    texts.delete(orphan);
  }
  function find() {
    return [...texts.keys()].find((file) => !isEntry(file) && !isNamed(file));
  }
}
