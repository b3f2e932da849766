// The usual way: readline, JSON.parse and zod's safeParse, one line at a time.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { build } from "@tipx/schema";
import * as z from "zod";

const schema = z.discriminatedUnion("type", Object.values(build("producer").types));
let valid = 0;
let invalid = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  if (schema.safeParse(JSON.parse(line)).success) valid++;
  else invalid++;
}
console.log(JSON.stringify({ records: valid + invalid, valid, invalid }));
