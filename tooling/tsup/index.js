/**
 * The one tsup setup: ES modules and CommonJS with types for both, entries named as they are published. Of a package that is
 * bundled (`noExternal`) the types are bundled too: what is not a dependency cannot be looked up where the package is installed.
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
  ...more,
  dts: more.dts !== false && {
    resolve: more.noExternal ?? false,
    // tsup still passes baseUrl to the compiler, which TypeScript 6 calls deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
    ...more.dts,
  },
});
