import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { entriesOf, getEntry, SCHEMES, search } from "../src/index.js";
import type { Concept, Mapping } from "../src/index.js";

const mappings = SCHEMES.flatMap((scheme) =>
  entriesOf(scheme).flatMap((entry) => (entry as Concept).mappings ?? []),
);
const keyOf = ({ system, version, field = "", code }: Mapping) => [system, version, field, code].join("|");
const keys = new Set(mappings.map(keyOf));

/** Values of other standards that no entry is mapped to, and why: pattern of "column value", reason. */
async function excuses(system: "htcds" | "ctdc"): Promise<RegExp[]> {
  const text = await readFile(new URL("../coverage/unmapped.json", import.meta.url), "utf8");
  const reasons = JSON.parse(text) as Record<typeof system, Record<string, string>>;
  return Object.keys(reasons[system]).map((pattern) => new RegExp(pattern));
}

async function listed(name: string): Promise<string[]> {
  const text = await readFile(new URL(`../coverage/${name}`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** Values that are neither mapped nor excused, excuses for what is mapped, and excuses that excuse nothing. */
function judge(values: readonly { key: string; name: string }[], excused: readonly RegExp[]) {
  const isExcused = ({ name }: { name: string }) => excused.some((pattern) => pattern.test(name));
  return {
    silent: values.filter((value) => !keys.has(value.key) && !isExcused(value)).map(({ name }) => name),
    needless: values.filter((value) => keys.has(value.key) && isExcused(value)).map(({ name }) => name),
    unused: excused.filter((pattern) => !values.some(({ name }) => pattern.test(name))).map(String),
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
  expect(judge(values, await excuses("htcds"))).toEqual({ silent: [], needless: [], unused: [] });
});

test("every CTDC column and value of the four releases is mapped or has its reason", async () => {
  const values = await ctdcValues();
  expect(values).toHaveLength(238);
  expect(judge(values, await excuses("ctdc"))).toEqual({ silent: [], needless: [], unused: [] });
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

test("what HTCDS and CTDC count apart, neither stands above the other here", () => {
  const control = (id: string) => getEntry(`controls/${id}`) as Concept;
  expect(control("threat-of-law-enforcement").broader).toBeUndefined();
  expect(control("threat-of-law-enforcement").related).toContain("threats");
  expect(control("threats-of-physical-harm").broader).toEqual(["threats"]);
});

/** As the list of countries in the workbooks of HTCDS 2.0 writes them, in other words than most lists. */
const NAMES_OF_COUNTRIES = [
  ["Bolivia (Plurinational State of)", "BO"], ["Congo, Democratic Republic of the", "CD"], ["Cabo Verde", "CV"],
  ["Micronesia (Federated States of)", "FM"], ["United Kingdom of Great Britain and Northern Ireland", "GB"],
  ["Iran (Islamic Republic of)", "IR"], ["Korea (Democratic People's Republic of)", "KP"], ["Palestine, State of", "PS"],
  ["Réunion", "RE"], ["Saint Helena, Ascension and Tristan da Cunha", "SH"], ["Tanzania, United Republic of", "TZ"],
  ["Holy See", "VA"], ["Venezuela (Bolivarian Republic of)", "VE"], ["Virgin Islands (British)", "VG"],
  ["Virgin Islands (U.S.)", "VI"], ["Viet Nam", "VN"],
] as const; // prettier-ignore

test("the name that a sheet of HTCDS has for a country leads to it", () => {
  const first = (name: string) => search(name, { schemes: ["countries"], limit: 1 })[0]?.ref;
  for (const [name, code] of NAMES_OF_COUNTRIES) expect(first(name), name).toBe(`countries/${code}`);
});
