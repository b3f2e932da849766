import { banner } from "@tipx/generated";
import { ordered, orders, readPath } from "./orders.js";
import { BIRTH, BOUNDED, CODES, CODE_MASK, HEAD, NOT_PUBLIC, TEXT, withYears } from "../src/sites.js";
import { typeAskedBy, type SchemaNode as Node } from "@tipx/json-schema";

/** What a visit does at a site: the function it asks, with which hint, and whom it tells; undefined to pass by. */
interface Ask {
  readonly test: string;
  /** The code of the hint. */
  readonly hint: string;
  /** The path of what else is read for it. */
  readonly also?: readonly string[];
  readonly tell: string;
}
/** Where in a type of record something stands, and what the schema says of it. */
interface Site {
  readonly format: string;
  readonly sensitivity: string;
  readonly path: readonly string[];
  readonly refersTo?: readonly string[] | undefined;
  readonly time: Node["x-time"];
  readonly about: Reference | undefined;
  /** Of a list: what its items are. */
  readonly items?: readonly Node[];
}
/** What yields the id of the person whom an object is about, or of an involvement of that person: code, and its path. */
interface Reference {
  readonly code: string;
  readonly path: readonly string[];
}
type Asks = (site: Site) => Ask | undefined;

/** The blocks of every record's head: visited by one function each. */
const BLOCKS = ["provenance", "handling"] as const;

const kindOf = (path: readonly string[]): number => {
  if (path.at(-1) === "value") return TEXT.contact;
  if (path[0] === "names") return TEXT.name;
  return path[0] === "documents" ? TEXT.document : TEXT.free;
};

/** The lists in which an item may stand twice and mean it, or of which another rule tells that. */
const MAY_REPEAT: ReadonlyMap<string, string> = new Map([
  ["committed", "amounts are added up: two alike are two"],
  ["disbursed", "amounts are added up: two alike are two"],
  ["records", "two with one id: duplicate-record-id"],
  ["cells", "two of one group: cell-twice"],
  ["parties", "two alike: agreement-with-itself"],
]);

/** Tells whether each item of a list comes after the one before it: then the same thing may happen twice. */
const isSequence = (items: readonly Node[]): boolean =>
  items.some(({ properties = {} }) =>
    Object.values(properties).some((each) =>
      each["x-time"]?.notBefore?.some((other) => other.startsWith("1-1/")),
    ),
  );

const notPublic = (sensitivity: string): number => (sensitivity === "public" ? 0 : NOT_PUBLIC);

/** How many years after the record a date may lie before the sender is asked, where its field says no number of its own. */
const YEARS_AHEAD: Readonly<Record<string, number>> = { past: 0, due: 25, future: 100, either: 100 };
/** How many years before the record: nobody alive remembers more. */
const YEARS_BACK = 131;

function hintOf(time: Node["x-time"], path: readonly string[]): number {
  if (time === undefined) return 0;
  const { of, yearsAhead, yearsBack = YEARS_BACK } = time;
  // A span may end ahead of the record though the date that it holds does not.
  const is = path.at(-1) === "to" && time.is === "past" ? "either" : time.is;
  const bounded = is === "past" || yearsAhead !== undefined ? BOUNDED : 0;
  const birth = of === "birth" ? BIRTH : 0;
  return bounded + birth + withYears(yearsAhead ?? YEARS_AHEAD[is] ?? 0, yearsBack);
}

const isDate = (format: string): boolean => format === "date" || format === "instant";
const inHead = (path: readonly string[]): boolean => path[0] === "provenance" || path[0] === "handling";
const isOfALife = (path: readonly string[]): boolean => !inHead(path) || path[1] === "consents";

interface Visit {
  readonly about: string;
  readonly type: string;
  readonly parameters: string;
  readonly asks: Asks;
  /** The blocks of the head are visited for each type by itself, because what is asked there depends on the record. */
  readonly inlined?: true;
}

