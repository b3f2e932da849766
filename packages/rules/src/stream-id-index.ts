import { references, type Test } from "./generated/visits.js";
import { ANY, type AnyRecord } from "./rule.js";
import { TextMap } from "./text-map.js";

/** What records of one stream have to do with each other, and how a stream breaks it. */
export interface StreamFault {
  readonly rule: string;
  /** The record it is told of: the later of the two. */
  readonly record: number;
  readonly pointer: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** Ids that are kept unless an option says otherwise: 25 bytes each, and for a moment half as much again while the table grows. */
const DEFAULT_STREAM_IDS = 2_000_000;

const DUPLICATE = "duplicate-record-id";
const WRONG_TYPE = "reference-wrong-type";
/** The rules that look across a stream as they do across a bundle. */
export const STREAM_RULES = [DUPLICATE, WRONG_TYPE] as const;

/** The words of a slot: four of the id, then the type of the record seen and the types that references asked for. */
const SLOT = 5;
const LOAD = 0.8;
const TYPE_BITS = 5;
const TYPE = (1 << TYPE_BITS) - 1;

let codes: TextMap<number> | undefined;
const codeOf = (type: string): number =>
  (codes ??= new TextMap(ANY.map((name, n) => [name, n + 1]))).get(type) ?? 0;

/** The first words of what `readId` read; a buffer, so that no id costs an object. */
const id = /* @__PURE__ */ new Int32Array(4);
/** Four hexadecimal digits. Without a branch, for no processor can guess which of them are letters. */
function hex4(urn: string, at: number): number {
  const [a, b] = [urn.charCodeAt(at), urn.charCodeAt(at + 1)];
  const [c, d] = [urn.charCodeAt(at + 2), urn.charCodeAt(at + 3)];
  // 0 to 9 are 0x30 to 0x39, a to f are 0x61 to 0x66: only these have the bit of 64, and are nine more than their last four.
  return (
    (((a & 15) + (a >> 6) * 9) << 12) |
    (((b & 15) + (b >> 6) * 9) << 8) |
    (((c & 15) + (c >> 6) * 9) << 4) |
    ((d & 15) + (d >> 6) * 9)
  );
}

/** Reads the four words of `urn:uuid:xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`. */
function readId(urn: string): void {
  id[0] = (hex4(urn, 9) << 16) | hex4(urn, 13);
  id[1] = (hex4(urn, 18) << 16) | hex4(urn, 23);
  id[2] = (hex4(urn, 28) << 16) | hex4(urn, 33);
  id[3] = (hex4(urn, 37) << 16) | hex4(urn, 41);
}

/**
 * Tells what a stream holds twice, and what refers to a record of another type than its field says, whichever of the two
 * comes first. Keeps the id of each record and of each record referred to, up to a limit, and nothing else of them. Records
 * inside a bundle are the bundle's affair: the same agency may stand in many.
 */
export class StreamIdIndex {
  private slots: Int32Array;
  private size: number;
  private used = 0;
  /** What the words of an id are multiplied by: other numbers in each run, so that nobody can send ids that pile up. */
  private readonly factors = Int32Array.from({ length: 4 }, () => (Math.random() * 0x1_0000_0000) | 1);
  private faults: StreamFault[] | undefined;
  private record = 0;
  private expected = 0;
  private foundType = 0;

  /** Takes the number of ids to keep, from 1. */
  constructor(private readonly limit = DEFAULT_STREAM_IDS) {
    if (!Number.isSafeInteger(limit) || limit < 1)
      throw new RangeError("the ids kept of a stream are a whole number from 1");
    this.size = Math.ceil(Math.min(limit, 1024) / LOAD);
    this.slots = new Int32Array(this.size * SLOT);
  }

  /** Tells whether there were more ids than the limit: those beyond it were not compared with each other. */
  get isFull(): boolean {
    return this.used > this.limit;
  }

