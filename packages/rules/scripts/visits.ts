import { banner } from "@tipx/generated";
import { ordered, orders, readPath } from "./orders.js";
import { HEAD, NOT_PUBLIC, PAST, TEXT } from "../src/sites.js";
import { typeAskedBy, type SchemaNode as Node } from "@tipx/json-schema";

/** What a visit does at a site: the function it asks, with which hint, and whom it tells; undefined to pass by. */
interface Ask {
  readonly test: string;
  readonly hint: number | string;
  readonly tell: string;
}
/** Where in a type of record something stands, and what the schema says of it. */
interface Site {
  readonly format: string;
  readonly sensitivity: string;
  readonly path: readonly string[];
  readonly refersTo?: readonly string[] | undefined;
  readonly time: Node["x-time"];
}
type Asks = (site: Site) => Ask | undefined;

/** The blocks of every record's head: visited by one function each. */
const BLOCKS = ["provenance", "handling"] as const;

const kindOf = (path: readonly string[]): number => {
  if (path.at(-1) === "value") return TEXT.contact;
  if (path[0] === "names") return TEXT.name;
  return path[0] === "documents" ? TEXT.document : TEXT.free;
};

const notPublic = (sensitivity: string): number => (sensitivity === "public" ? 0 : NOT_PUBLIC);

const VISITS: Readonly<Record<string, { about: string; type: string; parameters: string; asks: Asks }>> = {
  sites: {
    about: "Every text a person wrote, every date and instant, every provision cited.",
    type: "Visit",
    parameters: "t: Looks",
    asks({ format, sensitivity, path, time }) {
      const ask = (kind: string, hint: number): Ask => ({ test: `t.${kind}`, hint, tell: `t.${kind}Told` });
      if (format === "text") return ask("text", kindOf(path) + notPublic(sensitivity));
      if (format === "provision") return ask("provision", 0);
      if (format !== "date" && format !== "instant") return undefined;
      const head = path[0] === "provenance" || path[0] === "handling" ? HEAD : 0;
      const past = time?.is === "past" ? PAST : 0;
      return ask("date", head + past + notPublic(sensitivity));
    },
  },
  references: {
    about: 'Every id of another record, with the type it must have; "" for any.',
    type: "VisitReferences",
    parameters: "test: Test<string>, tell: Tell",
    asks({ format, path, refersTo }) {
      if (format !== "record-id" || path.join() === "id") return undefined;
      if (refersTo === undefined) throw new Error(`the schema does not say what ${path.join("/")} refers to`);
      const [only = "", ...others] = refersTo;
      return { test: "test", hint: others.length === 0 ? only : "", tell: "tell" };
    },
  },
};

/** The arguments by which a function of a visit passes on what it was given. */
const passed = (parameters: string): string =>
  parameters
    .split(", ")
    .map((parameter) => parameter.split(":")[0])
    .join(", ");

/** What a schema says of all that stands inside it, unless that says otherwise. */
interface Outer {
  readonly sensitivity: string;
  readonly refersTo?: readonly string[] | undefined;
}
const OPERATIONAL: Outer = { sensitivity: "operational" };

