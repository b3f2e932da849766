// Loads and uses every entry of the package named, as ES module or as CommonJS, and says what each exports:
// node exercise.mjs PACKAGE import|require ENTRY…
import { createRequire } from "node:module";
import { exercise } from "./exercises.mjs";

const require = createRequire(import.meta.url);
const [name, form, ...entries] = process.argv.slice(2);
const load = (specifier) => (form === "require" ? require(specifier) : import(specifier));
const names = (module) =>
  Object.keys(module)
    .filter((each) => each !== "default" && each !== "module.exports")
    .sort();

const all = {};
for (const entry of entries) all[entry] = await load(name + entry.slice(1));
for (const entry of entries) await exercise(name, entry, all);
console.log(JSON.stringify(Object.fromEntries(entries.map((entry) => [entry, names(all[entry])]))));
