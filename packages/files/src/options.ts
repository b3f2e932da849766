import { SUMMARY_OPTIONS } from "@tipx/report";

import {
  asGiven,
  callback,
  flag,
  group,
  oneOf,
  readOptions,
  text,
  wholeNumber,
  type OptionReader,
} from "@tipx/report/options";
import type { NotChecked, Report, SummaryOptions, Tlp, ValidateOptions, Verdict } from "@tipx/validator";
import type { InputResult } from "./judge-input.js";
import type { UnpackLimits } from "./read/gunzip.js";
import type { InputFormat } from "./read/format.js";
import type { Bytes } from "./read/source.js";

/** How far a run is. */
export interface Progress {
  /** The number of the input that is being judged, from 0. */
  readonly input: number;
  /** Records judged so far, in all inputs, refused ones included. */
  readonly records: number;
}

/** What to judge and how, beside the options of the validator. */
export interface FilesOptions extends Omit<ValidateOptions, "input"> {
  /**
   * ndjson: a record a line. json: one document, a record or an array of records. Default: the name tells (`.json`, `.ndjson`,
   * `.jsonl`, each also with `.gz`), else the first bytes do.
   */
  readonly format?: InputFormat;
  /** What the name `-` reads. Default `process.stdin`. */
  readonly stdin?: Bytes;
  /** How much gzip data may grow before it is refused. Default `DEFAULT_UNPACK_LIMITS`. */
  readonly unpack?: Partial<UnpackLimits>;
  /**
   * How many threads judge lines. 1 (default): only the one that calls. auto: one, but two for plain files of lines of 384 MiB or more
   * together to which rules are applied. At most twice as many as the machine runs at once, or eight where that is more. Each is
   * started when there is work for it. `across` needs one thread, because none of several sees all records.
   */
  readonly threads?: number | "auto";
  /**
   * Files to which the lines of NDJSON go, byte for byte: `valid` gets the lines of valid records, `invalid` those of invalid and
   * refused ones. A file gets its name when all is judged, over a file that has it; when the run fails or is stopped, or the
   * library failed on a record, no file is left. Only its owner may read it.
   */
  readonly routes?: { readonly valid?: string; readonly invalid?: string };
  /**
   * true: sets flags of V8 that save about a fifth of the processor time of a long run. They hold for the whole process: for a
   * program that does nothing else. Default false.
   */
  readonly ownsProcess?: boolean;
  /** Called after each block of lines, which has about 1 MiB at most, and after each record of a document. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called at the end of each input. */
  readonly onInput?: (result: InputResult) => void;
}

/** Options of a run that makes a report. */
export interface ReportFilesOptions extends FilesOptions, SummaryOptions {
  /**
   * Called with each verdict in turn, but not with those on valid records without a finding. Nothing more is read until its
   * promise is settled; what it throws ends the run.
   */
  readonly onVerdict?: (verdict: Verdict) => Promise<void> | void;
  /**
   * Called with the report when all is judged, before the files of `routes` get their names: where it throws or its promise is
   * rejected, none gets its name.
   */
  readonly onReport?: (report: Report) => Promise<void> | void;
  /** Called with the number of valid records without a finding that were judged since the last call, by TLP. */
  readonly onClean?: (records: number, tlp: Tlp, notChecked: readonly NotChecked[]) => void;
}

/** Bytes as they come: a stream of Node or another async iterable. */
const bytes: OptionReader<Bytes> = (given, name) => {
  const iterate = (given as { [Symbol.asyncIterator]?: unknown } | null)?.[Symbol.asyncIterator];
  if (typeof iterate !== "function") throw new RangeError(`${name} must be a stream of bytes`);
  return given as Bytes;
};

const threads: OptionReader<number | "auto"> = (given, name) => {
  if (given === "auto" || (Number.isSafeInteger(given) && (given as number) >= 1)) return given as "auto";
  throw new RangeError(`${name} must be auto, or a whole number from 1`);
};

const FILES_OPTIONS = {
  // The validator reads these.
  profile: asGiven<FilesOptions["profile"]>(),
  layers: asGiven<FilesOptions["layers"]>(),
  type: asGiven<FilesOptions["type"]>(),
  rules: asGiven<FilesOptions["rules"]>(),
  maxIssuesPerRecord: asGiven<FilesOptions["maxIssuesPerRecord"]>(),
  limits: asGiven<FilesOptions["limits"]>(),
  across: asGiven<FilesOptions["across"]>(),
  maxStreamIds: asGiven<FilesOptions["maxStreamIds"]>(),
  format: oneOf(["ndjson", "json"]),
  stdin: bytes,
  unpack: group({ bytes: wholeNumber(1), ratio: wholeNumber(1) }),
  threads,
  routes: group({ valid: text, invalid: text }),
  ownsProcess: flag,
  onProgress: callback<NonNullable<FilesOptions["onProgress"]>>(),
  onInput: callback<NonNullable<FilesOptions["onInput"]>>(),
} as const;
const REPORT_FILES_OPTIONS = {
  ...FILES_OPTIONS,
  ...SUMMARY_OPTIONS,
  onVerdict: callback<NonNullable<ReportFilesOptions["onVerdict"]>>(),
  onClean: callback<NonNullable<ReportFilesOptions["onClean"]>>(),
  onReport: callback<NonNullable<ReportFilesOptions["onReport"]>>(),
} as const;

/** Reads options by their own properties; throws a RangeError for what cannot be. */
export const readFilesOptions = (given: FilesOptions): FilesOptions =>
  readOptions(given, FILES_OPTIONS) as FilesOptions;
export const readReportFilesOptions = (given: ReportFilesOptions): ReportFilesOptions =>
  readOptions(given, REPORT_FILES_OPTIONS) as ReportFilesOptions;
