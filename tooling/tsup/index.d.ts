import type { Options } from "tsup";

/** The one tsup setup: ES modules and CommonJS with types for both, entries named as they are published. */
export function library(entry: Record<string, string>, more?: Options): Options;