class Writer {
  private names = 0;
  constructor(
    private readonly root: Node,
    private readonly visit: string,
    private readonly passed: string,
    private readonly asks: Asks,
    /** Told of each site that is looked at. */
    private readonly seen: (path: readonly string[], ask: Ask) => void = () => undefined,
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
  at(site: Node, value: string, pointer: string, path: readonly string[], outer: Outer): string {
    const own: Outer = {
      sensitivity: site["x-sensitivity"] ?? outer.sensitivity,
      refersTo: site["x-refers-to"] ?? outer.refersTo,
    };
    const branches = this.flat(site);
    const shapes = branches.length > 1;
    let code = "";
    for (const { node, name } of branches) {
      if (name === "record") continue;
      const format = name === "provision" ? "provision" : (node["x-format"] ?? "");
      const ask = this.asks({ format, path, ...own, time: site["x-time"] });
      if (ask !== undefined) {
        this.seen(path, ask);
        const { test, hint, tell } = ask;
        const to = pointer.replace(/ \+ ""$/, "");
        const call = `if ((m = ${test}(${value}, ${JSON.stringify(hint)})) !== 0) ${tell}(${to}, m);`;
        code += shapes && node.type === "string" ? `if (typeof ${value} === "string") { ${call} }` : call;
      } else if (node.type === "array" && node.items) {
        const [list, index] = [`l${this.names}`, `i${this.names++}`];
        const inner = this.at(
          node.items,
          `${list}[${index}]`,
          `${pointer} + "/" + ${index}`,
          [...path, "*"],
          own,
        );
        if (inner)
          code += `const ${list} = ${value}; for (let ${index} = 0; ${index} < ${list}.length; ${index}++) { ${inner} }`;
      } else if (node.properties) {
        const inner = this.properties(node, value, pointer, path, { sensitivity: own.sensitivity }, shapes);
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
    outer: Outer,
    maybe: boolean,
  ): string {
    let code = "";
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const block = BLOCKS.find((name) => name === key);
      if (block && path.length === 0) {
        if (this.block(block)) code += `${this.visit}_${block}(r.${block}, ${this.passed});`;
        continue;
      }
      const name = `v${this.names++}`;
      const to = `${pointer} + "/${key}"`.replace('" + "', "");
      const inner = this.at(property, name, to, [...path, key], outer);
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
    return this.properties(node, "r", `"/${name}"`, [name], OPERATIONAL, false);
  }
}

/**
 * Functions that walk the records of each type along the paths where something stands that rules ask for, and nowhere else:
 * no allocation, and no pointer made before something is found.
 */
export function visits(root: Node, from: string): string {
  let code = `${banner(from)}
/* eslint-disable */

/** Looks at what stands at one site, with the hint that the site gives; not 0 when there is something to tell. */
export type Test<H> = (value: any, hint: H) => number;
export type Tell = (pointer: string, result: number) => void;
/** How sites are looked at, and who is told. */
export interface Looks {
  readonly text: Test<number>;
  readonly date: Test<number>;
  readonly provision: Test<number>;
  readonly textTold: Tell;
  readonly dateTold: Tell;
  readonly provisionTold: Tell;
}
export type Visit = (record: any, looks: Looks) => void;
export type VisitReferences = (record: any, test: Test<string>, tell: Tell) => void;
/** Told of a date that must not lie before another, with both and the name of the other. */
export type VisitOrders = (record: any, order: Order) => void;
export type Order = (date: string, other: unknown, pointer: string, name: string) => void;
`;
  for (const [visit, { about, type: visitType, parameters, asks }] of Object.entries(VISITS)) {
    const writer = () => new Writer(root, visit, passed(parameters), asks);
    const nameOf = (name: string) => `${visit}_${name.replaceAll("-", "_")}`;
    const written = (name: string, body: string) =>
      `function ${nameOf(name)}(r: any, ${parameters}): void { let m = 0; ${body} }\n`;
    for (const block of BLOCKS) {
      const body = writer().block(block);
      if (body) code += written(block, body);
    }
    const rows: string[] = [];
    for (const branch of root.allOf ?? []) {
      const type = branch.if && typeAskedBy(branch.if);
      if (type === undefined || !branch.then) continue;
      const body = writer().at(branch.then, "r", '""', [], OPERATIONAL);
      if (!body) continue;
      code += written(type, body);
      rows.push(`${JSON.stringify(type)}: ${nameOf(type)}`);
    }
    code += `\n/** ${about} */\nexport const ${visit}: Readonly<Record<string, ${visitType} | undefined>> = { ${rows.join(", ")} };\n\n`;
  }
  return code + orders(root);
}

/** What the rules that look at every text, every date, every provision or every reference read, as `<type>/<pointer>`. */
export function visited(root: Node): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, Set<string>> = {};
  for (const [visit, { asks, parameters }] of Object.entries(VISITS))
    for (const branch of root.allOf ?? []) {
      const type = branch.if && typeAskedBy(branch.if);
      if (type === undefined || !branch.then) continue;
      const note = (path: readonly string[], { test }: Ask) => {
        const of = EVERY[test] ?? "every-reference";
        const read = readPath(type, path);
        const paths = of === "every-provision" ? [`${read}/instrument`, `${read}/provision`] : [read];
        for (const each of paths) (found[of] ??= new Set()).add(each);
      };
      const writer = new Writer(root, visit, passed(parameters), asks, note);
      writer.at(branch.then, "r", '""', [], OPERATIONAL);
      for (const block of BLOCKS) writer.block(block);
    }
  found["every-ordered-date"] = new Set(ordered(root));
  return Object.fromEntries(Object.entries(found).map(([of, paths]) => [of, [...paths].sort()]));
}

/** What a rule declares that reads all of one kind, by the function that looks at them. */
const EVERY: Readonly<Record<string, string>> = {
  "t.text": "every-text",
  "t.date": "every-date",
  "t.provision": "every-provision",
};
