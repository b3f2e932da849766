import { search as find, type Hit } from "@tipx/taxonomy";
import type { Command } from "../command.js";
import { paintFor, type Paint } from "../colour.js";
import { EXIT } from "../exit.js";
import { print, say } from "../io.js";
import { LANG, readLang } from "../lang.js";
import { UsageError } from "../usage-error.js";
import { labelLine } from "../words.js";

export const search: Command = {
  usage: "TEXT [options]",
  about: "find concepts and laws by any of their wordings, in any language",
  options: {
    lang: LANG,
    format: { value: "text|json", choices: ["text", "json"], help: "for people (default) or for programs" },
    limit: { value: "N", help: "show at most N, the best first (default 10)" },
  },
  examples: [
    { command: 'tipx search "criminal code 2010"', about: "a law by what people call it" },
    { command: 'tipx search "forced labor" --limit 3', about: "the spelling may differ" },
    { command: "tipx search 强迫劳动 --lang zh-Hans", about: "in any language of the vocabulary" },
    { command: "tipx search DebtBondage", about: "what a code of another system is here" },
  ],
  notes: ["Exits 1 when nothing is found."],
  async run(args, io) {
    const text = args.positionals.join(" ");
    if (text.trim() === "")
      throw new UsageError("search takes the words to look for (see tipx search --help)");
    const lang = readLang(args);
    const hits = find(text, { lang, limit: args.count("limit", 1) ?? 10 });
    if (args.text("format") === "json") await print(io, `${JSON.stringify({ hits }, null, 2)}\n`);
    else if (hits.length > 0) await print(io, hitsText(hits, lang, paintFor(io)));
    else say(io, "nothing found; tipx list names the lists of the vocabulary");
    return hits.length > 0 ? EXIT.ok : EXIT.findings;
  },
};

/** Why an entry was found when its label alone does not show it. A superseded wording is a reason, not words to repeat. */
const REASONS: Readonly<Partial<Record<Hit["matched"], string>>> = {
  altLabel: "by another wording",
  hiddenLabel: "by a wording no longer used",
  title: "by its short title",
  code: "by its code",
  "old-id": "by an id it once had",
  mapping: "by a code or label of another system",
  address: "by its address",
};

export function hitsText(hits: readonly Hit[], lang: string, paint: Paint): string {
  return hits
    .map(({ ref, matched }) => {
      const reason = REASONS[matched];
      return `${paint("bold", ref)}\n  ${labelLine(ref, lang)}${reason ? paint("dim", `  [found ${reason}]`) : ""}\n`;
    })
    .join("");
}
