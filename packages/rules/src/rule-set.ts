import { type Params } from "@tipx/report";

import { idsOf, oneOf, readOptions } from "@tipx/report/options";
import { BundleIndex } from "./bundle-index.js";
import type { RuleId } from "./generated/rule-ids.js";
import { sites, type Looks } from "./generated/visits.js";
import { onlyConsent } from "./handling.js";
import { mayBeShownToAll } from "./public-data.js";
import {
  ANY,
  ownSeverity,
  PROFILES,
  severityIn,
  type AnyRecord,
  type BundleRule,
  type CodeRule,
  type Found,
  type ListRule,
  type Handling,
  type SiteRule,
  type Provenance,
  type RecordRule,
  type Records,
  type Rule,
  type RuleProfile,
  type RuleSeverity,
  type TextRule,
  type Type,
} from "./rule.js";
import { hasRepeat, repeats } from "./same.js";
import { CODE_MASK, CODES, isRecent, isUsual, NOT_PUBLIC } from "./sites.js";
import { TextMap } from "./text-map.js";
import { look } from "./text/look.js";

/** Which rules judge. */
export interface RuleChoice {
  /** The set to start from; default: `default`. */
  readonly profile?: RuleProfile;
  /** Rules added to it, by id. */
  readonly enable?: readonly RuleId[];
  /** Rules left out, by id; the report says so. */
  readonly disable?: readonly RuleId[];
}

/** How a choice among some rules is read. */
export function choiceOptions(rules: readonly Rule[]) {
  const ids = () => new Set(rules.map(({ id }) => id));
  return {
    profile: oneOf(PROFILES),
    enable: idsOf<RuleId>(ids, "rule"),
    disable: idsOf<RuleId>(ids, "rule"),
  } as const;
}

/** Where findings of rules go. */
export type Sink = (rule: Rule, severity: RuleSeverity, pointer: string, params: Params | undefined) => void;

/** Our own failure in a rule; says in which. */
export class RuleFailure extends Error {
  override readonly name = "RuleFailure";
  constructor(readonly rule: string) {
    // What the error says may quote the payload: only the rule is named, and there is no cause.
    super("a rule failed");
  }
}

/** The checks for a type of record, by what must hold for them to be asked. */
interface Plan {
  readonly always: readonly Check[];
  readonly consents: readonly Check[];
  readonly onlyConsent: readonly Check[];
  /** Across the records of a bundle; by the type of record that must be in it, or "" for any. */
  readonly across: ReadonlyMap<string, readonly AcrossCheck[]>;
}

interface Check {
  readonly rule: string;
  readonly run: (record: never, found: Found, handling: Handling, provenance: Provenance) => void;
  readonly found: Found;
}
interface AcrossCheck {
  readonly rule: string;
  readonly run: BundleRule["across"];
  readonly found: Found;
}

/** A choice of rules, laid out by record type so that a record meets those of its type and nothing else. */
export class RuleSet {
  /** Rules that the choice left out by name. */
  readonly disabled: readonly Rule[];
  private readonly active: readonly { readonly rule: Rule; readonly severity: RuleSeverity }[];
  private readonly plans = new TextMap<{ plan?: Plan }>(ANY.map((type) => [type, {}]));
  private sink: Sink | undefined;
  private record: AnyRecord | undefined;
  private at = "";
  private running = "";

  /** Throws a RangeError for a profile or a rule that does not exist. */
  constructor(rules: readonly Rule[], choice: RuleChoice = {}) {
    const {
      profile = "default",
      enable = [],
      disable = [],
    } = readOptions(choice, choiceOptions(rules), "rules");
    this.disabled = rules.filter(({ id }) => (disable as readonly string[]).includes(id));
    const [added, removed]: readonly (readonly string[])[] = [enable, disable];
    this.active = rules.flatMap((rule) => {
      const severity =
        severityIn(rule, profile) ?? (added?.includes(rule.id) ? ownSeverity(rule) : undefined);
      return severity === undefined || removed?.includes(rule.id) ? [] : [{ rule, severity }];
    });
  }

