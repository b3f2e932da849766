/**
 * Which way imports go. Three tables, read by the rule in import-direction.js; README.md beside this file explains them.
 * To add a package: give it its place in FLOORS and its line in RUN_TIME. To add rooms to a package: a line in ROOMS.
 */

/**
 * The packages, floor by floor, by folder name. A package may import those that stand before it in this list, on its
 * own floor or on an earlier one: values and types, in sources, scripts and tests.
 */
export const FLOORS = [
  { floor: "what is known", packages: ["taxonomy", "schema", "json-schema"] },
  { floor: "what is said of a record", packages: ["report", "rules"] },
  { floor: "what judges", packages: ["validator", "files"] },
  { floor: "what agencies do with it", packages: ["crosswalk", "measures", "evolution", "pipeline"] },
  { floor: "what people see", packages: ["cli", "site"] },
];

/**
 * What the sources (`src`) of each package may import at run time, and why. Types may come from these and from every
 * package of ours that stands before it. A name that ends with a colon stands for all modules that begin so.
 * Two tooling packages are listed because the published ones are made by them; other tooling may import anything.
 */
export const RUN_TIME = {
  "packages/taxonomy": {},
  "packages/schema": {
    "@tipx/taxonomy": "the lists of ids in the shapes",
    zod: "the shapes are zod schemas; a peer dependency",
  },
  "packages/json-schema": {},
  "packages/report": {
    "@tipx/taxonomy": "the version of the vocabulary and its ids, bundled",
  },
  "packages/rules": {
    "@tipx/report": "what a finding is",
    "@tipx/taxonomy": "the hierarchy that rules compare ids by",
  },
  "packages/validator": {
    "@tipx/taxonomy": "the ids and redirects of the vocabulary layer, bundled",
    "@tipx/json-schema": "how a node of a schema is read, bundled",
    "@tipx/report": "reports, code books and formats, bundled",
    "@tipx/rules": "the rules of the fourth layer, bundled",
  },
  "packages/files": {
    "@tipx/report": "what a report holds",
    "@tipx/validator": "the verdicts",
    "node:": "files, streams and threads",
  },
  "packages/cli": {
    "@tipx/taxonomy": "show, search and list, bundled",
    "@tipx/json-schema": "the published files that export writes",
    "@tipx/report": "formats and words, bundled",
    "@tipx/rules": "the published list of rules that a release holds, bundled",
    "@tipx/validator": "the verdicts, bundled",
    "@tipx/files": "inputs, threads and routing, bundled",
    "node:": "files and streams",
  },
  "tooling/data": {
    "@tipx/generated": "writes and compares generated files",
    zod: "the shape of an entry",
    yaml: "entries are YAML",
    "i18n-iso-countries": "the list of countries",
    "opencc-js": "which traditional letters of Chinese are which simplified ones",
    prettier: "the form of generated TypeScript",
    "node:": "files",
  },
  "tooling/generated": { "node:": "files" },
};

/**
 * Folders (`input`) and files (`judge.ts`) of a package's `src`, first to last. A room may import itself and the rooms
 * before it. What is not listed may import, and be imported by, anything in its package.
 */
export const ROOMS = {
  "packages/taxonomy": ["ref.ts", "uri.ts", "ids.ts", "entries.ts", "label.ts", "search.ts", "index.ts"],
  "packages/schema": ["encodings.ts", "common.ts", "records", "build.ts", "index.ts"],
  "packages/validator": [
    "codes.ts",
    "limits.ts",
    "input",
    "schema",
    "vocabulary.ts",
    "judge.ts",
    "batch.ts",
    "lines",
    "blocks.ts",
    "validate.ts",
  ],
  "packages/files": [
    "refusals",
    "read",
    "route",
    "threads",
    "judge-input.ts",
    "options.ts",
    "validate-files.ts",
    "index.ts",
  ],
  "packages/cli": [
    "exit.ts",
    "io.ts",
    "command.ts",
    "list",
    "show",
    "commands",
    "commands.ts",
    "main.ts",
    "bin.ts",
  ],
};
