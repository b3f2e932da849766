import { validateStream, type ValidateOptions, type Verdict } from "@tipx/validator";
import type { Io } from "../io.js";
import { unpacked } from "./gunzip.js";
import { type Kind, kindByContent, kindByName } from "./kind.js";
import { type RefusalCode, refusalOf, refusedInput } from "./refusal.js";
import { type Bytes, bytesOf } from "./source.js";

export interface Judging {
  /** File names; `-` is the standard input. */
  readonly names: readonly string[];
  /** Undefined: by name, else by content. */
  readonly kind: Kind | undefined;
  readonly options: ValidateOptions;
  readonly io: Io;
  /** Given each verdict in turn; while its promise is open nothing more is read. */
  readonly take: (verdict: Verdict) => Promise<void> | void;
  /** Told when an input was refused as a whole. */
  readonly refused: () => void;
}

/** Judges every input in turn. One that cannot be read is refused; the others are judged all the same. */
export async function judge(judging: Judging): Promise<void> {
  for (const [input, name] of judging.names.entries()) await judgeOne(input, name, judging);
}

async function judgeOne(input: number, name: string, judging: Judging): Promise<void> {
  const { options, io, take, refused } = judging;
  const byName = kindByName(name);
  // A source that fails ends as if it were complete, so that the lines before the fault are judged; this is why it ended.
  let failure: RefusalCode | undefined;
  const source = guarded(unpacked(bytesOf(name, io), byName.packed), (code) => (failure = code));
  const known = judging.kind ?? byName.kind;
  const { kind, bytes } = known ? { kind: known, bytes: source } : await kindByContent(source);

  let records = 0;
  let judged = 0;
  for await (const verdict of validateStream(bytes, { ...options, input, format: kind })) {
    // All of a document is read before the first verdict on it: half of one is not judged.
    if (kind === "json" && failure !== undefined) break;
    records++;
    if (verdict.outcome !== "refused") judged++;
    const taken = take(verdict);
    if (taken) await taken;
  }
  if (failure !== undefined) await take(refusedInput(input, failure));
  else if (records === 0 && kind === "ndjson") await take(refusedInput(input, "empty"));
  // Lines of which not one could be read are no NDJSON: the wrong encoding, the wrong file.
  if (failure !== undefined || (judged === 0 && (records > 0 || kind === "ndjson"))) refused();
}

async function* guarded(source: Bytes, failed: (code: RefusalCode) => void): Bytes {
  try {
    yield* source;
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    failed(refusal.code);
  }
}
