export { build, type Build, type HeldRecord, type RecordSchemas } from "./build.js";
export { FORMATS, SPEC_VERSION, type Format } from "./encodings.js";
export {
  KEYWORDS,
  SENSITIVITIES,
  TIMES,
  type Metadata,
  type Profile,
  type Sensitivity,
  type Time,
} from "./field-builders.js";
export { RECORD_TYPES, type RecordType } from "./record-types.js";
export type * from "./types.js";
