import { CODES, type Code } from "./codes.js";
import { InternalError } from "./internal-error.js";
import { check } from "./generated/check.js";
import { check as checkOpen } from "./generated/consumer-check.js";
import { codeMessage, ruleMessage } from "./messages.js";
import { LAYERS, stricter, TLP_LABELS, type Issue, type Layer, type NotChecked, type Params, type Profile, type Severity, type Tlp, type Verdict } from "./report.js"; // prettier-ignore
import type { Item } from "./rules/read.js";
import type { Rule } from "./rules/rule.js";
import type { Fault } from "./input/scan.js";
import type { Walker } from "./schema/walk.js";
import { judgeId } from "./vocabulary.js";

export interface ValidateOptions {
  /** producer (default): what a sender must satisfy. consumer: what a receiver may meet, newer vocabularies included. */
  readonly profile?: Profile;
  /** Which layers judge; default all. The layer input always does: nothing can be judged without it. */
  readonly layers?: readonly Layer[];
  readonly rules?: { readonly disable?: readonly string[] };
  /** Findings listed for one record; the rest are counted. Default 100. */
  readonly maxIssuesPerRecord?: number;
  /** The number under which the verdicts name this input. Default 0. */
  readonly input?: number;
}

/** Where a record stands. */
export interface Position {
  readonly record?: number;
  readonly line?: number;
}

/** Judges records one by one with the same options. */
export class Judge {
  private readonly profile: Profile;
  private readonly layers: ReadonlySet<Layer>;
  private readonly rules: readonly Rule[];
  private readonly disabled: readonly Rule[];
  private readonly most: number;
  /** The number under which verdicts name the input. */
  readonly input: number;
  /** What was left out for every record. */
  readonly skipped: readonly NotChecked[];

  constructor(
    private readonly walker: Walker,
    rules: readonly Rule[],
    options: ValidateOptions = {},
  ) {
    const off = new Set(options.rules?.disable);
    for (const id of off)
      if (!rules.some((rule) => rule.id === id))
        throw new RangeError("rules.disable names a rule that does not exist");
    for (const layer of options.layers ?? [])
      if (!LAYERS.includes(layer)) throw new RangeError(`layers may be ${LAYERS.join(", ")}`);
    this.profile = options.profile ?? "producer";
    this.layers = new Set(options.layers ?? LAYERS);
    this.rules = rules.filter(({ id }) => !off.has(id));
    this.disabled = rules.filter(({ id }) => off.has(id));
    this.most = options.maxIssuesPerRecord ?? 100;
    this.input = options.input ?? 0;
    if (!Number.isSafeInteger(this.most) || this.most < 0)
      throw new RangeError("maxIssuesPerRecord must be a whole number from 0");
    this.skipped = this.leftOut();
  }

  /** Whether a record of which structure and vocabulary have nothing to say has rules to pass. */
  get hasRules(): boolean {
    return this.rulesCan && this.rules.length > 0;
  }

  /** Rules read what the structure promises; where it did not look, they cannot. */
  private get rulesCan(): boolean {
    return this.layers.has("rules") && this.layers.has("structure");
  }

  private leftOut(): NotChecked[] {
    const skipped: NotChecked[] = LAYERS.filter((layer) => !this.layers.has(layer) && layer !== "input").map(
      (layer) => ({ layer, reason: "not-asked" }),
    );
    if (!this.layers.has("rules")) return skipped;
    for (const { id } of this.disabled) skipped.push({ layer: "rules", rule: id, reason: "disabled" });
    if (!this.rulesCan) skipped.push({ layer: "rules", reason: "needs-structure" });
    return skipped;
  }

  /** The verdict on an input or a line that could not be read as a record. */
  refuse({ code, offset, params }: Fault, position: Position): Verdict {
    const findings = new Findings(this.input, position, this.most);
    findings.add("input", code, "", { offset, ...params });
    return { ...findings.verdict(), outcome: "refused", tlp: "red", notChecked: [] };
  }

  /**
   * The verdict on a record that the layer input has passed: plain data of bounded depth. `known`: structure and vocabulary
   * have been found to have nothing to say of it.
   */
  judge(value: unknown, position: Position, known = false): Verdict {
    const findings = new Findings(this.input, position, this.most);
    try {
      if (!known) this.walk(value, findings);
      const notChecked = this.applyRules(value, findings);
      const type = this.typeOf(value);
      return { ...findings.verdict(), ...(type !== undefined && { type }), tlp: tlpOf(value), notChecked };
    } catch (error) {
      // Whatever went wrong, the record was not found valid; what the error says may quote the payload.
      if (error instanceof RangeError && error.message.startsWith("Maximum call stack"))
        return this.refuse({ code: "depth", offset: 0, params: { limit: 64 } }, position);
      const rule = error instanceof RuleFailure ? { rule: error.rule } : {};
      return this.refuse({ code: "internal-error", offset: 0, params: rule }, position);
    }
  }

