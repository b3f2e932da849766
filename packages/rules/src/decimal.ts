/** A number as it is printed in decimals: `digits` divided by ten to the power of `places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** A finite number as the shortest decimals that stand for it, which is how it was written but for zeros at the end. */
export function decimalOf(value: number): Decimal {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** Places beyond these come from computing in binary: 0.1 + 0.2 is 0.30000000000000004. */
const MOST_PLACES = 12;

/**
 * Tells whether `value` is `scale` × `numerator` ÷ `denominator`, rounded to the places it is printed with or to `places`, whichever
 * are more: it is off by half a unit of the last place at most, so that a number half-way between may be rounded either way. Exact. The counts are
 * whole numbers and the denominator is not 0.
 */
export function agrees(
  value: number,
  numerator: number,
  denominator: number,
  { scale = 1, places = 0 } = {},
): boolean {
  const written = decimalOf(value);
  const kept = BigInt(Math.min(Math.max(written.places, places), MOST_PLACES));
  const [below, one] = [BigInt(denominator), 10n ** BigInt(written.places)];
  const off = written.digits * below - BigInt(scale) * BigInt(numerator) * one;
  return 2n * 10n ** kept * (off < 0n ? -off : off) <= below * one;
}
