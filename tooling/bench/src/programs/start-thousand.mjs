// Reads a file of NDJSON, parses its records and, where asked, judges them: the first ones of a fresh process.
import { readFileSync } from "node:fs";
import { validate } from "@tipx/validator";

const [file, judges] = process.argv.slice(2);
const values = [];
for (const line of readFileSync(file, "utf8").split("\n")) if (line !== "") values.push(JSON.parse(line));
if (judges === "judge") for (const value of values) if (validate(value).summary.valid !== 1) process.exit(1);
