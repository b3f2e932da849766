import { library } from "@tipx/tsup";

export default library(
  {
    index: "src/index.ts",
    "labels/en": "src/labels/en.ts",
    "labels/km": "src/labels/km.ts",
    "labels/zh-Hans": "src/labels/zh-hans.ts",
  },
  {
    esbuildOptions: (options) => {
      // A letter in Khmer is three bytes; escaped it would be six.
      options.charset = "utf8";
    },
  },
);
