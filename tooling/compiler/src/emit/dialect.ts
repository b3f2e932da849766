/** How the one matcher is spelt: in TypeScript over a typed array, or in AssemblyScript over WebAssembly's memory. */
export interface Dialect {
  readonly int: string;
  readonly float: string;
  /** The byte at an address, as an expression. */
  byte(address: string): string;
  /** The two bytes from an address as a little-endian number. */
  half(address: string): string;
  /** The four bytes from an address as a signed little-endian number. */
  word(address: string): string;
  /** The word so many words behind an address that is a multiple of four, as an expression. */
  cell(address: string, n: number): string;
  /** Stores a word, as a statement. */
  store(address: string, value: string): string;
  /** Notes a word on the tape, whose addresses are multiples of four, as a statement. */
  note(address: string, value: string): string;
  readonly multiply: (a: string, b: string) => string;
  /** A function `quote`: where the next quotation mark is, of at most so many bytes; -1 where there is none. */
  readonly quote: string;
  /** A function `same`: whether so many bytes are the same. */
  readonly same: string;
}

export const TYPESCRIPT: Dialect = {
  int: "number",
  float: "number",
  byte: (address) => `M[${address}]!`,
  half: (address) => `V.getUint16(${address}, true)`,
  word: (address) => `V.getInt32(${address}, true)`,
  cell: (address, n) => `T[(${address} >> 2)${n === 0 ? "" : ` + ${n}`}]!`,
  store: (address, value) => `V.setInt32(${address}, ${value}, true);`,
  note: (address, value) => `T[(${address}) >> 2] = ${value};`,
  multiply: (a, b) => `Math.imul(${a}, ${b})`,
  quote: `function quote(from: number, most: number): number {
  let p: number = from;
  while (p - from <= most) {
    const x: number = V.getInt32(p, true) ^ 0x22222222;
    const hit: number = (x - 0x01010101) & ~x & 0x80808080;
    if (hit !== 0) return p + ((31 - Math.clz32(hit & -hit)) >> 3);
    p += 4;
  }
  return -1;
}`,
  same: `function same(a: number, b: number, length: number): boolean {
  if (length < 4) {
    for (let n = 0; n < length; n++) if (M[a + n]! !== M[b + n]!) return false;
    return true;
  }
  const last: number = length - 4;
  for (let n = 0; n < last; n += 4) if (V.getInt32(a + n, true) !== V.getInt32(b + n, true)) return false;
  return V.getInt32(a + last, true) === V.getInt32(b + last, true);
}`,
};

export const ASSEMBLYSCRIPT: Dialect = {
  int: "i32",
  float: "f64",
  byte: (address) => `<i32>load<u8>(${address})`,
  half: (address) => `<i32>load<u16>(${address})`,
  word: (address) => `load<i32>(${address})`,
  cell: (address, n) => `load<i32>(${address}${n === 0 ? "" : `, ${4 * n}`})`,
  store: (address, value) => `store<i32>(${address}, ${value});`,
  note: (address, value) => `store<i32>(${address}, ${value});`,
  multiply: (a, b) => `${a} * ${b}`,
  // Sixteen bytes at a time; what lies behind the text does not count.
  quote: `function quote(from: i32, most: i32): i32 {
  for (let p: i32 = from; p - from <= most; p += 16) {
    const hits: i32 = i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(34)));
    if (hits !== 0) return p + ctz(hits);
  }
  return -1;
}`,
  same: `function same(a: i32, b: i32, length: i32): bool {
  let left: i32 = length;
  while (left > 16) {
    if (i8x16.bitmask(i8x16.ne(v128.load(a), v128.load(b))) !== 0) return false;
    a += 16;
    b += 16;
    left -= 16;
  }
  return i8x16.bitmask(i8x16.ne(v128.load(a), v128.load(b))) << (32 - left) === 0;
}`,
};
