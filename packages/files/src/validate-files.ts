import { fold, LAYERS, TLP_LABELS, type Report, type ValidateOptions, type Verdict } from "@tipx/validator";
import { lineJudge, verdictsOfLines } from "@tipx/validator/ndjson";
import { judgeInput, type InputSettings, type JudgedPart } from "./judge-input.js";
import { readFilesOptions, readReportFilesOptions, type FilesOptions, type ReportFilesOptions } from "./options.js"; // prettier-ignore
import { DEFAULT_UNPACK_LIMITS, type UnpackLimits } from "./read/gunzip.js";
import { formatByName, type InputFormat } from "./read/format.js";
import { isStdin } from "./read/source.js";
import { checkOutputs, type Output } from "./route/check-outputs.js";
import { OutputError } from "./route/output-error.js";
import type { Routes } from "./route/routes.js";
import { howManyThreads, mostThreads } from "./threads/how-many.js";
import { tuneV8 } from "./tune-v8.js";

/**
 * Judges files one after another and returns one report on all. A name is a path; `-` is the standard input. Bad input never makes
 * it throw: what cannot be read is one refused record with a code, and the other files are judged all the same. Memory stays
 * bounded: a block of lines, a document, and the findings that the report lists.
 *
 * Rejects with a RangeError for an option that is not allowed, with an OutputError for a file of `routes` that cannot be used, and
 * with an Error without any detail when a thread failed.
 */
export async function validateFiles(
  names: readonly string[],
  given: ReportFilesOptions = {},
): Promise<Report> {
  const options = readReportFilesOptions(given);
  const { onVerdict, onClean, onReport, maxIssues, disclose } = options;
  const folding = fold({
    ...(maxIssues !== undefined && { maxIssues }),
    ...(disclose !== undefined && { disclose }),
  });
  let report: Report | undefined;
  const take = async (verdict: Verdict) => {
    folding.add(verdict);
    const taken = onVerdict?.(verdict);
    if (taken) await taken;
  };
  for await (const part of judgeParts(names, options, false))
    if (part.kind === "verdict") {
      const { verdict } = part;
      if (!isClean(verdict)) await take(verdict);
      else {
        folding.addClean(1, verdict.tlp, verdict.notChecked);
        onClean?.(1, verdict.tlp, verdict.notChecked);
      }
    } else if (part.kind === "judged") {
      const { clean, skipped, verdicts } = part.batch;
      for (const [n, records] of clean.entries()) {
        if (records === 0) continue;
        const tlp = TLP_LABELS[n] ?? "red";
        folding.addClean(records, tlp, skipped);
        onClean?.(records, tlp, skipped);
      }
      for (const verdict of verdicts) await take(verdict);
    } else if (part.kind === "all") {
      report = folding.report();
      await onReport?.(report);
    }
  return report ?? folding.report();
}

/**
 * Judges files as `validateFiles` does and yields a verdict on each record, in order. Memory stays bounded: nothing more is read
 * until the caller asks for more. A caller that stops early ends the run: no file of `routes` is then put in place. Throws what
 * `validateFiles` rejects with.
 */
export async function* judgeFiles(
  names: readonly string[],
  given: FilesOptions = {},
): AsyncGenerator<Verdict, void, undefined> {
  const options = readFilesOptions(given);
  let input = 0;
  for await (const part of judgeParts(names, options, true))
    if (part.kind === "judged") yield* verdictsOfLines(part, input);
    else if (part.kind === "verdict") yield part.verdict;
    else if (part.kind === "end") input++;
}

