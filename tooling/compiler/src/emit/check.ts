import { admits, isAscii, toRegExp, type Range } from "../pattern/parse.js";
import { placesOf } from "../pattern/places.js";
import { Functions } from "../names.js";
import {
  resolve,
  type ObjectShape,
  type Program,
  type RecordShape,
  type Shape,
  type TextShape,
} from "../shape.js";
import { nameOf, type WordLists } from "./words.js";

/**
 * Emits the module `check`, which says whether a parsed value is valid. Each object type has its own function, because V8 does not
 * optimise a function of more than about 60 kB of bytecode. Nothing is interpreted or evaluated at run time.
 */
export function emitCheck(program: Program, lists: WordLists, modules: Modules): string {
  return new CheckEmitter(program, lists, modules).module();
}

/** The paths of the modules that it imports: the lists of words, and the tests of what is plain data. */
export interface Modules {
  readonly words: string;
  readonly kinds: string;
}

class CheckEmitter {
  private readonly functions = new Functions();
  private readonly sets = new Map<string, string>();
  private readonly patterns = new Map<string, string>();
  /** The sets of characters; each has one bit in a table. */
  private readonly classes: string[] = [];
  private readonly helpers = new Set<keyof typeof HELPERS>();
  /** What tells objects and arrays that are plain data. */
  private readonly kinds = new Set<"isPlainArray" | "isPlainObject">();

  constructor(
    private readonly program: Program,
    private readonly lists: WordLists,
    private readonly modules: Modules,
  ) {}

  module(): string {
    const root = this.test(this.program.root, "value", "record");
    const used = [...this.sets.values()].sort();
    const constants = [
      ...[...this.sets].map(([set, list]) => `const ${set} = /* @__PURE__ */ words(${list});`),
      ...(this.classes.length > 0
        ? [`const CLASSES = /* @__PURE__ */ classes(${JSON.stringify(this.classes)});`]
        : []),
      ...[...this.patterns].map(([source, name]) => `const ${name} = /${source.replaceAll("/", "\\/")}/;`),
    ];
    const helpers = [...this.helpers].sort().map((name) => HELPERS[name]);
    const kinds = [...this.kinds].sort();
    const importing = [
      ...(kinds.length === 0 ? [] : [`import { ${kinds.join(", ")} } from "${this.modules.kinds}";\n`]),
      ...(used.length === 0 ? [] : [`import { ${used.join(", ")} } from "${this.modules.words}";\n`]),
      "\n",
    ].join("");
    const words =
      used.length === 0
        ? ""
        : `const words = (list: string): ReadonlySet<unknown> => new Set(list.split(" "));\n`;
    return `/* eslint-disable */
${importing}${words}
${constants.join("\n")}

/** True when the value holds a moved id. */
let moved = false;

/** Returns 0 for invalid, 1 for valid, 2 for valid with a moved id. For plain data, as JSON.parse makes it; accepts no instance of a class. */
export function check(value: any): 0 | 1 | 2 {
  moved = false;
  return ${root} ? (moved ? 2 : 1) : 0;
}

${helpers.join("\n")}
${this.functions.text}`;
  }

  /** Returns an expression that is true when `value` has the shape. */
  private test(shape: Shape, value: string, wanted: string): string {
    switch (shape.kind) {
      case "reference":
        return this.test(resolve(this.program, shape), value, shape.to);
      case "boolean":
        return `(typeof ${value} === "boolean")`;
      case "constant":
        return `(${value} === ${JSON.stringify(shape.value)})`;
      case "number": {
        const kind = shape.integer ? `Number.isInteger(${value})` : `typeof ${value} === "number"`;
        return `(${kind} && ${value} >= ${shape.min} && ${value} <= ${shape.max})`;
      }
      case "words": {
        if (shape.moved.length === 0 && isShort(shape.values)) {
          const key = `words ${shape.values.join(" ")}`;
          return `${this.functions.of(key, `is-${nameOf(shape, wanted)}`, (name) => oneOf(shape.values, name))}(${value})`;
        }
        const current = this.set(this.lists.list(shape, wanted).constant);
        if (shape.moved.length === 0) return `${current}.has(${value})`;
        const old = this.set(this.lists.moved(shape, wanted).constant);
        return `(${current}.has(${value}) || (${old}.has(${value}) && (moved = true)))`;
      }
      case "choice":
        return `(${shape.branches.map((branch, n) => this.test(branch, value, `${wanted}-${n + 1}`)).join(" || ")})`;
      case "text":
        return `${this.functions.of(shape, wanted, (name) => this.text(shape, name))}(${value})`;
      case "list": {
        const name = this.functions.of(shape, wanted, (name) => {
          this.kinds.add("isPlainArray");
          const item = this.test(shape.items, "x", `${wanted}-item`);
          return `function ${name}(v: any): boolean {
  if (!isPlainArray(v) || v.length < ${shape.min} || v.length > ${shape.max}) return false;
  for (let i = 0; i < v.length; i++) {
    const x = v[i];
    if (!${item}) return false;
  }
  return true;
}
`;
        });
        return `${name}(${value})`;
      }
      case "object":
        return `${this.functions.of(shape, wanted, (name) => this.object(shape, name, wanted))}(${value})`;
      case "record":
        return `${this.functions.of(shape, wanted, (name) => this.record(shape, name))}(${value})`;
    }
  }

  private set(constant: string): string {
    const name = `${constant}_SET`;
    this.sets.set(name, constant);
    return name;
  }

