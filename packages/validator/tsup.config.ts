import { library } from "@tipx/tsup";

export default library(
  {
    index: "src/index.ts",
    check: "src/check.ts",
    "check-small": "src/check-small.ts",
    match: "src/match.ts",
    ndjson: "src/ndjson.ts",
    formats: "src/formats/index.ts",
    "messages/km": "src/messages/km.ts",
    "messages/zh-Hans": "src/messages/zh-hans.ts",
  },
  {
    // The ids that explain are those the checkers were compiled from, whichever version is installed beside.
    noExternal: [/^@tipx\/taxonomy/],
    // Khmer and Chinese as they are: escaped they are twice as large.
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  },
);