const VISITS: Readonly<Record<string, Visit>> = {
  sites: {
    about:
      "Every text a person wrote, every date and instant, every provision cited, every code of a list of others, every list.",
    type: "Visit",
    parameters: "t: Looks",
    asks({ format, sensitivity, path, time, items }) {
      const ask = (kind: string, hint: number): Ask => ({
        test: `t.${kind}`,
        hint: String(hint),
        tell: `t.${kind}Told`,
      });
      if (format === "text") return ask("text", kindOf(path) + notPublic(sensitivity));
      if (format === "provision") return ask("provision", 0);
      if (items) return MAY_REPEAT.has(path.join()) || isSequence(items) ? undefined : ask("list", 0);
      const code = CODES[format as keyof typeof CODES];
      if (code !== undefined) return ask("code", code + notPublic(sensitivity));
      if (!isDate(format)) return undefined;
      return ask("date", (inHead(path) ? HEAD : 0) + hintOf(time, path) + notPublic(sensitivity));
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
      return { test: "test", hint: JSON.stringify(others.length === 0 ? only : ""), tell: "tell" };
    },
  },
  ages: {
    about: "Every age in completed years.",
    type: "VisitAges",
    parameters: "exact: Test<number>, tell: Tell",
    asks: ({ format }) => (format === "age" ? { test: "exact", hint: "0", tell: "tell" } : undefined),
  },
  lives: {
    about:
      "Every date of what a person did or what was done to one, with the id of the person or of the involvement. Of the head: consents.",
    type: "VisitReferences",
    inlined: true,
    parameters: "lived: Test<string>, tell: Tell",
    asks: ({ format, path, time, about }) =>
      isDate(format) && about !== undefined && isOfALife(path) && time?.of !== "birth"
        ? { test: "lived", hint: about.code, also: about.path, tell: "tell" }
        : undefined,
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
  readonly time?: Node["x-time"];
  readonly about?: Reference | undefined;
}
const OPERATIONAL: Outer = { sensitivity: "operational" };
/** What a record of a type is about is said by one of its properties; a person by its own id. */
const outerOf = (type: string): Outer =>
  type === "person" ? { ...OPERATIONAL, about: { code: "r.id", path: ["id"] } } : OPERATIONAL;

/** Tells whether a property names one person, or one involvement: the object that has it, and all in it, is about that one. */
const isAboutPerson = (property: Node): boolean =>
  property.items === undefined &&
  property["x-refers-to"]?.every((type) => type === "person" || type === "involvement") === true;

class Writer {
  private names = 0;
  constructor(
    private readonly root: Node,
    private readonly visit: string,
    private readonly passed: string,
    private readonly asks: Asks,
    /** The shapes of the items of lists, as they are written down, with their names. */
    private readonly shapes = new Map<string, string>(),
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
      time: site["x-time"] ?? outer.time,
      about: outer.about,
    };
    const branches = this.flat(site);
    const shapes = branches.length > 1;
    let code = "";
    for (const { node, name } of branches) {
      if (name === "record") continue;
      const format = name === "provision" || name === "age" ? name : (node["x-format"] ?? "");
      const ask = this.asks({ ...own, format, path, time: own.time, about: own.about });
      if (ask !== undefined) {
        this.seen(path, ask);
        const { test, hint, tell } = ask;
        const to = pointer.replace(/ \+ ""$/, "");
        const call = `if ((m = ${test}(${value}, ${hint})) !== 0) ${tell}(${to}, m);`;
        const type = node.type === "integer" ? "number" : node.type;
        code +=
          shapes && (type === "string" || type === "number")
            ? `if (typeof ${value} === "${type}") { ${call} }`
            : call;
      } else if (node.type === "array" && node.items) {
        const [list, index] = [`l${this.names}`, `i${this.names++}`];
        const items = this.flat(node.items).map((each) => each.node);
        const ofList = this.asks({ ...own, format: "", path, time: own.time, about: own.about, items });
        if (ofList !== undefined) {
          this.noteItems(node.items, [...path, "*"], ofList);
          const { test, tell } = ofList;
          const shape = this.shape(node.items);
          const isList = shapes ? `Array.isArray(${value}) && ` : "";
          code += `if (${isList}${value}.length > 1 && ${test}(${value}, ${shape}) !== 0) ${tell}(${pointer.replace(/ \+ ""$/, "")}, ${value}, ${shape});`;
        }
        const inner = this.at(
          node.items,
          `${list}[${index}]`,
          `${pointer} + "/" + ${index}`,
          [...path, "*"],
          own,
        );
        if (!inner) continue;
        const loop = `const ${list} = ${value}; for (let ${index} = 0; ${index} < ${list}.length; ${index}++) { ${inner} }`;
        code += shapes ? `if (Array.isArray(${value})) { ${loop} }` : loop;
      } else if (node.properties) {
        const { sensitivity, time, about } = own;
        const inner = this.properties(node, value, pointer, path, { sensitivity, time, about }, shapes);
        if (inner) code += shapes ? `if (typeof ${value} === "object") { ${inner} }` : inner;
      }
    }
    return code;
  }

  /** The name of the shape of what stands at a site: its properties and, of each, the shape inside; undefined for what has none. */
  private shape(site: Node): string {
    const properties = new Map<string, string>();
    for (const { node } of this.flat(site)) {
      if (node.items) return this.shape(node.items);
      for (const [key, property] of Object.entries(node.properties ?? {}))
        properties.set(key, this.shape(property));
    }
    if (properties.size === 0) return "undefined";
    const written = `[${[...properties].map(([key, shape]) => `[${JSON.stringify(key)}, ${shape}]`).join(", ")}]`;
    const known = this.shapes.get(written) ?? `shape${this.shapes.size}`;
    this.shapes.set(written, known);
    return known;
  }

  /** Notes all that stands at any depth in the items of a list. */
  private noteItems(site: Node, path: readonly string[], ask: Ask): void {
    for (const { node } of this.flat(site)) {
      const inner = Object.entries(node.properties ?? {});
      for (const [key, property] of inner) this.noteItems(property, [...path, key], ask);
      if (node.items) this.noteItems(node.items, [...path, "*"], ask);
      if (inner.length === 0 && !node.items) this.seen(path, ask);
    }
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
    const person = Object.entries(node.properties ?? {}).find(([, property]) => isAboutPerson(property));
    const about = outer.about ?? (person && { code: `${value}.${person[0]}`, path: [...path, person[0]] });
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const block = BLOCKS.find((name) => name === key);
      if (block && path.length === 0 && !VISITS[this.visit]?.inlined) {
        if (this.block(block)) code += `${this.visit}_${block}(r.${block}, ${this.passed});`;
        continue;
      }
      const name = `v${this.names++}`;
      const to = `${pointer} + "/${key}"`.replace('" + "', "");
      const inner = this.at(property, name, to, [...path, key], { ...outer, about });
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
import type { Shape } from "../same.js";

/** Looks at what stands at one site, with the hint that the site gives; not 0 when there is something to tell. */
export type Test<H> = (value: any, hint: H) => number;
export type Tell = (pointer: string, result: number) => void;
/** How sites are looked at, and who is told. */
export interface Looks {
  readonly text: Test<number>;
  readonly date: Test<number>;
  readonly provision: Test<number>;
  readonly code: Test<number>;
  /** Asked of lists of two items or more. */
  readonly list: (list: readonly unknown[], shape: Shape | undefined) => number;
  readonly textTold: Tell;
  readonly dateTold: Tell;
  readonly provisionTold: Tell;
  readonly codeTold: Tell;
  readonly listTold: (pointer: string, list: readonly unknown[], shape: Shape | undefined) => void;
}
export type Visit = (record: any, looks: Looks) => void;
export type VisitReferences = (record: any, test: Test<string>, tell: Tell) => void;
export type VisitAges = (record: any, exact: Test<number>, tell: Tell) => void;
/** Tells whether a date lies before another that it must not precede. */
export type Early = (date: unknown, other: unknown) => boolean;
export type TellOrder = (pointer: string, other: string) => void;
export type VisitOrders = (record: any, early: Early, tell: TellOrder) => void;
`;
  const shapes = new Map<string, string>();
  for (const [visit, { about, type: visitType, parameters, asks, inlined }] of Object.entries(VISITS)) {
    const writer = () => new Writer(root, visit, passed(parameters), asks, shapes);
    const nameOf = (name: string) => `${visit}_${name.replaceAll("-", "_")}`;
    const written = (name: string, body: string) =>
      `function ${nameOf(name)}(r: any, ${parameters}): void { let m = 0; ${body} }\n`;
    for (const block of inlined ? [] : BLOCKS) {
      const body = writer().block(block);
      if (body) code += written(block, body);
    }
    const rows: string[] = [];
    for (const branch of root.allOf ?? []) {
      const type = branch.if && typeAskedBy(branch.if);
      if (type === undefined || !branch.then) continue;
      const body = writer().at(branch.then, "r", '""', [], outerOf(type));
      if (!body) continue;
      code += written(type, body);
      rows.push(`${JSON.stringify(type)}: ${nameOf(type)}`);
    }
    for (const [shape, name] of shapes) code += `const ${name}: Shape = ${shape};\n`;
    shapes.clear();
    code += `\n/** ${about} */\nexport const ${visit}: Readonly<Record<string, ${visitType} | undefined>> = { __proto__: null as never, ${rows.join(", ")} };\n\n`;
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
      const note = (path: readonly string[], ask: Ask) => {
        const { test, also } = ask;
        const of =
          EVERY[test] ??
          (test === "t.code" ? CODE_KINDS[Number(ask.hint) & CODE_MASK] : undefined) ??
          "every-reference";
        const read = readPath(type, path);
        const paths: string[] =
          of === "every-provision" ? [`${read}/instrument`, `${read}/provision`] : [read];
        if (also) paths.push(readPath(type, also));
        for (const each of paths) (found[of] ??= new Set()).add(each);
      };
      const writer = new Writer(root, visit, passed(parameters), asks, undefined, note);
      writer.at(branch.then, "r", '""', [], outerOf(type));
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
  exact: "every-age",
  lived: "every-lived-date",
  "t.list": "every-list",
};
const CODE_KINDS: Readonly<Record<number, string>> = Object.fromEntries(
  Object.entries(CODES).map(([format, code]) => [code, `every-${format}`]),
);
