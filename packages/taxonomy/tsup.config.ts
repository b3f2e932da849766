import { library } from "@tipx/tsup";
import entryPoints from "./src/generated/entry-points.json" with { type: "json" };

export default library(entryPoints, {
  // scripts/declarations.ts writes them.
  dts: false,
  esbuildOptions: (options) => {
    // Labels in Khmer or Thai are three bytes a letter; escaped they would be six.
    options.charset = "utf8";
  },
});
