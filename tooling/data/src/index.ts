export type { Country } from "./countries.ts";
export * from "./entry.ts";
export { settles } from "./evidence.ts";
export { generate, PACKAGE_JSON } from "./generate.ts";
export { load, type Loaded } from "./load.ts";
export { newConcept } from "./new-concept.ts";
export type { Model, Problem, SpeechRow } from "./model.ts";
