import { afterMark } from "../input/scan.js";
import type { Limits } from "../limits.js";
import type { Matcher } from "../matcher/matcher.js";
import { longestMatched } from "./reach.js";
import { LONG, MISSED, TOGETHER, UNKNOWN, type Together } from "./together.js";

const LF = 0x0a;
const CR = 0x0d;
const OPEN = 0x7b;

/** Bytes of notes after which no further line is taken: what is left is for the largest record. */
const NOTED = 512 * 1024;

/**
 * Takes the next lines of a block, with the labels of those that a matcher says yes to: where one of these ends is known without
 * looking for its line break. Takes no more once there is no room for more notes. `beginsInput`: these are the first bytes of the
 * input, where a byte-order mark may stand.
 */
export function cutLines(
  together: Together,
  block: Uint8Array,
  from: number,
  beginsInput: boolean,
  limits: Limits,
  matcher: Matcher | undefined,
): void {
  const longest = longestMatched(limits);
  const { notes } = together;
  notes?.keep();
  let at = from;
  let line = 0;
  let count = 0;
  while (at < block.length && count < TOGETHER) {
    const label = matcher && block[at] === OPEN ? matcher.next(at) : UNKNOWN;
    let next = label >= 0 && matcher ? nextLine(block, matcher.behind()) : -1;
    if (next >= 0 && matcher && next - at <= longest) {
      together.put(count, at, matcher.behind(), next, line, label);
      if (notes && together.keep(count, notes) > NOTED) {
        [at, line, count] = [next, line + 1, count + 1];
        break;
      }
      count++;
    } else {
      const found = block.indexOf(LF, at);
      next = found < 0 ? block.length : found + 1;
      let to = found < 0 ? next : found;
      if (to > at && block[to - 1] === CR) to--;
      const begin = beginsInput && line === 0 ? afterMark(block, at, to) : at;
      // A line that is too long is so whatever it holds: of one that comes in pieces nobody looks at the whole.
      const isLong = to - begin > limits.lineBytes;
      if (isLong || (block[begin] ?? 0) > 0x20 || !isBlank(block, begin, to)) {
        const missed =
          (matcher !== undefined && block[at] === OPEN && label < 0) || to - begin > longest
            ? MISSED
            : UNKNOWN;
        together.put(count++, begin, to, next, line, isLong ? LONG : missed);
      }
    }
    line++;
    at = next;
  }
  [together.count, together.end, together.lines] = [count, at, line];
}

/** Returns where the next line begins if the line ends here; else -1. */
function nextLine(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return at + 1;
  if (bytes[at] === CR && bytes[at + 1] === LF) return at + 2;
  return at === bytes.length ? at : -1;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== CR) return false;
  }
  return true;
}
