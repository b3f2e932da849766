import { typeAskedBy, type SchemaNode as Node } from "@tipx/json-schema";

/** A date that must not lie before another: the steps to both from the record, `*` for each item of a list. */
interface Pair {
  readonly date: readonly string[];
  /** How many steps both have in common: those to the object that the other is looked for in. */
  readonly common: number;
  /** The steps from there to the other. */
  readonly other: readonly string[];
}

/**
 * Where the other date of `notBefore` stands, for a date at `path`: a property of the same object by its name, or of an object
 * around it by a relative JSON Pointer (`2/openedOn`, `3/period/start`). Undefined where the pointer leads into a list, to an item
 * beside this one or to the head: what those say is the matter of rules of their own.
 */
function pairOf(path: readonly string[], notBefore: string): Pair | undefined {
  const [, up, names] = /^(?:([0-9]+)[/])?([A-Za-z]+(?:[/][A-Za-z]+)*)$/.exec(notBefore) ?? [];
  if (names === undefined || names.startsWith("provenance/")) return undefined;
  return { date: path, common: path.length - Number(up ?? 1), other: names.split("/") };
}

function pairsOf(root: Node, site: Node, path: readonly string[]): Pair[] {
  const name = site.$ref?.slice("#/$defs/".length);
  if (name === "record") return [];
  const own = (site["x-time"]?.notBefore ?? []).flatMap((each): Pair[] => {
    const pair = pairOf(path, each);
    return pair ? [pair] : [];
  });
  const node = name === undefined ? site : (root.$defs?.[name] ?? {});
  return [
    ...own,
    ...(name === undefined ? [] : pairsOf(root, node, path)),
    ...(site.anyOf ?? []).flatMap((branch) => pairsOf(root, branch, path)),
    ...(site.items ? pairsOf(root, site.items, [...path, "*"]) : []),
    ...Object.entries(site.properties ?? {}).flatMap(([key, property]) =>
      pairsOf(root, property, [...path, key]),
    ),
  ];
}

const typesOf = (root: Node) =>
  (root.allOf ?? []).flatMap((branch) => {
    const type = branch.if && typeAskedBy(branch.if);
    return type === undefined || !branch.then ? [] : [{ type, pairs: pairsOf(root, branch.then, []) }];
  });

/** What is read of a record, as rules declare it: the blocks that all records have are those of any type. */
export const readPath = (type: string, path: readonly string[]): string =>
  [path[0] === "handling" || path[0] === "provenance" ? "*" : type, ...path].join("/");

/** The paths of all dates that stand in an order, as `<type>/<pointer>`. */
export const ordered = (root: Node): string[] =>
  typesOf(root).flatMap(({ type, pairs }) =>
    pairs.flatMap(({ date, common, other }) => [
      readPath(type, date),
      readPath(type, [...date.slice(0, common), ...other]),
    ]),
  );

/** The statements that compare the dates of some pairs which begin with the steps already taken. */
function statements(
  pairs: readonly Pair[],
  depth: number,
  value: string,
  pointer: string,
  names: readonly string[],
): string {
  const next = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const step = pair.date[depth] ?? "";
    next.set(step, [...(next.get(step) ?? []), pair]);
  }
  let code = "";
  for (const [step, group] of next) {
    const name = `v${depth}_${names.length}_${code.length}`;
    if (step === "*") {
      const index = `i${depth}`;
      code += `for (let ${index} = 0; ${index} < ${value}.length; ${index}++) { const ${name} = ${value}[${index}]; ${statements(group, depth + 1, name, `${pointer} + "/" + ${index}`, [...names, name])} }`;
      continue;
    }
    const at = `${pointer} + "/${step}"`.replace('" + "', "").replace(/^"" \+ /, "");
    const leaf = group.filter(({ date }) => date.length === depth + 1);
    const inner = group.filter(({ date }) => date.length > depth + 1);
    const body =
      leaf
        .map(
          ({ common, other }) =>
            `if (early(${name}, ${names[common]}.${other.join("?.")})) tell(${at}, ${JSON.stringify(other.at(-1))});`,
        )
        .join(" ") + (inner.length > 0 ? statements(inner, depth + 1, name, at, [...names, name]) : "");
    // What may be a date or a span of two has nothing inside where it is a date.
    const isObject = inner.some(({ date }) => date[depth + 1] !== "*");
    const test = leaf.length === 0 && isObject ? `typeof ${name} === "object"` : `${name} !== undefined`;
    code += `const ${name} = ${value}.${step}; if (${test}) { ${body} }`;
  }
  return code;
}

/** The blocks of every record's head: one function each, so that it meets few shapes of objects. */
const BLOCKS = ["provenance", "handling"] as const;

/** A pair of dates as it is seen from within the block that holds both. */
const inside = ({ date, common, other }: Pair): Pair => ({ date: date.slice(1), common: common - 1, other });

/** Functions that compare the dates of a record which the schema puts in an order. */
export function orders(root: Node): string {
  let code = "";
  const rows: string[] = [];
  const types = typesOf(root);
  const ofHead = types[0]?.pairs ?? [];
  for (const block of BLOCKS) {
    const pairs = ofHead.filter(({ date }) => date[0] === block).map(inside);
    code += `function orders_${block}(r: any, early: Early, tell: TellOrder): void { ${statements(pairs, 0, "r", `"/${block}"`, ["r"])} }\n`;
  }
  for (const { type, pairs } of types) {
    if (pairs.length === 0) continue;
    const name = `orders_${type.replaceAll("-", "_")}`;
    const own = pairs.filter(({ date }) => BLOCKS.every((block) => block !== date[0]));
    const head = BLOCKS.map((block) => `orders_${block}(r.${block}, early, tell);`).join("");
    code += `function ${name}(r: any, early: Early, tell: TellOrder): void { ${head}${statements(own, 0, "r", '""', ["r"])} }\n`;
    rows.push(`${JSON.stringify(type)}: ${name}`);
  }
  return `${code}
/** Every date that must not lie before another of its record. */
export const orders: Readonly<Record<string, VisitOrders | undefined>> = { __proto__: null as never, ${rows.join(", ")} };
`;
}
