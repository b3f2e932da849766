import type * as z from "zod";
import type { RecordSchemas } from "./build.js";

type Shape<T extends keyof RecordSchemas> = z.infer<RecordSchemas[T]>;

export type Person = Shape<"person">;
/** Not called `Event`, which is a global in Node and in browsers. */
export type EventRecord = Shape<"event">;
export type Involvement = Shape<"involvement">;
export type StatusDecision = Shape<"status-decision">;
export type Case = Shape<"case">;
export type Referral = Shape<"referral">;
export type Assistance = Shape<"assistance">;
export type Identity = Shape<"identity">;
export type Organization = Shape<"organization">;
export type CooperationRequest = Shape<"cooperation-request">;
export type Agreement = Shape<"agreement">;
export type MonitoringReport = Shape<"monitoring-report">;
export type ResourceContribution = Shape<"resource-contribution">;
export type EvidenceItem = Shape<"evidence-item">;
export type JointReport = Shape<"joint-report">;
export type AwarenessActivity = Shape<"awareness-activity">;
export type StatisticalTable = Shape<"statistical-table">;
export type Bundle = Shape<"bundle">;