  private object(shape: ObjectShape, name: string, wanted: string): string {
    this.kinds.add("isPlainObject");
    const required = shape.fields.filter((field) => field.required).length;
    const cases = shape.fields.map((field) => {
      const test = this.test(field.shape, "x", `${wanted}-${field.name}`);
      const met = field.required ? "n++; " : "";
      return `      case ${JSON.stringify(field.name)}: if (!${test}) return false; ${met}break;\n`;
    });
    return `function ${name}(v: any): boolean {
  if (!isPlainObject(v)) return false;
${required > 0 ? "  let n = 0;\n" : ""}  for (const key in v) {
    const x = v[key];
    switch (key) {
${cases.join("")}      default: return false;
    }
  }
  return ${required > 0 ? `n === ${required}` : "true"};
}
`;
  }

  private record(shape: RecordShape, name: string): string {
    this.kinds.add("isPlainObject");
    const cases = shape.branches.map(
      ({ type, shape: to }) => `    case ${JSON.stringify(type)}: return ${this.test(to, "v", to.to)};\n`,
    );
    return `function ${name}(v: any): boolean {
  if (!isPlainObject(v)) return false;
  switch (v.type) {
${cases.join("")}    default: return false;
  }
}
`;
  }

  /**
   * Tests a pattern that matches strings of one length: each character is looked up in a table. A regular expression branches on
   * each character, and a processor predicts branches on random digits badly.
   */
  private fixed({ pattern, min, max }: TextShape, name: string): string | undefined {
    const places = placesOf(pattern);
    if (!places || !isAscii(pattern) || places.length < min || places.length > max) return undefined;
    if (places.some((ranges) => admits(ranges, 10))) return undefined;
    const literal: string[] = [];
    const flags = new Map<number, string[]>();
    for (const [n, ranges] of places.entries()) {
      const [[from, to] = [0, 0]] = ranges;
      if (ranges.length === 1 && from === to) literal.push(`(v.charCodeAt(${n}) ^ ${from})`);
      else {
        const bit = this.bit(ranges);
        flags.set(bit, [...(flags.get(bit) ?? []), `CLASSES[v.charCodeAt(${n})]!`]);
      }
    }
    const tests = [...flags].map(([bit, all]) => `(${all.join(" & ")} & ${bit}) !== 0`);
    if (literal.length > 0) tests.unshift(`(${literal.join(" | ")}) === 0`);
    return `function ${name}(v: any): boolean {
  return typeof v === "string" && v.length === ${places.length} &&
    ${tests.join(" &&\n    ")};
}
`;
  }

  private bit(ranges: readonly Range[]): number {
    this.helpers.add("classes");
    const set = Array.from({ length: 128 }, (_, code) => code)
      .filter((code) => admits(ranges, code))
      .map((code) => String.fromCharCode(code))
      .join("");
    let index = this.classes.indexOf(set);
    if (index < 0) index = this.classes.push(set) - 1;
    if (index > 7) throw new Error("a byte has no room for another set of characters");
    return 1 << index;
  }

  private text(shape: TextShape, name: string): string {
    const fixed = this.fixed(shape, name);
    if (fixed !== undefined) return fixed;
    const { min, max, pattern } = shape;
    const source = toRegExp(pattern);
    const constant = this.patterns.get(source) ?? `PATTERN_${this.patterns.size + 1}`;
    this.patterns.set(source, constant);
    const long = isAscii(pattern) ? `v.length <= ${max}` : (this.helpers.add("atMost"), `atMost(v, ${max})`);
    // A string of n code points has from n to 2n UTF-16 units.
    const short =
      isAscii(pattern) || min <= 1
        ? `v.length >= ${min}`
        : (this.helpers.add("atLeast"), `atLeast(v, ${min})`);
    const line = shape.noLineFeed ? ` && !v.includes("\\n")` : "";
    return `function ${name}(v: any): boolean {
  return typeof v === "string" && ${short} && ${long} && ${constant}.test(v)${line};
}
`;
  }
}

/** A list with no more words, and no more of one length, than this is compared word by word; a longer one is a set. Measured. */
const MOST_WORDS = 24;
const MOST_OF_A_LENGTH = 3;

const byLength = (words: readonly string[]): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  for (const word of words) found.set(word.length, [...(found.get(word.length) ?? []), word]);
  return found;
};

const isShort = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS &&
  [...byLength(words).values()].every((same) => same.length <= MOST_OF_A_LENGTH);

/** Tests for one of a few words. Length tells most of them apart, and comparing two texts costs less than hashing one. */
function oneOf(words: readonly string[], name: string): string {
  const cases = [...byLength(words)]
    .sort(([a], [b]) => a - b)
    .map(
      ([length, same]) =>
        `    case ${length}: return ${same.map((word) => `v === ${JSON.stringify(word)}`).join(" || ")};\n`,
    );
  return `function ${name}(v: any): boolean {
  if (typeof v !== "string") return false;
  switch (v.length) {
${cases.join("")}  }
  return false;
}
`;
}

const HELPERS = {
  classes: `/** For each UTF-16 unit, one bit for each set of characters that holds it. */
function classes(sets: readonly string[]): Uint8Array {
  const table = new Uint8Array(65_536);
  sets.forEach((set, n) => {
    for (let at = 0; at < set.length; at++) table[set.charCodeAt(at)]! |= 1 << n;
  });
  return table;
}
`,
  atLeast: `function atLeast(v: string, min: number): boolean {
  if (v.length < min || v.length >= min * 2) return v.length >= min;
  let n = 0;
  for (const _ of v) n++;
  return n >= min;
}
`,
  atMost: `/** True when a string has at most max code points; it has from half as many code points as UTF-16 units to as many. */
function atMost(v: string, max: number): boolean {
  if (v.length <= max || v.length > max * 2) return v.length <= max;
  let n = 0;
  for (const _ of v) n++;
  return n <= max;
}
`,
} as const;