async function* judgeParts(
  names: readonly string[],
  options: FilesOptions,
  needsBytes: boolean,
): AsyncGenerator<JudgedPart | { readonly kind: "all" }, void, undefined> {
  const judging = validateOptionsOf(options);
  // Wrong options are told before anything is read or written.
  lineJudge(judging);
  const outputs = outputsOf(options.routes);
  const format = formatOf(names, options.format, outputs);
  checkOutputs(outputs, names, options.stdin);
  const unpack = unpackLimitsOf(options.unpack);
  const withRules = (options.layers ?? LAYERS).includes("rules");
  if (options.ownsProcess) tuneV8(withRules);
  const threads = await threadsOf(names, options, format, withRules);
  if (names.filter(isStdin).length > 1) throw new RangeError("the standard input can be read only once");

  const routes: Routes | undefined =
    outputs.length > 0 ? new (await import("./route/routes.js")).Routes(outputs) : undefined;
  const pool = threads > 1 ? new (await import("./threads/pool.js")).Pool(threads) : undefined;
  const settings: InputSettings = {
    format,
    options: judging,
    unpack,
    stdin: options.stdin,
    pool,
    needsBytes: needsBytes || routes !== undefined,
    tunesV8: options.ownsProcess ?? false,
  };
  let records = 0;
  let hasFailed = false;
  try {
    for (const [input, name] of names.entries())
      for await (const part of judgeInput(input, name, settings)) {
        yield part;
        if (part.kind === "long") routes?.writeLong(part.bytes, part.ends);
        else if (part.kind === "end") options.onInput?.(part.result);
        else {
          if (part.kind === "judged") routes?.write(part.batch, part.bytes);
          hasFailed ||= verdictsIn(part).some(isInternalError);
          records += part.kind === "judged" ? part.batch.records : 1;
          options.onProgress?.({ input, records });
        }
      }
    yield { kind: "all" };
    // Where the library failed on a record, nobody knows where its line belongs.
    if (!hasFailed) routes?.commit();
  } finally {
    routes?.discard();
    await pool?.end();
  }
}

const verdictsIn = (part: Extract<JudgedPart, { kind: "judged" | "verdict" }>): readonly Verdict[] =>
  part.kind === "judged" ? part.batch.verdicts : [part.verdict];

/** Findings that are not listed count, too. */
const isClean = ({ outcome, warnings, issues, issuesOmitted }: Verdict): boolean =>
  outcome === "valid" && warnings + issues.length + issuesOmitted === 0;

const isInternalError = ({ issues }: Verdict): boolean =>
  issues.some(({ code }) => code === "internal-error");

/** The options of the validator, which are also sent to threads: no function can go there. */
function validateOptionsOf({
  profile,
  layers,
  type,
  rules,
  maxIssuesPerRecord,
  limits,
  across,
  maxStreamIds,
}: FilesOptions): ValidateOptions {
  return {
    ...(profile !== undefined && { profile }),
    ...(layers !== undefined && { layers }),
    ...(type !== undefined && { type }),
    ...(rules !== undefined && { rules }),
    ...(maxIssuesPerRecord !== undefined && { maxIssuesPerRecord }),
    ...(limits !== undefined && { limits }),
    ...(across !== undefined && { across }),
    ...(maxStreamIds !== undefined && { maxStreamIds }),
  };
}

const outputsOf = ({ valid, invalid }: NonNullable<FilesOptions["routes"]> = {}): Output[] => [
  ...(valid === undefined ? [] : [{ name: "valid", file: valid } as const]),
  ...(invalid === undefined ? [] : [{ name: "invalid", file: invalid } as const]),
];

/** What the inputs are, when it is known before they are read: lines can be routed only from NDJSON. */
function formatOf(
  names: readonly string[],
  asked: InputFormat | undefined,
  [output]: readonly Output[],
): InputFormat | undefined {
  if (asked !== undefined && asked !== "json" && asked !== "ndjson")
    throw new RangeError("format may be json, ndjson");
  if (!output) return asked;
  if (asked === "json" || (asked === undefined && names.some((name) => formatByName(name).format === "json")))
    throw new OutputError(output.name, "not-lines");
  return "ndjson";
}

function unpackLimitsOf(changes: Partial<UnpackLimits> = {}): UnpackLimits {
  const limits = { ...DEFAULT_UNPACK_LIMITS, ...changes };
  for (const name of ["bytes", "ratio"] as const)
    if (!Number.isSafeInteger(limits[name]) || limits[name] < 1)
      throw new RangeError(`unpack.${name} must be a whole number from 1`);
  return limits;
}

async function threadsOf(
  names: readonly string[],
  { threads = 1, across = false }: FilesOptions,
  format: InputFormat | undefined,
  withRules: boolean,
): Promise<number> {
  if (threads === "auto") return across ? 1 : howManyThreads(names, format, withRules);
  if (!Number.isSafeInteger(threads) || threads < 1 || threads > mostThreads())
    throw new RangeError(
      `threads must be a whole number from 1 to ${mostThreads()}, or auto: more than the machine can run only take memory`,
    );
  if (across && threads > 1) throw new RangeError("across needs one thread");
  return threads;
}
