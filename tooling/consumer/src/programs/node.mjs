// Says on stdout what the packages say in Node of the inputs of the site in a folder.
import { createReadStream } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { verdicts } from "./verdicts.mjs";

const [folder] = process.argv.slice(2);
const open = (name) => Readable.toWeb(createReadStream(path.join(folder, name)));
console.log(JSON.stringify(await verdicts(open)));
