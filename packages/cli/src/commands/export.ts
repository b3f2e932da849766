import type { Command } from "../command.js";
import { brief } from "../escape.js";
import { EXIT } from "../exit.js";
import { artefacts } from "../export/artefacts.js";
import { writeAll } from "../export/write.js";
import { print } from "../io.js";
import { UsageError } from "../usage-error.js";

export const exportCommand: Command = {
  usage: "--out DIR --format json-schema [options]",
  about: "write the published schemas to a folder, byte for byte as they are released",
  options: {
    out: { value: "DIR", help: "where to; made when it is not there" },
    format: {
      value: "json-schema",
      choices: ["json-schema"],
      help: "what to write; other formats come with later releases",
    },
    force: { help: "replace files there that differ" },
  },
  examples: [
    {
      command: "tipx export --out schemas --format json-schema",
      about: "schemas/schema/<version>/…/all.json and its fellows",
    },
  ],
  notes: [
    "Paths are those of each schema's $id; index.json lists every file with its SHA-256. A file that is already there and\n" +
      "differs stops the export before anything is written, unless --force. Each file is put in place whole or not at all.",
  ],
  async run(args, io) {
    const out = args.text("out");
    if (args.positionals.length > 0)
      throw new UsageError("export takes options only (see tipx export --help)");
    if (out === undefined || out === "")
      throw new UsageError("export needs --out DIR (see tipx export --help)");
    if (!args.has("format"))
      throw new UsageError("export needs --format json-schema (see tipx export --help)");
    const { written, unchanged } = await writeAll(out, await artefacts(), args.has("force"));
    await print(io, `${written} files written, ${unchanged} already there, in ${brief(out, 200)}\n`);
    return EXIT.ok;
  },
};
