import { compare } from "./order.ts";
import type { LedgerLine, Model } from "./model.ts";
import type { Instrument } from "./entry.ts";

const LINE = /^([a-z0-9-]+\/[A-Za-z0-9-]+(?:#[a-z0-9-]+)?) ([0-9]+\.[0-9]+\.[0-9]+)$/;

/** Reads the ledger: its entries, and the numbers of the lines that are malformed. */
export function readLedger(text: string): { lines: LedgerLine[]; malformed: number[] } {
  const lines: LedgerLine[] = [];
  const malformed: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const [, ref, since] = LINE.exec(line) ?? [];
    if (ref === undefined || since === undefined) malformed.push(index + 1);
    else lines.push({ ref, since });
  }
  return { lines, malformed };
}

/** Lists every id that the files hold now, with redirects and provisions, each with the version in its `since`. */
export function* presentIds(model: Model): Generator<LedgerLine> {
  for (const scheme of model.schemes.values()) {
    for (const [id, entry] of scheme.entries) {
      yield { ref: `${scheme.name}/${id}`, since: entry.since };
      if (scheme.name === "instruments")
        for (const provision of (entry as Instrument).provisions ?? [])
          yield { ref: `instruments/${id}#${provision.id}`, since: model.version };
    }
    // The `since` of a redirect says when it became a redirect. Only the ledger knows when the id was first published.
    for (const id of scheme.redirects.keys()) yield { ref: `${scheme.name}/${id}`, since: model.version };
  }
}

/** Lists the ids that are in the files and not yet in the ledger, in the order in which they will be appended. */
export function newLines(model: Model): LedgerLine[] {
  const known = new Set(model.ledger.map(({ ref }) => ref));
  return [...presentIds(model)].filter(({ ref }) => !known.has(ref)).sort((a, b) => compare(a.ref, b.ref));
}

/** Appends the new ids to the text. Nothing is ever removed or reordered. */
export function appendLines(text: string, lines: readonly LedgerLine[]): string {
  const before = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return before + lines.map(({ ref, since }) => `${ref} ${since}\n`).join("");
}
