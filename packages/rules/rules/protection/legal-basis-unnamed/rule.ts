import { OF_PERSONS, rule } from "../../../src/rule.js";

/** Kinds of legal basis of which there are many: the record has to say which one. */
const NAMED: ReadonlySet<string> = /* @__PURE__ */ new Set(["law", "treaty", "agreement"]);

export const legalBasisUnnamed = rule({
  id: "legal-basis-unnamed",
  severity: { strict: "warning" },
  source: ["IOM Data Protection Manual, principle of lawful and fair collection"],
  reads: [
    "*/handling/legalBasis/*/agreement",
    "*/handling/legalBasis/*/kind",
    "*/handling/legalBasis/*/provision",
  ],
  types: OF_PERSONS,
  check(_, found, { legalBasis }) {
    for (const [n, { kind, provision, agreement }] of legalBasis.entries())
      if (NAMED.has(kind) && provision === undefined && agreement === undefined)
        found(`/handling/legalBasis/${n}`);
  },
});
