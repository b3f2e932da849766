import { nearest } from "@tipx/taxonomy/nearest";
import type { Code } from "../codes.js";
import type { Params } from "@tipx/report";
import type { SchemaNode as Node } from "@tipx/json-schema";
import { Layout, type Branch, type Field, type JsonType, type Plan } from "./plan.js";

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
  /** Returns whether the id is one of ours of which there is nothing to say wherever the scheme and its branch may stand. */
  site(site: Site): boolean;
}

const jsonType = (value: unknown): JsonType =>
  value === null ? "null" : Array.isArray(value) ? "array" : (typeof value as JsonType);

const MAX_ALLOWED = 12;

/** Interprets our own schema over a value: every finding, each where it is. Depth is bounded by the layer input. */
export class Walker {
  private readonly root: Plan;
  private listener: Listener | undefined;
  /** Schema names and indexes down to where the walk is. A pointer is made of them only where there is something to tell. */
  private readonly path: (string | number)[] = [];

  constructor(root: Node) {
    this.root = new Layout(root).plan(root);
  }

  walk(value: unknown, listener: Listener): void {
    this.path.length = 0;
    this.listener = listener;
    try {
      this.judge(this.root, value, "sensitive", undefined);
    } finally {
      // Nothing of a record is kept longer than it is judged.
      this.listener = undefined;
    }
  }

  private pointer(more = ""): string {
    let pointer = "";
    for (const part of this.path) pointer += `/${part}`;
    return pointer + more;
  }

  private fault(code: Code, params?: Params, more?: string): void {
    this.listener?.fault(code, this.pointer(more), params);
  }

  // What is judged a thousand times is apart from what tells of a fault: else each fault that is the first of its kind would have
  // the engine throw away what it made of all.
  private judge(plan: Plan, value: unknown, outer: string, declared: string | undefined): void {
    const sensitivity = plan.sensitivity ?? outer;
    if (plan.chooses) return this.choose(plan, value, sensitivity, declared);
    if (plan.dispatches) return this.dispatch(plan, value, sensitivity, declared);
    const { type, constant, words } = plan;
    const found = jsonType(value);
    if (
      (type !== undefined && found !== type) ||
      (constant !== undefined && value !== constant) ||
      (words !== undefined && !words.includes(value as string))
    )
      return this.otherValue(plan, found, value);
    if (found === "string") return this.string(plan, value as string, sensitivity, declared);
    if (found === "object") return this.object(plan, value as Record<string, unknown>, sensitivity, declared);
    if (found === "array") return this.array(plan, value as unknown[], sensitivity, declared);
    if (found === "number") this.number(plan, value as number);
  }

  private otherValue({ node, type, constant, words }: Plan, found: JsonType, value: unknown): void {
    if (type !== undefined && found !== type) return this.fault("type", { expected: [node.type ?? type] });
    if (constant !== undefined && value !== constant)
      return this.fault("const", { allowed: [String(constant)] });
    this.fault("enum", words && words.length <= MAX_ALLOWED ? { allowed: words } : {});
  }

  private string(plan: Plan, value: string, sensitivity: string, declared: string | undefined): void {
    const { scheme, fine, pattern } = plan;
    const fits = isOfLength(plan, value);
    if (fits && scheme !== undefined && fine?.has(value)) return;
    if (!fits || (pattern !== undefined && !pattern.test(value))) return this.otherText(plan, value);
    if (scheme === undefined) return;
    const site = { pointer: this.pointer(), scheme, under: plan.under, id: value, sensitivity, declared };
    if (this.listener?.site(site)) fine?.add(value);
  }

  private otherText({ minLength, maxLength, format }: Plan, value: string): void {
    const length = codePoints(value);
    if (length < minLength) return this.fault("too-short", limited(minLength, format));
    if (length > maxLength) return this.fault("too-long", limited(maxLength, format));
    this.fault("format", { format: format ?? "text" });
  }

  private number({ integer, minimum, maximum }: Plan, value: number): void {
    if ((integer && !Number.isInteger(value)) || value < minimum || value > maximum)
      this.otherNumber(integer && !Number.isInteger(value), value < minimum ? minimum : undefined, maximum);
  }

