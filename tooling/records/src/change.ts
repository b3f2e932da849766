import type { RecordType } from "@tipx/schema";
import { put, type Json, type JsonObject } from "./json.ts";
import { LINKED, MINIMAL } from "./valid.ts";

/** A pointer and what to put there; `undefined` removes. */
export type Change = readonly [pointer: string, value: Json | undefined];

export const changed = (record: Json, ...changes: readonly Change[]): Json =>
  changes.reduce((result, [pointer, value]) => put(result, pointer, value), record);

/** The record that a type's committed faulty cases differ from by one fault. */
export const baseOf = (type: RecordType): JsonObject => (type === "bundle" ? LINKED : MINIMAL[type]);
