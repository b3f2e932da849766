import { library } from "@tipx/tsup";

export default library({ index: "src/index.ts", ndjson: "src/ndjson.ts" });