  /**
   * Of a record with nothing to say of it the index in `TLP_LABELS` of its label, without making an object; else, and when in
   * doubt, -1. `known` as for `judge`.
   */
  clean(value: unknown, known: boolean): number {
    try {
      if (!known && (this.skipsLayer || check(value) !== 1)) return -1;
      if (this.hasRules && this.breaks(value as Item)) return -1;
      return TLP_LABELS.indexOf(tlpOf(value));
    } catch {
      // Then `judge` says what went wrong.
      return -1;
    }
  }

  private breaks(record: Item): boolean {
    for (const rule of this.rules)
      if (rule.types.includes(String(record.type))) for (const _ of rule.check(record)) return true;
    return (
      record.type === "bundle" &&
      Array.isArray(record.records) &&
      record.records.some((inner) => this.breaks(inner as Item))
    );
  }

  /** Whether structure or vocabulary was left out: then the checker of both has no say. */
  private get skipsLayer(): boolean {
    return !this.layers.has("structure") || !this.layers.has("vocabulary");
  }

  private walk(value: unknown, findings: Findings): void {
    const structure = this.layers.has("structure");
    const vocabulary = this.layers.has("vocabulary");
    if (!structure && !vocabulary) return;
    const checked = structure && vocabulary ? check(value) : structure ? checkOpen(value) : 0;
    if (checked === 1) return;
    this.walker.walk(value, {
      fault: (code, pointer, params) => structure && findings.add("structure", code, pointer, params),
      site: (site) => {
        if (!vocabulary) return;
        const fault = judgeId(site, this.profile);
        if (fault) findings.add("vocabulary", fault.code, site.pointer, fault.params, fault.severity);
      },
    });
    // A record that the checker refuses and nothing explains was not found valid: one of the two is wrong.
    if (structure && checked === 0 && findings.isEmpty) throw new InternalError();
  }

  private applyRules(value: unknown, findings: Findings): readonly NotChecked[] {
    if (!this.rulesCan) return this.skipped;
    // Nor can they where structure and vocabulary found faults.
    if (findings.errors > 0) return [...this.skipped, { layer: "rules", reason: "earlier-errors" }];
    this.applyTo(value as Item, "", findings);
    return this.skipped;
  }

  private applyTo(record: Item, at: string, findings: Findings): void {
    for (const rule of this.rules) {
      if (!rule.types.includes(String(record.type))) continue;
      try {
        for (const { pointer, params } of rule.check(record)) findings.rule(rule, at + pointer, params);
      } catch {
        throw new RuleFailure(rule.id);
      }
    }
    if (record.type === "bundle" && Array.isArray(record.records))
      for (const [index, inner] of record.records.entries())
        this.applyTo(inner as Item, `${at}/records/${index}`, findings);
  }

  /** The record's type, when it is one of ours. */
  typeOf(value: unknown): string | undefined {
    const type = own(value, "type");
    return typeof type === "string" && this.walker.types.has(type) ? type : undefined;
  }
}

class RuleFailure extends InternalError {
  constructor(readonly rule: string) {
    super();
  }
}

const own = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** How strictly a record asks to be handled; a bundle as strictly as the strictest in it; red when it does not say. */
function tlpOf(value: unknown): Tlp {
  const label = own(own(value, "handling"), "tlp");
  const outer = TLP_LABELS.find((known) => known === label) ?? "red";
  const records = own(value, "records");
  if (!Array.isArray(records)) return outer;
  return records.reduce<Tlp>((strictest, record) => stricter(strictest, tlpOf(record)), outer);
}

/** The findings on one record: the first few listed, all counted. */
class Findings {
  errors = 0;
  warnings = 0;

  get isEmpty(): boolean {
    return this.errors + this.warnings === 0;
  }

  private omitted = 0;
  private readonly issues: Issue[] = [];

  constructor(
    private readonly input: number,
    private readonly position: Position,
    private readonly most: number,
  ) {}

  add(
    layer: Layer,
    code: Code,
    pointer: string,
    params: Params = {},
    severity: Severity = CODES[code].severity,
  ): void {
    this.push({ layer, code, pointer, params, severity, message: codeMessage(code, params) });
  }

  rule(rule: Rule, pointer: string, params: Params = {}): void {
    this.push({
      layer: "rules",
      code: rule.id,
      pointer,
      params,
      severity: rule.severity,
      message: ruleMessage(rule),
    });
  }

  private push(found: Pick<Issue, "layer" | "code" | "pointer" | "params" | "severity" | "message">): void {
    if (found.severity === "error") this.errors++;
    else this.warnings++;
    // Our own failure is always listed: by it a report counts such failures, and the command line exits with 70.
    if (this.issues.length >= this.most && found.code !== "internal-error") this.omitted++;
    else {
      const { line, record } = this.position;
      this.issues.push({
        input: this.input,
        ...(line !== undefined && { line }),
        ...(record !== undefined && { record }),
        ...found,
      });
    }
  }

  verdict(): Omit<Verdict, "tlp" | "notChecked"> {
    const { line, record } = this.position;
    return {
      input: this.input,
      ...(line !== undefined && { line }),
      ...(record !== undefined && { record }),
      outcome: this.errors > 0 ? "invalid" : "valid",
      errors: this.errors,
      warnings: this.warnings,
      issues: this.issues,
      issuesOmitted: this.omitted,
    };
  }
}
