import { readFileSync } from "node:fs";

const record = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (typeof record.type !== "string") process.exit(1);
