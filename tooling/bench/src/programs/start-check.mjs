import { readFileSync } from "node:fs";
import { check } from "@tipx/validator/check";

const record = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (!check(record)) process.exit(1);
