import { nodeModule } from "../host.js";

/** Tells whether an object is a proxy. */
export type IsProxy = (value: object) => boolean;
let found: IsProxy | null | undefined;

/**
 * Tells a proxy without running its traps, which are the sender's code. No language feature can; undefined where the host cannot
 * either.
 */
export function proxyTester(): IsProxy | undefined {
  found ??= nodeModule<{ types?: { isProxy?: IsProxy } }>("node:util")?.types?.isProxy ?? null;
  return found ?? undefined;
}