  /** Takes the next record, one without faults of its own. What it breaks, or undefined. */
  add(record: AnyRecord, number: number): readonly StreamFault[] | undefined {
    this.faults = undefined;
    this.record = number;
    readId(record.id);
    this.sees(codeOf(record.type));
    if (record.type !== "bundle") references[record.type]?.(record, this.refers, this.tells);
    return this.faults;
  }

  /** A record of a type with the id that was read. */
  private sees(type: number): void {
    const at = this.slot();
    if (at < 0) return;
    const state = this.slots[at + 4] as number;
    if ((state & TYPE) !== 0) return this.fault(DUPLICATE, "/id");
    this.slots[at + 4] = state | type;
    const others = (state >>> TYPE_BITS) & ~(1 << (type - 1));
    if (others !== 0) {
      this.expected = 32 - Math.clz32(others & -others);
      this.foundType = type;
      this.fault(WRONG_TYPE, "/id", this.types());
    }
  }

  /** A reference, to a record of a type or of any, to the id that was read; whether it is wrong. */
  private asks(type: number): boolean {
    const at = this.slot();
    if (at < 0 || type === 0) return false;
    const state = this.slots[at + 4] as number;
    const seen = state & TYPE;
    if (seen === 0) this.slots[at + 4] = state | ((1 << (type - 1)) << TYPE_BITS);
    this.expected = type;
    this.foundType = seen;
    return seen !== 0 && seen !== type;
  }

  private readonly refers: Test<string> = (urn: string, type) => {
    readId(urn);
    return this.asks(codeOf(type)) ? 1 : 0;
  };

  private readonly tells = (pointer: string): void => this.fault(WRONG_TYPE, pointer, this.types());

  private types(): { readonly expected: string; readonly found: string } {
    return { expected: ANY[this.expected - 1] ?? "", found: ANY[this.foundType - 1] ?? "" };
  }

  private fault(rule: string, pointer: string, params?: StreamFault["params"]): void {
    (this.faults ??= []).push({ rule, record: this.record, pointer, ...(params && { params }) });
  }

  /** Where the id that was read stands in the table, entered if it is new; -1 when the table is full. */
  private slot(): number {
    const found = this.find();
    if (found >= 0) return found;
    if (this.used >= this.limit) {
      this.used = this.limit + 1;
      return -1;
    }
    if (this.used >= this.size * LOAD) this.grow();
    const at = -this.find() - 1;
    for (let n = 0; n < 4; n++) this.slots[at + n] = id[n] as number;
    this.used++;
    return at;
  }

  /** Where the slot of the id begins, or `-1 - start` of the free slot where it belongs: its second word, which holds the version, is nought. */
  private find(): number {
    const { slots, size, factors } = this;
    const a = id[0] as number;
    const b = id[1] as number;
    const c = id[2] as number;
    const d = id[3] as number;
    let hash =
      (Math.imul(a, factors[0] as number) +
        Math.imul(b, factors[1] as number) +
        Math.imul(c, factors[2] as number) +
        Math.imul(d, factors[3] as number)) |
      0;
    // Ids in a row give hashes at one distance from each other: mixed, lest they fill the table in stripes.
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash ^= hash >>> 13;
    let n = Math.floor(((hash >>> 0) / 0x1_0000_0000) * size);
    for (;;) {
      const at = n * SLOT;
      if (slots[at + 1] === 0) return -1 - at;
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c && slots[at + 3] === d) return at;
      if (++n === size) n = 0;
    }
  }

  private grow(): void {
    const old = this.slots;
    const kept = id.slice();
    this.size = Math.min(this.size * 2, Math.ceil(this.limit / LOAD) + 1);
    this.slots = new Int32Array(this.size * SLOT);
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 1] === 0) continue;
      id.set(old.subarray(from, from + 4));
      this.slots.set(old.subarray(from, from + SLOT), -this.find() - 1);
    }
    id.set(kept);
  }
}
