import { library } from "@tipx/tsup";

export default library(
  { bin: "src/bin.ts", worker: "src/worker.ts" },
  {
    format: ["esm"],
    platform: "node",
    dts: false,
    // A command starts sooner from few files than from many packages.
    noExternal: [/^@tipx\/(taxonomy|validator)/],
    // Labels in Khmer or Thai are three bytes a letter; escaped they would be six.
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  },
);
