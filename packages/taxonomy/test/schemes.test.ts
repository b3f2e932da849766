import { expect, test } from "vitest";
import { IDS, SCHEMES } from "../src/ids.js";
import { ENTRY_POINTS, load } from "./entry-points.ts";

type Guard = (value: unknown) => boolean;
type Getter = (id: string) => { id: string } | undefined;

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));

test.each(SCHEMES)("%s: ids, guard and getter agree, and all is frozen", async (scheme) => {
  const api = await load(scheme);
  const named = (pattern: RegExp): unknown => api[Object.keys(api).find((name) => pattern.test(name)) ?? ""];
  const ids = named(/_IDS$/) as readonly string[];
  const guard = named(/^is\w+Id$/) as Guard;
  const get = named(/^get/) as Getter;

  expect(ids).toEqual(IDS[scheme]);
  expect(ids.filter((id) => !guard(id) || get(id)?.id !== id)).toEqual([]);
  expect(
    ["", "no-such-id", "__proto__", "constructor", undefined, null, 0, {}, [ids[0]]].filter(guard),
  ).toEqual([]);
  expect([ids, ...ids.map(get)].every(isFrozen)).toBe(true);
});

test.each(Object.keys(ENTRY_POINTS).filter((name) => name.startsWith("labels/")))(
  "%s answers for what it holds and nothing else",
  async (name) => {
    const api = await load(name);
    const labelOf = api["labelOf"] as (ref: string) => { text: string; status: string } | undefined;
    const altLabelsOf = api["altLabelsOf"] as (ref: string) => readonly unknown[];
    const definitionOf = api["definitionOf"] as (ref: string) => unknown;
    expect(`labels/${String(api["LANG"])}`).toBe(name);
    const labels = SCHEMES.flatMap((scheme) => IDS[scheme].map((id) => labelOf(`${scheme}/${id}`)));
    const present = labels.filter((label) => label !== undefined);
    expect(present.length).toBeGreaterThan(0);
    expect(
      present.every((label) => label.text !== "" && ["official", "reviewed", "draft"].includes(label.status)),
    ).toBe(true);
    expect(present.every(isFrozen)).toBe(true);
    for (const ref of ["forms/no-such-id", "forms", "", "__proto__", "constructor/name"])
      expect([labelOf(ref), altLabelsOf(ref), definitionOf(ref)]).toEqual([undefined, [], undefined]);
  },
);
