import { readFileSync } from "node:fs";
import { build } from "@tipx/schema";

const record = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (!build("producer").types[record.type].safeParse(record).success) process.exit(1);
