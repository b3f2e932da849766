// Generated from packages/json-schema/schema/0.2.0/2020-12/producer/all.json by `npm run fix`. Do not edit.

/** Makes a matcher with its own memory. */
export function script() {
/** In this order: the tape, the tables, the input, zero bytes. */
const M = new Uint8Array(3342336);
const V = new DataView(M.buffer);
const T = new Int32Array(M.buffer);

/** The addresses at which the next value will be noted and the last record was. */
let top: number = 64;
let last: number = 64;
/** The strictest ranked word of this record, as its place in the ranking. */
let strictest: number = 5;
/** The distance in bytes from the start of the last record to its type. */
let typeOffset: number = 0;
/** The address at which the last record ended. */
let behind: number = 64;

/**
 * Matches the record that begins here. Returns the place of its strictest ranked word in the ranking, or -1 when it is not
 * certainly valid. The notes on an accepted record stay until `forget`, or until a record that is not to be kept with it.
 */
function match(from: number, keep: number): number {
  if (keep === 0) top = 64;
  const here: number = top;
  strictest = 5;
  top = here + 12;
  behind = top > 1048640 ? -1 : take(1048640, from, here);
  if (behind < 0) {
    top = here;
    return -1;
  }
  T[(here + 8) >> 2] = from;
  last = here;
  return strictest === 5 ? 0 : strictest;
}

/** Returns the address at which the last accepted record ends. */
function ended(): number {
  return behind;
}

/** Returns the address of the notes on the last accepted record. */
function noted(): number {
  return last;
}

function forget(): void {
  top = 64;
}

/** Stores one word of a row. The driver calls it once for each word. */
function put(at: number, value: number): void {
  T[(at) >> 2] = value;
}

/** Matches a value of the shape that a row describes. */
function take(row: number, at: number, out: number): number {
  switch (T[(row >> 2)]!) {
    case 0: return boolean(at, out);
    case 1: return same(at, T[(row >> 2) + 1]!, T[(row >> 2) + 2]!) ? at + T[(row >> 2) + 2]! : -1;
    case 2: return word(at, T[(row >> 2) + 1]!, T[(row >> 2) + 2]!, out);
    case 3: return ranked(row, at, out);
    case 4: return list(row, at, out);
    case 5: return choice(row, at, out);
    case 6: return object(row, at, out);
    case 7: return record(row, at, out);
    case 8: return recordId(at, out);
    case 9: return specVersion(at, out);
    case 10: return semver(at, out);
    case 11: return instant(at, out);
    case 12: return date(at, out);
    case 13: return localCode(at, out);
    case 14: return text200(at, out);
    case 15: return integer(at, 1, 1000000000, out);
    case 16: return id(at, out);
    case 17: return integer(at, 0, 130, out);
    case 18: return language(at, out);
    case 19: return integer(at, 0, 30, out);
    case 20: return subdivision(at, out);
    case 21: return integer(at, 0, 1200, out);
    case 22: return integer(at, 0, 9007199254740991, out);
    case 23: return currency(at, out);
    case 24: return text1000(at, out);
    case 25: return integer(at, 1, 87600, out);
    case 26: return integer(at, 1, 120, out);
    case 27: return decimal(at, 0, 1000000000, out);
    case 28: return integer(at, 1, 240, out);
    case 29: return decimal(at, 0, 1000000000000, out);
    case 30: return integer(at, 0, 1000000000000, out);
    case 31: return text4000(at, out);
    case 32: return hexDigest(at, out);
    case 33: return integer(at, 0, 10000000000, out);
    case 34: return integer(at, 1, 10000000000, out);
    case 35: return integer(at, 1, 100, out);
    case 36: return integer(at, 2, 1000000, out);
    case 37: return integer(at, 1, 1000000000000, out);
  }
  return -1;
}

/** Matches an object. Keys are expected in the order of the schema; after the last, the search goes on at the first. */
function object(row: number, at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + T[(row >> 2) + 1]!;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  const words: number = T[(row >> 2) + 3]! << 2;
  for (let mark: number = 0; mark < words; mark += 4) T[(here + mark) >> 2] = 0;
  let p: number = at + 1;
  if (M[p]! !== 125) {
    const first: number = row + 16 + words;
    const stop: number = first + T[(row >> 2) + 2]! * 28;
    let field: number = first;
    while (true) {
      const begin: number = V.getInt32(p, true);
      let left: number = T[(row >> 2) + 2]!;
      while (T[(field >> 2) + 2]! !== begin || !same(p, T[(field >> 2)]!, T[(field >> 2) + 1]!)) {
        field += 28;
        if (field === stop) field = first;
        left--;
        if (left === 0) return -1;
      }
      const mark: number = here + T[(field >> 2) + 5]!;
      const marks: number = T[(mark >> 2)]!;
      if ((marks & T[(field >> 2) + 6]!) !== 0) return -1;
      T[(mark) >> 2] = marks | T[(field >> 2) + 6]!;
      p = take(T[(field >> 2) + 4]!, p + T[(field >> 2) + 1]!, here + T[(field >> 2) + 3]!);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
      field += 28;
      if (field === stop) field = first;
    }
  }
  if (M[p]! !== 125) return -1;
  for (let mark: number = 0; mark < words; mark += 4) {
    const required: number = T[((row + mark) >> 2) + 4]!;
    if ((T[((here + mark) >> 2)]! & required) !== required) return -1;
  }
  return p + 1;
}

function list(row: number, at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  if (M[p]! === 93) {
    T[(out) >> 2] = 1;
    return T[(row >> 2) + 3]! === 0 ? p + 1 : -1;
  }
  const items: number = T[(row >> 2) + 1]!;
  const size: number = T[(row >> 2) + 2]!;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + size;
    if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = take(items, p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  if (M[p]! !== 93 || n < T[(row >> 2) + 3]! || n > T[(row >> 2) + 4]!) return -1;
  return p + 1;
}

/** Matches any of several shapes: tries those that can begin with the byte of the value. */
function choice(row: number, at: number, out: number): number {
  let start: number = M[at]!;
  // A number can begin with many bytes: it is tried last.
  if (start !== 34 && start !== 91 && start !== 123 && start !== 116 && start !== 102) start = 0;
  let branch: number = row + 8;
  for (let left: number = T[(row >> 2) + 1]!; left > 0; left--) {
    if (T[(branch >> 2)]! === start) {
      T[(out) >> 2] = T[(branch >> 2) + 1]!;
      const p: number = take(T[(branch >> 2) + 2]!, at, out + 4);
      if (p >= 0) return p;
    }
    branch += 12;
  }
  return -1;
}

/** Matches a record: the value of its type says which. */
function record(row: number, at: number, out: number): number {
  const type: number = typeOf(at);
  if (type < 0) return -1;
  let branch: number = row + 8;
  for (let n: number = 1; n <= T[(row >> 2) + 1]!; n++) {
    if (T[(branch >> 2) + 2]! === V.getInt32(type, true) && same(type, T[(branch >> 2)]!, T[(branch >> 2) + 1]!)) {
      T[(out) >> 2] = n;
      return take(T[(branch >> 2) + 3]!, at, out + 4);
    }
    branch += 16;
  }
  return -1;
}

function ranked(row: number, at: number, out: number): number {
  let branch: number = row + 8;
  for (let rank: number = 0; rank < T[(row >> 2) + 1]!; rank++) {
    if (same(at, T[(branch >> 2)]!, T[(branch >> 2) + 1]!)) {
      if (strictest > rank) strictest = rank;
      T[(out) >> 2] = rank + 1;
      return at + T[(branch >> 2) + 1]!;
    }
    branch += 12;
  }
  return -1;
}

/** Enters a word into a table. The driver calls it once for each word. */
function learn(slots: number, mask: number, at: number, length: number): void {
  let slot: number = hash(at, length) & mask;
  while (V.getInt32(slots + (slot << 2), true) !== 0) slot = (slot + 1) & mask;
  V.setInt32(slots + (slot << 2), (at << 8) | length, true);
}

function hash(at: number, length: number): number {
  if (length < 4) return M[at]! ^ (M[at + length - 1]! << 4) ^ length;
  const ends: number = V.getInt32(at, true) ^ Math.imul((V.getInt32(at + length - 4, true) + length), 0x2c1b3c6d);
  const mixed: number = Math.imul((ends ^ (ends >>> 15)), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** Matches a word of a table, in quotes. */
function word(at: number, slots: number, mask: number, out: number): number {
  if (M[at]! !== 34) return -1;
  const from: number = at + 1;
  const to: number = quote(from, 200);
  const length: number = to - from;
  if (length <= 0) return -1;
  let slot: number = hash(from, length) & mask;
  while (true) {
    const entry: number = T[((slots + (slot << 2)) >> 2)]!;
    if (entry === 0) return -1;
    if ((entry & 255) === length && same(entry >>> 8, from, length)) {
      T[(out) >> 2] = entry >>> 8;
      return to + 1;
    }
    slot = (slot + 1) & mask;
  }
  return -1;
}

function quote(from: number, most: number): number {
  let p: number = from;
  while (p - from <= most) {
    const x: number = V.getInt32(p, true) ^ 0x22222222;
    const hit: number = (x - 0x01010101) & ~x & 0x80808080;
    if (hit !== 0) return p + ((31 - Math.clz32(hit & -hit)) >> 3);
    p += 4;
  }
  return -1;
}

function same(a: number, b: number, length: number): boolean {
  if (length < 4) {
    for (let n = 0; n < length; n++) if (M[a + n]! !== M[b + n]!) return false;
    return true;
  }
  const last: number = length - 4;
  for (let n = 0; n < last; n += 4) if (V.getInt32(a + n, true) !== V.getInt32(b + n, true)) return false;
  return V.getInt32(a + last, true) === V.getInt32(b + last, true);
}

/** Matches a string that an automaton accepts. */
function fits(at: number, table: number, start: number, accepts: number, min: number, max: number, out: number): number {
  if (M[at]! !== 34) return -1;
  const rows: number = table + 256;
  let p: number = at + 1;
  let state: number = start;
  while (true) {
    const b: number = M[p]!;
    if (b === 34) break;
    state = V.getUint16(state + (rows + M[table + b]!), true);
    if (state === 0) return -1;
    p++;
  }
  const length: number = p - at - 1;
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = length;
  if (V.getUint16(rows + state + accepts, true) === 0 || length < min || length > max) return -1;
  return p + 1;
}

/** Returns the code point that begins at a byte above 127, or -1 where the bytes are not UTF-8. */
function wide(p: number): number {
  const a: number = M[p]!;
  const b: number = M[p + 1]!;
  if (a < 0xc2 || a > 0xf4 || (b & 0xc0) !== 0x80) return -1;
  if (a < 0xe0) return ((a & 0x1f) << 6) | (b & 0x3f);
  const c: number = M[p + 2]!;
  if ((c & 0xc0) !== 0x80) return -1;
  if (a < 0xf0) {
    const three: number = ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
    return three < 0x800 || (three >= 0xd800 && three <= 0xdfff) ? -1 : three;
  }
  const d: number = M[p + 3]!;
  if ((d & 0xc0) !== 0x80) return -1;
  const four: number = ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f);
  return four < 0x10000 || four > 1114111 ? -1 : four;
}

function boolean(at: number, out: number): number {
  if (V.getInt32(at, true) === 1702195828) {
    T[(out) >> 2] = 2;
    return at + 4;
  }
  if (V.getInt32(at, true) === 1936482662 && V.getInt32(at + 1, true) === 1702063201) {
    T[(out) >> 2] = 1;
    return at + 5;
  }
  return -1;
}

/** Matches a whole number of at most 15 digits, without sign or exponent. */
function integer(at: number, min: number, max: number, out: number): number {
  let p: number = at;
  let value: number = 0;
  while (true) {
    const digit: number = M[p]! - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    p++;
    if (p - at > 15) return -1;
  }
  if (p === at || (p - at > 1 && M[at]! === 48)) return -1;
  T[(out) >> 2] = at;
  T[(out + 4) >> 2] = p - at;
  if (value < min || value > max) return -1;
  return p;
}

/** Matches a number of at most 15 digits before the point and 15 after it, without sign or exponent. */
function decimal(at: number, min: number, max: number, out: number): number {
  let p: number = at;
  let value: number = 0;
  while (true) {
    const digit: number = M[p]! - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    p++;
    if (p - at > 15) return -1;
  }
  if (p === at || (p - at > 1 && M[at]! === 48)) return -1;
  T[(out) >> 2] = at;
  T[(out + 4) >> 2] = p - at;
  if (M[p]! !== 46) return value >= min && value <= max ? p : -1;
  // Whatever digits follow the point, the number lies between this whole number and the next.
  if (value < min || value + 1 > max) return -1;
  const point: number = p;
  p++;
  while (M[p]! >= 48 && M[p]! <= 57) {
    p++;
    if (p - point > 16) return -1;
  }
  T[(out + 4) >> 2] = p - at;
  return p - point > 1 ? p : -1;
}

/**
 * Finds the address of the value of `type` in the record that begins here: tries the first key, then the place where the last
 * record had it, then each key. A wrong guess only costs time, because the function of the record tests the constant again.
 */
function typeOf(at: number): number {
  if (M[at]! !== 123) return -1;
  if (V.getInt32(at + 1, true) === 1887007778 && V.getInt32(at + 4, true) === 975332720) return at + 8;
  let p: number = at + typeOffset;
  if (typeOffset > 0 && V.getInt32(p, true) === 2037654060 && V.getInt32(p + 4, true) === 975332720) return p + 8;
  let depth: number = 0;
  p = at + 1;
  while (true) {
    const b: number = M[p]!;
    if (b < 32) return -1;
    if (b === 34) {
      if (depth === 0 && V.getInt32(p - 1, true) === 2037654060 && V.getInt32(p - 1 + 4, true) === 975332720) {
        typeOffset = p - 1 - at;
        return p + 7;
      }
      p++;
      while (M[p]! !== 34) {
        if (M[p]! < 32 || M[p]! === 92) return -1;
        p++;
      }
    } else if (b === 123 || b === 91) depth++;
    else if (b === 125 || b === 93) {
      depth--;
      if (depth < 0) return -1;
    }
    p++;
  }
  return -1;
}

function recordId(at: number, out: number): number {
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = 45;
  if (!(M[at]! === 34 &&
    V.getInt32(at + 1, true) === 980316789 && V.getInt32(at + 5, true) === 1684632949 && V.getInt32(at + 6, true) === 979659125 &&
    M[at + 18]! === 45 &&
    M[at + 23]! === 45 &&
    M[at + 28]! === 45 &&
    M[at + 33]! === 45 &&
    (M[1091328 + M[at + 10]!]! & M[1091328 + M[at + 11]!]! & M[1091328 + M[at + 12]!]! & M[1091328 + M[at + 13]!]! & M[1091328 + M[at + 14]!]! & M[1091328 + M[at + 15]!]! & M[1091328 + M[at + 16]!]! & M[1091328 + M[at + 17]!]! & M[1091328 + M[at + 19]!]! & M[1091328 + M[at + 20]!]! & M[1091328 + M[at + 21]!]! & M[1091328 + M[at + 22]!]! & M[1091328 + M[at + 25]!]! & M[1091328 + M[at + 26]!]! & M[1091328 + M[at + 27]!]! & M[1091328 + M[at + 30]!]! & 1) !== 0 &&
    (M[1091328 + M[at + 31]!]! & M[1091328 + M[at + 32]!]! & M[1091328 + M[at + 34]!]! & M[1091328 + M[at + 35]!]! & M[1091328 + M[at + 36]!]! & M[1091328 + M[at + 37]!]! & M[1091328 + M[at + 38]!]! & M[1091328 + M[at + 39]!]! & M[1091328 + M[at + 40]!]! & M[1091328 + M[at + 41]!]! & M[1091328 + M[at + 42]!]! & M[1091328 + M[at + 43]!]! & M[1091328 + M[at + 44]!]! & M[1091328 + M[at + 45]!]! & 1) !== 0 &&
    (M[1091328 + M[at + 24]!]! & 2) !== 0 &&
    (M[1091328 + M[at + 29]!]! & 4) !== 0 &&
    M[at + 46]! === 34)) return -1;
  return at + 47;
}

function specVersion(at: number, out: number): number {
  return fits(at, 1091584, 10, 8, 3, 7, out);
}

function semver(at: number, out: number): number {
  return fits(at, 1091936, 10, 8, 5, 14, out);
}

function instant(at: number, out: number): number {
  return fits(at, 1092352, 32, 30, 20, 20, out);
}

function date(at: number, out: number): number {
  return fits(at, 1093920, 26, 24, 4, 10, out);
}

function localCode(at: number, out: number): number {
  return fits(at, 1094960, 20, 18, 6, 83, out);
}

function text200(at: number, out: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let sign: number = 1;
  while (true) {
    const b: number = M[p]!;
    if ((M[1091328 + b]! & 8) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: number = wide(p);
      if (c < 0 || (c >= 128 && c <= 159) || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || c === 65279 || (c >= 65529 && c <= 65531)) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      sign = -1;
    }
    n++;
  }
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = sign * (p - at - 1);
  if (M[p]! !== 34 || n < 1 || n > 200) return -1;
  return p + 1;
}

function id(at: number, out: number): number {
  return fits(at, 1096920, 10, 8, 1, 80, out);
}

function language(at: number, out: number): number {
  return fits(at, 1097208, 10, 8, 2, 8, out);
}

function subdivision(at: number, out: number): number {
  return fits(at, 1097568, 20, 18, 4, 6, out);
}

function currency(at: number, out: number): number {
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = 3;
  if (!(M[at]! === 34 &&
    (M[1091328 + M[at + 1]!]! & M[1091328 + M[at + 2]!]! & M[1091328 + M[at + 3]!]! & 16) !== 0 &&
    M[at + 4]! === 34)) return -1;
  return at + 5;
}

function text1000(at: number, out: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let sign: number = 1;
  while (true) {
    const b: number = M[p]!;
    if ((M[1091328 + b]! & 8) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: number = wide(p);
      if (c < 0 || (c >= 128 && c <= 159) || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || c === 65279 || (c >= 65529 && c <= 65531)) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      sign = -1;
    }
    n++;
  }
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = sign * (p - at - 1);
  if (M[p]! !== 34 || n < 1 || n > 1000) return -1;
  return p + 1;
}

function text4000(at: number, out: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let sign: number = 1;
  while (true) {
    const b: number = M[p]!;
    if ((M[1091328 + b]! & 8) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: number = wide(p);
      if (c < 0 || (c >= 128 && c <= 159) || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || c === 65279 || (c >= 65529 && c <= 65531)) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      sign = -1;
    }
    n++;
  }
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = sign * (p - at - 1);
  if (M[p]! !== 34 || n < 1 || n > 4000) return -1;
  return p + 1;
}

function hexDigest(at: number, out: number): number {
  return fits(at, 1098064, 8, 6, 64, 128, out);
}

return { memory: M, put, learn, match, ended, noted, forget };
}
