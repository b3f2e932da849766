import { isMap, isPair, isScalar, isSeq, Lexer, type Document, type YAMLMap } from "yaml";
import type * as z from "zod";
import { entrySchema, LANGUAGES, redirectSchema, schemeSchema } from "./entry.ts";
import { TERMS } from "./model.ts";
import { parseYaml } from "./read-yaml.ts";
import { termsSchema } from "./terms.ts";

/** The order of fields in a file: what the entry is called, what it is, where it stands, where it is from. */
const FIRST = [
  "label",
  "altLabel",
  "hiddenLabel",
  "definition",
  "scopeNote",
  "abstract",
  "broader",
  "related",
  "notation",
];
const LAST = ["mappings", "sources", "evidence", "checked", "decidedBy", "note", "changes", "since"];

/** Formats a text. A text that is not valid YAML stays as it is; loading reports it. */
export function formatFile(text: string, scheme: string | undefined): string {
  const doc = parseYaml(text.normalize("NFC"));
  if (doc.errors.length > 0) return text;
  if (isMap(doc.contents)) sortEntry(doc.contents, doc, scheme);
  return tightBrackets(
    doc.toString({ lineWidth: 110, minContentWidth: 20, indentSeq: true, flowCollectionPadding: true }),
  );
}

/** Turns `[ a ]` into `[a]` and leaves the spaces of `{ a: b }`. It works on lexemes, so quoted text is not touched. */
function tightBrackets(text: string): string {
  const lexemes = [...new Lexer().lex(text)].filter((lexeme) => !CONTROL.has(lexeme));
  return lexemes
    .filter((lexeme, index) => lexeme !== " " || (lexemes[index - 1] !== "[" && lexemes[index + 1] !== "]"))
    .join("");
}

/** Control characters that the lexer uses to mark structure; they are not in the text. */
const CONTROL: ReadonlySet<string> = new Set(["\u{feff}", "\u0002", "\u0018", "\u001f"]);

function sortEntry(contents: YAMLMap, doc: Document, scheme: string | undefined): void {
  if (scheme === undefined) return;
  const schema =
    scheme === "_scheme"
      ? schemeSchema
      : scheme === TERMS
        ? termsSchema
        : contents.has("redirect")
          ? redirectSchema
          : entrySchema(scheme);
  const comment = contents.commentBefore;
  sortMap(contents, schema, true);
  // A comment above the first field is about the file and not about the field, so it stays on top.
  if (comment) contents.commentBefore = comment;
  doc.contents = contents;
}

/** Sorts the fields of a map, and of all maps in it, in the order of the schema. */
function sortMap(node: unknown, schema: z.ZodType | undefined, isEntry = false): void {
  const inner = schema && unwrap(schema, node);
  if (isSeq(node)) {
    const item = inner && definition(inner).element;
    for (const part of node.items) sortMap(part, item);
    return;
  }
  if (!isMap(node)) return;
  const shape = inner && definition(inner).shape;
  const order = shape
    ? isEntry
      ? entryOrder(Object.keys(shape))
      : Object.keys(shape)
    : inner
      ? LANGUAGES
      : [];
  const rank = (pair: unknown): number => {
    const key = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : "";
    const index = (order as readonly string[]).indexOf(key);
    return index < 0 ? order.length : index;
  };
  const first = node.items[0];
  node.items.sort((a, b) => rank(a) - rank(b));
  moveSpaceBefore(first, node.items[0]);
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    sortMap(pair.value, shape ? shape[key] : inner && definition(inner).valueType);
  }
}

/** An empty line above a field moves with the field. Above the first field it is removed: the file must not begin with it. */
function moveSpaceBefore(before: unknown, now: unknown): void {
  if (before === now || !isPair(now) || !isScalar(now.key)) return;
  now.key.spaceBefore = false;
}

function entryOrder(fields: readonly string[]): readonly string[] {
  const own = fields.filter((field) => !FIRST.includes(field) && !LAST.includes(field));
  return [...FIRST, ...own, ...LAST];
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}
const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** Unwraps `optional`, and picks from a union the branch that knows every field of the map. */
function unwrap(schema: z.ZodType, node: unknown): z.ZodType | undefined {
  const { type, innerType, options } = definition(schema);
  if (type === "optional" && innerType) return unwrap(innerType, node);
  if (type !== "union" || !options) return schema;
  if (!isMap(node)) return undefined;
  const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
  return options.find((option) => {
    const { shape } = definition(option);
    return shape && keys.every((key) => Object.hasOwn(shape, key));
  });
}
