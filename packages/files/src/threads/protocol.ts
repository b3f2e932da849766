import type { ValidateOptions } from "@tipx/validator";
import type { Batch } from "@tipx/validator/ndjson";

/** A block of whole lines to judge; its memory goes along. */
export interface Work {
  readonly memory: ArrayBuffer;
  /** Bytes of it that count. */
  readonly length: number;
  /** true: the input begins with it. */
  readonly first: boolean;
  readonly options: ValidateOptions;
  /** true: the positions of the records in the block are asked for. */
  readonly needsPositions: boolean;
  /** true: the flags of V8 may be set for this work. */
  readonly tunesV8: boolean;
}

/** Another block, or a wish for the next results on the last one. */
export type Request = Work | "more";

/**
 * The results on some lines of a block, without positions unless they were asked for. Lines are counted from the first one of the
 * block. The last answer on a block brings its memory back.
 */
export interface Answer {
  readonly batch: Batch;
  readonly memory?: ArrayBuffer;
}
