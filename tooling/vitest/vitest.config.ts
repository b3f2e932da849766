import { defineConfig } from "vitest/config";

// One run for the whole workspace: the tests of every package, one count at the end.
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["packages/*/test/**/*.test.ts", "tooling/*/test/**/*.test.ts"],
    passWithNoTests: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    typecheck: {
      enabled: true,
      include: ["packages/*/test/**/*.test-d.ts"],
      tsconfig: "tooling/vitest/tsconfig.test-d.json",
    },
  },
});