  /** Applies the rules of its type to one record; `across` with those that read all records of a bundle. */
  apply(record: AnyRecord, at: string, across: boolean, sink: Sink): void {
    const { type } = record;
    const plan = this.plans.get(type)?.plan ?? this.prepare(type);
    const { handling, provenance } = record;
    this.sink = sink;
    this.record = record;
    this.at = at;
    try {
      this.run(plan.always, record, handling, provenance);
      if (plan.consents.length > 0 && handling.consents !== undefined)
        this.run(plan.consents, record, handling, provenance);
      if (plan.onlyConsent.length > 0 && onlyConsent(handling))
        this.run(plan.onlyConsent, record, handling, provenance);
      if (record.type === "bundle" && across) this.runAcross(plan.across, record);
    } catch {
      // What the error says may quote the payload.
      throw new RuleFailure(this.running);
    } finally {
      // Nothing of a record is kept longer than it is judged.
      this.sink = undefined;
      this.record = undefined;
    }
  }

  private run(checks: readonly Check[], record: AnyRecord, handling: Handling, provenance: Provenance): void {
    for (let n = 0; n < checks.length; n++) {
      const check = checks[n] as Check;
      this.running = check.rule;
      check.run(record as never, check.found, handling, provenance);
    }
  }

  /** How many rules judge. */
  get size(): number {
    return this.active.length;
  }

  private runAcross(across: Plan["across"], bundle: Records["bundle"]): void {
    if (across.size === 0) return;
    const index = new BundleIndex(bundle);
    for (const held of ["", ...index.types()])
      for (const { rule, run, found } of across.get(held) ?? []) {
        this.running = rule;
        run(bundle, found, index);
      }
  }

  /** A rule that judges, with its severity; undefined where the choice leaves it out. */
  find(id: string): { readonly rule: Rule; readonly severity: RuleSeverity } | undefined {
    return this.active.find(({ rule }) => rule.id === id);
  }

  private prepare(type: Type): Plan {
    const mine = this.active.filter(({ rule }) => (rule.types as readonly Type[]).includes(type));
    const tell =
      ({ rule, severity }: { rule: Rule; severity: RuleSeverity }): Found =>
      (pointer, params) => {
        // Asked only where there is something to tell, so that a clean record pays nothing.
        if (rule.sparesPublicData && this.record !== undefined && mayBeShownToAll(this.record)) return;
        this.sink?.(rule, severity, this.at + pointer, params);
      };
    const checksOf = (where: RecordRule["where"]): Check[] =>
      mine.flatMap((one) => {
        const { rule } = one;
        const found = tell(one);
        if ("check" in rule)
          return rule.where === where && !(type === "bundle" && rule.across)
            ? [{ rule: rule.id, run: rule.check, found }]
            : [];
        const run = "checkOf" in rule && where === undefined ? rule.checkOf(type, found) : undefined;
        return run
          ? [
              {
                rule: rule.id,
                run: (record, _, handling, provenance) => run(record, handling, provenance),
                found,
              },
            ]
          : [];
      });
    const texts = mine.flatMap((one) => ("signs" in one.rule ? [{ rule: one.rule, found: tell(one) }] : []));
    const singly = mine.flatMap((one) =>
      "breaks" in one.rule ? [{ rule: one.rule, found: tell(one) }] : [],
    );
    const coded = mine.flatMap((one) => ("format" in one.rule ? [{ rule: one.rule, found: tell(one) }] : []));
    const listed = mine.flatMap((one) => ("each" in one.rule ? [{ rule: one.rule, found: tell(one) }] : []));
    const across = new Map<string, AcrossCheck[]>();
    for (const one of mine) {
      const { rule } = one;
      if (!("across" in rule) || rule.across === undefined) continue;
      const { id, needs = "", across: run } = rule;
      across.set(needs, [...(across.get(needs) ?? []), { rule: id, run, found: tell(one) }]);
    }
    const plan: Plan = {
      always: [...checksOf(undefined), ...sitesCheck(type, { texts, singly, coded, listed })],
      consents: checksOf("consents"),
      onlyConsent: checksOf("only-consent"),
      across,
    };
    const kept = this.plans.get(type);
    if (kept) kept.plan = plan;
    return plan;
  }
}

interface Active<R extends Rule> {
  readonly rule: R;
  readonly found: Found;
}

/** The rules that look at the sites of a record one by one. */
interface OnSites {
  readonly texts: readonly Active<TextRule>[];
  readonly singly: readonly Active<SiteRule>[];
  readonly coded: readonly Active<CodeRule>[];
  readonly listed: readonly Active<ListRule>[];
}

