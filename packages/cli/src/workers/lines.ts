import type { ValidateOptions } from "@tipx/validator";
import { after, Cutter, lineJudge, moved, type Batch, type Cut } from "@tipx/validator/ndjson";
import { BEGINNING, longLine, type LineSink } from "../input/lines.js";
import type { Bytes } from "../input/source.js";
import { Channel } from "./channel.js";
import { BLOCK, type Job, type Pool } from "./pool.js";

type Item = { readonly job: Job } | { readonly piece: Uint8Array; readonly ends: boolean };

/** As `judgeLines`, by the threads of a pool: the same results in the same order. Bounded blocks are under way at once. */
export async function judgeLinesIn(
  pool: Pool,
  source: Bytes,
  options: ValidateOptions,
  sink: LineSink,
): Promise<void> {
  const judge = lineJudge(options);
  const items = new Channel<Item>(pool.size * 2);
  let stopped = false;

  async function cut(): Promise<void> {
    const cutter = new Cutter(judge.lineBytes);
    let memory: ArrayBuffer | undefined;
    let length = 0;
    let first = true;
    const flush = async () => {
      if (!memory) return;
      const job = await pool.start({ memory, length, first, options, places: sink.passed !== undefined });
      [memory, length, first] = [undefined, 0, false];
      await items.put({ job });
    };
    const add = async ({ kind, bytes, ...more }: Cut) => {
      if (kind === "long") {
        await flush();
        first = false;
        return items.put({ piece: Uint8Array.from(bytes), ends: "ends" in more && more.ends });
      }
      if (length + bytes.length > BLOCK) await flush();
      memory ??= pool.take(bytes.length);
      new Uint8Array(memory).set(bytes, length);
      length += bytes.length;
    };
    for await (const chunk of source) {
      for (const each of cutter.push(chunk)) await add(each);
      if (stopped) break;
      // Nobody waits for a block to be full while a thread has nothing to do.
      if (pool.hasIdle) await flush();
    }
    for (const each of cutter.end()) await add(each);
    await flush();
    items.end();
  }

  async function settle(): Promise<void> {
    let start = BEGINNING;
    for (let item = await items.take(); item; item = await items.take()) {
      if ("piece" in item) {
        if (stopped) continue;
        sink.long(item.piece, item.ends);
        if (item.ends) start = await longLine(judge, start, sink);
        continue;
      }
      const judged: Batch[] = [];
      for (let answer = await item.job.first; ; answer = await item.job.more()) {
        if (!stopped) {
          const batch = moved(answer.batch, start);
          await sink.judged(batch);
          if (sink.passed) judged.push({ ...batch, verdicts: [] });
          start = after(batch);
          stopped = batch.refusal !== undefined;
        }
        if (!answer.memory) continue;
        for (const batch of judged) sink.passed?.(batch, new Uint8Array(answer.memory));
        pool.giveBack(answer.memory);
        break;
      }
    }
  }

  await Promise.all([cut(), settle()]);
}
