export { DIALECTS, PROFILES, SCHEMA_BASE, schemaPath, type Dialect, type Profile } from "./address.js";
export type * from "./generated/types.js";
export { typeAskedBy, type SchemaNode } from "./node.js";