/** One pass over the texts, dates, provisions, codes and lists of a record for all the rules that look at these one by one. */
function sitesCheck(type: Type, { texts, singly, coded, listed }: OnSites): Check[] {
  const visit = sites[type];
  const [first] = [...texts, ...singly, ...coded, ...listed];
  if (visit === undefined || first === undefined) return [];
  const asked = texts.reduce((signs, { rule }) => signs | rule.signs, 0);
  const onDates = singly.flatMap(({ rule: { breaks, params }, found }) =>
    "date" in breaks ? [{ breaks: breaks.date, unusual: breaks.unusual, params, found }] : [],
  );
  const onProvisions = singly.flatMap(({ rule: { breaks, params }, found }) =>
    "provision" in breaks ? [{ breaks: breaks.provision, params, found }] : [],
  );
  let recordedAt = "";
  let recent = false;
  const asking = onDates.map(({ breaks, unusual }, n) => ({ breaks, unusual, bit: 1 << n }));
  const always = testOf(asking.filter(({ unusual }) => !unusual));
  const all = testOf(asking);
  const dates = (date: string, hint: number): number =>
    // A usual date meets only the tests that are asked about every date.
    recent && isUsual(date, hint, recordedAt) ? always(date, hint, recordedAt) : all(date, hint, recordedAt);
  const looks: Looks = {
    text: asked === 0 ? nothing : (text: string, hint) => look(text, hint) & asked,
    textTold(pointer, signs) {
      for (const { rule, found } of texts)
        if ((signs & rule.signs) !== 0) found(pointer, rule.params?.(signs & rule.signs));
    },
    date: dates,
    dateTold: (pointer, broken) =>
      onDates.forEach(({ found, params }, n) => (broken & (1 << n)) !== 0 && found(pointer, params)),
    ...codeLooks(coded),
    list: listed.length === 0 ? nothing : (list, shape) => (hasRepeat(list, shape) ? 1 : 0),
    listTold(pointer, list, shape) {
      for (const at of repeats(list, shape)) for (const { found } of listed) found(`${pointer}/${at}`);
    },
    provision: bits(onProvisions),
    provisionTold: (pointer, broken) =>
      onProvisions.forEach(
        ({ found, params }, n) => (broken & (1 << n)) !== 0 && found(`${pointer}/provision`, params),
      ),
  };
  const run: Check["run"] = (record, _found, _handling, provenance) => {
    ({ recordedAt } = provenance);
    recent = onDates.length > 0 && isRecent(recordedAt);
    visit(record, looks);
  };
  return [{ rule: first.rule.id, run, found: () => undefined }];
}

/** How codes of the lists of others are looked at. */
function codeLooks(coded: readonly Active<CodeRule>[]): Pick<Looks, "code" | "codeTold"> {
  let meant: string | undefined;
  const byFormat = new Map(coded.map((each) => [CODES[each.rule.format] as number, each]));
  return {
    code(code: string, hint) {
      const format = hint & CODE_MASK;
      const rule = byFormat.get(format)?.rule;
      if (rule === undefined || rule.isListed(code)) return 0;
      meant = (hint & NOT_PUBLIC) === 0 ? rule.meant?.(code) : undefined;
      return format;
    },
    codeTold: (pointer, format) =>
      byFormat.get(format)?.found(pointer, meant === undefined ? undefined : { nearest: meant }),
  };
}

const nothing = (): number => 0;

type DateTest = (date: string, hint: number, recordedAt: string) => boolean;

/** Which of some tests a date breaks, as the bits that they have. */
function testOf(
  tests: readonly { readonly breaks: DateTest; readonly bit: number }[],
): (date: string, hint: number, recordedAt: string) => number {
  if (tests.length === 0) return nothing;
  const all = tests.map(({ breaks }) => breaks);
  return (date, hint, recordedAt) => {
    let broken = 0;
    for (let n = 0; n < all.length; n++)
      if ((all[n] as DateTest)(date, hint, recordedAt)) broken |= tests[n]?.bit ?? 0;
    return broken;
  };
}

/** Which of some tests a value breaks, a bit each. */
function bits<V>(
  rules: readonly { readonly breaks: (value: V, hint: number) => boolean }[],
): (value: V, hint: number) => number {
  const [first, ...others] = rules.map(({ breaks }) => breaks);
  if (first === undefined) return nothing;
  if (others.length === 0) return (value, hint) => (first(value, hint) ? 1 : 0);
  return (value, hint) =>
    rules.reduce((broken, { breaks }, n) => (breaks(value, hint) ? broken | (1 << n) : broken), 0);
}
