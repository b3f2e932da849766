import { parentPort } from "node:worker_threads";
import type { ValidateOptions } from "@tipx/validator";
import { judgeBlocks, lineJudge, loadMatcher, type Batch, type JudgedCut, type LineJudge } from "@tipx/validator/ndjson"; // prettier-ignore
import type { Answer, Request, Work } from "./threads/protocol.js";
import { boundYoungSpace, collectWhenLarge } from "./tune-v8.js";

const port = parentPort;
// A thread is started only for much work.
const matcher = await loadMatcher();
let judge: LineJudge | undefined;
let judgeOf: ValidateOptions | undefined;
let work: Work | undefined;
let judging: Iterator<JudgedCut> | undefined;

const NO_POSITIONS = {
  lineOffsets: new Uint32Array(0),
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  states: new Uint8Array(0),
};

/** Judges on until there is a result to tell. What goes wrong here ends the thread, and the main thread hears of it. */
function answer(): void {
  const next = judging?.next();
  if (!work || next?.value?.kind !== "judged") return;
  const { memory, length, needsPositions } = work;
  const found: Batch = next.value.batch;
  const batch = needsPositions ? found : { ...found, ...NO_POSITIONS };
  if (work.tunesV8) collectWhenLarge();
  if (found.end < length) return port?.postMessage({ batch } satisfies Answer);
  work = undefined;
  port?.postMessage({ batch, memory } satisfies Answer, [memory]);
}

port?.on("message", (request: Request) => {
  if (request !== "more") {
    if (request.tunesV8) boundYoungSpace();
    work = request;
    const { memory, length, first, options } = request;
    if (judgeOf?.input !== options.input) judge = undefined;
    judgeOf = options;
    judge ??= lineJudge(options);
    judge.use(matcher);
    // Any line but the first: only the main thread can know which one it is.
    const start = { line: first ? 0 : 1, record: 0 };
    judging = judgeBlocks(judge, [{ kind: "lines", bytes: new Uint8Array(memory, 0, length) }], start);
  }
  answer();
});
