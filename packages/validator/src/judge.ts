import { CODES, type Code, type FoundSeverity } from "./codes.js";
import { InternalError } from "./internal-error.js";
import { check } from "./generated/check.js";
import { codeBook } from "./code-book.js";
import { MESSAGES } from "./messages/en.js";
import { LAYERS, stricter, TLP_LABELS, type Issue, type Layer, type NotChecked, type Params, type Profile, type Tlp, type Verdict } from "@tipx/report"; // prettier-ignore
import { ANY, declaresNewerShapes, NEWER_SHAPES, RuleFailure, STREAM_RULES, StreamIdIndex, type AnyRecord, type Rule, type RuleChoice, type RuleSet, type Sink, type StreamFault } from "@tipx/rules"; // prettier-ignore
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

/**
 * What is expected of a record, which decides where to look first and never what is found. known: structure and vocabulary have
 * nothing to say of it. good: most likely not. faulty: most likely they have.
 */
export type Expectation = "known" | "good" | "faulty";

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
  /** The number under which verdicts name the input. */
  readonly input: number;
  /** What was left out for every record. */
  readonly skipped: readonly NotChecked[];

  /** true: a record is compared with the others of its stream. */
  readonly comparesStreams: boolean;

  constructor(
    private readonly walker: () => Walker,
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
    this.skipped = this.leftOut();
    this.comparesStreams = this.rulesCan && this.streamRules.length > 0;
  }

  /** true: rules run on a record that structure and vocabulary accept. */
  get hasRules(): boolean {
    return this.rulesCan && this.rules.size > 0;
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
    for (const { id } of this.rules.disabled) skipped.push({ layer: "rules", rule: id, reason: "disabled" });
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
   * The verdict on a record that the layer input has passed: plain data of bounded depth. `stream`: what it is to be compared
   * with, or what that comparison told.
   */
  judge(
    value: unknown,
    position: Position,
    expected: Expectation = "good",
    stream?: StreamIdIndex | readonly StreamFault[],
  ): Verdict {
    const findings = new Findings(this.input, position, this.most);
    try {
      if (expected !== "known") this.explain(value, findings, expected);
      let notChecked = this.applyRules(value, findings);
      if (findings.newerShapes) notChecked = [...notChecked, { layer: "structure", reason: "newer-shapes" }];
      if (stream && this.comparesStreams && !notChecked.some(isRulesNotRun))
        notChecked = this.compare(value as AnyRecord, stream, findings, notChecked);
      const type = typeOf(value);
      return { ...findings.verdict(), ...(type !== undefined && { type }), tlp: tlpOf(value), notChecked };
    } catch (error) {
      // Whatever went wrong, the record was not found valid; what the error says may quote the payload.
      if (error instanceof RangeError && error.message.startsWith("Maximum call stack"))
        return this.refuse({ code: "depth", offset: 0, params: { limit: 64 } }, position);
      const rule = error instanceof RuleFailure ? { rule: error.rule } : {};
      return this.refuse({ code: "internal-error", offset: 0, params: rule }, position);
    }
  }

  /** Judges a record without making an object. Returns the index of its TLP in `TLP_LABELS` where there is no finding; else, or when in doubt, -1. */
  clean(value: unknown): number {
    try {
      if (check(value) !== 1 || this.violatesAnyRule(value as AnyRecord)) return -1;
      return TLP_LABELS.indexOf(tlpOf(value));
    } catch {
      // Then `judge` says what went wrong.
      return -1;
    }
  }

  private violated = false;
  private readonly noteViolation = (): void => {
    this.violated = true;
  };

  /** Tells whether a record that structure and vocabulary accept violates any rule; true also when a rule fails. */
  violatesAnyRule(record: AnyRecord): boolean {
    if (!this.hasRules) return false;
    this.violated = false;
    try {
      this.rules.apply(record, "", true, this.noteViolation);
      if (record.type === "bundle")
        for (const inner of record.records)
          this.rules.apply(inner as AnyRecord, "", true, this.noteViolation);
    } catch {
      return true;
    }
    return this.violated;
  }

  private explain(value: unknown, findings: Findings, expected: Expectation): void {
    const structure = this.layers.has("structure");
    const vocabulary = this.layers.has("vocabulary");
    if (!structure && !vocabulary) return;
    if (expected === "good" && check(value) === 1) return;
    let unsaid = false;
    this.walker().walk(value, {
      fault: (code, pointer, params) => structure && findings.add("structure", code, pointer, params),
      site: (site) => {
        const fault = judgeId(site, this.profile);
        if (fault === undefined) return true;
        if (vocabulary) findings.add("vocabulary", fault.code, site.pointer, fault.params, fault.severity);
        else unsaid = true;
        return false;
      },
    });
    // A record that the checker refuses and nothing explains was not found valid: one of the two is wrong.
    if (structure && findings.isEmpty && !unsaid && check(value) === 0) throw new InternalError();
  }

  private applyRules(value: unknown, findings: Findings): readonly NotChecked[] {
    if (!this.rulesCan) return this.skipped;
    const records = findings.errors === 0 ? undefined : this.held(value, findings);
    // Rules read what structure and vocabulary have promised; where those found faults, rules cannot.
    if (findings.errors > 0 && records === undefined) {
      this.tellNewerShapes(value, "", findings);
      return [...this.skipped, { layer: "rules", reason: "earlier-errors" }];
    }
    const sink: Sink = (...found) => findings.ruled(...found);
    const record = value as AnyRecord;
    this.rules.apply(record, "", records === undefined, sink);
    if (record.type !== "bundle") return this.skipped;
    const faulty: number[] = [];
    for (let at = 0; at < record.records.length; at++)
      if (records?.has(at)) {
        faulty.push(at);
        this.tellNewerShapes(record.records[at], `/records/${at}`, findings);
      } else this.rules.apply(record.records[at] as AnyRecord, `/records/${at}`, true, sink);
    return records === undefined
      ? this.skipped
      : [...this.skipped, { layer: "rules", reason: "earlier-errors", faulty }];
  }

  /**
   * Tells of a record in which earlier layers found errors that it declares newer shapes than ours: those may explain the errors.
   * The one rule that runs on such a record, because it reads nothing but a version.
   */
  private tellNewerShapes(value: unknown, at: string, findings: Findings): void {
    const active = this.rules.find(NEWER_SHAPES);
    const declared = own(value, "specVersion");
    if (!active || typeof declared !== "string" || !SPEC_VERSION_FORM.test(declared)) return;
    if (declaresNewerShapes(declared)) findings.ruled(active.rule, active.severity, `${at}/specVersion`);
  }

  /** Compares a record with those before it in its stream. */
  private compare(
    record: AnyRecord,
    stream: StreamIdIndex | readonly StreamFault[],
    findings: Findings,
    notChecked: readonly NotChecked[],
  ): readonly NotChecked[] {
    const told = stream instanceof StreamIdIndex ? stream.add(record, findings.position.record ?? 0) : stream;
    for (const { rule: id, pointer, params } of told ?? []) {
      const active = this.rules.find(id);
      if (active) findings.ruled(active.rule, active.severity, pointer, params);
    }
    return stream instanceof StreamIdIndex
      ? [...notChecked, ...this.skippedByStreamLimit(stream)]
      : notChecked;
  }

  /** The rules that do not run any more, once a stream has more ids than are kept. */
  skippedByStreamLimit(stream: StreamIdIndex | undefined): readonly NotChecked[] {
    if (!stream?.isFull) return [];
    return this.streamRules.map((rule) => ({ layer: "rules", rule, reason: "stream-limit" }));
  }

  /** The rules that compare the records of a stream. */
  get streamRules(): readonly string[] {
    return STREAM_RULES.filter((id) => this.rules.find(id));
  }

  /** The records of a bundle that have faults, where the bundle itself has none: the others can be judged by rules. */
  private held(value: unknown, { faulty, outside }: Findings): ReadonlySet<number> | undefined {
    return !outside && typeOf(value) === "bundle" ? new Set(faulty) : undefined;
  }
}

