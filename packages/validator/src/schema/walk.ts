import type { Code } from "../codes.js";
import type { Params } from "../report.js";
import { typeOf, type Node } from "./node.js";

/** A place where a record uses an id of the vocabulary. */
export interface Site {
  readonly pointer: string;
  readonly scheme: string;
  readonly under: string | undefined;
  readonly id: string;
  readonly sensitivity: string;
  /** `taxonomyVersion` of the record it stands in, where that is well formed. */
  readonly declared: string | undefined;
}

/** What the walker tells as it goes; nothing of it holds what the sender wrote but `Site.id`, which goes no further. */
export interface Listener {
  fault(code: Code, pointer: string, params?: Params): void;
  site(site: Site): void;
}

type JsonType = "object" | "array" | "string" | "number" | "boolean" | "null";
const jsonType = (value: unknown): JsonType =>
  value === null ? "null" : Array.isArray(value) ? "array" : (typeof value as JsonType);

const MAX_ALLOWED = 12;

interface Branch {
  readonly branch: Node;
  readonly type: string;
  readonly names: ReadonlySet<string>;
}

/** Interprets our own schema over a value: every finding, each where it is. Depth is bounded by the layer input. */
export class Walker {
  private readonly patterns = new Map<string, RegExp>();
  private readonly resolved = new Map<Node, Node>();
  private readonly choices = new Map<readonly Node[], readonly Branch[]>();

  /** The record types the schema knows. */
  readonly types: ReadonlySet<string>;

  constructor(private readonly root: Node) {
    this.types = new Set((root.allOf ?? []).flatMap((branch) => (branch.if && typeOf(branch.if)) ?? []));
  }

  walk(value: unknown, listener: Listener): void {
    this.judge(this.root, value, "", "sensitive", undefined, listener);
  }

  private resolve(node: Node): Node {
    if (node.$ref === undefined) return node;
    let here = this.resolved.get(node);
    if (here) return here;
    here = node;
    while (here.$ref !== undefined) here = this.root.$defs?.[here.$ref.slice("#/$defs/".length)] ?? {};
    this.resolved.set(node, here);
    return here;
  }

  private judge(
    site: Node,
    value: unknown,
    pointer: string,
    outer: string,
    declared: string | undefined,
    to: Listener,
  ): void {
    const sensitivity = site["x-sensitivity"] ?? outer;
    const node = this.resolve(site);
    if (node.anyOf) return this.choose(node.anyOf, value, pointer, sensitivity, declared, to);
    if (node.allOf) return this.dispatch(node.allOf, value, pointer, sensitivity, declared, to);
    const found = jsonType(value);
    const asked =
      node.type === "integer"
        ? "number"
        : (node.type ?? (node.const !== undefined || node.enum ? "string" : undefined));
    if (asked !== undefined && found !== asked)
      return to.fault("type", pointer, { expected: [node.type ?? asked] });
    if (node.const !== undefined && value !== node.const)
      return to.fault("const", pointer, { allowed: [String(node.const)] });
    if (node.enum && !node.enum.includes(value as string))
      return to.fault("enum", pointer, node.enum.length <= MAX_ALLOWED ? { allowed: node.enum } : {});
    if (typeof value === "string") this.string(node, value, pointer, sensitivity, declared, to);
    else if (typeof value === "number") this.number(node, value, pointer, to);
    else if (Array.isArray(value)) this.array(node, value, pointer, sensitivity, declared, to);
    else if (found === "object")
      this.object(node, value as Record<string, unknown>, pointer, sensitivity, declared, to);
  }

  private string(
    node: Node,
    value: string,
    pointer: string,
    sensitivity: string,
    declared: string | undefined,
    to: Listener,
  ): void {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = node;
    const format = node["x-format"];
    // Of a country spelt out, "too long" says little; what a country is written like says all.
    const limit = (limit: number): Params =>
      format === undefined || format === "text" ? { limit } : { limit, format };
    if (value.length < minLength) return to.fault("too-short", pointer, limit(minLength));
    // UTF-16 units are never fewer than code points, so most strings need no counting; a hopeless one is not counted either.
    if (value.length > maxLength && (value.length > maxLength * 2 || codePoints(value) > maxLength))
      return to.fault("too-long", pointer, limit(maxLength));
    if (minLength > 0 && value.length < minLength * 2 && codePoints(value) < minLength)
      return to.fault("too-short", pointer, limit(minLength));
    if (pattern !== undefined && !this.matches(pattern, value))
      return to.fault("format", pointer, { format: format ?? "text" });
    const scheme = node["x-scheme"];
    if (scheme !== undefined)
      to.site({ pointer, scheme, under: node["x-under"], id: value, sensitivity, declared });
  }

