// Generated from packages/taxonomy/data/places by `npm run fix`. Do not edit.

import { entryTable } from "../../entry-table.js";

export const TABLE = /* @__PURE__ */ entryTable(
  "{\"kh-12\":{\"id\":\"kh-12\",\"label\":{\"en\":{\"text\":\"Phnom Penh\",\"status\":\"reviewed\"},\"km\":{\"text\":\"ភ្នំពេញ\",\"status\":\"draft\"},\"zh-Hans\":{\"text\":\"金边\",\"status\":\"draft\"}},\"sources\":[{\"system\":\"iso-3166-2\",\"locator\":\"KH-12\"},{\"url\":\"https://www.omg.org/spec/LCC/Countries/Regions/ISO3166-2-SubdivisionCodes-KH.ttl\",\"title\":\"ISO 3166-2 subdivision codes for Cambodia, Object Management Group\",\"reuse\":\"code\"}],\"since\":\"0.1.0\",\"country\":\"KH\",\"code\":\"KH-12\"},\"kh-17\":{\"id\":\"kh-17\",\"label\":{\"en\":{\"text\":\"Siem Reap\",\"status\":\"reviewed\"},\"km\":{\"text\":\"សៀមរាប\",\"status\":\"draft\"},\"zh-Hans\":{\"text\":\"暹粒\",\"status\":\"draft\"}},\"sources\":[{\"system\":\"iso-3166-2\",\"locator\":\"KH-17\"},{\"url\":\"https://www.omg.org/spec/LCC/Countries/Regions/ISO3166-2-SubdivisionCodes-KH.ttl\",\"title\":\"ISO 3166-2 subdivision codes for Cambodia, Object Management Group\",\"reuse\":\"code\"}],\"since\":\"0.1.0\",\"country\":\"KH\",\"code\":\"KH-17\"}}",
);
