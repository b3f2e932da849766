/** Adds to an expression: `p` and 8 → `p + 8`; `p + 4` and 8 → `p + 12`. */
export function sum(address: string, n: number): string {
  const match = /^(.*) \+ ([0-9]+)$/.exec(address);
  const total = n + (match ? Number(match[2]) : 0);
  const base = match?.[1] ?? address;
  return total === 0 ? base : `${base} + ${total}`;
}

/** Puts brackets around an expression that begins with a cast, so that it can be an operand. */
export const parenthesise = (expression: string): string =>
  expression.startsWith("<") ? `(${expression})` : expression;
