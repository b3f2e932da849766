export { DIALECTS, PROFILES, SCHEMA_BASE, schemaPath, type Dialect, type Profile } from "./address.js";
export type * from "./generated/types.js";
export {
  fieldLabel,
  LABEL_LANGUAGES,
  type FieldLabel,
  type LabelLanguage,
  type LabelStatus,
} from "./labels.js";
export { typeAskedBy, type SchemaNode } from "./node.js";
