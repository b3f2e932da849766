/** The first digit of each script in which numbers are written where records come from; each has ten in a row. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xed0, 0x1040, 0x1090, 0x17e0, 0xff10] as const;

/** The value of a decimal digit of any of these scripts, or -1. */
export function digitOf(unit: number): number {
  if (unit < 0x660) return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 : -1;
  for (const zero of ZEROS) if (unit >= zero && unit < zero + 10) return unit - zero;
  return -1;
}