  private matches(pattern: string, value: string): boolean {
    let compiled = this.patterns.get(pattern);
    if (!compiled) {
      compiled = new RegExp(pattern);
      this.patterns.set(pattern, compiled);
    }
    return compiled.test(value);
  }

  private number(node: Node, value: number, pointer: string, to: Listener): void {
    if (node.type === "integer" && !Number.isInteger(value))
      return to.fault("type", pointer, { expected: ["integer"] });
    if (node.minimum !== undefined && value < node.minimum)
      return to.fault("minimum", pointer, { limit: node.minimum });
    if (node.maximum !== undefined && value > node.maximum)
      to.fault("maximum", pointer, { limit: node.maximum });
  }

  private array(
    node: Node,
    value: unknown[],
    pointer: string,
    sensitivity: string,
    declared: string | undefined,
    to: Listener,
  ): void {
    if (node.minItems !== undefined && value.length < node.minItems)
      to.fault("too-few", pointer, { limit: node.minItems });
    // An endless list is one finding, not one for each item.
    if (node.maxItems !== undefined && value.length > node.maxItems)
      return to.fault("too-many", pointer, { limit: node.maxItems });
    if (node.items)
      for (const [index, item] of value.entries())
        this.judge(node.items, item, `${pointer}/${index}`, sensitivity, declared, to);
  }

  private object(
    node: Node,
    value: Record<string, unknown>,
    pointer: string,
    sensitivity: string,
    outer: string | undefined,
    to: Listener,
  ): void {
    const properties = node.properties ?? {};
    const own = value.taxonomyVersion;
    const declared = Object.hasOwn(properties, "taxonomyVersion") && typeof own === "string" ? own : outer;
    for (const property of node.required ?? [])
      if (!Object.hasOwn(value, property)) to.fault("required", pointer, { property });
    let unknown = 0;
    for (const key of Object.keys(value)) {
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (property) this.judge(property, value[key], `${pointer}/${key}`, sensitivity, declared, to);
      else unknown++;
    }
    if (unknown > 0 && node.additionalProperties === false)
      to.fault("unknown-property", pointer, { count: unknown });
  }

  /** A record: its type chooses the schema, so that one fault is told once and where it is. */
  private dispatch(
    branches: readonly Node[],
    value: unknown,
    pointer: string,
    sensitivity: string,
    declared: string | undefined,
    to: Listener,
  ): void {
    if (jsonType(value) !== "object") return to.fault("type", pointer, { expected: ["object"] });
    const record = value as Record<string, unknown>;
    const type = Object.hasOwn(record, "type") ? record.type : undefined;
    const branch = branches.find((candidate) => candidate.if && typeOf(candidate.if) === type);
    if (!branch?.then) {
      const allowed = branches.flatMap((candidate) => (candidate.if && typeOf(candidate.if)) ?? []);
      return to.fault("record-type", `${pointer}/type`, { allowed });
    }
    this.judge(branch.then, value, pointer, sensitivity, declared, to);
  }

  /** One of several shapes: by JSON type, then by the property that tells the shapes apart. */
  private choose(
    branches: readonly Node[],
    value: unknown,
    pointer: string,
    sensitivity: string,
    declared: string | undefined,
    to: Listener,
  ): void {
    const found = jsonType(value);
    const flat = this.branches(branches);
    const shaped = flat.filter((branch) => branch.type === found);
    const [only] = shaped;
    if (only === undefined) {
      const expected = [...new Set(flat.map(({ branch }) => this.resolve(branch).type ?? "string"))];
      return to.fault("type", pointer, { expected });
    }
    if (shaped.length === 1 || found !== "object")
      return this.judge(only.branch, value, pointer, sensitivity, declared, to);
    const keys = Object.keys(value as object);
    const score = ({ names }: Branch) => keys.filter((key) => names.has(key)).length;
    const best = shaped.reduce((a, b) => (score(b) > score(a) ? b : a));
    if (score(best) > 0) return this.judge(best.branch, value, pointer, sensitivity, declared, to);
    const allowed = shaped.map(({ branch }) => (this.resolve(branch).required ?? []).join("+"));
    to.fault("no-branch", pointer, { allowed });
  }

  /** The branches of a choice, those of choices within it in their place, with what tells them apart. */
  private branches(list: readonly Node[]): readonly Branch[] {
    const known = this.choices.get(list);
    if (known) return known;
    const flat = list.flatMap((branch): readonly Branch[] => {
      const { anyOf, type, const: constant, properties } = this.resolve(branch);
      if (anyOf) return this.branches(anyOf);
      const names = new Set(Object.keys(properties ?? {}));
      return [{ branch, type: type === "integer" ? "number" : (type ?? typeof constant), names }];
    });
    this.choices.set(list, flat);
    return flat;
  }
}

/** A string's length as JSON Schema counts it. */
function codePoints(value: string): number {
  let count = 0;
  for (const _ of value) count++;
  return count;
}
