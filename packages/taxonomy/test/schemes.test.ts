import { expect, test } from "vitest";
import { schemeInfo } from "../src/entries.js";
import { IDS, SCHEMES } from "../src/ids.js";
import { label } from "../src/label.js";
import type { Label } from "../src/types.js";
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

const LANGUAGES = Object.keys(ENTRY_POINTS)
  .flatMap((name) => (name.startsWith("labels/") ? [name.slice("labels/".length)] : []))
  .sort();

/** place-role → placeRole */
const camel = (words: string): string =>
  words.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

type Lookup = (id: string) => Label;
/** zhHans → zh-Hans: the export of a language as the language's tag. */
const tagOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter}`);

test.each(SCHEMES)(
  "%s/labels answers as `label` does, in every language, and all is frozen",
  async (scheme) => {
    const { [`${camel(schemeInfo(scheme).singular)}Label`]: inAny, ...perLanguage } = (await load(
      `${scheme}/labels`,
    )) as Record<string, Lookup> & Record<string, (id: string, lang: string) => Label>;
    expect(Object.keys(perLanguage).map(tagOf).sort()).toEqual(LANGUAGES);
    for (const id of IDS[scheme]) {
      for (const [name, lookup] of Object.entries(perLanguage))
        expect(lookup(id)).toEqual(label(`${scheme}/${id}`, tagOf(name)));
      for (const lang of ["", "km-KH", "zh", "zh-CN", "EN-gb", "xx"])
        expect(inAny?.(id, lang)).toEqual(label(`${scheme}/${id}`, lang));
      expect(isFrozen(perLanguage["km"]?.(id))).toBe(true);
    }
    for (const id of ["no-such-id", "__proto__", "constructor"])
      expect(perLanguage["km"]?.(id)).toEqual({ text: id, lang: "zxx", status: "id" });
  },
);

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
