import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const SCHEME = (singular: string, kind = "concept-scheme"): string =>
  `kind: ${kind}\ntitle: { en: ${singular} }\ndescription:\n  en: For a test.\nsingular: ${singular}\nopen: false\ndecidedBy: us\nsince: 0.1.0\n`;

/** A concept as an editor would type it. */
export const conceptText = (label: string, more = ""): string =>
  `label:\n  en: ${label}\ndefinition:\n  en: What it is.\n${more}sources:\n  - { url: https://example.org/text, reuse: link }\nevidence: text\nchecked: 2026-01-02\nsince: 0.1.0\n`;

const COVERAGE = Array.from(
  { length: 66 },
  (_, index) => `- { row: ${index + 1}, quote: words, states: A fact., ids: [acts/sale] }\n`,
).join("");

const SYSTEM = `label:
  en: ISO 3166-1
publisher: ISO
licence: not stated
reuse: code
sources:
  - { url: https://example.org/text, reuse: link }
evidence: text
checked: 2026-01-02
since: 0.1.0
`;

/** A small repository in a temporary folder that breaks no rule; `files` replace or add to it, by path from the root. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), "tipx-data-"));
  const all: Record<string, string | Uint8Array> = {
    "packages/taxonomy/package.json":
      '{\n  "name": "@tipx/taxonomy",\n  "version": "0.1.0",\n  "exports": {}\n}\n',
    "packages/taxonomy/speech-coverage.yml": COVERAGE,
    // Countries come from a library.
    "packages/taxonomy/hosts.yml": "copies:\n  - example.org\n  - www.npmjs.com\n",
    "packages/taxonomy/data/acts/_scheme.yml": SCHEME("act"),
    "packages/taxonomy/data/acts/sale.yml": conceptText("Sale"),
    "packages/taxonomy/data/systems/_scheme.yml": SCHEME("system", "register"),
    "packages/taxonomy/data/systems/iso-3166-1.yml": SYSTEM,
    // Names of some countries are those that HTCDS uses.
    "packages/taxonomy/data/systems/htcds.yml": SYSTEM.replace("ISO 3166-1", "HTCDS"),
    "packages/taxonomy/ledger.txt": "",
    "packages/taxonomy/meanings.txt": "",
    ...files,
  };
  for (const [name, contents] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), contents);
  }
  return root;
}
