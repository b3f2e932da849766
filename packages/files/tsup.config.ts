import { library } from "@tipx/tsup";
import type { Options } from "tsup";

const both = {
  platform: "node",
  // The types of a report that its own declarations name.
  noExternal: [/^@tipx\/report/],
  dts: { entry: { index: "src/index.ts" } },
} satisfies Options;

export default [
  library(
    { index: "src/index.ts", worker: "src/worker.ts" },
    {
      ...both,
      format: ["esm"],
      // The two are built at the same time: each removes only what is its own.
      clean: ["!**/*.cjs"],
      esbuildOptions(options) {
        // Khmer and Chinese as they are: escaped they are twice as large.
        options.charset = "utf8";
      },
    },
  ),
  library(
    { index: "src/index.ts" },
    {
      ...both,
      format: ["cjs"],
      clean: ["!**/*.js"],
      esbuildOptions(options) {
        options.charset = "utf8";
        // CommonJS has no `import.meta`. Its threads run the ES module of the same folder.
        options.define = { ...options.define, "import.meta.url": "moduleUrl" };
        options.banner = {
          js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;',
        };
      },
    },
  ),
];
