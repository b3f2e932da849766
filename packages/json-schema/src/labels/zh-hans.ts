import { LABELS } from "../generated/labels/zh-hans.js";
import type { LabelLookup } from "./label.js";
import { labelLookup } from "./lookup.js";

/** What a field is called in simplified Chinese, or undefined where there is no such field. The path is that of `fieldLabel`. */
export const labelOf: LabelLookup = /* @__PURE__ */ labelLookup("zh-Hans", LABELS);
