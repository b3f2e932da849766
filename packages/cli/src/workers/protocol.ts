import type { ValidateOptions } from "@tipx/validator";
import type { Batch } from "@tipx/validator/ndjson";

/** A block of whole lines to judge; its memory goes along. */
export interface Work {
  readonly memory: ArrayBuffer;
  /** Bytes of it that count. */
  readonly length: number;
  /** Whether the input begins with it. */
  readonly first: boolean;
  readonly options: ValidateOptions;
  /** Whether it matters where each record's line stands. */
  readonly places: boolean;
}

/** Another block, or a wish for the rest of what the last one came to. */
export type Request = Work | "more";

/** What some lines came to, without places unless they matter, and at the block's end its memory back. Lines are counted from the block's first. */
export interface Answer {
  readonly batch: Batch;
  readonly memory?: ArrayBuffer;
}
