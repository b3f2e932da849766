// Generated from packages/taxonomy/data by `npm run fix`. Do not edit.

import { labelTable } from "../../label-table.js";

export const LANG = "fil";

const TABLE = /* @__PURE__ */ labelTable(
  "{\"actors\":{\"ph-doj\":{\"label\":{\"text\":\"Kagawaran ng Katarungan\",\"status\":\"official\",\"source\":{\"url\":\"https://doj.gov.ph/iacat_webpage.html\",\"locator\":\"names the body; its Filipino name was not read there\",\"reuse\":\"link\",\"verified\":false}}}}}",
  "{}",
);

/** The preferred label of `scheme/id` in this language. */
export const labelOf = TABLE.labelOf;
/** Other wordings in use. */
export const altLabelsOf = TABLE.altLabelsOf;
/** What it is, in our own words. */
export const definitionOf = TABLE.definitionOf;
