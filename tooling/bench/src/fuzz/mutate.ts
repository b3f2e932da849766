import type { Random } from "@tipx/fixtures";

const bytes = (text: string): Buffer => Buffer.from(text);
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
/** Bytes that mean something to JSON, or to a pattern of ours. */
const TELLING = bytes('"{}[],:\\ \t\r\u0000\u007f0019azAZ-_.eE+tfn/');
const DIGITS = bytes("0123456789");
const HEX = bytes("0123456789abcdef");
/** What a reader of bytes may take for something else: numbers, escapes, letters of several bytes, other kinds of blank. */
const STRANGE = [
  "1e5", "1E400", "-0", "1.0", "01", "-", "+1", "0x1", "9007199254740993", "99999999999999999999", "1e-7", "NaN", "null",
  "true", "{}", "[]", '""', "\\u0041", "\\u0022", "\\ud800", "\\ud83d\\ude00", '\\"', "\\\\", "\\/", "\\n", "\\x", "\\",
  "\t", "\u0001", "\u007f", "\u0085", "\u00a0", "\u2028", "\u202e", "\ufeff", "\ufff9", "ក", "😀", "__proto__", "constructor",
  '"type":"person",', '"id":1,', ",", ",,", ":", "}{", "]]", "/**/", " ", "\r",
].map(bytes); // prettier-ignore

/**
 * Changes lines of JSON byte by byte and piece by piece: some come out as other right records, most as nearly right ones.
 * `start` are right records, one a line.
 */
export class LineMutator {
  private readonly lines: readonly Buffer[];
  private line = Buffer.alloc(0);
  private length = 0;

  constructor(
    private readonly random: Random,
    start: readonly string[],
  ) {
    this.lines = start.map(bytes);
    const longest = Math.max(...this.lines.map((line) => line.length));
    // Room for what is put in, twice.
    this.line = Buffer.alloc(longest + 1024);
  }

  /** A changed line, good until the next call; without a line feed, not always UTF-8. */
  next(): Buffer {
    const start = this.random.pick(this.lines);
    start.copy(this.line);
    this.length = start.length;
    for (let left = this.random.int(1, 2); left > 0; left--) this.change();
    return this.line.subarray(0, this.length);
  }

  private change(): void {
    const { random } = this;
    switch (random.int(0, 9)) {
      case 0:
        return this.set(random.pick(TELLING as unknown as readonly number[]));
      case 1: {
        const byte = random.int(0, 255);
        return this.set(byte === LINE_FEED ? 0 : byte);
      }
      case 2:
        return this.replace(this.anywhere(), random.int(1, 8), Buffer.alloc(0));
      case 3: {
        const from = this.anywhere();
        return this.replace(this.anywhere(), 0, Buffer.from(this.line.subarray(from, Math.min(this.length, from + random.int(1, 64))))); // prettier-ignore
      }
      case 4:
        return this.ofKind(DIGITS);
      case 5:
        return this.ofKind(HEX);
      case 6:
        return this.string(this.otherString());
      case 7:
        return this.string(Buffer.concat([bytes('"'), random.pick(STRANGE), bytes('"')]));
      case 8:
        return this.replace(this.anywhere(), random.int(0, 1), random.pick(STRANGE));
      default:
        return this.member();
    }
  }

  private anywhere(): number {
    return this.random.int(0, this.length - 1);
  }

  private set(byte: number): void {
    this.line[this.anywhere()] = byte;
  }

  /** A byte of a kind becomes another of that kind: the change that most often leaves a record right. */
  private ofKind(kind: Buffer): void {
    const from = this.anywhere();
    for (let at = from; at < this.length; at++)
      if (kind.includes(this.line[at] ?? 0)) {
        this.line[at] = this.random.pick(kind as unknown as readonly number[]);
        return;
      }
  }

  private replace(at: number, count: number, piece: Buffer): void {
    const after = Math.min(this.length, at + count);
    const grown = this.length - (after - at) + piece.length;
    if (grown < 2 || grown > this.line.length) return;
    this.line.copyWithin(at + piece.length, after, this.length);
    piece.copy(this.line, at);
    this.length = grown;
  }

  /** Where a string or key stands that begins after a place: both quotation marks included. */
  private static stringAfter(line: Buffer, from: number, length: number): [number, number] | undefined {
    const begin = line.indexOf(QUOTE, from);
    const end = line.indexOf(QUOTE, begin + 1);
    return begin === -1 || end === -1 || end >= length ? undefined : [begin, end + 1];
  }

  private string(piece: Buffer): void {
    const found = LineMutator.stringAfter(this.line, this.anywhere(), this.length);
    if (found) this.replace(found[0], found[1] - found[0], piece);
  }

  private otherString(): Buffer {
    const other = this.random.pick(this.lines);
    const found = LineMutator.stringAfter(other, this.random.int(0, other.length - 1), other.length);
    return found ? other.subarray(...found) : bytes('"person"');
  }

  /** From one comma to another: a member or an item goes, or comes twice. */
  private member(): void {
    const begin = this.line.indexOf(",", this.anywhere());
    const end = this.line.indexOf(",", begin + 1);
    if (begin === -1 || end === -1 || end >= this.length) return;
    if (this.random.chance(0.5)) this.replace(begin, end - begin, Buffer.alloc(0));
    else this.replace(end, 0, Buffer.from(this.line.subarray(begin, end)));
  }
}
