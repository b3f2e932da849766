import { CODES, type Code } from "./codes.js";
import { codeMessage, ruleMessage } from "./messages.js";
import { LAYERS, stricter, TLP_LABELS, type Issue, type Layer, type NotChecked, type Params, type Profile, type Severity, type Tlp, type Verdict } from "./report.js"; // prettier-ignore
import { STREAM_RULES, type Across, type StreamFault } from "./rules/across.js";
import { RuleFailure, type RuleSet, type RuleChoice } from "./rules/engine.js";
import type { AnyRecord, Rule } from "./rules/rule.js";
import type { Fault } from "./input/scan.js";
import type { Walker } from "./schema/walk.js";
import { judgeId } from "./vocabulary.js";

export interface ValidateOptions {
  /** producer (default): what a sender must satisfy. consumer: what a receiver may meet, newer vocabularies included. */
  readonly profile?: Profile;
  /** Which layers judge; default all. The layer input always does: nothing can be judged without it. */
  readonly layers?: readonly Layer[];
  /** Which rules judge; default: the profile `default`. */
  readonly rules?: RuleChoice;
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
  private readonly most: number;
  private readonly input: number;

  constructor(
    private readonly walker: Walker,
    private readonly rules: RuleSet,
    options: ValidateOptions = {},
  ) {
    for (const layer of options.layers ?? [])
      if (!LAYERS.includes(layer)) throw new RangeError(`layers may be ${LAYERS.join(", ")}`);
    this.profile = options.profile ?? "producer";
    this.layers = new Set(options.layers ?? LAYERS);
    this.most = options.maxIssuesPerRecord ?? 100;
    this.input = options.input ?? 0;
    if (!Number.isSafeInteger(this.most) || this.most < 0)
      throw new RangeError("maxIssuesPerRecord must be a whole number from 0");
  }

  /** The verdict on an input or a line that could not be read as a record. */
  refuse({ code, offset, params }: Fault, position: Position): Verdict {
    const findings = new Findings(this.input, position, this.most);
    findings.add("input", code, "", { offset, ...params });
    return { ...findings.verdict(), outcome: "refused", tlp: "red", notChecked: [] };
  }

  /** The verdict on a record that the layer input has passed: plain data of bounded depth. */
  judge(value: unknown, position: Position, stream?: Across): Verdict {
    const findings = new Findings(this.input, position, this.most);
    try {
      this.walk(value, findings);
      const notChecked = this.applyRules(value, findings);
      if (stream && !notChecked.some(isEarlier))
        this.compare(value as AnyRecord, stream, findings, notChecked);
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

  private walk(value: unknown, findings: Findings): void {
    const structure = this.layers.has("structure");
    const vocabulary = this.layers.has("vocabulary");
    if (!structure && !vocabulary) return;
    this.walker.walk(value, {
      fault: (code, pointer, params) => structure && findings.add("structure", code, pointer, params),
      site: (site) => {
        if (!vocabulary) return;
        const fault = judgeId(site, this.profile);
        if (fault) findings.add("vocabulary", fault.code, site.pointer, fault.params, fault.severity);
      },
    });
  }

  private applyRules(value: unknown, findings: Findings): NotChecked[] {
    const skipped: NotChecked[] = LAYERS.filter((layer) => !this.layers.has(layer) && layer !== "input").map(
      (layer) => ({ layer, reason: "not-asked" }),
    );
    if (!this.layers.has("rules")) return skipped;
    for (const { id } of this.rules.disabled) skipped.push({ layer: "rules", rule: id, reason: "disabled" });
    // Rules read what structure and vocabulary have promised; where those did not look, or found faults, rules cannot.
    if (!this.layers.has("structure")) return [...skipped, { layer: "rules", reason: "needs-structure" }];
    const records = findings.errors === 0 ? undefined : this.held(value, findings);
    if (findings.errors > 0 && records === undefined)
      return [...skipped, { layer: "rules", reason: "earlier-errors" }];
    const sink = findings.ruled;
    const record = value as AnyRecord;
    this.rules.apply(record, "", records === undefined, sink);
    if (record.type !== "bundle") return skipped;
    const faulty: number[] = [];
    for (let at = 0; at < record.records.length; at++)
      if (records?.has(at)) faulty.push(at);
      else this.rules.apply(record.records[at] as AnyRecord, `/records/${at}`, true, sink);
    return records === undefined
      ? skipped
      : [...skipped, { layer: "rules", reason: "earlier-errors", faulty }];
  }

  /** Compares a record with those before it in its stream. */
  private compare(record: AnyRecord, stream: Across, findings: Findings, notChecked: NotChecked[]): void {
    for (const { rule: id, pointer, params } of stream.add(record, findings.position.record ?? 0) ??
      NO_FAULTS) {
      const active = this.rules.find(id);
      if (active) findings.ruled(active.rule, active.severity, pointer, params);
    }
    if (stream.isFull)
      for (const id of STREAM_RULES)
        if (this.rules.find(id)) notChecked.push({ layer: "rules", rule: id, reason: "stream-limit" });
  }

  /** The records of a bundle that have faults, where the bundle itself has none: the others can be judged by rules. */
  private held(value: unknown, { faulty, outside }: Findings): ReadonlySet<number> | undefined {
    return !outside && this.typeOf(value) === "bundle" ? new Set(faulty) : undefined;
  }

  private typeOf(value: unknown): string | undefined {
    const type = own(value, "type");
    return typeof type === "string" && this.walker.types.has(type) ? type : undefined;
  }
}

const NO_FAULTS: readonly StreamFault[] = [];

/** Whether rules were kept from a record, or from some that it holds. */
const isEarlier = ({ layer, rule }: NotChecked): boolean => layer === "rules" && rule === undefined;

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
  /** The records of a bundle in which errors were found, and whether there were any outside of these. */
  readonly faulty = new Set<number>();
  outside = false;
  private omitted = 0;
  private readonly issues: Issue[] = [];

  constructor(
    private readonly input: number,
    readonly position: Position,
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

  readonly ruled = (rule: Rule, severity: Severity, pointer: string, params: Params = {}): void =>
    this.push({ layer: "rules", code: rule.id, pointer, params, severity, message: ruleMessage(rule) });

  private push(found: Pick<Issue, "layer" | "code" | "pointer" | "params" | "severity" | "message">): void {
    if (found.severity === "error") {
      this.errors++;
      const at = /^\/records\/([0-9]{1,9})(?:\/|$)/.exec(found.pointer)?.[1];
      if (at === undefined) this.outside = true;
      else this.faulty.add(Number(at));
    } else this.warnings++;
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
