import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** The major versions of V8 known to have these flags: of Node 20, where they were measured, 22 and 24. Others run as they are. */
const TRIED = ["11", "12", "13"];
/** Its later ones have another compiler between, and no such flag. */
const HAS_BUDGET = "11";

const major = (): string => process.versions.v8.split(".")[0] ?? "";
const isTried = (): boolean => TRIED.includes(major());

/**
 * Sets the engine up for much of the same work; measured on half a million records. The matcher is compiled once and well, for it
 * runs on every byte. Young objects are few, and threads that look for them together cost more than one. Rules and what explains
 * are many small functions: copied into one another as V8 would, they took three times as long to compile. Where no rule is
 * asked for, all but the matcher runs on few records, and is compiled later than V8 would; and where there is no WebAssembly
 * most of the work is the matcher in JavaScript, which gains by copying.
 */
export function tuneEngine(withRules: boolean): void {
  if (!isTried()) return;
  setFlagsFromString("--no-liftoff");
  setFlagsFromString("--no-parallel-scavenge");
  if (!withRules && major() === HAS_BUDGET) setFlagsFromString("--interrupt-budget=600000");
  if (withRules || "WebAssembly" in globalThis)
    setFlagsFromString("--max-inlined-bytecode-size-cumulative=0");
}

const ENOUGH = 8 * 1024 * 1024;
let bounded = false;

/** Keeps the space for young objects from growing on: of a stream hardly anything lives longer than a line. */
export function boundMemory(): void {
  if (bounded || !isTried()) return;
  const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if ((young?.space_size ?? 0) < ENOUGH) return;
  setFlagsFromString("--semi-space-growth-factor=1");
  bounded = true;
}
