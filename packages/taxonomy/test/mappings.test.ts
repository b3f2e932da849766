import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { CTDC_UNMAPPED, HTCDS_UNMAPPED } from "../coverage/unmapped.js";
import { entriesOf, SCHEMES } from "../src/index.js";
import type { Concept } from "../src/index.js";

const mappings = SCHEMES.flatMap((scheme) =>
  entriesOf(scheme).flatMap((entry) => (entry as Concept).mappings ?? []),
);
const keys = new Set(
  mappings.map(({ system, version, field = "", code }) => [system, version, field, code].join("|")),
);

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

test("every HTCDS 2.0 picklist value is mapped or has its reason", async () => {
  const values = (await listed("htcds-2.0.values.txt")).map((line) => {
    const [field = "", value = ""] = line.split(" ");
    return { name: line, key: ["htcds", "2.0", field, value].join("|") };
  });
  expect(values).toHaveLength(182);
  expect(judge(values, HTCDS_UNMAPPED)).toEqual({ silent: [], needless: [], unused: [] });
});

test("every CTDC column and value of the four releases is mapped or has its reason", async () => {
  const values = (await listed("ctdc.values.txt")).map((line) => {
    const [set = "", column = "", ...value] = line.split(" ");
    return { name: [column, ...value].join(" "), key: ["ctdc", set, column, value.join(" ")].join("|") };
  });
  expect(values).toHaveLength(207);
  expect(judge(values, CTDC_UNMAPPED)).toEqual({ silent: [], needless: [], unused: [] });
});
