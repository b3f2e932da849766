import { readFile } from "node:fs/promises";
import path from "node:path";
import { readRelease, RELEASES } from "@tipx/releases";
import { describe, expect, test } from "vitest";
import type { SchemaNode as Node } from "../src/index.js";
import { ROOT } from "../scripts/generate.js";

/*
 * VERSIONING.md promises that a record of 0.1 is valid in structure and vocabulary by the shapes of 0.2. Two schemas are compared
 * here, node by node: whatever the older one takes, the newer one takes.
 */

const OLD = "0.1.0";
const { version } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as {
  version: string;
};
const producer = (of: string) => `schema/${of}/2020-12/producer/all.json`;
const older = JSON.parse(
  (await readRelease(path.join(RELEASES, OLD))).files.get(producer(OLD)) ?? "{}",
) as Node;
const newer = JSON.parse(await readFile(path.join(ROOT, producer(version)), "utf8")) as Node;

const resolve = (root: Node, node: Node): Node => {
  let here = node;
  while (here.$ref !== undefined) here = root.$defs?.[here.$ref.slice("#/$defs/".length)] ?? {};
  return here;
};

/** The shapes that a node lets choose from; a node without a choice is the only one. */
const branches = (root: Node, node: Node): Node[] => {
  const here = resolve(root, node);
  return here.anyOf ? here.anyOf.flatMap((branch) => branches(root, branch)) : [here];
};

/** Where the newer schema refuses what the older one takes, as paths; empty when it takes all. */
class Comparison {
  private readonly known = new Map<Node, Set<Node>>();
  constructor(
    private readonly root: Node,
    private readonly wider: Node,
  ) {}

  of(narrow: Node, wide: Node, at: string): string[] {
    return branches(this.root, narrow).flatMap((own) => {
      const candidates = branches(this.wider, wide).map((other) => this.shapes(own, other, at));
      return candidates.some((faults) => faults.length === 0)
        ? []
        : (candidates.sort((a, b) => a.length - b.length)[0] ?? [at]);
    });
  }

  private shapes(own: Node, other: Node, at: string): string[] {
    const seen = this.known.get(own) ?? new Set();
    if (seen.has(other)) return [];
    this.known.set(own, seen.add(other));
    const faults = this.compare(own, other, at);
    if (faults.length > 0) seen.delete(other);
    return faults;
  }

  private compare(own: Node, other: Node, at: string): string[] {
    const fault = (says: string) => [`${at}: ${says}`];
    if (own.allOf) {
      return own.allOf.flatMap(({ if: condition, then }, n) => {
        const type = JSON.stringify(condition);
        const same = other.allOf?.find((each) => JSON.stringify(each.if) === type);
        return then && same?.then ? this.of(then, same.then, `${at}/${n}`) : fault(`no ${type}`);
      });
    }
    if (own.const !== undefined) return own.const === other.const ? [] : fault("constant");
    if (own.enum) {
      const takes = (value: string) =>
        other.enum ? other.enum.includes(value) : other.pattern !== undefined && fits(other, value);
      const lost = own.enum.filter((value) => !takes(value));
      return lost.length === 0 ? [] : fault(`lost ${lost.join(", ")}`);
    }
    if (own.type !== other.type && !(own.type === "integer" && other.type === "number")) return fault("type");
    // A format may be written as another pattern; what it means is tested where it is defined.
    if (own.pattern !== other.pattern && own["x-format"] !== other["x-format"]) return fault("pattern");
    const within =
      least(own.minimum) >= least(other.minimum) && most(own.maximum) <= most(other.maximum) &&
      (own.minLength ?? 0) >= (other.minLength ?? 0) && most(own.maxLength) <= most(other.maxLength) &&
      (own.minItems ?? 0) >= (other.minItems ?? 0) && most(own.maxItems) <= most(other.maxItems); // prettier-ignore
    if (!within) return fault("bounds");
    if (own.items) return other.items ? this.of(own.items, other.items, `${at}/*`) : fault("items");
    const asked = (other.required ?? []).filter((name) => !(own.required ?? []).includes(name));
    if (asked.length > 0) return fault(`asks for ${asked.join(", ")}`);
    return Object.entries(own.properties ?? {}).flatMap(([name, property]) => {
      const beside = other.properties?.[name];
      return beside ? this.of(property, beside, `${at}/${name}`) : [`${at}/${name}: gone`];
    });
  }
}

const least = (limit: number | undefined): number => limit ?? Number.NEGATIVE_INFINITY;
const most = (limit: number | undefined): number => limit ?? Number.POSITIVE_INFINITY;
const fits = ({ pattern = "", minLength = 0, maxLength = 0 }: Node, value: string): boolean =>
  new RegExp(pattern).test(value) && value.length >= minLength && value.length <= maxLength;

describe(`a record of ${OLD}`, () => {
  test("is taken by the shapes of today", () =>
    expect(new Comparison(older, newer).of(older, newer, "")).toEqual([]));

  test("and the comparison sees what would refuse it", () => {
    const faults = new Comparison(newer, older).of(newer, older, "");
    expect(faults.length).toBeGreaterThan(10);
  });

  test.each([
    ["one field more is asked for", (node: Node) => ({ ...node, required: [...(node.required ?? []), "age"] })],
    ["a field has gone", (node: Node) => ({ ...node, properties: { ...node.properties, sex: undefined } })],
    ["another field is shorter", (node: Node) => ({ ...node, properties: { ...node.properties, languages: { ...node.properties?.languages, maxItems: 9 } } })],
  ] as const)("%s", (_, change) => {
    const person = newer.$defs?.person ?? {};
    const changed = { ...newer, $defs: { ...newer.$defs, person: change(person) } } as Node;
    expect(new Comparison(older, changed).of(older, changed, "").length).toBeGreaterThan(0);
  }); // prettier-ignore
});
