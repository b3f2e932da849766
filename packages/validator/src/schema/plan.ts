import { typeAskedBy, type SchemaNode as Node } from "@tipx/json-schema";

export type JsonType = "object" | "array" | "string" | "number" | "boolean" | "null";

export interface Field {
  readonly plan: Plan;
  readonly required: boolean;
}

/** One of several shapes, and the names that tell it from the others. */
export interface Branch {
  readonly plan: Plan;
  readonly type: JsonType;
  readonly names: ReadonlySet<string>;
}

/**
 * A node of the schema laid out for who walks values by it. All plans have one shape, so that reading one is fast whatever it
 * is of; what lies below a node is laid out when it is first asked for, so that references may go round.
 */
export class Plan {
  readonly node: Node;
  /** Tells whether it is a choice between shapes, or between types of records. */
  readonly chooses: boolean;
  readonly dispatches: boolean;
  readonly sensitivity: string | undefined;
  /** The JSON type a value must have; undefined where branches say it. */
  readonly type: JsonType | undefined;
  readonly integer: boolean;
  readonly constant: string | boolean | undefined;
  readonly words: readonly string[] | undefined;
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: RegExp | undefined;
  readonly format: string | undefined;
  readonly scheme: string | undefined;
  readonly under: string | undefined;
  /** The ids that were found fine here: nothing need be asked of them again. Bounded by the vocabulary. */
  readonly fine: Set<string> | undefined;
  readonly minItems: number;
  readonly maxItems: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly required: readonly string[];
  readonly closed: boolean;
  /** Tells whether records of this shape declare the version of the vocabulary they use. */
  readonly versioned: boolean;
  private readonly layout: Layout;
  private knownItems: Plan | undefined;
  private knownFields: ReadonlyMap<string, Field> | undefined;
  private readonly knownByType = new Map<JsonType, readonly Branch[]>();
  private knownBranches: readonly Branch[] | undefined;
  private knownRecords: ReadonlyMap<string, Plan> | undefined;

  constructor(site: Node, layout: Layout) {
    const node = layout.resolve(site);
    this.node = node;
    this.layout = layout;
    this.chooses = node.anyOf !== undefined;
    this.dispatches = node.allOf !== undefined;
    this.sensitivity = site["x-sensitivity"];
    this.integer = node.type === "integer";
    const text = node.const !== undefined || node.enum ? "string" : undefined;
    this.type = this.integer ? "number" : ((node.type as JsonType | undefined) ?? text);
    this.constant = node.const;
    this.words = node.enum;
    this.minLength = node.minLength ?? 0;
    this.maxLength = node.maxLength ?? Number.POSITIVE_INFINITY;
    this.pattern = node.pattern === undefined ? undefined : new RegExp(node.pattern);
    this.format = node["x-format"];
    this.scheme = node["x-scheme"];
    this.under = node["x-under"];
    this.fine = this.scheme === undefined ? undefined : layout.fine(`${this.scheme}/${this.under ?? ""}`);
    this.minItems = node.minItems ?? 0;
    this.maxItems = node.maxItems ?? Number.POSITIVE_INFINITY;
    this.minimum = node.minimum ?? Number.NEGATIVE_INFINITY;
    this.maximum = node.maximum ?? Number.POSITIVE_INFINITY;
    this.required = node.required ?? [];
    this.closed = node.additionalProperties === false;
    this.versioned = node.properties !== undefined && Object.hasOwn(node.properties, "taxonomyVersion");
  }

  get items(): Plan | undefined {
    const { items } = this.node;
    return items && (this.knownItems ??= this.layout.plan(items));
  }

  get fields(): ReadonlyMap<string, Field> {
    return (this.knownFields ??= new Map(
      Object.entries(this.node.properties ?? {}).map(([name, node]) => [
        name,
        { plan: this.layout.plan(node), required: this.required.includes(name) },
      ]),
    ));
  }

  /** The branches of a choice, those of choices within it in their place; none where there is no choice. */
  get branches(): readonly Branch[] {
    return (this.knownBranches ??= (this.node.anyOf ?? []).flatMap((branch): readonly Branch[] => {
      const plan = this.layout.plan(branch);
      if (plan.node.anyOf) return plan.branches;
      const type = plan.node.type === undefined ? (typeof plan.constant as JsonType) : plan.type;
      return [{ plan, type: type ?? "object", names: new Set(plan.fields.keys()) }];
    }));
  }

  /** The branches that take values of a JSON type. */
  branchesOf(type: JsonType): readonly Branch[] {
    let found = this.knownByType.get(type);
    if (!found) this.knownByType.set(type, (found = this.branches.filter((branch) => branch.type === type)));
    return found;
  }

  /** Where a value is a record: the plans of its types. */
  get records(): ReadonlyMap<string, Plan> {
    return (this.knownRecords ??= new Map(
      (this.node.allOf ?? []).flatMap((branch): [string, Plan][] => {
        const type = branch.if && typeAskedBy(branch.if);
        return type === undefined || !branch.then ? [] : [[type, this.layout.plan(branch.then)]];
      }),
    ));
  }
}

/** The plans of one schema, each made once. */
export class Layout {
  private readonly plans = new Map<Node, Plan>();
  private readonly fineIds = new Map<string, Set<string>>();

  constructor(private readonly root: Node) {}

  plan(site: Node): Plan {
    let plan = this.plans.get(site);
    if (!plan) this.plans.set(site, (plan = new Plan(site, this)));
    return plan;
  }

  resolve(site: Node): Node {
    let here = site;
    while (here.$ref !== undefined) here = this.root.$defs?.[here.$ref.slice("#/$defs/".length)] ?? {};
    return here;
  }

  fine(key: string): Set<string> {
    let ids = this.fineIds.get(key);
    if (!ids) this.fineIds.set(key, (ids = new Set()));
    return ids;
  }
}
