import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { Progress } from "./src/progress.ts";
import { MostFirst } from "./src/sequence.ts";
import { chosen, mode, TYPE_TESTS } from "./src/sets.ts";

const { include, exclude } = chosen(mode());

// One run for the whole workspace: the tests of every package, one count at the end.
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    include: [...include],
    exclude: ["**/node_modules/**", ...exclude],
    // vitest leaves one core to itself, on a machine of two the half; most of what it does is done while tests wait.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    passWithNoTests: false,
    allowOnly: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["minimal", new Progress()],
    sequence: { sequencer: MostFirst },
    typecheck: {
      enabled: true,
      include: TYPE_TESTS,
      tsconfig: "tooling/vitest/tsconfig.test-d.json",
    },
  },
});
