import { texts } from "../generated/visits.js";
import { InternalError } from "../internal-error.js";
import type { Params, Severity } from "../report.js";
import { BundleIndex } from "./bundle-index.js";
import { onlyConsent } from "./handling.js";
import {
  isAcross,
  PROFILES,
  severityIn,
  type AnyRecord,
  type Found,
  type Head,
  type Rule,
  type RuleProfile,
  type TextRule,
  type Type,
} from "./rule.js";
import { look } from "./text/look.js";

/** Which rules judge. */
export interface RuleChoice {
  /** The set to start from; default: `default`. */
  readonly profile?: RuleProfile;
  /** Rules added to it, by id. */
  readonly enable?: readonly string[];
  /** Rules left out, by id; the report says so. */
  readonly disable?: readonly string[];
}

/** Where findings of rules go. */
export type Sink = (rule: Rule, severity: Severity, pointer: string, params: Params | undefined) => void;

/** Our own failure in a rule; says in which. */
export class RuleFailure extends InternalError {
  constructor(readonly rule: string) {
    super();
  }
}

/** The checks for a type of record, by what must hold for them to be asked. */
interface Plan {
  readonly always: readonly Check[];
  readonly consents: readonly Check[];
  readonly onlyConsent: readonly Check[];
  /** Of bundles whose records are all faultless. */
  readonly across: readonly Check[];
  /** The same, by the type of record that must be in it. */
  readonly acrossBy: ReadonlyMap<string, readonly Check[]>;
}

const NONE = undefined as never;

interface Check {
  readonly rule: string;
  readonly run: (record: never, found: Found, head: Head) => void;
  readonly found: Found;
}

/** A choice of rules, laid out by record type so that a record meets those of its type and nothing else. */
export class RuleSet {
  /** Rules that the choice left out by name. */
  readonly disabled: readonly Rule[];
  private readonly active: readonly { readonly rule: Rule; readonly severity: Severity }[];
  private readonly plans = new Map<string, Plan>();
  private sink: Sink | undefined;
  private readonly head: Head = { type: "person", handling: NONE, provenance: NONE, held: NONE };
  private at = "";
  private running = "";

  /** Throws a RangeError for a profile or a rule that does not exist. */
  constructor(rules: readonly Rule[], { profile = "default", enable = [], disable = [] }: RuleChoice = {}) {
    if (!PROFILES.includes(profile)) throw new RangeError(`rules.profile may be ${PROFILES.join(", ")}`);
    const known = new Set(rules.map(({ id }) => id));
    for (const [name, ids] of Object.entries({ enable, disable }))
      if (ids.some((id) => !known.has(id)))
        throw new RangeError(`rules.${name} names a rule that does not exist`);
    this.disabled = rules.filter(({ id }) => disable.includes(id));
    this.active = rules.flatMap((rule) => {
      const severity = severityIn(rule, profile) ?? (enable.includes(rule.id) ? rule.severity : undefined);
      return severity === undefined || disable.includes(rule.id) ? [] : [{ rule, severity }];
    });
  }

  /** Applies the rules of its type to one record; `across` with those that read all records of a bundle. */
  apply(record: AnyRecord, at: string, across: boolean, sink: Sink): void {
    const { type } = record;
    const plan = this.plans.get(type) ?? this.prepare(type);
    const { head } = this;
    const { handling } = record;
    head.type = type;
    head.handling = handling;
    head.provenance = record.provenance;
    this.sink = sink;
    this.at = at;
    try {
      this.run(plan.always, record);
      if (plan.consents.length > 0 && handling.consents !== undefined) this.run(plan.consents, record);
      if (plan.onlyConsent.length > 0 && onlyConsent(handling)) this.run(plan.onlyConsent, record);
      if (record.type === "bundle" && across) {
        head.held = new BundleIndex(record);
        this.run(plan.across, record);
        for (const held of head.held.types()) {
          const checks = plan.acrossBy.get(held);
          if (checks !== undefined) this.run(checks, record);
        }
      }
    } catch {
      // What the error says may quote the payload.
      throw new RuleFailure(this.running);
    } finally {
      // Nothing of a record is kept longer than it is judged.
      this.sink = undefined;
      head.handling = NONE;
      head.provenance = NONE;
      head.held = NONE;
    }
  }

  private run(checks: readonly Check[], record: AnyRecord): void {
    for (let n = 0; n < checks.length; n++) {
      const check = checks[n] as Check;
      this.running = check.rule;
      check.run(record as never, check.found, this.head);
    }
  }

  /** How many rules judge. */
  get size(): number {
    return this.active.length;
  }

  /** A rule that judges, with its severity; undefined where the choice leaves it out. */
  find(id: string): { readonly rule: Rule; readonly severity: Severity } | undefined {
    return this.active.find(({ rule }) => rule.id === id);
  }

  private prepare(type: Type): Plan {
    const mine = this.active.filter(({ rule }) => rule.types.includes(type));
    const tell =
      ({ rule, severity }: { rule: Rule; severity: Severity }): Found =>
      (pointer, params) =>
        this.sink?.(rule, severity, this.at + pointer, params);
    const checksOf = (chosen: (rule: Rule) => boolean): Check[] =>
      mine.flatMap((one) => {
        const { rule } = one;
        if (!chosen(rule) || "signs" in rule) return [];
        const found = tell(one);
        if ("check" in rule) return [{ rule: rule.id, run: rule.check, found }];
        const run = rule.checkOf(type, found);
        return run ? [{ rule: rule.id, run: (record, _, head) => run(record, head), found }] : [];
      });
    const whereOf = (rule: Rule) => ("where" in rule ? rule.where : undefined);
    const needsOf = (rule: Rule) => ("needs" in rule ? rule.needs : undefined);
    const spoken = mine.flatMap((one) => ("signs" in one.rule ? [{ rule: one.rule, found: tell(one) }] : []));
    const always = checksOf((rule) => !isAcross(rule) && whereOf(rule) === undefined);
    const needed = new Set(mine.flatMap(({ rule }) => needsOf(rule) ?? []));
    const plan: Plan = {
      always: spoken.length > 0 ? [...always, textCheck(type, spoken)] : always,
      consents: checksOf((rule) => whereOf(rule) === "consents"),
      onlyConsent: checksOf((rule) => whereOf(rule) === "only-consent"),
      across: checksOf((rule) => isAcross(rule) && needsOf(rule) === undefined),
      acrossBy: new Map([...needed].map((held) => [held, checksOf((rule) => needsOf(rule) === held)])),
    };
    this.plans.set(type, plan);
    return plan;
  }
}

/** One pass over the texts of a record for all the rules on texts. */
function textCheck(type: Type, rules: readonly { readonly rule: TextRule; readonly found: Found }[]): Check {
  const visit = texts[type];
  const asked = rules.reduce((signs, { rule }) => signs | rule.signs, 0);
  const test = (text: string, place: number): number => look(text, place) & asked;
  const tell = (pointer: string, signs: number): void => {
    for (const { rule, found } of rules)
      if ((signs & rule.signs) !== 0) found(pointer, rule.params?.(signs & rule.signs));
  };
  return {
    rule: rules[0]?.rule.id ?? "",
    run: (record) => visit?.(record, test, tell),
    found: () => undefined,
  };
}
