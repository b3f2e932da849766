import { readAhead, replay } from "./peek.js";
import type { Bytes } from "./source.js";

/** json: one JSON value. ndjson: one JSON value on each line. */
export type InputFormat = "json" | "ndjson";

/** What the name of a file says of its contents, and whether it says that they are gzip. */
export function formatByName(name: string): {
  readonly format: InputFormat | undefined;
  readonly packed: boolean;
} {
  const packed = /\.gz$/i.test(name);
  const bare = packed ? name.slice(0, -3) : name;
  const format = /\.json$/i.test(bare) ? "json" : /\.(?:ndjson|jsonl)$/i.test(bare) ? "ndjson" : undefined;
  return { format, packed };
}

/** A first line that is longer decides nothing: no line of NDJSON may be so long. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** What the bytes look like: `[` begins one array, a complete first line that more follows is NDJSON, all else is one value. */
export async function formatByContent(
  source: Bytes,
): Promise<{ readonly format: InputFormat; readonly bytes: Bytes }> {
  const bytes = source[Symbol.asyncIterator]();
  const guess = formatGuess();
  const ahead = await readAhead(bytes, (chunk) => guess.take(chunk) !== undefined);
  return { format: guess.take(new Uint8Array()) ?? "json", bytes: replay(ahead, bytes) };
}

const [TAB, LF, CR, SPACE, QUOTE, BACKSLASH] = [0x09, 0x0a, 0x0d, 0x20, 0x22, 0x5c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];
const BOM = [0xef, 0xbb, 0xbf];

/** Looks at bytes until it knows. It counts brackets outside strings, so that a faulty first line is still a line. */
function formatGuess() {
  let answer: InputFormat | undefined;
  let seen = 0;
  let begun = false;
  let lineDone = false;
  let depth = 0;
  let inString = false;
  let escaped = false;

  function look(byte: number): InputFormat | undefined {
    if (seen < 3 && byte === BOM[seen]) return undefined;
    const blank = byte === SPACE || byte === TAB || byte === LF || byte === CR;
    if (lineDone) return blank ? undefined : "ndjson";
    if (!begun) {
      if (blank) return undefined;
      begun = true;
      if (byte === OPEN_BRACKET) return "json";
    }
    if (byte === LF) {
      if (depth > 0 || inString) return "json";
      lineDone = true;
    } else if (escaped) escaped = false;
    else if (inString) {
      if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth--;
    return undefined;
  }

  return {
    /** Undefined while it could be either. */
    take(chunk: Uint8Array): InputFormat | undefined {
      for (let index = 0; index < chunk.length && answer === undefined; index++) {
        answer = seen > LONGEST_LINE ? "json" : look(chunk[index] ?? 0);
        seen++;
      }
      return answer;
    },
  };
}
