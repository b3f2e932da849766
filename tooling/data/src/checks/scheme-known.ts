import { entrySchema } from "../entry.ts";
import { DATA } from "../model.ts";
import type { Check } from "./check.ts";

/** Schemes whose entries are not plain concepts: their folders must be registers, all others concept schemes. */
const REGISTERS = [
  "instruments",
  "actors",
  "recommendations",
  "meetings",
  "places",
  "collections",
  "systems",
];

export const schemeKnown: Check = {
  name: "scheme-known",
  why: "The kind of a scheme decides how it is exported: an instrument is never a skos:Concept.",
  check(model, report) {
    const singulars = new Map<string, string>();
    for (const { name, info } of model.schemes.values()) {
      const file = `${DATA}/${name}/_scheme.yml`;
      const isRegister = REGISTERS.includes(name);
      if (isRegister !== (info.kind === "register"))
        report(
          file,
          `says kind: ${info.kind}; ${name} is a ${isRegister ? "register" : "concept-scheme"}: correct it`,
        );
      const other = singulars.get(info.singular);
      if (other !== undefined)
        report(
          file,
          `has the singular "${info.singular}" of ${other}: exports would collide, choose another`,
        );
      singulars.set(info.singular, name);
      if (isRegister && entrySchema(name) === entrySchema(""))
        report(file, "is a register without a shape in entry.ts: add one");
    }
  },
};
