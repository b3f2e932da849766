import { Worker } from "node:worker_threads";
import type { Answer, Request, Work } from "./protocol.js";

/** How many bytes a block has, but for one with a longer line. */
export const BLOCK = 1024 * 1024;

/** A block under way. Each answer is asked for once; the one with the block's memory is the last. */
export interface Job {
  readonly first: Promise<Answer>;
  more(): Promise<Answer>;
}

/** Some threads, started when first needed, and the memory that goes to and fro. */
export class Pool {
  private readonly helpers: Helper[] = [];
  private readonly idle: Helper[] = [];
  private readonly waiting: ((helper: Helper) => void)[] = [];
  private readonly memory: ArrayBuffer[] = [];

  constructor(readonly size: number) {}

  get hasIdle(): boolean {
    return this.idle.length > 0 || this.helpers.length < this.size;
  }

  /** Memory for at least so many bytes. */
  take(length: number): ArrayBuffer {
    const kept = length <= BLOCK ? this.memory.pop() : undefined;
    return kept ?? new ArrayBuffer(Math.max(length, BLOCK));
  }

  /** What was made for a longer line is not kept. */
  giveBack(memory: ArrayBuffer): void {
    if (memory.byteLength === BLOCK) this.memory.push(memory);
  }

  /** Begins with a block as soon as a thread is free. */
  async start(work: Work): Promise<Job> {
    const helper = await this.free();
    const ask = (request: Request): Promise<Answer> => {
      const answer = helper.ask(request).then((told) => {
        if (told.memory) this.release(helper);
        return told;
      });
      // Whoever waits for it hears of its failure; until somebody does, it is no unhandled one.
      answer.catch(() => undefined);
      return answer;
    };
    return { first: ask(work), more: () => ask("more") };
  }

  async end(): Promise<void> {
    await Promise.all(this.helpers.map((helper) => helper.end()));
  }

  private free(): Promise<Helper> | Helper {
    const idle = this.idle.pop();
    if (idle) return idle;
    if (this.helpers.length >= this.size) return new Promise((resolve) => this.waiting.push(resolve));
    const helper = new Helper();
    this.helpers.push(helper);
    return helper;
  }

  private release(helper: Helper): void {
    const next = this.waiting.shift();
    if (next) next(helper);
    else this.idle.push(helper);
  }
}

/** A thread that judges one block at a time. */
class Helper {
  private readonly worker = new Worker(new URL("./worker.js", import.meta.url));
  private asked: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  private fallen: Error | undefined;

  constructor() {
    // What the error says may quote the payload; that the thread fell is all that is passed on.
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
  }
}
