import { banner } from "@tipx/generated";
import { HEAD, NOT_PUBLIC, TARGETS, TEXT } from "../src/rules/sites.js";
import { typeOf, type Node } from "../src/schema/node.js";

/** What a visit asks of a place: the hint it passes on, or undefined to pass by. */
type Asks = (place: { format: string; sensitivity: string; path: readonly string[] }) => string | undefined;

/** The blocks of every record's head: visited by one function each. */
const BLOCKS = ["provenance", "handling"] as const;

const kindOf = (path: readonly string[]): number => {
  if (path.at(-1) === "value") return TEXT.contact;
  if (path[0] === "names") return TEXT.name;
  return path[0] === "documents" ? TEXT.document : TEXT.free;
};

const VISITS: Readonly<Record<string, { about: string; asks: Asks }>> = {
  texts: {
    about: "Every text a person wrote.",
    asks: ({ format, sensitivity, path }) =>
      format === "text" ? String(kindOf(path) + (sensitivity === "public" ? 0 : NOT_PUBLIC)) : undefined,
  },
  dates: {
    about: "Every date and instant.",
    asks({ format, sensitivity, path }) {
      if (format !== "date" && format !== "instant") return undefined;
      const head = path[0] === "provenance" || path[0] === "handling" ? HEAD : 0;
      return String(head + (sensitivity === "public" ? 0 : NOT_PUBLIC));
    },
  },
  references: {
    about: 'Every id of another record, with the type it must have; `""` for any.',
    asks({ format, path }) {
      if (format !== "record-id" || path.join() === "id") return undefined;
      const name = path.findLast((part) => part !== "*") ?? "";
      const named = name === "record" && path.includes("evidence") ? "evidence" : name;
      if (!Object.hasOwn(TARGETS, named)) throw new Error(`nobody said what ${path.join("/")} refers to`);
      return JSON.stringify(TARGETS[named as keyof typeof TARGETS]);
    },
  },
  provisions: {
    about: "Every provision cited.",
    asks: ({ format, path }) => (format === "provision" ? JSON.stringify(path[0]) : undefined),
  },
};

class Writer {
  private names = 0;
  constructor(
    private readonly root: Node,
    private readonly visit: string,
    private readonly asks: Asks,
  ) {}

  private resolve(node: Node): { node: Node; name: string } {
    let here = node;
    let name = "";
    while (here.$ref !== undefined) {
      name = here.$ref.slice("#/$defs/".length);
      here = this.root.$defs?.[name] ?? {};
    }
    return { node: here, name };
  }

  private flat(site: Node): readonly { node: Node; name: string }[] {
    const found = this.resolve(site);
    return found.node.anyOf ? found.node.anyOf.flatMap((branch) => this.flat(branch)) : [found];
  }

  /** The statements that visit what stands at `value`, an expression; empty when nothing there is asked for. */
  at(site: Node, value: string, pointer: string, path: readonly string[], outer: string): string {
    const sensitivity = site["x-sensitivity"] ?? outer;
    const branches = this.flat(site);
    const shapes = branches.length > 1;
    let code = "";
    for (const { node, name } of branches) {
      if (name === "record") continue;
      const format = name === "provision" ? "provision" : (node["x-format"] ?? "");
      const hint = this.asks({ format, sensitivity, path });
      if (hint !== undefined) {
        const call = `if ((m = test(${value}, ${hint})) !== 0) tell(${pointer.replace(/ \+ ""$/, "")}, m);`;
        code += shapes && node.type === "string" ? `if (typeof ${value} === "string") { ${call} }` : call;
      } else if (node.type === "array" && node.items) {
        const [list, index] = [`l${this.names}`, `i${this.names++}`];
        const inner = this.at(
          node.items,
          `${list}[${index}]`,
          `${pointer} + "/" + ${index}`,
          [...path, "*"],
          sensitivity,
        );
        if (inner)
          code += `const ${list} = ${value}; for (let ${index} = 0; ${index} < ${list}.length; ${index}++) { ${inner} }`;
      } else if (node.properties) {
        const inner = this.properties(node, value, pointer, path, sensitivity, shapes);
        if (inner) code += shapes ? `if (typeof ${value} === "object") { ${inner} }` : inner;
      }
    }
    return code;
  }

  properties(
    node: Node,
    value: string,
    pointer: string,
    path: readonly string[],
    sensitivity: string,
    maybe: boolean,
  ): string {
    let code = "";
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const block = BLOCKS.find((name) => name === key);
      if (block && path.length === 0) {
        if (this.block(block)) code += `${this.visit}_${block}(r.${block}, test, tell);`;
        continue;
      }
      const name = `v${this.names++}`;
      const to = `${pointer} + "/${key}"`.replace('" + "', "");
      const inner = this.at(property, name, to, [...path, key], sensitivity);
      if (!inner) continue;
      const optional = maybe || !(node.required ?? []).includes(key);
      code += optional
        ? `const ${name} = ${value}.${key}; if (${name} !== undefined) { ${inner} }`
        : `const ${name} = ${value}.${key}; ${inner}`;
    }
    return code;
  }

  block(name: string): string {
    const { node } = this.resolve({ $ref: `#/$defs/${name}` });
    return this.properties(node, "r", `"/${name}"`, [name], "operational", false);
  }
}

/**
 * Functions that walk the records of each type along the paths where something stands that rules ask for, and nowhere else:
 * no allocation, and no pointer made before something is found.
 */
export function visits(root: Node, from: string): string {
  let code = `${banner(from)}
/* eslint-disable */

/** Looks at one place, with the hint the place gives; not 0 when there is something to tell. */
export type Test<H> = (value: any, hint: H) => number;
export type Tell = (pointer: string, result: number) => void;
export type Visit<H> = (record: any, test: Test<H>, tell: Tell) => void;
`;
  for (const [visit, { about, asks }] of Object.entries(VISITS)) {
    const hint = visit === "texts" || visit === "dates" ? "number" : "string";
    const head = (name: string, body: string) =>
      `function ${visit}_${name.replaceAll("-", "_")}(r: any, test: Test<${hint}>, tell: Tell): void { let m = 0; ${body} }\n`;
    for (const block of BLOCKS) {
      const body = new Writer(root, visit, asks).block(block);
      if (body) code += head(block, body);
    }
    const rows: string[] = [];
    for (const branch of root.allOf ?? []) {
      const type = branch.if && typeOf(branch.if);
      if (type === undefined || !branch.then) continue;
      const body = new Writer(root, visit, asks).at(branch.then, "r", '""', [], "operational");
      if (!body) continue;
      code += head(type, body);
      rows.push(`${JSON.stringify(type)}: ${visit}_${type.replaceAll("-", "_")}`);
    }
    code += `\n/** ${about} */\nexport const ${visit}: Readonly<Record<string, Visit<${hint}> | undefined>> = { ${rows.join(", ")} };\n\n`;
  }
  return code;
}
