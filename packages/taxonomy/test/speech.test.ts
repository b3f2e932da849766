import path from "node:path";
import { load } from "@tipx/data";
import { expect, test } from "vitest";
import { getEntry, getProvision } from "../src/index.js";
import { PACKAGE } from "./entry-points.ts";

const { coverage } = load(path.join(PACKAGE, "../..")).model;

test("all 66 statements of the speech lead to entries that are published", () => {
  expect(coverage.map(({ row }) => row)).toEqual(Array.from({ length: 66 }, (_, index) => index + 1));
  const lost = coverage.flatMap(({ row, ids }) =>
    ids
      .filter((ref) => {
        const [address = "", slug] = ref.split("#");
        return slug === undefined
          ? !getEntry(address)
          : !getProvision(address.replace("instruments/", ""), slug);
      })
      .map((ref) => `${row}: ${ref}`),
  );
  expect(lost).toEqual([]);
});
