import type { RuleId } from "@tipx/rules";
import { describe, expect, test } from "vitest";
import { rulesFor } from "@tipx/rules";
import { schema } from "../src/generated/schema.js";
import { validate, type RuleProfile } from "../src/index.js";
import { Judge } from "../src/judge.js";
import { Walker } from "../src/schema/walk.js";
import { event, person } from "./support.js";

test("a rule or a profile that does not exist cannot be chosen", () => {
  for (const choice of [
    { profile: "lax" as RuleProfile },
    { enable: ["no-such" as RuleId] },
    { disable: ["no-such" as RuleId] },
  ])
    expect(() => validate(person(), { rules: choice })).toThrow(RangeError);
});

test("a rule on texts tells where and what kind, never the text", () => {
  const telephone = "+855 00 000 000";
  const { issues } = validate(event({ drivers: [{ local: "x-example:1", text: `Ask ${telephone}` }] }));
  expect(issues).toMatchObject([
    {
      code: "likely-personal-data",
      pointer: "/drivers/0/text",
      severity: "warning",
      params: { kinds: ["telephone"] },
    },
  ]);
  expect(JSON.stringify(issues)).not.toContain("855");
});

describe("a bundle with a faulty record", () => {
  const child = person({ age: 12 }, 2);
  const held = { ...person({}, 9), type: "bundle", records: [person({ sex: "" }), child] } as Record<
    string,
    unknown
  >;
  delete held.sex;
  test("is judged in its other records, and names the faulty ones", () => {
    const { issues, summary } = validate(held);
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "too-short /records/0/sex",
      "child-age-too-exact /records/1/age",
    ]);
    expect(summary.notChecked).toEqual([{ layer: "rules", reason: "earlier-errors", records: 1 }]);
    const verdict = new Judge(() => new Walker(schema()), rulesFor()).judge(held, {});
    expect(verdict.notChecked).toEqual([{ layer: "rules", reason: "earlier-errors", faulty: [0] }]);
  });
  test("whose own head is faulty is not judged by rules at all", () => {
    expect(validate({ ...held, remarks: "x" }).issues.map(({ code }) => code)).not.toContain(
      "child-age-too-exact",
    );
  });
});
