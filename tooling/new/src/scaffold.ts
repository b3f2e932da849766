import { fileURLToPath } from "node:url";
import { newConcept } from "@tipx/data";
import type { Scaffold } from "@tipx/generated";
import { takenCodes } from "./codes.ts";
import { sourceOf } from "./packages.ts";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** What `packages/rules/scripts/new-rule.ts` exports. */
interface NewRule {
  newRule(name: string, takenBy: (code: string) => Promise<string | undefined>): Promise<Scaffold>;
}

const KINDS: Readonly<Record<string, { name: string; make(name: string): Scaffold | Promise<Scaffold> }>> = {
  rule: {
    name: "<topic>/<id>",
    async make(name) {
      const { newRule } = (await sourceOf("@tipx/rules", "scripts/new-rule.ts")) as NewRule;
      return newRule(name, async (code) => (await takenCodes()).get(code));
    },
  },
  concept: { name: "<scheme>/<id>", make: (name) => newConcept(ROOT, name) },
};

const USAGE = `Say what to make: ${Object.entries(KINDS)
  .map(([kind, { name }]) => `npm run new -- ${kind} ${name}`)
  .join(", or ")}`;

/** What is made for the arguments of `npm run new`. Nothing is written. */
export async function scaffold([kind = "", name, ...more]: readonly string[]): Promise<Scaffold> {
  const asked = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  return asked && name !== undefined && more.length === 0 ? asked.make(name) : { refused: USAGE };
}
