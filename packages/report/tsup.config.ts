import { library } from "@tipx/tsup";

export default library(
  {
    index: "src/index.ts",
    formats: "src/formats/index.ts",
    options: "src/options.ts",
    write: "src/formats/write.ts",
  },
  {
    // Of the vocabulary only the base of its addresses is used.
    noExternal: [/^@tipx\/taxonomy/],
    // Khmer and Chinese as they are: escaped they are twice as large.
    esbuildOptions(options) {
      options.charset = "utf8";
    },
  },
);
