import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
import { FLOORS, ROOMS, RUN_TIME } from "../floors.js";
import { importDirection } from "../import-direction.js";

const root = path.resolve(import.meta.dirname, "../../..");
const linter = new Linter({ cwd: root });
const config = [
  {
    files: ["**/*.ts"],
    languageOptions: { parser: tseslint.parser },
    plugins: { tipx: { rules: { "import-direction": importDirection } } },
    rules: { "tipx/import-direction": "error" as const },
  },
];

const found = (file: string, code: string) =>
  linter.verify(code, config, { filename: path.join(root, file) }).map((one) => one.messageId ?? one.message);

describe("between packages", () => {
  test.each([
    ["packages/taxonomy/src/a.ts", 'import "@tipx/schema";', "floor"],
    ["packages/taxonomy/src/a.ts", 'import type { Person } from "@tipx/schema";', "floor"],
    ["packages/taxonomy/test/a.ts", 'import "@tipx/schema";', "floor"],
    ["packages/schema/scripts/a.ts", 'export * from "@tipx/json-schema";', "floor"],
    ["packages/rules/src/a.ts", 'import type { Report } from "@tipx/validator";', "floor"],
    ["packages/report/src/a.ts", 'type R = import("@tipx/rules/table").Rule;', "floor"],
    ["packages/validator/src/a.ts", 'await import("@tipx/files");', "floor"],
    ["packages/validator/src/a.ts", 'export type { Run } from "tipx";', "floor"],
    ["packages/measures/src/a.ts", 'import "@tipx/evolution";', "floor"],
    ["packages/pipeline/src/a.ts", 'import "tipx";', "floor"],
    ["packages/cli/src/a.ts", 'import "../../validator/src/index.js";', "path"],
    ["tooling/data/src/a.ts", 'export * from "../../../packages/taxonomy/src/index.js";', "path"],
  ])("%s: %s is refused", (file, code, message) => expect(found(file, code)).toEqual([message]));

  test.each([
    ["packages/json-schema/scripts/a.ts", 'import "@tipx/schema"; import "json-schema-to-typescript";'],
    ["packages/validator/src/a.ts", 'import type { Person } from "@tipx/json-schema";'],
    ["packages/taxonomy/test/a.ts", 'import "@tipx/taxonomy/ids"; import "@tipx/data";'],
    ["packages/evolution/src/a.ts", 'import type { Table } from "@tipx/measures";'],
    ["tooling/bench/src/a.ts", 'import "tipx"; import "valibot";'],
  ])("%s: %s is allowed", (file, code) => expect(found(file, code)).toEqual([]));
});

describe("at run time", () => {
  test.each([
    ["packages/validator/src/a.ts", 'import "zod";', "runTime"],
    ["packages/validator/src/a.ts", 'export * from "@tipx/schema";', "runTime"],
    ["packages/validator/src/a.ts", 'await import("@tipx/schema");', "runTime"],
    ["packages/validator/src/a.ts", 'import "node:fs";', "runTime"],
    // The compiled code keeps an empty import of it.
    ["packages/validator/src/a.ts", 'import { type Person } from "@tipx/schema";', "runTime"],
    ["packages/cli/src/a.ts", 'import "@tipx/schema";', "runTime"],
    ["packages/cli/src/a.ts", 'import "@tipx/fixtures";', "runTime"],
    ["packages/taxonomy/src/a.ts", 'import "@tipx/taxonomy2";', "runTime"],
    ["packages/validator/src/a.ts", 'import type { ZodType } from "zod";', "types"],
    ["packages/validator/src/a.ts", 'let a: import("@tipx/compiler").Shape;', "types"],
    ["tooling/data/src/a.ts", 'import "@tipx/taxonomy";', "runTime"],
  ])("%s: %s is refused", (file, code, message) => expect(found(file, code)).toEqual([message]));

  test.each([
    ["packages/validator/src/a.ts", 'import "@tipx/taxonomy/ids"; import "./b.js";'],
    ["packages/validator/scripts/a.ts", 'import "@tipx/compiler"; import "node:fs";'],
    ["packages/schema/src/records/a.ts", 'import * as z from "zod"; import type { Kit } from "../kit.js";'],
    ["packages/cli/src/a.ts", 'import "node:fs"; import "@tipx/validator/ndjson";'],
  ])("%s: %s is allowed", (file, code) => expect(found(file, code)).toEqual([]));
});

describe("between the rooms of a package", () => {
  test.each([
    ["packages/validator/src/input/a.ts", 'import { walk } from "../schema/walk.js";', "room"],
    ["packages/validator/src/schema/deep/a.ts", 'import type { V } from "../../vocabulary.js";', "room"],
    ["packages/validator/src/codes.ts", 'export type * from "./judge.js";', "room"],
    ["packages/schema/src/records/a.ts", 'import type { Build } from "../build.js";', "room"],
    ["packages/taxonomy/src/uri.ts", 'import type { Ref } from "./ids.js";', "room"],
  ])("%s: %s is refused", (file, code, message) => expect(found(file, code)).toEqual([message]));

  test.each([
    ["packages/validator/src/judge.ts", 'import "./schema/walk.js"; import "./input/scan.js";'],
    ["packages/validator/src/schema/a.ts", 'import "./walk.js"; import "../generated/schema.js";'],
    ["packages/validator/src/not-in-a-room.ts", 'import "./judge.js";'],
    ["packages/validator/test/input/a.ts", 'import "../judge.js"; import "../../src/judge.js";'],
  ])("%s: %s is allowed", (file, code) => expect(found(file, code)).toEqual([]));
});

describe("the tables fit the house", () => {
  const order = FLOORS.flatMap(({ packages }) => packages);
  const built = readdirSync(path.join(root, "packages"));

  test("every package has its floor and its line of what it imports at run time", () => {
    expect(built.filter((name) => !order.includes(name))).toEqual([]);
    expect(built.filter((name) => !Object.hasOwn(RUN_TIME, `packages/${name}`))).toEqual([]);
  });

  test("every room exists", () => {
    const missing = Object.entries<string[]>(ROOMS).flatMap(([home, rooms]) =>
      rooms
        .filter((room) => !existsSync(path.join(root, home, "src", room)))
        .map((room) => `${home}: ${room}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(built)("%s depends on nothing that it may not import", (name) => {
    const manifest = JSON.parse(readFileSync(path.join(root, "packages", name, "package.json"), "utf8")) as {
      dependencies?: Record<string, string>;
      peerDependencies?: Record<string, string>;
    };
    const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    const allowed: Record<string, Record<string, string>> = RUN_TIME;
    expect(declared.filter((one) => !Object.hasOwn(allowed[`packages/${name}`] ?? {}, one))).toEqual([]);
  });
});