  private otherNumber(broken: boolean, minimum: number | undefined, maximum: number): void {
    if (broken) return this.fault("type", { expected: ["integer"] });
    if (minimum !== undefined) return this.fault("minimum", { limit: minimum });
    this.fault("maximum", { limit: maximum });
  }

  private array(plan: Plan, value: unknown[], sensitivity: string, declared: string | undefined): void {
    const { minItems, maxItems, items } = plan;
    if (value.length < minItems) this.fault("too-few", { limit: minItems });
    // An endless list is one finding, not one for each item.
    if (value.length > maxItems) return this.fault("too-many", { limit: maxItems });
    if (items === undefined) return;
    const { path } = this;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      this.judge(items, value[index], sensitivity, declared);
      path.pop();
    }
  }

  private object(
    plan: Plan,
    value: Record<string, unknown>,
    sensitivity: string,
    outer: string | undefined,
  ): void {
    const { fields, required } = plan;
    const { path } = this;
    const version = plan.versioned && Object.hasOwn(value, "taxonomyVersion") ? value.taxonomyVersion : outer;
    const declared = typeof version === "string" ? version : outer;
    const keys = Object.keys(value);
    const known: (Field | undefined)[] = [];
    let [met, unknown] = [0, 0];
    for (let n = 0; n < keys.length; n++) {
      const field = fields.get(keys[n] as string);
      known.push(field);
      if (field === undefined) unknown++;
      else if (field.required) met++;
    }
    if (met < required.length)
      for (const property of required)
        if (!Object.hasOwn(value, property)) this.fault("required", { property });
    for (let n = 0; n < keys.length; n++) {
      const field = known[n];
      if (field === undefined) continue;
      const key = keys[n] as string;
      path.push(key);
      this.judge(field.plan, value[key], sensitivity, declared);
      path.pop();
    }
    if (unknown > 0 && plan.closed) {
      const strangers = keys.filter((_, n) => known[n] === undefined);
      this.fault("unknown-property", { count: unknown, ...this.meant(plan, strangers) });
    }
  }

  /**
   * What the sender may have meant by keys that the place does not have: the properties that it has and that are two letters off
   * at most, and of a record the types that have properties of these names. Both are names of the schema.
   */
  private meant({ fields, versioned }: Plan, keys: readonly string[]): Params {
    const names = [...fields.keys()];
    const near = new Set(keys.flatMap((key) => (isShort(key) ? (nearest(key, names) ?? []) : [])));
    // Every record declares a version; of other objects the name of a property says nothing of a type.
    const elsewhere = versioned ? keys.filter((key) => this.typesWith([key]).length > 0) : [];
    const types = elsewhere.length > 0 ? this.typesWith(elsewhere) : [];
    return {
      ...(near.size > 0 && { near: oneOrAll([...near]) }),
      ...(types.length > 0 && { types }),
    };
  }

  /** The types of records that have all of these properties. */
  private typesWith(keys: readonly string[]): string[] {
    return [...this.root.records].flatMap(([type, { fields }]) =>
      keys.every((key) => fields.has(key)) ? [type] : [],
    );
  }

  /** The pointer of a place, down to where the schema has no name for it, whatever the type of record. */
  placeOf(path: readonly (string | number)[]): string {
    let pointer = "";
    let plans: readonly Plan[] = [this.root];
    for (const step of path) {
      plans = plans.flatMap(shapesOf).flatMap(({ items, fields }) => {
        const below = typeof step === "number" ? items : fields.get(step)?.plan;
        return below ? [below] : [];
      });
      if (plans.length === 0) return pointer;
      pointer += `/${step}`;
    }
    return pointer;
  }

  /** The keys of an object that the schema does not have there. They are the sender's own. */
  unknownKeys(root: unknown, pointer: string): string[] {
    let value = root;
    let plans: readonly Plan[] = [this.root];
    for (const step of pointer.split("/").slice(1)) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return [];
      const isItem = Array.isArray(value);
      value = (value as Record<string, unknown>)[step];
      plans = plans.flatMap(shapesOf).flatMap(({ items, fields }) => {
        const below = isItem ? items : fields.get(step)?.plan;
        return below ? [below] : [];
      });
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    const keys = Object.keys(value);
    const type = Object.hasOwn(value, "type") ? (value as { type?: unknown }).type : undefined;
    const shapes = plans.flatMap((plan) => {
      const record = typeof type === "string" ? plan.records.get(type) : undefined;
      return record ? [record] : shapesOf(plan);
    });
    const score = ({ fields }: Plan) => keys.filter((key) => fields.has(key)).length;
    const best = shapes.reduce<Plan | undefined>((a, b) => (a && score(a) >= score(b) ? a : b), undefined);
    return best ? keys.filter((key) => !best.fields.has(key)) : [];
  }

  /** A record: its type chooses the schema, so that one fault is told once and where it is. */
  private dispatch(plan: Plan, value: unknown, sensitivity: string, declared: string | undefined): void {
    if (jsonType(value) !== "object") return this.fault("type", { expected: ["object"] });
    const record = value as Record<string, unknown>;
    const type = Object.hasOwn(record, "type") ? record.type : undefined;
    const { records } = plan;
    const own = typeof type === "string" ? records.get(type) : undefined;
    if (own === undefined) return this.fault("record-type", { allowed: [...records.keys()] }, "/type");
    this.judge(own, value, sensitivity, declared);
  }

  /** One of several shapes: by JSON type, then by the property that tells the shapes apart. */
  private choose(plan: Plan, value: unknown, sensitivity: string, declared: string | undefined): void {
    const branches = plan.branchesOf(jsonType(value));
    const only = branches.length === 1 ? branches[0] : this.nearest(plan, branches, value);
    if (only) this.judge(only.plan, value, sensitivity, declared);
  }

  /** The branch that a value most likely means; undefined, and a fault told, where it means none. */
  private nearest(plan: Plan, branches: readonly Branch[], value: unknown): Branch | undefined {
    if (branches.length === 0) {
      const expected = [...new Set(plan.branches.map((branch) => branch.plan.node.type ?? "string"))];
      this.fault("type", { expected });
      return undefined;
    }
    if (typeof value !== "object") return branches[0];
    const keys = Object.keys(value as object);
    const score = ({ names }: Branch) => keys.filter((key) => names.has(key)).length;
    const best = branches.reduce((a, b) => (score(b) > score(a) ? b : a));
    if (score(best) > 0) return best;
    this.fault("no-branch", { allowed: branches.map((branch) => branch.plan.required.join("+")) });
    return undefined;
  }
}

