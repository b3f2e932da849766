import {
  isAlias,
  isCollection,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from "yaml";
import type * as z from "zod";
import { plainWords } from "./words.ts";

interface Fault {
  readonly line?: number | undefined;
  readonly message: string;
}

export type Read<T> = { ok: true; value: T } | { ok: false; faults: readonly Fault[] };

/** Options for YAML 1.2 without anchors, aliases, merge keys and tags: an editor sees exactly what is read. */
export const parseYaml = (text: string, lines?: LineCounter): Document =>
  parseDocument(text, {
    version: "1.2",
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    ...(lines && { lineCounter: lines }),
  });

/** Reads a text. Gives a value that fits the schema, or every reason why it does not, each with its line. */
export function readYaml<T>(text: string, schemaOf: (value: unknown) => z.ZodType<T>): Read<T> {
  const lines = new LineCounter();
  const doc = parseYaml(text, lines);
  const lineAt = (offset: number | undefined): number | undefined =>
    offset === undefined ? undefined : lines.linePos(offset).line;

  const faults: Fault[] = [...doc.errors, ...doc.warnings].map((error) => ({
    line: lineAt(error.pos[0]),
    message: `this is not the YAML we read: ${error.message}`,
  }));
  visit(doc, {
    Node(_, node) {
      const offset = node.range?.[0];
      if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor))
        faults.push({
          line: lineAt(offset),
          message: "uses a YAML anchor or alias (& or *): write the words out",
        });
      if (node.tag !== undefined)
        faults.push({ line: lineAt(offset), message: "uses a YAML tag (!): remove it" });
    },
  });
  if (faults.length > 0) return { ok: false, faults };

  const value: unknown = doc.toJS();
  const result = schemaOf(value).safeParse(value, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    faults: result.error.issues.map((issue) => ({
      line: lineAt(offsetOf(doc, issue.path)),
      message: plainWords(issue),
    })),
  };
}

/** Finds where the deepest existing part of a path starts in the text. */
function offsetOf(doc: Document, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
