import type { Dialect } from "../dialect.js";
import { LONGEST_WORD } from "../rows.js";

/** Emits what fills the hash tables of words and looks words up in them, with what that needs: `hash`, `quote` and `same`. */
export function emitLookup({ int, byte, word, cell, store, note, multiply, quote, same }: Dialect): string {
  return `/** Enters a word into a table. The driver calls it once for each word. */
function learn(slots: ${int}, mask: ${int}, at: ${int}, length: ${int}): void {
  let slot: ${int} = hash(at, length) & mask;
  while (${word("slots + (slot << 2)")} !== 0) slot = (slot + 1) & mask;
  ${store("slots + (slot << 2)", "(at << 8) | length")}
}

function hash(at: ${int}, length: ${int}): ${int} {
  if (length < 4) return ${byte("at")} ^ (${byte("at + length - 1")} << 4) ^ length;
  const ends: ${int} = ${word("at")} ^ ${multiply(`(${word("at + length - 4")} + length)`, "0x2c1b3c6d")};
  const mixed: ${int} = ${multiply("(ends ^ (ends >>> 15))", "0x297a2d39")};
  return mixed ^ (mixed >>> 15);
}

/** Matches a word of a table, in quotes. */
function word(at: ${int}, slots: ${int}, mask: ${int}, out: ${int}): ${int} {
  if (${byte("at")} !== 34) return -1;
  const from: ${int} = at + 1;
  const to: ${int} = quote(from, ${LONGEST_WORD});
  const length: ${int} = to - from;
  if (length <= 0) return -1;
  let slot: ${int} = hash(from, length) & mask;
  while (true) {
    const entry: ${int} = ${cell("(slots + (slot << 2))", 0)};
    if (entry === 0) return -1;
    if ((entry & 255) === length && same(entry >>> 8, from, length)) {
      ${note("out", "entry >>> 8")}
      return to + 1;
    }
    slot = (slot + 1) & mask;
  }
  return -1;
}

${quote}

${same}`;
}
