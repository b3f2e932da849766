import { MINIMAL } from "@tipx/records";
import { describe, expect, test } from "vitest";
import { RULES } from "../src/generated/table.js";
import { RECORD_TYPES } from "../src/generated/record-types.js";
import { RuleSet } from "../src/rule-set.js";

const RELEASE = { method: "k-anonymity", release: "Example data set, 2025-11" };
/** What no change makes safe to publish. */
const NEVER_SAFE = ["identity", "cooperation-request", "evidence-item"];
const OF_ONE = [
  "person",
  "event",
  "involvement",
  "status-decision",
  "case",
  "referral",
  "assistance",
  ...NEVER_SAFE,
];

const set = { default: new RuleSet(RULES), public: new RuleSet(RULES, { profile: "public-release" }) };

/** A least record, handled as public data are, and what the rules say of it. */
function told(type: string, profile: keyof typeof set, provenance: object, kind: string): string[] {
  const least = MINIMAL[type as keyof typeof MINIMAL] as Record<string, object>;
  const { synthetic: _, ...own } = least.provenance as { synthetic?: true };
  const { retainUntil: __, ...handling } = least.handling as { retainUntil?: string };
  const record = {
    ...least,
    provenance: { ...own, ...provenance },
    handling: { ...handling, tlp: "clear", legalBasis: [{ kind }] },
  };
  const codes: string[] = [];
  set[profile].apply(record as never, "", true, ({ id }) => codes.push(id));
  return codes;
}

describe.each(RECORD_TYPES.filter((type) => type !== "bundle"))("%s", (type) => {
  const ofOne = OF_ONE.includes(type);
  const safe = !NEVER_SAFE.includes(type);

  test("made up: clear, kept for ever, shown to all", () => {
    expect(told(type, "default", { synthetic: true }, "law")).toEqual([]);
    expect(told(type, "public", { synthetic: true }, "law")).toEqual([]);
  });

  test("of a published data set in which eleven are alike: the same, where it can be made safe at all", () => {
    const of = (profile: keyof typeof set, k: number) =>
      told(type, profile, { deIdentified: { ...RELEASE, k } }, "published-under-terms");
    if (safe) {
      expect(of("default", 11)).toEqual([]);
      expect(of("public", 11)).toEqual([]);
      expect(of("default", 10)).toEqual([]);
      expect(of("public", 10).includes("public-record-level")).toBe(ofOne);
    } else {
      expect(of("default", 11)).toContain("handling-too-open");
      expect(of("public", 11)).toContain("public-record-level");
    }
  });

  test.each([
    ["nothing said", {}, "law"],
    ["de-identified, on another basis", { deIdentified: { ...RELEASE, k: 11 } }, "law"],
    ["published, and not de-identified", {}, "published-under-terms"],
  ])("%s: it is no public data", (_, provenance, kind) => {
    const codes = told(type, "default", provenance, kind);
    expect(codes).toContain("retention-missing");
    expect(codes.includes("handling-too-open")).toBe(ofOne);
    expect(told(type, "public", provenance, kind).includes("public-record-level")).toBe(ofOne);
  });

  test("without a k nobody knows how many are alike", () => {
    const codes = told(type, "public", { deIdentified: RELEASE }, "published-under-terms");
    expect(codes.includes("public-record-level")).toBe(ofOne);
  });
});
