// Runs a program in the sandbox of Vercel's edge, and says what it told.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [vm, program, site, ...names] = process.argv.slice(2);
const { EdgeVM } = createRequire(import.meta.url)(vm);
const edge = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
edge.context.FILES = Object.fromEntries(
  names.map((name) => [name, readFileSync(path.join(site, name)).toString("base64")]),
);
edge.evaluate(readFileSync(program, "utf8"));
console.log(await edge.context.TOLD);