/** Every shape that a place can have. */
const shapesOf = (plan: Plan): readonly Plan[] => {
  if (plan.dispatches) return [...plan.records.values()];
  return plan.chooses ? plan.branches.map((branch) => branch.plan) : [plan];
};

/** No property has a longer name, and a longer key is near none. */
const isShort = (key: string): boolean => key.length <= 64;

/** A param of one name is a text; of several, a list. */
const oneOrAll = (names: readonly string[]): string | readonly string[] =>
  names.length === 1 ? (names[0] as string) : names;

/** UTF-16 units are never fewer than code points, and at most twice as many, so that most texts need no counting. */
function isOfLength({ minLength, maxLength }: Plan, value: string): boolean {
  const { length } = value;
  if (length >= minLength * 2 && length <= maxLength) return true;
  if (length < minLength || length > maxLength * 2) return false;
  const count = codePoints(value);
  return count >= minLength && count <= maxLength;
}

/** Of a country spelt out, "too long" says little; what a country is written like says all. */
const limited = (limit: number, format: string | undefined): Params =>
  format === undefined || format === "text" ? { limit } : { limit, format };

/** A string's length as JSON Schema counts it. */
function codePoints(value: string): number {
  let count = value.length;
  for (let at = 1; at < value.length; at++)
    if ((value.charCodeAt(at) & 0xfc00) === 0xdc00 && (value.charCodeAt(at - 1) & 0xfc00) === 0xd800) count--;
  return count;
}
