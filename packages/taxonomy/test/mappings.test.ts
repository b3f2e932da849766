import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { CTDC_UNMAPPED, HTCDS_UNMAPPED } from "../coverage/unmapped.js";
import { entriesOf, SCHEMES } from "../src/index.js";
import type { Concept, Mapping } from "../src/index.js";

const mappings = SCHEMES.flatMap((scheme) =>
  entriesOf(scheme).flatMap((entry) => (entry as Concept).mappings ?? []),
);
const keyOf = ({ system, version, field = "", code }: Mapping) => [system, version, field, code].join("|");
const keys = new Set(mappings.map(keyOf));

async function listed(name: string): Promise<string[]> {
  const text = await readFile(new URL(`../coverage/${name}`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** Values that are neither mapped nor excused, excuses for what is mapped, and excuses that excuse nothing. */
function judge(values: readonly { key: string; name: string }[], excuses: typeof CTDC_UNMAPPED) {
  const excused = ({ name }: { name: string }) => excuses.some(([pattern]) => pattern.test(name));
  return {
    silent: values.filter((value) => !keys.has(value.key) && !excused(value)).map(({ name }) => name),
    needless: values.filter((value) => keys.has(value.key) && excused(value)).map(({ name }) => name),
    unused: excuses.filter(([pattern]) => !values.some(({ name }) => pattern.test(name))).map(String),
  };
}

const htcdsValues = async () =>
  (await listed("htcds-2.0.values.txt")).map((line) => {
    const [field = "", value = ""] = line.split(" ");
    return { name: line, key: ["htcds", "2.0", field, value].join("|") };
  });
const ctdcValues = async () =>
  (await listed("ctdc.values.txt")).map((line) => {
    const [set = "", column = "", ...value] = line.split(" ");
    return { name: [column, ...value].join(" "), key: ["ctdc", set, column, value.join(" ")].join("|") };
  });

test("every HTCDS 2.0 picklist value is mapped or has its reason", async () => {
  const values = await htcdsValues();
  expect(values).toHaveLength(182);
  expect(judge(values, HTCDS_UNMAPPED)).toEqual({ silent: [], needless: [], unused: [] });
});

test("every CTDC column and value of the four releases is mapped or has its reason", async () => {
  const values = await ctdcValues();
  expect(values).toHaveLength(238);
  expect(judge(values, CTDC_UNMAPPED)).toEqual({ silent: [], needless: [], unused: [] });
});

test("every value that an entry is mapped to is in the lists of values: they cannot miss what only the data has", async () => {
  const known = new Set([...(await htcdsValues()), ...(await ctdcValues())].map(({ key }) => key));
  // The missing code of all columns, and HTCDS's guide to labour sectors, which is no list of the standard's fields.
  const listedElsewhere = ({ system, field, code }: Mapping) =>
    !["htcds", "ctdc"].includes(system) || (field === undefined && code === "-99") || field?.startsWith("labour subdivisions"); // prettier-ignore
  expect(mappings.filter((one) => !listedElsewhere(one) && !known.has(keyOf(one))).map(keyOf)).toEqual([]);
});

test("what HTCDS words for people is held beside each of its codes", () => {
  const found = mappings.filter(({ system }) => system === "htcds");
  expect(found.length).toBeGreaterThan(250);
  expect(found.filter(({ label }) => label === undefined)).toEqual([]);
  const label = (code: string) => found.find((one) => one.code === code)?.label;
  expect(label("AtAPlaceOfBusiness")).toBe("At a place of business");
  expect(label("ThreatsLawEnforcement")).toBe("Threats of law enforcement");
  expect(label("DebtBondage")).toBe("Debt bondage");
});
