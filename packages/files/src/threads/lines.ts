import type { ValidateOptions } from "@tipx/validator";
import {
  after,
  BEGINNING,
  Cutter,
  judgeBlocks,
  renumbered,
  type Cut,
  type JudgedCut,
  type LineJudge,
  type Start,
} from "@tipx/validator/ndjson";
import type { Bytes } from "../read/source.js";
import { Channel } from "./channel.js";
import { BLOCK, type Job, type Pool } from "./pool.js";

type Item = { readonly job: Job; readonly bytes: Uint8Array } | Cut;

/** Bytes that wait at once, where lines are long. */
const LARGE = 8 * BLOCK;

const NOTHING = new Uint8Array(0);

/**
 * Does what `judgeLines` does, with the threads of a pool: the same results in the same order. A bounded number of blocks is
 * under way at once. `bytes` of the results is empty unless `needsBytes`.
 */
export async function* judgeLinesIn(
  pool: Pool,
  source: Bytes,
  judge: LineJudge,
  options: ValidateOptions,
  { needsBytes, tunesV8 }: { readonly needsBytes: boolean; readonly tunesV8: boolean },
): AsyncGenerator<JudgedCut, void, undefined> {
  const items = new Channel<Item>(pool.size * 2, LARGE);
  let stopped = false;

  async function cutSource(): Promise<void> {
    const cutter = new Cutter(judge.lineBytes);
    let memory: ArrayBuffer | undefined;
    let length = 0;
    let first = true;
    const flush = async () => {
      if (!memory) return;
      // The memory goes to a thread and comes back when all results are there: too late for the first of them.
      const bytes = needsBytes ? new Uint8Array(memory.slice(0, length)) : NOTHING;
      const job = await pool.start({ memory, length, first, options, needsPositions: needsBytes, tunesV8 });
      [memory, length, first] = [undefined, 0, false];
      await items.put({ job, bytes }, BLOCK);
    };
    const add = async (cut: Cut) => {
      const { bytes } = cut;
      // A line that is longer than a block is judged here: in several threads at once such lines take several times the memory.
      if (cut.kind === "long" || bytes.length > BLOCK) {
        await flush();
        first = false;
        return items.put({ ...cut, bytes: Uint8Array.from(bytes) }, bytes.length);
      }
      if (length + bytes.length > BLOCK) await flush();
      memory ??= pool.take(bytes.length);
      new Uint8Array(memory).set(bytes, length);
      length += bytes.length;
    };
    try {
      for await (const chunk of source) {
        for (const cut of cutter.push(chunk)) await add(cut);
        if (stopped) break;
        // A block need not be full while a thread has nothing to do.
        if (pool.hasIdle) await flush();
      }
      for (const cut of cutter.end()) await add(cut);
      await flush();
    } finally {
      items.end();
    }
  }

  const cutting = cutSource();
  // It is waited for below. Until then its failure is no unhandled one.
  cutting.catch(() => undefined);
  try {
    let start: Start = BEGINNING;
    for (let item = await items.take(); item; item = await items.take()) {
      if ("kind" in item) {
        if (!stopped) start = yield* judgeBlocks(judge, [item], start);
        continue;
      }
      for (let answer = await item.job.first; ; answer = await item.job.more()) {
        if (!stopped) {
          const batch = renumbered(answer.batch, start);
          yield { kind: "judged", batch, bytes: item.bytes, offset: 0 };
          start = after(batch);
        }
        if (!answer.memory) continue;
        pool.giveBack(answer.memory);
        break;
      }
    }
    await cutting;
  } finally {
    stopped = true;
    items.close();
  }
}
