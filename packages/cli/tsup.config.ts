import { library } from "@tipx/tsup";

export default library(
  { bin: "src/bin.ts", worker: "src/worker.ts" },
  { format: ["esm"], platform: "node", dts: false },
);
