import type { Issue, Params, Report, Severity, Total } from "../report.js";
import { infoOf, type CodeBook } from "../code-book.js";
import { draftText, findingUri, headOf, notCheckedText, omittedText, placeOf, titleOf, type FormatOptions } from "./parts.js"; // prettier-ignore

export interface SarifOptions extends FormatOptions {
  /** What the program that made the report exits with. */
  readonly exitCode?: number;
}

type Level = "note" | "warning" | "error";

interface Message {
  readonly text: string;
}
interface Notification {
  readonly descriptor: { readonly id: string };
  readonly level: Level;
  readonly message: Message;
}
interface Rule {
  readonly id: string;
  readonly shortDescription?: Message;
  readonly fullDescription?: Message;
  readonly help?: Message;
  readonly helpUri: string;
  readonly defaultConfiguration?: { readonly level: Level };
  readonly properties?: { readonly layer: Issue["layer"]; readonly source?: string };
}
interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly index: number };
    readonly region?: { readonly startLine: number };
  };
  readonly logicalLocations?: readonly [
    { readonly fullyQualifiedName: string; readonly kind: "property" | "value" },
  ];
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: Level;
  readonly message: Message;
  readonly locations?: readonly [Location];
  readonly occurrenceCount?: number;
  readonly properties: {
    readonly layer: Issue["layer"];
    readonly pointer?: string;
    readonly params?: Params;
  };
}

/** A SARIF 2.1.0 log of one run, as far as we use the format. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly name: string;
          readonly semanticVersion: string;
          readonly language: "en";
          readonly rules: readonly Rule[];
          readonly properties: { readonly taxonomyVersion: string };
        };
      };
      readonly language: string;
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly exitCode?: number;
          readonly toolConfigurationNotifications: readonly Notification[];
          readonly toolExecutionNotifications: readonly Notification[];
        },
      ];
      readonly artifacts: readonly {
        readonly location: { readonly uri: string };
        readonly description: Message;
      }[];
      readonly results: readonly Result[];
      readonly properties: ReturnType<typeof headOf>;
    },
  ];
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * A SARIF 2.1.0 log, for code-scanning services and editors. Inputs are `inputs/0`, `inputs/1` …, never file names; the JSON
 * Pointer is the logical location, and the line that of an NDJSON input.
 */
export function toSarif(report: Report, { book, exitCode }: SarifOptions): SarifLog {
  const { tool, messages, summary, issues, totals } = report;
  const found = totals ?? issues;
  const codes = [...new Set(found.map(({ code }) => code))];
  const inputs = [...new Set(issues.map(({ input }) => input))].sort((a, b) => a - b);
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            language: "en",
            rules: codes.map((code) => ruleOf(code, book)),
            properties: { taxonomyVersion: tool.taxonomyVersion },
          },
        },
        language: messages?.lang ?? "en",
        invocations: [
          {
            executionSuccessful: summary.internalErrors === 0,
            ...(exitCode !== undefined && { exitCode }),
            toolConfigurationNotifications: notifications(report, false),
            toolExecutionNotifications: notifications(report, true),
          },
        ],
        artifacts: inputs.map((input) => ({
          location: { uri: uriOf(input) },
          description: { text: `Input ${input}, in the order in which the inputs were given, from 0.` },
        })),
        results: totals
          ? totals.map((total) => ofTotal(total, codes, book))
          : issues.map((issue) => ofIssue(issue, codes, inputs)),
        properties: headOf(report),
      },
    ],
  };
}

const uriOf = (input: number): string => `inputs/${input}`;

/** Braces are placeholders in a SARIF message. */
const text = (words: string): Message => ({ text: words.replaceAll("{", "{{").replaceAll("}", "}}") });

function ruleOf(code: string, book: CodeBook): Rule {
  const info = infoOf(book, code);
  const about = book.english.about(code);
  if (!info || !about) return { id: code, helpUri: findingUri(code) };
  const { title, why, source, advice } = about;
  return {
    id: code,
    shortDescription: text(title),
    ...(why !== undefined && { fullDescription: text(`${title} ${why}`) }),
    ...(advice !== undefined && {
      help: text(source === undefined ? advice : `${advice} Source: ${source}.`),
    }),
    helpUri: findingUri(code),
    defaultConfiguration: { level: levelOf(info.severity) },
    properties: { layer: info.layer, ...(source !== undefined && { source }) },
  };
}

const levelOf = (severity: Severity): Level => (severity === "info" ? "note" : severity);

function ofIssue(issue: Issue, codes: readonly string[], inputs: readonly number[]): Result {
  const { input, line, pointer, layer, code, severity, message, params } = issue;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levelOf(severity),
    message: text(message),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(input), index: inputs.indexOf(input) },
          ...(line !== undefined && { region: { startLine: line } }),
        },
        ...(pointer !== "" && {
          logicalLocations: [
            { fullyQualifiedName: pointer, kind: /\/[0-9]+$/.test(pointer) ? "value" : "property" },
          ],
        }),
      },
    ],
    properties: { layer, ...placeOf(issue), pointer, params },
  };
}

const ofTotal = (
  { layer, code, severity, findings }: Total,
  codes: readonly string[],
  book: CodeBook,
): Result => ({
  ruleId: code,
  ruleIndex: codes.indexOf(code),
  level: levelOf(severity),
  message: text(titleOf(code, book)),
  occurrenceCount: findings,
  properties: { layer },
});

/** What the caller left out is a matter of configuration; what errors prevented came up on the way. */
function notifications({ summary, messages }: Report, onTheWay: boolean): Notification[] {
  const note = (id: string, words: string): Notification => ({
    descriptor: { id },
    level: "note",
    message: text(words),
  });
  const notes = summary.notChecked
    .filter(({ reason }) => (reason === "earlier-errors") === onTheWay)
    .map((what) => note(what.reason, notCheckedText(what)));
  if (onTheWay && summary.issuesOmitted > 0) notes.push(note("issues-omitted", omittedText(summary)));
  if (!onTheWay && messages?.status === "draft") notes.push(note("draft-messages", draftText(messages.lang)));
  return notes;
}
