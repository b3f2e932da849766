/** Bytes of the beginning by which packed data is told. */
export const MAGIC = 8;

/** How packed data and office documents begin; each with bytes that no text has, or with all eight. */
const PACKED: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["lz4", [0x04, 0x22, 0x4d, 0x18]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["office", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];
/** `BZh`, a digit, and the four bytes with which each block begins. */
const BZIP2 = /^BZh[1-9]1AY&/;

/** What packed data begins with these bytes, if any does. */
export function packedFormat(head: Uint8Array): string | undefined {
  const found = PACKED.find(
    ([, bytes]) => head.length >= bytes.length && bytes.every((byte, n) => head[n] === byte),
  );
  if (found) return found[0];
  return BZIP2.test(latin(head, 0, MAGIC)) ? "bzip2" : undefined;
}

/** A byte a character: for looking at the ASCII in it. */
function latin(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < Math.min(to, bytes.length); at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const SEPARATORS = [",", ";", "\t", "|"] as const;
/** Beginnings of a line that could be JSON as TIPX reads it. */
const LIKE_JSON = /^\s*[{[]/;

/**
 * What a text or file is of which not one line is an object in JSON; undefined where nothing tells. It looks at the beginning alone,
 * and at no more than sixteen kilobytes of it.
 */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const head = latin(bytes, 0, 16 * 1024);
  const text = head.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (text.startsWith("\u001e")) return "json-seq";
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text)) return "html";
  if (/^<[?!a-z]/i.test(text)) return "xml";
  if (text.startsWith("%PDF-")) return "pdf";
  if (/^[[{(\s]*\{\s*'/.test(text)) return "python";
  if (/^[{[][^\n]*[}\]]\s*\r\s*[{[]/.test(text)) return "carriage-returns";
  if (isBinary(head)) return "binary";
  const rows = text.split(/\r\n|\n|\r/).filter((row) => row.trim() !== "");
  // The last one may be cut.
  if (bytes.length > head.length) rows.pop();
  if (rows.length < 2 || rows.some((row) => LIKE_JSON.test(row))) return undefined;
  if (rows.every(isScalar)) return undefined;
  return isTable(rows.slice(0, 20)) ? "csv" : "text";
}

/** Tells bytes of which many are no text: control characters that no text has. */
function isBinary(head: string): boolean {
  const odd = head.match(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g)?.length ?? 0;
  return odd > 1 && odd * 50 > head.length;
}

/** Tells rows that all have the same number of some separator, quoted ones apart. */
function isTable(rows: readonly string[]): boolean {
  const bare = rows.map((row) => row.replace(/"[^"]*"/g, ""));
  return SEPARATORS.some((separator) => {
    const [first = 0, ...others] = bare.map((row) => row.split(separator).length);
    return first > 1 && others.every((count) => count === first);
  });
}

function isScalar(row: string): boolean {
  try {
    JSON.parse(row);
    return true;
  } catch {
    return false;
  }
}
