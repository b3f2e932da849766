import { library } from "@tipx/tsup";

export default library({ bin: "src/bin.ts" }, { format: ["esm"], platform: "node", dts: false });
