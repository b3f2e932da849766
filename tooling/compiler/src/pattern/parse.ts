/** A pattern as a tree. Characters are code points; a class is a list of ranges, ends included, in order. */
export type Pattern =
  | { readonly kind: "class"; readonly ranges: readonly Range[] }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "either"; readonly parts: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly part: Pattern; readonly min: number; readonly max: number };

export type Range = readonly [from: number, to: number];

export const LAST = 0x10_ffff;

/**
 * Parses the patterns our schemas may use: anchored at both ends, with classes, groups, alternatives and counted repeats. Throws
 * for anything else and names it.
 */
export function parsePattern(source: string): Pattern {
  const characters = [...source];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`the pattern ${source} uses ${what} at ${at}`);
  };
  const peek = () => characters[at];
  const take = (): string => characters[at++] ?? fail("an early end");
  const expect = (character: string) => {
    if (peek() !== character) fail(`something other than ${character}`);
    at++;
  };

  const escaped = (): number => {
    const character = take();
    if (character === "x") {
      const digits = characters.slice(at, at + 2).join("");
      if (!/^[0-9A-Fa-f]{2}$/.test(digits)) fail("an escape that is not \\xHH");
      at += 2;
      return Number.parseInt(digits, 16);
    }
    if (character === "n") return 0x0a;
    if (/^[.\\\-\][(){}?*+|^$/]$/.test(character)) return character.codePointAt(0) ?? 0;
    return fail(`the escape \\${character}`);
  };

  const classMember = (): number => {
    const character = take();
    return character === "\\" ? escaped() : (character.codePointAt(0) ?? 0);
  };

  const classOf = (): Pattern => {
    const negated = peek() === "^";
    if (negated) at++;
    const ranges: Range[] = [];
    while (peek() !== "]") {
      const from = classMember();
      if (peek() === "-" && characters[at + 1] !== "]") {
        at++;
        ranges.push([from, classMember()]);
      } else ranges.push([from, from]);
    }
    at++;
    const merged = merge(ranges);
    return { kind: "class", ranges: negated ? complement(merged) : merged };
  };

  const atom = (): Pattern => {
    const character = take();
    if (character === "[") return classOf();
    if (character === "(") {
      expect("?");
      expect(":");
      const inside = either();
      expect(")");
      return inside;
    }
    if (character === "\\") {
      const code = escaped();
      return { kind: "class", ranges: [[code, code]] };
    }
    if (".^$*+?{}|)".includes(character)) return fail(`the operator ${character} by itself`);
    const code = character.codePointAt(0) ?? 0;
    return { kind: "class", ranges: [[code, code]] };
  };

  const number = (): number => {
    let digits = "";
    while (/^[0-9]$/.test(peek() ?? "")) digits += take();
    return digits === "" ? fail("a repeat without a number") : Number(digits);
  };

  const repeated = (): Pattern => {
    const part = atom();
    const operator = peek();
    if (operator === "?") return (at++, { kind: "repeat", part, min: 0, max: 1 });
    if (operator === "*") return (at++, { kind: "repeat", part, min: 0, max: Infinity });
    if (operator === "+") return (at++, { kind: "repeat", part, min: 1, max: Infinity });
    if (operator !== "{") return part;
    at++;
    const min = number();
    let max = min;
    if (peek() === ",") {
      at++;
      max = number();
    }
    expect("}");
    return { kind: "repeat", part, min, max };
  };

  const sequence = (): Pattern => {
    const parts: Pattern[] = [];
    while (at < characters.length && peek() !== "|" && peek() !== ")" && peek() !== "$")
      parts.push(repeated());
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: "sequence", parts };
  };

  const either = (): Pattern => {
    const parts = [sequence()];
    while (peek() === "|") {
      at++;
      parts.push(sequence());
    }
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: "either", parts };
  };

  expect("^");
  const tree = sequence();
  expect("$");
  if (at < characters.length) fail("something after its end");
  return tree;
}

function merge(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function complement(ranges: readonly Range[]): Range[] {
  const rest: Range[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start > from) rest.push([from, start - 1]);
    from = end + 1;
  }
  if (from <= LAST) rest.push([from, LAST]);
  return rest;
}

/** Returns every class of a pattern. */
export function classesOf(pattern: Pattern): readonly (readonly Range[])[] {
  if (pattern.kind === "class") return [pattern.ranges];
  return pattern.kind === "repeat" ? classesOf(pattern.part) : pattern.parts.flatMap(classesOf);
}

export const admits = (ranges: readonly Range[], code: number): boolean =>
  ranges.some(([from, to]) => from <= code && code <= to);

/** True when a pattern matches only ASCII. A byte is then one code point and one UTF-16 unit. */
export const isAscii = (pattern: Pattern): boolean =>
  classesOf(pattern).every((ranges) => ranges.every(([, to]) => to < 0x80));

/** Writes the pattern from its tree as the source of a RegExp without flags. */
export function toRegExp(pattern: Pattern): string {
  return `^${write(pattern)}$`;
}

function write(pattern: Pattern): string {
  switch (pattern.kind) {
    case "class":
      return writeClass(pattern.ranges);
    case "sequence":
      return pattern.parts.map((part) => (part.kind === "either" ? group(part) : write(part))).join("");
    case "either":
      return group(pattern);
    case "repeat": {
      const inner = pattern.part.kind === "class" ? write(pattern.part) : group(pattern.part);
      const { min, max } = pattern;
      const times =
        min === 0 && max === 1
          ? "?"
          : max === Infinity
            ? min === 0
              ? "*"
              : "+"
            : min === max
              ? `{${min}}`
              : `{${min},${max}}`;
      return inner + times;
    }
  }
}

const group = (pattern: Pattern): string =>
  `(?:${pattern.kind === "either" ? pattern.parts.map(write).join("|") : write(pattern)})`;

function writeClass(ranges: readonly Range[]): string {
  const [first] = ranges;
  if (ranges.length === 1 && first && first[0] === first[1]) return writeCode(first[0], ".\\[](){}?*+|^$/");
  // A RegExp without flags reads a code point beyond U+FFFF as two surrogates: the complement must hold each of them.
  const last = ranges.at(-1);
  if (last?.[1] === LAST) return `[^${complement(ranges).map(writeRange).join("")}]`;
  return `[${ranges.map(writeRange).join("")}]`;
}

const writeRange = ([from, to]: Range): string =>
  from === to ? writeCode(from, "\\]^-[") : `${writeCode(from, "\\]^-[")}-${writeCode(to, "\\]^-[")}`;

function writeCode(code: number, special: string): string {
  if (code < 0x20 || code > 0x7e) return `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const character = String.fromCodePoint(code);
  return special.includes(character) ? `\\${character}` : character;
}
