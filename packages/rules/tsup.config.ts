import { library } from "@tipx/tsup";

export default library(
  { index: "src/index.ts" },
  {
    // The ids and the contract of a report are those that the rules were built with, whichever version is installed beside.
    noExternal: [/^@tipx\/(json-schema|taxonomy|report)/],
    // Khmer and Chinese as they are: escaped they are twice as large.
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  },
);
