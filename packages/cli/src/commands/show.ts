import type { Command } from "../command.js";
import { paintFor } from "../colour.js";
import { brief } from "../escape.js";
import { EXIT } from "../exit.js";
import { print, say } from "../io.js";
import { LANG, readLang } from "../lang.js";
import { findSubject } from "../show/subject.js";
import { hints } from "../show/hints.js";
import { subjectJson } from "../show/json.js";
import { subjectText } from "../show/text.js";
import { UsageError } from "../usage-error.js";

export const show: Command = {
  usage: "SCHEME/ID [options]",
  about: "one concept, law or provision: words, meaning, sources",
  options: {
    lang: LANG,
    format: { value: "text|json", choices: ["text", "json"], help: "for people (default) or for programs" },
  },
  examples: [
    { command: "tipx show forms/labour-exploitation --lang km", about: "a form of exploitation, in Khmer" },
    { command: "tipx show instruments/kh-hts-law-2008#art-10", about: "one article of a law" },
    { command: "tipx show forms/forced-labor --format json", about: "where an old id has moved" },
  ],
  notes: [
    "(draft) marks our own translation, not yet reviewed. (secondary) marks a fact of which we read only a report,\n" +
      "(remembered) one of which we read nothing. For an id that moved you see its successor; for one that was split or withdrawn, what to use instead.",
  ],
  async run(args, io) {
    const [ref, ...more] = args.positionals;
    if (ref === undefined || more.length > 0)
      throw new UsageError("show takes one SCHEME/ID, such as forms/forced-labour (see tipx show --help)");
    const lang = readLang(args);
    const subject = findSubject(ref);
    if (!subject) {
      say(io, [`there is no ${brief(ref)} in this vocabulary`, ...hints(ref, lang)].join("\n      "));
      return EXIT.findings;
    }
    const json = args.text("format") === "json";
    await print(
      io,
      json
        ? `${JSON.stringify(subjectJson(subject, lang), null, 2)}\n`
        : subjectText(subject, lang, paintFor(io)),
    );
    return EXIT.ok;
  },
};
