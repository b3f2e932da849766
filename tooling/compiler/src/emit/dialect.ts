/** How the one matcher is spelt: in TypeScript over a typed array, or in AssemblyScript over WebAssembly's memory. */
export interface Dialect {
  readonly int: string;
  readonly float: string;
  readonly bool: string;
  /** The byte at an address, as an expression. */
  byte(address: string): string;
  /** The four bytes from an address as a signed little-endian number. */
  word(address: string): string;
  /** Stores a word, as a statement. */
  store(address: string, value: string): string;
  /** Notes a word on the tape, whose addresses are multiples of four, as a statement. */
  note(address: string, value: string): string;
  readonly multiply: (a: string, b: string) => string;
}

export const TYPESCRIPT: Dialect = {
  int: "number",
  float: "number",
  bool: "boolean",
  byte: (address) => `M[${address}]!`,
  word: (address) => `V.getInt32(${address}, true)`,
  store: (address, value) => `V.setInt32(${address}, ${value}, true);`,
  note: (address, value) => `T[(${address}) >> 2] = ${value};`,
  multiply: (a, b) => `Math.imul(${a}, ${b})`,
};

export const ASSEMBLYSCRIPT: Dialect = {
  int: "i32",
  float: "f64",
  bool: "bool",
  byte: (address) => `<i32>load<u8>(${address})`,
  word: (address) => `load<i32>(${address})`,
  store: (address, value) => `store<i32>(${address}, ${value});`,
  note: (address, value) => `store<i32>(${address}, ${value});`,
  multiply: (a, b) => `${a} * ${b}`,
};
