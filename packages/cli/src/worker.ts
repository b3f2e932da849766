import { parentPort } from "node:worker_threads";
import type { ValidateOptions } from "@tipx/validator";
import { after, fastMatcher, type LineJudge, lineJudge } from "@tipx/validator/ndjson";
import type { Answer, Request, Work } from "./workers/protocol.js";

const port = parentPort;
// Whoever starts a thread has much to judge.
const matcher = await fastMatcher();
let judge: LineJudge | undefined;
let judgeOf: ValidateOptions | undefined;
let work: Work | undefined;
let block = new Uint8Array(0);
let from = 0;
let start = { line: 0, record: 0 };

const NO_PLACES = {
  lineOffsets: new Uint32Array(0),
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  states: new Uint8Array(0),
};

/** Judges on until there is something to tell; what goes wrong here ends the thread, and the main one hears of it. */
function answer(): void {
  if (!work || !judge) return;
  const found = judge.lines(block, from, start);
  [from, start] = [found.end, after(found)];
  const { memory, length, places } = work;
  const batch = places ? found : { ...found, ...NO_PLACES };
  if (from < length && batch.refusal === undefined) return port?.postMessage({ batch } satisfies Answer);
  work = undefined;
  port?.postMessage({ batch, memory } satisfies Answer, [memory]);
}

port?.on("message", (request: Request) => {
  if (request !== "more") {
    work = request;
    if (judgeOf?.input !== request.options.input) judge = undefined;
    judgeOf = request.options;
    judge ??= lineJudge(request.options);
    judge.use(matcher);
    block = new Uint8Array(request.memory, 0, request.length);
    // Any line but the first: which one it is only the main thread can know.
    [from, start] = [0, { line: request.first ? 0 : 1, record: 0 }];
  }
  answer();
});
