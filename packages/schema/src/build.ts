import * as z from "zod";
import { createCommon } from "./common.js";
import { createFieldBuilders, type FieldBuilders, type Profile } from "./field-builders.js";
import type { RecordType } from "./record-types.js";
import { agreement } from "./records/agreement.js";
import { assistance } from "./records/assistance.js";
import { awarenessActivity } from "./records/awareness-activity.js";
import { bundle } from "./records/bundle.js";
import { caseRecord } from "./records/case.js";
import { cooperationRequest } from "./records/cooperation-request.js";
import { event } from "./records/event.js";
import { evidenceItem } from "./records/evidence-item.js";
import { identity } from "./records/identity.js";
import { involvement } from "./records/involvement.js";
import { jointReport } from "./records/joint-report.js";
import { monitoringReport } from "./records/monitoring-report.js";
import { organization } from "./records/organization.js";
import { person } from "./records/person.js";
import { referral } from "./records/referral.js";
import { resourceContribution } from "./records/resource-contribution.js";
import { statisticalTable } from "./records/statistical-table.js";
import { statusDecision } from "./records/status-decision.js";

/** The schemas of the record types a bundle may hold. */
export interface HeldSchemas {
  person: ReturnType<typeof person>;
  event: ReturnType<typeof event>;
  involvement: ReturnType<typeof involvement>;
  "status-decision": ReturnType<typeof statusDecision>;
  case: ReturnType<typeof caseRecord>;
  referral: ReturnType<typeof referral>;
  assistance: ReturnType<typeof assistance>;
  identity: ReturnType<typeof identity>;
  organization: ReturnType<typeof organization>;
  "cooperation-request": ReturnType<typeof cooperationRequest>;
  agreement: ReturnType<typeof agreement>;
  "monitoring-report": ReturnType<typeof monitoringReport>;
  "resource-contribution": ReturnType<typeof resourceContribution>;
  "evidence-item": ReturnType<typeof evidenceItem>;
  "joint-report": ReturnType<typeof jointReport>;
  "awareness-activity": ReturnType<typeof awarenessActivity>;
  "statistical-table": ReturnType<typeof statisticalTable>;
}

/** The schemas of the eighteen record types. */
export interface RecordSchemas extends HeldSchemas {
  bundle: ReturnType<typeof bundle<HeldRecord>>;
}

/** A record of any type but a bundle. */
export type HeldRecord = { [T in keyof HeldSchemas]: z.infer<HeldSchemas[T]> }[keyof HeldSchemas];

export interface Build {
  /** The metadata of each schema. Pass it to `z.toJSONSchema` twice: as the registry and as `metadata`. */
  registry: FieldBuilders["registry"];
  types: RecordSchemas;
  /** A record of any type but a bundle, chosen by `type`. */
  record: z.ZodType<HeldRecord, HeldRecord>;
}

/**
 * Makes the record schemas of one profile, with their own metadata registry. The registry has an id for each of the eighteen
 * record types, for `record` (any record that a bundle may hold) and for each shared block. Throws where a field lacks metadata.
 */
export function build(profile: Profile = "producer"): Build {
  const builders = createFieldBuilders(profile);
  const common = createCommon(builders);

  const held: HeldSchemas = {
    person: person(builders, common),
    event: event(builders, common),
    involvement: involvement(builders, common),
    "status-decision": statusDecision(builders, common),
    case: caseRecord(builders, common),
    referral: referral(builders, common),
    assistance: assistance(builders, common),
    identity: identity(builders, common),
    organization: organization(builders, common),
    "cooperation-request": cooperationRequest(builders, common),
    agreement: agreement(builders, common),
    "monitoring-report": monitoringReport(builders, common),
    "resource-contribution": resourceContribution(builders, common),
    "evidence-item": evidenceItem(builders, common),
    "joint-report": jointReport(builders, common),
    "awareness-activity": awarenessActivity(builders, common),
    "statistical-table": statisticalTable(builders, common),
  };

  const record = builders.share(
    "record",
    () => z.discriminatedUnion("type", Object.values(held) as Members),
    {
      title: "Record",
      description: "A record of any type but a bundle.",
    },
  ) as unknown as Build["record"];

  const types: Record<RecordType, z.ZodType> & RecordSchemas = {
    ...held,
    bundle: bundle(builders, common, record),
  };
  return { registry: builders.registry, types, record };
}

/** The type of `Object.values` does not say that the list has a first item, which zod asks for. */
type Members = [HeldSchemas["person"], ...HeldSchemas[keyof HeldSchemas][]];
