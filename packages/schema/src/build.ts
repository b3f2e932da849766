import * as z from "zod";
import { createCommon } from "./common.js";
import { createKit, type Kit, type Profile } from "./kit.js";
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
  /** What is known of each schema beside its shape; hand it to `z.toJSONSchema` as registry and as metadata. */
  registry: Kit["registry"];
  types: RecordSchemas;
  /** A record of any type but a bundle, chosen by `type`. */
  record: z.ZodType<HeldRecord, HeldRecord>;
}

/** The names of the eighteen record types. */
export type RecordType = keyof RecordSchemas;

/**
 * Makes the record schemas of one profile, with a metadata registry of their own.
 * Registered under an id are the eighteen record types, `record` (any of those a bundle may hold) and each shared block.
 */
export function build(profile: Profile = "producer"): Build {
  const kit = createKit(profile);
  const common = createCommon(kit);

  const held: HeldSchemas = {
    person: person(kit, common),
    event: event(kit, common),
    involvement: involvement(kit, common),
    "status-decision": statusDecision(kit, common),
    case: caseRecord(kit, common),
    referral: referral(kit, common),
    assistance: assistance(kit, common),
    identity: identity(kit, common),
    organization: organization(kit, common),
    "cooperation-request": cooperationRequest(kit, common),
    agreement: agreement(kit, common),
    "monitoring-report": monitoringReport(kit, common),
    "resource-contribution": resourceContribution(kit, common),
    "evidence-item": evidenceItem(kit, common),
    "joint-report": jointReport(kit, common),
    "awareness-activity": awarenessActivity(kit, common),
    "statistical-table": statisticalTable(kit, common),
  };

  const record = kit.share("record", () => z.discriminatedUnion("type", Object.values(held) as Members), {
    title: "Record",
    description: "A record of any type but a bundle.",
  }) as unknown as Build["record"];

  return { registry: kit.registry, types: { ...held, bundle: bundle(kit, common, record) }, record };
}

/** `Object.values` forgets that there is a first. */
type Members = [HeldSchemas["person"], ...HeldSchemas[keyof HeldSchemas][]];
