import { createRequire } from "node:module";
import path from "node:path";
import { library } from "@tipx/tsup";

const files = path.dirname(createRequire(import.meta.url).resolve("@tipx/files/package.json"));

export default library(
  // The threads run a file of their own, which stands beside the one that starts them.
  { bin: "src/bin.ts", worker: path.join(files, "dist/worker.js") },
  {
    format: ["esm"],
    platform: "node",
    dts: false,
    // A command starts sooner from few files than from many packages.
    noExternal: [/^@tipx\/(taxonomy|report|rules|validator|files)/],
    // Labels in Khmer or Thai are three bytes a letter; escaped they would be six.
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  },
);
