// Generated from packages/taxonomy/data/service-statuses by `npm run fix`. Do not edit.

import type { Concept as Entry } from "../../types.js";
import type { ServiceStatusId } from "../id-types.js";
import { TABLE } from "../entries/service-statuses.js";

/** Statuses of services: the current ids. */
export const SERVICE_STATUS_IDS = /* @__PURE__ */ Object.freeze([
  "accepted",
  "completed",
  "declined",
  "interrupted",
  "needed",
  "offered",
  "ongoing"
] as const);

export type { ServiceStatusId } from "../id-types.js";
export type ServiceStatus = Entry<ServiceStatusId>;

let known: ReadonlySet<unknown> | undefined;

/** True for a current id of this scheme. */
export function isServiceStatusId(value: unknown): value is ServiceStatusId {
  known ??= new Set(SERVICE_STATUS_IDS);
  return known.has(value);
}

/** Gives the entry, deeply frozen. The first call parses the scheme's entries. */
export function getServiceStatus(id: ServiceStatusId): ServiceStatus {
  return TABLE.get(id) as ServiceStatus;
}
