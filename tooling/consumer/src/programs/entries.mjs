// Loads every entry of the packages named, as an ES module and as CommonJS, and says what each exports.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const names = (module) =>
  Object.keys(module)
    .filter((name) => name !== "default" && name !== "module.exports")
    .sort();

const told = {};
for (const name of process.argv.slice(2)) {
  const { exports = {} } = require(`${name}/package.json`);
  for (const entry of Object.keys(exports)) {
    // A folder, or data: neither is a program.
    if (entry.includes("*") || entry.endsWith(".json")) continue;
    const specifier = name + entry.slice(1);
    told[specifier] = { import: names(await import(specifier)), require: names(require(specifier)) };
  }
}
console.log(JSON.stringify(told));
