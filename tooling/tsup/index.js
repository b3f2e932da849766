import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { removeOrphans } from "./remove-orphans.js";

const manifestAt = (folder) => JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));

/**
 * Where the compiler finds the types of what is bundled: in the built files of the workspace. It takes them for files of the
 * package and writes them into its declarations; what it finds in node_modules it would leave as an import.
 * @param {readonly (string | RegExp)[]} bundled
 * @returns {Record<string, string[]>}
 */
function typesOf(bundled) {
  const { dependencies, devDependencies } = manifestAt(process.cwd());
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) =>
    bundled.some((each) => (typeof each === "string" ? each === name : each.test(name))),
  );
  return Object.fromEntries(
    names.flatMap((name) => {
      const home = realpathSync(path.join("node_modules", name));
      return Object.entries(manifestAt(home).exports ?? {})
        .filter(([, target]) => target.import?.types !== undefined)
        .map(([entry, target]) => [name + entry.slice(1), [path.join(home, target.import.types)]]);
    }),
  );
}

/**
 * The one tsup setup: ES modules and CommonJS with types for both, entries named as they are published. Of a package that is
 * bundled (`noExternal`) the types are bundled, too: what is no dependency cannot be looked up where the package is installed.
 * @param {Record<string, string>} entry published name → source file
 * @param {import("tsup").Options} [more]
 * @returns {import("tsup").Options}
 */
export const library = (entry, more = {}) => ({
  entry,
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  splitting: true,
  sourcemap: false,
  clean: true,
  treeshake: false,
  onSuccess: async () => {
    for (const format of more.format ?? ["esm", "cjs"])
      removeOrphans("dist", format === "esm" ? ".js" : ".cjs", Object.keys(entry));
  },
  ...more,
  dts: more.dts !== false && {
    ...more.dts,
    compilerOptions: {
      // tsup still passes baseUrl to the compiler, which TypeScript 6 calls deprecated.
      ignoreDeprecations: "6.0",
      paths: typesOf(more.noExternal ?? []),
    },
  },
});
