import type * as zod from "@tipx/schema";
import { expectTypeOf, test } from "vitest";
import type * as plain from "../src/index.js";

// The published interfaces come from the JSON Schema, the others from zod: one shape, two ways to it.
test("published types are those of the zod schemas", () => {
  expectTypeOf<plain.Person>().toEqualTypeOf<zod.Person>();
  expectTypeOf<plain.EventRecord>().toEqualTypeOf<zod.EventRecord>();
  expectTypeOf<plain.Involvement>().toEqualTypeOf<zod.Involvement>();
  expectTypeOf<plain.StatusDecision>().toEqualTypeOf<zod.StatusDecision>();
  expectTypeOf<plain.Case>().toEqualTypeOf<zod.Case>();
  expectTypeOf<plain.Referral>().toEqualTypeOf<zod.Referral>();
  expectTypeOf<plain.Assistance>().toEqualTypeOf<zod.Assistance>();
  expectTypeOf<plain.Identity>().toEqualTypeOf<zod.Identity>();
  expectTypeOf<plain.Organization>().toEqualTypeOf<zod.Organization>();
  expectTypeOf<plain.CooperationRequest>().toEqualTypeOf<zod.CooperationRequest>();
  expectTypeOf<plain.Agreement>().toEqualTypeOf<zod.Agreement>();
  expectTypeOf<plain.MonitoringReport>().toEqualTypeOf<zod.MonitoringReport>();
  expectTypeOf<plain.ResourceContribution>().toEqualTypeOf<zod.ResourceContribution>();
  expectTypeOf<plain.EvidenceItem>().toEqualTypeOf<zod.EvidenceItem>();
  expectTypeOf<plain.JointReport>().toEqualTypeOf<zod.JointReport>();
  expectTypeOf<plain.AwarenessActivity>().toEqualTypeOf<zod.AwarenessActivity>();
  expectTypeOf<plain.StatisticalTable>().toEqualTypeOf<zod.StatisticalTable>();
  expectTypeOf<plain.HeldRecord>().toEqualTypeOf<zod.HeldRecord>();
  expectTypeOf<plain.Bundle["records"]>().toEqualTypeOf<zod.Bundle["records"]>();
});

test("a typo in an id is a compile error", () => {
  // @ts-expect-error forced-labor is spelt forced-labour
  const form: NonNullable<plain.EventRecord["realisedExploitation"]>[number] = "forced-labor";
  expectTypeOf(form).not.toBeNever();
});
