import path from "node:path";
import { fileURLToPath } from "node:url";
import { newConcept } from "@tipx/data";
import { writeFiles, type Scaffold } from "@tipx/generated";
import { takenCodes } from "./codes.ts";
import { sourceOf } from "./packages.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What `packages/rules/scripts/new-rule.ts` exports. */
interface NewRule {
  newRule(name: string, takenBy: (code: string) => string | undefined): Promise<Scaffold>;
}

const KINDS: Readonly<Record<string, { name: string; make(name: string): Scaffold | Promise<Scaffold> }>> = {
  rule: {
    name: "<topic>/<id>",
    async make(name) {
      const { newRule } = (await sourceOf("@tipx/rules", "scripts/new-rule.ts")) as NewRule;
      const taken = await takenCodes();
      return newRule(name, (code) => taken.get(code));
    },
  },
  concept: { name: "<scheme>/<id>", make: (name) => newConcept(ROOT, name) },
};

const USAGE = `Say what to make: ${Object.entries(KINDS)
  .map(([kind, { name }]) => `npm run new -- ${kind} ${name}`)
  .join(", or ")}`;

/** Prints the files it made on stdout, and what to do next on stderr. The exit code: 0, or 2 where nothing was made. */
async function main([kind = "", name, ...more]: readonly string[]): Promise<number> {
  const asked = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  const made = asked && name !== undefined && more.length === 0 ? await asked.make(name) : { refused: USAGE };
  if ("refused" in made) {
    console.error(made.refused);
    return 2;
  }
  await writeFiles(ROOT, made.files);
  for (const file of made.files.keys()) console.log(path.normalize(file));
  console.error(made.next);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
