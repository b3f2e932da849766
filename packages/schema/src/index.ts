export { build, type Build, type HeldRecord, type RecordSchemas, type RecordType } from "./build.js";
export { FORMATS, SPEC_VERSION, type Format } from "./encodings.js";
export { SENSITIVITIES, type Metadata, type Profile, type Sensitivity } from "./kit.js";
export { RECORD_TYPES } from "./record-types.js";
export type * from "./types.js";
