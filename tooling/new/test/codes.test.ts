import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { takenCodes } from "../src/codes.ts";

const PACKAGES = fileURLToPath(new URL("../../../packages", import.meta.url));

interface Book {
  readonly codes: Readonly<Record<string, { readonly layer: string }>>;
  readonly english: object;
  readonly translations: object;
}
const isBook = (value: unknown): value is Book =>
  typeof value === "object" &&
  value !== null &&
  ["codes", "english", "translations"].every((name) => Object.hasOwn(value, name));

/** Every code book that a package of ours exports, by the name of the package. */
async function books(): Promise<Map<string, Book>> {
  const found = new Map<string, Book>();
  for (const folder of readdirSync(PACKAGES)) {
    const entry = path.join(PACKAGES, folder, "dist/index.js");
    // The command has no exports.
    if (!existsSync(entry)) continue;
    const exported = (await import(pathToFileURL(entry).href)) as Readonly<Record<string, unknown>>;
    for (const value of Object.values(exported)) if (isBook(value)) found.set(`@tipx/${folder}`, value);
  }
  return found;
}

test("a new rule can have the code of no package and of no release", async () => {
  const found = await books();
  expect([...found.keys()]).toEqual(
    expect.arrayContaining(["@tipx/files", "@tipx/rules", "@tipx/validator"]),
  );
  const taken = await takenCodes();
  const free = [...found].flatMap(([name, { codes }]) =>
    Object.entries(codes).flatMap(([code, { layer }]) =>
      layer === "rules" || taken.has(code) ? [] : [`${name} ${code}`],
    ),
  );
  expect(free).toEqual([]);
  expect(taken.get("retention-past")).toBe("release 0.1.0");
});

test("no two packages have the same code", async () => {
  const owners = new Map<string, string>();
  const twice: string[] = [];
  for (const [name, { codes }] of await books())
    for (const [code, { layer }] of Object.entries(codes)) {
      // The validator's book holds the rules that it was built with.
      if (name === "@tipx/validator" && layer === "rules") continue;
      if (owners.has(code)) twice.push(`${code}: ${owners.get(code)} and ${name}`);
      owners.set(code, name);
    }
  expect(twice).toEqual([]);
});
