import type { JudgedItems } from "./array.js";
import { containerOf } from "./input/container.js";
import { hinted } from "./input/hints.js";
import { Reader } from "./input/read.js";
import { afterMark, type Fault } from "./input/scan.js";
import type { Judge } from "./judge.js";
import { DEFAULT_LIMITS, tooLarge, type Limits } from "./limits.js";
import { readAll, readBeginning, type ByteSource } from "./stream.js";
import type { Verdict } from "@tipx/report";
import type { StreamIdIndex } from "@tipx/rules";

const BRACKET = 0x5b;
/** An array of so many bytes is judged whole, so that of one that breaks off no record is judged. */
const WHOLE = 2 * 1024 * 1024;
/** So many bytes of a document tell what it is. */
const BEGINNING = 1024 * 1024;

/**
 * Does what `judgeDocument` does with a document that arrives in chunks. An array that is longer than `whole` bytes is judged as it
 * arrives: its records have verdicts, even where it breaks off behind them. Of limits on the whole, only one below the default
 * holds for it.
 */
export async function* judgeJson(
  source: ByteSource,
  judge: Judge,
  limits: Limits,
  stream?: StreamIdIndex,
  whole = WHOLE,
): AsyncGenerator<JudgedItems, void, undefined> {
  const begun = await readBeginning(source, Math.min(whole, limits.documentBytes));
  if (begun.rest && limits.documentBytes >= DEFAULT_LIMITS.documentBytes && isArray(begun.bytes)) {
    const { judgeArray } = await import("./array.js");
    const source = joined(begun.bytes, begun.rest);
    return yield* judgeArray(source, { judge, limits, stream, explain: explainer(begun.bytes) });
  }
  const bytes = begun.rest
    ? await readAll(joined(begun.bytes, begun.rest), limits.documentBytes)
    : begun.bytes;
  for (const verdict of judgeDocument(bytes, judge, limits, stream)) yield { kind: "verdict", verdict };
}

async function* joined(
  bytes: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
  yield* rest;
}

/** A verdict on each record of a document, which is one record or an array of them; one on all of it where it cannot be read. */
export function* judgeDocument(
  bytes: Uint8Array,
  judge: Judge,
  limits: Limits,
  stream?: StreamIdIndex,
): Generator<Verdict> {
  if (bytes.length > limits.documentBytes)
    return yield judge.refuse(explained(bytes, tooLarge(limits.documentBytes)), {});
  const reader = new Reader(limits);
  reader.load(bytes);
  if (!isArray(bytes)) {
    if (!reader.read(0, bytes.length, true)) yield refuse(bytes, reader, judge);
    else if (bytes.length > limits.lineBytes) yield judge.refuse(tooLarge(limits.lineBytes), {});
    else yield judge.look().judge(reader.value, { record: 0 });
    return;
  }
  // The items are parsed one after another: the whole would take many times the memory of its bytes.
  const items = reader.items(0, bytes.length);
  if (!items) return yield refuse(bytes, reader, judge);
  for (let n = 0; n < items.length; n += 2) {
    const [record, from, to] = [n / 2, items[n] ?? 0, items[n + 1] ?? 0];
    if (to - from > limits.lineBytes) yield judge.refuse(tooLarge(limits.lineBytes), { record });
    else yield judge.look().judge(reader.parse(from, to), { record }, "good", stream);
  }
}

const refuse = (bytes: Uint8Array, { fault }: Reader, judge: Judge): Verdict =>
  judge.refuse(
    fault ? explained(bytes, hinted(bytes, 0, bytes.length, fault)) : { code: "internal-error", offset: 0 },
    {},
  );

/** The fault, or what is behind it where the bytes are no document at all. */
const explained = (bytes: Uint8Array, fault: Fault): Fault => explainer(bytes)(fault);

/** Tells of a document, by its beginning, what is behind a fault that is found in it. */
function explainer(bytes: Uint8Array): (fault: Fault) => Fault {
  const container = containerOf(bytes.subarray(0, BEGINNING));
  const second = secondLine(bytes);
  return (fault) => {
    if (container.kind === "fault") return container.fault;
    const isShape = fault.code === "syntax" || fault.code === "trailing" || fault.code === "truncated";
    if (container.kind !== "lines" || !(isShape || fault.code === "too-large")) return fault;
    return {
      ...(isShape ? fault : { code: "trailing", offset: second }),
      params: { looksLike: "ndjson" },
    };
  };
}

function isArray(bytes: Uint8Array): boolean {
  let at = afterMark(bytes, 0, bytes.length);
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at++;
  return bytes[at] === BRACKET;
}

const secondLine = (bytes: Uint8Array): number => bytes.indexOf(0x0a) + 1;
