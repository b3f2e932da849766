import type { Command } from "../command.js";
import { brief } from "../escape.js";
import { EXIT } from "../exit.js";
import { artefacts, FORMATS, type Artefact } from "../export/artefacts.js";
import { writeAll } from "../export/write.js";
import { print } from "../io.js";
import { UsageError } from "../usage-error.js";

export const exportCommand: Command = {
  usage: "--out DIR --format FORMAT [options]",
  about: "write the published schemas and vocabularies to a folder, byte for byte as they are released",
  options: {
    out: { value: "DIR", help: "the folder to write to; it is made when it does not exist" },
    format: {
      value: "FORMAT",
      choices: [...FORMATS, "release", "all"],
      multiple: true,
      help: `what to write: ${FORMATS.join(", ")}; all writes every one of these;\nrelease writes the release as data, and stands alone`,
    },
    force: { help: "replace files that are there and differ" },
  },
  examples: [
    {
      command: "tipx export --out schemas --format json-schema",
      about: "schemas/schema/<version>/…/all.json and the files beside it",
    },
    {
      command: "tipx export --out releases/next --format release",
      about: "vocabulary, schemas, rules and codes as data, to compare with another release",
    },
    {
      command: "tipx export --out lists --format csv,fhir",
      about: "code lists for a spreadsheet and for a health partner's server, in lists/exports/<version>/",
    },
  ],
  notes: [
    "json-schema: JSON Schema, paths as in each schema's $id. csv: code lists, labels and mappings with a Frictionless\n" +
      "datapackage.json. skos: Turtle, with SHACL shapes. jsonld: the same as JSON-LD, and laws, bodies and meetings. fhir:\n" +
      "CodeSystem, ValueSet and ConceptMap of R4 and R5. misp: a machine tag taxonomy. openapi: components for OpenAPI 3.1.",
    "release: release.json lists every file of the release with its SHA-256; files.ndjson.gz holds them, a line each.",
    "The index.json of each format lists every file with its SHA-256. A file that is there and differs stops the\n" +
      "export before anything is written, unless --force is given. A file is written whole or not at all.",
  ],
  async run(args, io) {
    const out = args.text("out");
    if (args.positionals.length > 0)
      throw new UsageError("export takes options only (see tipx export --help)");
    if (out === undefined || out === "")
      throw new UsageError("export needs --out DIR (see tipx export --help)");
    if (!args.has("format"))
      throw new UsageError(`export needs --format ${FORMATS.join(", ")} or all (see tipx export --help)`);
    const chosen = args.list("format");
    const found = chosen.includes("release") ? await wholeRelease(chosen) : await chosenArtefacts(chosen);
    const { written, unchanged } = await writeAll(out, found, args.has("force"));
    await print(io, `${written} files written, ${unchanged} already there, in ${brief(out, 200)}\n`);
    return EXIT.ok;
  },
};

const chosenArtefacts = async (chosen: readonly string[]): Promise<Artefact[]> =>
  (
    await Promise.all(
      FORMATS.filter((format) => chosen.includes(format) || chosen.includes("all")).map(artefacts),
    )
  ).flat();

/** A folder of a release holds the release and nothing else, so that two can be compared. */
async function wholeRelease(chosen: readonly string[]): Promise<Artefact[]> {
  if (chosen.length > 1)
    throw new UsageError("--format release stands alone: give its folder no other format");
  const { release } = await import("../export/release.js");
  return release();
}
