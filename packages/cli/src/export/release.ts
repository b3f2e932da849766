import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { filesCodeBook } from "@tipx/files";
import { entriesOf, oldIds, resolveId, schemeInfo, SCHEMES, TAXONOMY_VERSION } from "@tipx/taxonomy";
import type { CodeBook } from "@tipx/report";
import rules from "@tipx/rules/rules.json" with { type: "json" };
import { codeBook } from "@tipx/validator";
import { artefacts, type Artefact } from "./artefacts.js";

/** The number of the form in which a release is kept; it rises when a reader of the old form cannot read the new one. */
const FORM = 1;

/**
 * A release as data, to compare later ones with: `release.json` lists every file with its size and SHA-256, and
 * `files.ndjson.gz` holds them, each as one line `{"path","text"}`. The files are the published schemas, the vocabulary (one
 * file a scheme, with what became of old ids), `rules.json` and `code-books.json` (every other code that a report can hold).
 */
export async function release(): Promise<Artefact[]> {
  const files = [...(await schemas()), ...vocabulary(), ruleBook(), codeBooks()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const listed = files.map(({ path, text }) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: createHash("sha256").update(text).digest("hex"),
  }));
  const manifest = { form: FORM, version: TAXONOMY_VERSION, files: listed };
  const lines = files.map((file) => `${JSON.stringify(file)}\n`).join("");
  return [
    { path: "files.ndjson.gz", bytes: await promisify(gzip)(lines, { level: 9 }) },
    // Last: whoever finds it finds all that it lists.
    { path: "release.json", bytes: Buffer.from(json(manifest)) },
  ];
}

interface ReleaseFile {
  readonly path: string;
  readonly text: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** Those of this release only: each earlier one keeps its own. */
const schemas = async (): Promise<ReleaseFile[]> =>
  (await artefacts("json-schema"))
    .filter(({ path }) => path.startsWith(`schema/${TAXONOMY_VERSION}/`))
    .map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString("utf8") }));

const vocabulary = (): ReleaseFile[] =>
  SCHEMES.map((scheme) => ({
    path: `vocabulary/${scheme}.json`,
    text: json({
      scheme: schemeInfo(scheme),
      entries: entriesOf(scheme),
      oldIds: Object.fromEntries(oldIds(scheme).map((id) => [id, resolveId(scheme, id)])),
    }),
  }));

const ruleBook = (): ReleaseFile => ({ path: "rules.json", text: `${JSON.stringify(rules, null, 2)}\n` });

/** The codes of each package but those of rules, which are in `rules.json`. */
const codeBooks = (): ReleaseFile => ({
  path: "code-books.json",
  text: json({ validator: codesOf(codeBook), files: codesOf(filesCodeBook) }),
});

const codesOf = ({ codes, english }: CodeBook): object =>
  Object.fromEntries(
    Object.entries(codes).flatMap(([code, { layer, severity, params }]) =>
      layer === "rules"
        ? []
        : [[code, { layer, severity, meaning: english.about(code)?.title ?? code, params }]],
    ),
  );
