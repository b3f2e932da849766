export { baseOf, changed, type Change } from "./change.ts";
export { at, isObject, put, type Json, type JsonObject } from "./json.ts";
export * from "./parts.ts";
export * from "./personal-data.ts";
export * from "./rule-cases.ts";
export { FULL, LINKED, MINIMAL } from "./valid.ts";
