import { automatonOf, lengthsOf } from "../pattern/automaton.js";
import { isAscii, toRegExp } from "../pattern/parse.js";
import {
  resolve,
  type ObjectShape,
  type Program,
  type Shape,
  type TextShape,
  type WordsShape,
} from "../shape.js";

/**
 * Emits the checker for browsers, as small as possible. A test that is used more than once gets a name; any other stands where it
 * is used.
 */
export function emitSmall(program: Program, kindsModule: string): string {
  const tests = new Tests();
  const root = new SmallEmitter(program, tests).test(program.root);
  const { constants, expression } = tests.render(root);
  const used = KINDS.filter((kind) =>
    new RegExp(`\\b${kind}\\b`).test([...constants, expression].join("\n")),
  );
  return `import { ${used.join(", ")} } from "${kindsModule}";

${constants.join("\n")}

/** True when plain data is valid in structure and vocabulary. A moved id is valid. */
export const check = /* @__PURE__ */ ${expression};
`;
}

const KINDS = [
  "decimal",
  "either",
  "flag",
  "integer",
  "is",
  "list",
  "object",
  "pairs",
  "record",
  "text",
  "words",
];

/** The tests by their code, in which other tests are named by number. */
class Tests {
  private readonly numbers = new Map<string, number>();

  of(code: string): string {
    const number = this.numbers.get(code) ?? this.numbers.size;
    this.numbers.set(code, number);
    return `@${number}@`;
  }

  render(root: string): { constants: string[]; expression: string } {
    const codes = [...this.numbers.keys()];
    const uses = new Map<string, number>();
    for (const code of codes)
      for (const [reference] of code.matchAll(/@[0-9]+@/g))
        uses.set(reference, (uses.get(reference) ?? 0) + 1);
    const constants: string[] = [];
    const names = new Map<string, string>();
    const write = (reference: string): string => {
      const known = names.get(reference);
      if (known !== undefined) return known;
      const code = (codes[Number(reference.slice(1, -1))] ?? "").replace(/@[0-9]+@/g, write);
      if (code === "flag" || uses.get(reference) === 1 || reference === root) return code;
      const name = `test${constants.length + 1}`;
      constants.push(`const ${name} = /* @__PURE__ */ ${code};`);
      names.set(reference, name);
      return name;
    };
    return { expression: write(root), constants };
  }
}

class SmallEmitter {
  constructor(
    private readonly program: Program,
    private readonly tests: Tests,
  ) {}

  /** Returns a reference to the test of a shape. */
  test(shape: Shape): string {
    return this.tests.of(this.code(resolve(this.program, shape)));
  }

  private code(shape: Exclude<Shape, { kind: "reference" }>): string {
    switch (shape.kind) {
      case "boolean":
        return "flag";
      case "constant":
        return `is(${JSON.stringify(shape.value)})`;
      case "number":
        return `${shape.integer ? "integer" : "decimal"}(${shape.min}, ${shape.max})`;
      case "words":
        return this.words(shape);
      case "choice":
        return `either(${shape.branches.map((branch) => this.test(branch)).join(", ")})`;
      case "text":
        return textCode(shape);
      case "list":
        return `list(${this.test(shape.items)}, ${shape.min}, ${shape.max})`;
      case "object":
        return this.object(shape);
      case "record": {
        const types = shape.branches.map(
          ({ type, shape: to }) => `${JSON.stringify(type)}: ${this.test(to)}`,
        );
        return `record({ ${types.join(", ")} })`;
      }
    }
  }

  private object({ fields }: ObjectShape): string {
    const ordered = [...fields].sort((a, b) => Number(b.required) - Number(a.required));
    const required = fields.filter((field) => field.required).length;
    return `object(${required}, { ${ordered.map(({ name, shape }) => `${name}: ${this.test(shape)}`).join(", ")} })`;
  }

  private words(shape: WordsShape): string {
    const branches = this.branchesOf(shape);
    if (branches.length > 1) return `either(${branches.map((branch) => this.test(branch)).join(", ")})`;
    if (shape.values.every((value) => /^[A-Z]{2}$/.test(value))) return `pairs("${foldPairs(shape.values)}")`;
    return `words("${fold(shape.values)}")`;
  }

  /** Returns the lists of a scheme's branches where, together, they are its whole list. */
  private branchesOf({ scheme, under, values }: WordsShape): readonly WordsShape[] {
    if (scheme === undefined || under !== undefined) return [];
    const branches = [...this.program.shapes.values()].filter(
      (other): other is WordsShape =>
        other.kind === "words" && other.scheme === scheme && other.under !== undefined,
    );
    const together = new Set(branches.flatMap((branch) => branch.values));
    return together.size === values.length && values.every((value) => together.has(value)) ? branches : [];
  }
}

function textCode({ pattern, min, max, noLineFeed }: TextShape): string {
  if (noLineFeed) throw new Error("a pattern that lets a line feed by has no small test");
  const source = `/${toRegExp(pattern).replaceAll("/", "\\/")}/`;
  if (isAscii(pattern)) {
    const lengths = lengthsOf(automatonOf(pattern));
    if (lengths.min >= min && lengths.max <= max) return `text(${source})`;
  }
  return `text(${source}, ${min}, ${max})`;
}

/** Shortens a list: each word is written as the number of letters it shares with the one before, and the rest. `unfold`, beside the small checker, undoes it. */
function fold(values: readonly string[]): string {
  let last = "";
  return [...values]
    .sort()
    .map((word) => {
      if (!/^[a-z0-9-]+$/.test(word)) throw new Error("a list holds a value that cannot be folded");
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === last[shared]) shared++;
      last = word;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join("");
}

function foldPairs(values: readonly string[]): string {
  const byFirst = new Map<string, string>();
  for (const [first = "", second = ""] of [...values].sort())
    byFirst.set(first, (byFirst.get(first) ?? "") + second.toLowerCase());
  return [...byFirst].map(([first, seconds]) => first + seconds).join("");
}
