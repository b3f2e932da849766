// The third argument is the module ajv wrote ahead of time.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { default: validate } = await import(pathToFileURL(process.argv[3]).href);
const record = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (!validate(record)) process.exit(1);
