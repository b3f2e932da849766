import { runInNewContext } from "node:vm";
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from "node:v8";

/** The major versions of V8 that have these flags: those of Node 20, where they were measured, 22 and 24. Others run as they are. */
const TRIED = ["11", "12", "13"];
/** Later versions have one more compiler, and no such flag. */
const HAS_BUDGET = "11";

const major = (): string => process.versions.v8.split(".")[0] ?? "";
const isTried = (): boolean => TRIED.includes(major());

/**
 * Sets flags of V8 for a process that judges very many records and does nothing else; measured on half a million records. They hold
 * for the whole process. The matcher runs on every byte: it is compiled once, and well. Few young objects live on: several threads
 * that collect them cost more than one. Rules and explanations are many small functions: with all the copying of one into another
 * that V8 does by itself, compiling them took three times as long. Without rules, all code but the matcher runs on few records: it
 * is compiled later than V8 would. Without WebAssembly most of the work is the matcher in JavaScript, which gains by the copying.
 */
export function tuneV8(withRules: boolean): void {
  if (!isTried()) return;
  setFlagsFromString("--no-liftoff");
  setFlagsFromString("--no-parallel-scavenge");
  if (!withRules && major() === HAS_BUDGET) setFlagsFromString("--interrupt-budget=600000");
  if (withRules || "WebAssembly" in globalThis)
    setFlagsFromString("--max-inlined-bytecode-size-cumulative=0");
}

/** So much garbage is kept at most. */
const LARGE = 48 * 1024 * 1024;
let live = 0;
let collect: (() => void) | undefined;

/**
 * Collects garbage after a record of very many values. V8 leaves it until there is much more of it, which is faster and takes hundreds
 * of megabytes.
 */
export function collectWhenLarge(): void {
  if (getHeapStatistics().used_heap_size < live + LARGE) return;
  if (!collect) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
  live = getHeapStatistics().used_heap_size;
}

const ENOUGH = 8 * 1024 * 1024;
let bounded = false;

/** Stops the growth of the space for young objects: hardly anything of a stream lives longer than its line. */
export function boundYoungSpace(): void {
  if (bounded || !isTried()) return;
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if ((young?.space_size ?? 0) < ENOUGH) return;
  setFlagsFromString("--semi-space-growth-factor=1");
  bounded = true;
}
