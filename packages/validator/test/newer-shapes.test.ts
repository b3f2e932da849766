import { FULL, MINIMAL, put, type JsonObject } from "@tipx/records";
import { SPEC_VERSION } from "@tipx/schema";
import { expect, test } from "vitest";
import { ANY } from "@tipx/rules";
import { validate, validateBytes } from "../src/index.js";

const [major = 0, minor = 0] = SPEC_VERSION.split(".").map(Number);
const NEWER = [`${major}.${minor + 1}`, `${major + 1}.0`, "9.0", "999.999"];
const OTHERS = [SPEC_VERSION, "0.0", ...(minor > 0 ? [`${major}.${minor - 1}`] : [])];

const told = (record: object, options = {}) => {
  const { summary, issues } = validate(record, options);
  return {
    valid: summary.valid === 1,
    at: issues
      .filter(({ code }) => code === "newer-shapes")
      .map(({ pointer, severity }) => `${severity} ${pointer}`),
    notChecked: summary.notChecked.some(
      ({ layer, reason }) => layer === "structure" && reason === "newer-shapes",
    ),
  };
};
const declaring = (record: JsonObject, specVersion: string): JsonObject => ({ ...record, specVersion });

test.each(ANY)("%s: one that declares newer shapes is told so, by both kinds of callers", (type) => {
  for (const specVersion of NEWER)
    for (const profile of ["producer", "consumer"]) {
      const found = told(declaring(MINIMAL[type], specVersion), { profile });
      expect(found, specVersion).toEqual({ valid: true, at: ["warning /specVersion"], notChecked: true });
    }
  for (const specVersion of OTHERS)
    expect(told(declaring(MINIMAL[type], specVersion)), specVersion).toEqual({
      valid: true,
      at: [],
      notChecked: false,
    });
});

test("what it declares is not repeated", () => {
  expect(JSON.stringify(validate(declaring(MINIMAL.person, "731.962")))).not.toMatch(/731|962/);
});

test("it is told beside the errors that it may explain, and inside a bundle of each record", () => {
  const later = { ...declaring(MINIMAL.person, "9.0"), laterField: true };
  expect(told(later)).toEqual({ valid: false, at: ["warning /specVersion"], notChecked: true });
  expect(told(declaring({ ...MINIMAL.person, specVersion: "" }, "9.0.0"))).toMatchObject({
    at: [],
    notChecked: false,
  });
  const bundle = put(put(FULL.bundle, "/records/0/specVersion", "9.0"), "/records/2/specVersion", "9.1");
  const both = ["warning /records/0/specVersion", "warning /records/2/specVersion"];
  expect(told(bundle as JsonObject)).toEqual({ valid: true, at: both, notChecked: true });
  const faulty = put(bundle, "/records/2/laterField", true) as JsonObject;
  expect({ ...told(faulty), at: told(faulty).at.toSorted() }).toEqual({
    valid: false,
    at: both,
    notChecked: true,
  });
});

test("a line is judged as a value is", () => {
  const bytes = new TextEncoder().encode(JSON.stringify(declaring(MINIMAL.person, "9.0")));
  expect(validateBytes(bytes).issues.map(({ code }) => code)).toEqual(["newer-shapes"]);
});

test("who leaves the rule out is told that instead", () => {
  const { summary } = validate(declaring(MINIMAL.person, "9.0"), { rules: { disable: ["newer-shapes"] } });
  expect(summary.notChecked).toEqual([
    { layer: "rules", rule: "newer-shapes", reason: "disabled", records: 1 },
  ]);
});
