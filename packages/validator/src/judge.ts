import { CODES, type Code, type FoundSeverity } from "./codes.js";
import { InternalError } from "./internal-error.js";
import { check } from "./generated/check.js";
import { codeBook } from "./code-book.js";
import { bare } from "./messages/catalogue.js";
import { MESSAGES } from "./messages/en.js";
import { LAYERS, stricter, TLP_LABELS, type Issue, type Layer, type NotChecked, type Params, type Profile, type Tlp, type Verdict } from "@tipx/report"; // prettier-ignore
import { ANY, declaresNewerShapes, NEWER_SHAPES, RuleFailure, STREAM_RULES, StreamIdIndex, type AnyRecord, type Rule, type RuleSet, type Sink, type StreamFault, type Type } from "@tipx/rules"; // prettier-ignore
import type { Fault } from "./input/scan.js";
import type { Options } from "./options.js";
import { detach } from "./plain/detached.js";
import { isOpenlyPolluted, isPolluted } from "./plain/kinds.js";
import type { PlainFault } from "./plain/read-plain.js";
import type { Walker } from "./schema/walk.js";
import { judgeId } from "./vocabulary.js";

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
  /** The type of record that is expected; undefined: any. */
  readonly type: Type | undefined;
  /** The number under which verdicts name the input. */
  readonly input: number;
  /** What was left out for every record. */
  readonly skipped: readonly NotChecked[];

  /** true: a record is compared with the others of its stream. */
  readonly comparesStreams: boolean;

  constructor(
    private readonly walker: () => Walker,
    private readonly rules: RuleSet,
    { profile = "producer", layers = LAYERS, type, maxIssuesPerRecord = 100, input = 0 }: Options = {},
  ) {
    this.profile = profile;
    this.layers = new Set(layers);
    this.type = type;
    this.most = maxIssuesPerRecord;
    this.input = input;
    this.skipped = this.leftOut();
    this.comparesStreams = this.rulesCan && this.streamRules.length > 0;
    this.hasRules = this.rulesCan && this.rules.size > 0;
  }

  /** true: rules run on a record that structure and vocabulary accept. */
  readonly hasRules: boolean;

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
    return this.refused(code, "", { offset, ...params }, position);
  }

  /** The verdict on a value that is not plain data. The place is told as far as the schema has names for it. */
  refuseValue({ code, params, path }: PlainFault, position: Position): Verdict {
    return this.refused(code, this.walker().placeOf(path), { ...params }, position);
  }

  private refused(code: Code, pointer: string, params: Params, position: Position): Verdict {
    const findings = new Findings(this.input, position, this.most);
    findings.add("input", code, pointer, params);
    return { ...findings.verdict(), outcome: "refused", tlp: "red", notChecked: [] };
  }

  /** Tells whether, when it was last looked, all objects inherited what a program gave them. */
  polluted = false;

  /** Looks whether a program has added something to all objects. To be called whenever other programs may have run since. */
  look(): this {
    this.polluted = isPolluted();
    return this;
  }

  /** Looks as closely as `clean` needs: without rules it reads objects by loops over their keys alone. */
  glance(): this {
    this.polluted = this.hasRules ? isPolluted() : isOpenlyPolluted();
    return this;
  }

  /** The record to read: where all objects inherit something, a copy that inherits nothing. */
  private own(record: unknown): unknown {
    return this.polluted ? detach(record) : record;
  }

  /**
   * The verdict on a record that the layer input has passed: plain data of bounded depth. `stream`: what it is to be compared
   * with, or what that comparison told.
   */
  judge(
    given: unknown,
    position: Position,
    expected: Expectation = "good",
    stream?: StreamIdIndex | readonly StreamFault[],
  ): Verdict {
    const findings = new Findings(this.input, position, this.most);
    try {
      const value = this.own(given);
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
  clean(given: unknown): number {
    try {
      const value = this.own(given);
      if (check(value) !== 1 || !this.isExpected(value as AnyRecord)) return -1;
      if (this.violates(value as AnyRecord)) return -1;
      return strictestIn(value as AnyRecord);
    } catch {
      // Then `judge` says what went wrong.
      return -1;
    }
  }

  private violated = false;
  private readonly noteViolation = (): void => {
    this.violated = true;
  };

  private isExpected({ type }: AnyRecord): boolean {
    return this.type === undefined || this.type === type;
  }

  /** Tells whether a record that structure and vocabulary accept violates any rule; true also when a rule fails. */
  violatesAnyRule(record: AnyRecord): boolean {
    return this.hasRules && this.violates(this.own(record) as AnyRecord);
  }

  private violates(record: AnyRecord): boolean {
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
    const { type } = this;
    const found = typeOf(value);
    const isOther = type !== undefined && found !== undefined && found !== type;
    if (isOther) findings.add("structure", "other-type", "/type", { expected: [type] });
    else if (expected === "good" && check(value) === 1) return;
    let unsaid = false;
    this.walker().walk(value, {
      fault(code, pointer, params) {
        if (!structure) return;
        const wanted = type !== undefined && code === "record-type" && pointer === "/type";
        findings.add("structure", code, pointer, wanted ? { allowed: [type] } : params);
      },
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

/** An own property, if the value has it. */
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

/** The index of the strictest TLP in a record that was found valid. */
function strictestIn(record: AnyRecord): number {
  let strictest = TLP_LABELS.indexOf(record.handling.tlp);
  if (record.type !== "bundle") return strictest;
  for (const inner of record.records)
    strictest = Math.min(strictest, TLP_LABELS.indexOf((inner as AnyRecord).handling.tlp));
  return strictest;
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
    this.push({ layer, code, pointer, params, severity, message: MESSAGES[code](bare(params)) });
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
    const isFull = this.issues.length >= this.most && found.code !== "internal-error";
    // Warnings leave no record without an error that is listed, where it has one.
    const isFirst = isFull && this.most > 0 && found.severity === "error" && this.errors === 1;
    if (isFull) this.omitted++;
    if (isFirst) this.issues.pop();
    if (!isFull || isFirst) {
      this.issues.push({ ...this.place, ...found });
    }
  }

  private get place(): Pick<Verdict, "input" | "line" | "record"> {
    // A spread takes what the position has itself, and nothing that all objects inherit.
    const { line, record } = { line: undefined, record: undefined, ...this.position };
    return {
      input: this.input,
      ...(line !== undefined && { line }),
      ...(record !== undefined && { record }),
    };
  }

  verdict(): Omit<Verdict, "tlp" | "notChecked"> {
    return {
      ...this.place,
      outcome: this.errors > 0 ? "invalid" : "valid",
      errors: this.errors,
      warnings: this.warnings,
      issues: this.issues,
      issuesOmitted: this.omitted,
    };
  }
}
