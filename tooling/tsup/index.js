/**
 * The one tsup setup: ES modules and CommonJS with types for both, entries named as they are published.
 * @param {Record<string, string>} entry published name → source file
 * @param {import("tsup").Options} [more]
 * @returns {import("tsup").Options}
 */
export const library = (entry, more = {}) => ({
  entry,
  format: ["esm", "cjs"],
  // tsup still passes baseUrl to the compiler, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  target: "node20",
  platform: "neutral",
  splitting: true,
  sourcemap: false,
  clean: true,
  treeshake: false,
  ...more,
});
