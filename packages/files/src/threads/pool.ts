import { Worker } from "node:worker_threads";
import type { Answer, Request, Work } from "./protocol.js";

/** Bytes of a block. A block with a longer line is larger. */
export const BLOCK = 1024 * 1024;

/** A block that a thread judges. Each answer is asked for once; the one with the memory of the block is the last. */
export interface Job {
  readonly first: Promise<Answer>;
  more(): Promise<Answer>;
}

/** Some threads, each started when it is first needed, and the memory that goes to them and back. */
export class Pool {
  private readonly helpers: Helper[] = [];
  private readonly idle: Helper[] = [];
  private readonly waiting: { resolve(helper: Helper): void; reject(error: Error): void }[] = [];
  private readonly memory: ArrayBuffer[] = [];

  constructor(readonly size: number) {}

  /** Tells whether a thread waits for work, or none was started yet. */
  get hasIdle(): boolean {
    return this.idle.length > 0 || this.helpers.length === 0;
  }

  /** Memory for at least `length` bytes. */
  take(length: number): ArrayBuffer {
    const kept = length <= BLOCK ? this.memory.pop() : undefined;
    return kept ?? new ArrayBuffer(Math.max(length, BLOCK));
  }

  /** Keeps the memory for the next block, but not what was made for a longer line. */
  giveBack(memory: ArrayBuffer): void {
    if (memory.byteLength === BLOCK) this.memory.push(memory);
  }

  /** Has a block judged as soon as a thread is free. Rejects when a thread has failed. */
  async start(work: Work): Promise<Job> {
    const helper = await this.free();
    const ask = (request: Request): Promise<Answer> => {
      const answer = helper.ask(request).then((told) => {
        if (told.memory) this.release(helper);
        return told;
      });
      // The one that waits for it hears of its failure. Until then it is no unhandled one.
      answer.catch(() => undefined);
      return answer;
    };
    return { first: ask(work), more: () => ask("more") };
  }

  /** Ends all threads. What they had not judged stays so. */
  async end(): Promise<void> {
    this.refuseWaiting(new Error("the threads were ended"));
    await Promise.all(this.helpers.map((helper) => helper.end()));
  }

  /** Where a thread has failed, one that waits for it might wait for ever. */
  private refuseWaiting(error: Error): void {
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }

  private free(): Promise<Helper> | Helper {
    const idle = this.idle.pop();
    if (idle) return idle;
    if (this.helpers.length >= this.size)
      return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
    const helper = new Helper((error) => this.refuseWaiting(error));
    this.helpers.push(helper);
    return helper;
  }

  private release(helper: Helper): void {
    const next = this.waiting.shift();
    if (next) next.resolve(helper);
    else this.idle.push(helper);
  }
}

/** A thread that judges one block at a time. */
class Helper {
  private readonly worker = new Worker(new URL("./worker.js", import.meta.url));
  private asked: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  private fallen: Error | undefined;

  constructor(private readonly failed: (error: Error) => void) {
    // What the error says may quote the payload: it is dropped.
    this.worker.on("error", () => this.fall());
    this.worker.on("exit", () => this.fall());
    this.worker.on("message", (answer: Answer) => {
      const { asked } = this;
      this.asked = undefined;
      asked?.resolve(answer);
    });
  }

  /** Rejects when the thread has ended: what it was asked is then not judged. */
  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.fallen) return reject(this.fallen);
      this.asked = { resolve, reject };
      this.worker.postMessage(request, request === "more" ? [] : [request.memory]);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fall(): void {
    this.fallen = new Error("a thread ended before its work was done");
    this.asked?.reject(this.fallen);
    this.asked = undefined;
    this.failed(this.fallen);
  }
}
