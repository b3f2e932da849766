import { library } from "@tipx/tsup";

export default library(
  {
    index: "src/index.ts",
    check: "src/check.ts",
    "check-small": "src/check-small.ts",
    match: "src/match.ts",
    ndjson: "src/ndjson.ts",
    formats: "src/formats.ts",
    "messages/km": "src/messages/km.ts",
    "messages/zh-Hans": "src/messages/zh-hans.ts",
  },
  {
    // The ids, the rules and the contract of a report are those that the checkers were compiled with, whichever version is installed
    // beside.
    noExternal: [/^@tipx\/(taxonomy|json-schema|report|rules)/],
    // Khmer and Chinese as they are: escaped they are twice as large.
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  },
);
