import { readFileSync } from "node:fs";
import { validate } from "@tipx/validator";

const record = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (validate(record).summary.valid !== 1) process.exit(1);
