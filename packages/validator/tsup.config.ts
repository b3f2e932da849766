import { library } from "@tipx/tsup";

export default library({
  index: "src/index.ts",
  check: "src/check.ts",
  match: "src/match.ts",
  ndjson: "src/ndjson.ts",
});
