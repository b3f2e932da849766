import { bytesOfInput } from "@tipx/files";
import { unknownKeys, type Issue } from "@tipx/validator";
import { brief } from "../escape.js";

/** The faulty values of findings, read anew from their files. Only for the screen of a person who asked. */
export async function valuesOf(
  issues: readonly Issue[],
  names: readonly string[],
): Promise<ReadonlyMap<Issue, string>> {
  const found = new Map<Issue, string>();
  for (const [input, name] of names.entries()) {
    // What the first layer refused has no value to point at.
    const wanted = issues.filter((issue) => issue.input === input && issue.layer !== "input");
    if (wanted.length === 0) continue;
    const bytes = bytesOfInput(name);
    const texts =
      wanted[0]?.line === undefined ? whole(bytes) : linesOf(bytes, new Set(wanted.map(({ line }) => line)));
    for await (const [line, text] of texts) {
      const root = parsed(text);
      for (const issue of wanted) {
        if (issue.line !== line) continue;
        const record = line === undefined && Array.isArray(root) ? root[issue.record ?? 0] : root;
        const value =
          issue.code === "unknown-property" ? keysAt(record, issue.pointer) : scalarAt(record, issue.pointer);
        if (value !== undefined) found.set(issue, value);
      }
    }
  }
  return found;
}

type Bytes = AsyncIterable<Uint8Array>;

async function* whole(bytes: Bytes): AsyncIterable<[undefined, string]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(Uint8Array.from(chunk));
  yield [undefined, Buffer.concat(chunks).toString("utf8")];
}

async function* linesOf(
  bytes: Bytes,
  wanted: ReadonlySet<number | undefined>,
): AsyncIterable<[number, string]> {
  let line = 1;
  let parts: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      if (wanted.has(line))
        yield [line, Buffer.concat([...parts, chunk.subarray(start, end)]).toString("utf8")];
      parts = [];
      start = end + 1;
      line++;
    }
    if (wanted.has(line)) parts.push(Uint8Array.from(chunk.subarray(start)));
  }
  if (wanted.has(line)) yield [line, Buffer.concat(parts).toString("utf8")];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // The file has changed since it was judged.
    return undefined;
  }
}

/** The keys that nobody asked for. */
function keysAt(record: unknown, pointer: string): string | undefined {
  const keys = unknownKeys(record, pointer);
  return keys.length === 0 ? undefined : brief(keys.map((key) => JSON.stringify(key)).join(", "), 200);
}

/** A string, number, boolean or null; of objects and arrays the findings inside them say enough. */
function scalarAt(root: unknown, pointer: string): string | undefined {
  let value: unknown = root;
  for (const step of pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  if (value === undefined || (typeof value === "object" && value !== null)) return undefined;
  return brief(JSON.stringify(value), 200);
}
