/** How the matcher is written out in one language: TypeScript with a typed array, or AssemblyScript with WebAssembly's memory. */
export interface Dialect {
  readonly int: string;
  readonly float: string;
  /** Returns an expression for the byte at an address. */
  byte(address: string): string;
  /** Returns an expression for two bytes as a little-endian number. */
  half(address: string): string;
  /** Returns an expression for four bytes as a signed little-endian number. */
  word(address: string): string;
  /** Returns an expression for the 32-bit word that stands a number of words after an address; the address is a multiple of four. */
  cell(address: string, n: number): string;
  /** Returns a statement that stores a 32-bit word. */
  store(address: string, value: string): string;
  /** Returns a statement that writes a 32-bit word on the tape; addresses on the tape are multiples of four. */
  note(address: string, value: string): string;
  readonly multiply: (a: string, b: string) => string;
  /** The source of `quote`: returns the address of the next quotation mark within a number of bytes, or -1. */
  readonly quote: string;
  /** The source of `same`: true when two runs of bytes are equal. */
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
  // Sixteen bytes at a time; a mark behind the end of the text does not count.
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