/** The type of a record, when it is one of ours. */
export function typeOf(value: unknown): string | undefined {
  const type = own(value, "type");
  return (ANY as readonly unknown[]).includes(type) ? (type as string) : undefined;
}

/** Tells the note that rules did not run on a record, or on some that it holds. */
const isRulesNotRun = ({ layer, rule }: NotChecked): boolean => layer === "rules" && rule === undefined;

const own = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** How strictly a record asks to be handled; a bundle as strictly as the strictest in it; red when it does not say. */
function tlpOf(value: unknown): Tlp {
  const tlp = own(own(value, "handling"), "tlp");
  const outer = TLP_LABELS.find((known) => known === tlp) ?? "red";
  const records = own(value, "records");
  if (!Array.isArray(records)) return outer;
  return records.reduce<Tlp>((strictest, record) => stricter(strictest, tlpOf(record)), outer);
}

/** How a version of shapes is written: where structure has errors, nobody promises that it is. */
const SPEC_VERSION_FORM = /^(?:0|[1-9][0-9]{0,2})[.](?:0|[1-9][0-9]{0,2})$/;
const RECORDS = "/records/";

/** The findings on one record: the first few listed, all counted. */
class Findings {
  errors = 0;
  warnings = 0;

  get isEmpty(): boolean {
    return this.errors + this.warnings === 0;
  }

  /** true: a record declares newer shapes than ours. */
  newerShapes = false;
  /** The records of a bundle in which errors were found, if any, and whether there were errors outside of these. */
  faulty: Set<number> | undefined;
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
    severity: FoundSeverity = CODES[code].severity,
  ): void {
    this.push({ layer, code, pointer, params, severity, message: MESSAGES[code](params) });
  }

  ruled(rule: Rule, severity: FoundSeverity, pointer: string, params: Params = {}): void {
    this.newerShapes ||= rule.id === NEWER_SHAPES;
    this.push({
      layer: "rules",
      code: rule.id,
      pointer,
      params,
      severity,
      message: codeBook.english.message(rule.id, params) ?? rule.id,
    });
  }

  private push(
    found: Pick<Issue, "layer" | "code" | "pointer" | "params" | "message"> & {
      readonly severity: FoundSeverity;
    },
  ): void {
    if (found.severity === "error") {
      this.errors++;
      const at = found.pointer.startsWith(RECORDS)
        ? Number.parseInt(found.pointer.slice(RECORDS.length))
        : NaN;
      if (Number.isNaN(at)) this.outside = true;
      else (this.faulty ??= new Set()).add(at);
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
