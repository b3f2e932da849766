import { describe, expect, test } from "vitest";
import { BASE_URI, conceptUri, entriesOf, isId, mappedFrom, mappingsTo, oldIds, resolveId, SCHEMES, search } from "../src/index.js"; // prettier-ignore
import type { Concept, Mapping, Ref, Scheme } from "../src/index.js";

const entries = SCHEMES.flatMap((scheme) =>
  entriesOf(scheme).map((entry) => ({ ref: `${scheme}/${entry.id as string}` as Ref, entry })),
);
const mapped = entries.flatMap(({ ref, entry }) =>
  ((entry as Partial<Concept>).mappings ?? []).map((mapping) => ({ ref, mapping })),
);
const refs = (text: string) => search(text).map(({ ref }) => ref);
/** Tells whether a wording finds an entry among those of its scheme: to look through all, thousands of times, takes minutes. */
const finds = (text: string, ref: Ref, limit: number): boolean => {
  const [scheme] = ref.split("/") as [Scheme];
  return search(text, { schemes: [scheme], limit }).some((hit) => hit.ref === ref);
};
/** What of some questions finds no answer. Many are asked: each would take too long as a test of its own. */
const missing = <Q>(questions: readonly Q[], finds: (question: Q) => boolean): readonly Q[] =>
  questions.filter((question) => !finds(question));

describe("mappings", () => {
  const asked = (field: string | undefined, value: string, { system, version }: Mapping) =>
    mappedFrom(system, field, value, { version });

  test("each is found by its field and code, with its relation", () => {
    const lost = missing(mapped, ({ ref, mapping }) =>
      asked(mapping.field, mapping.code, mapping).some(
        (found) => found.ref === ref && found.mapping.relation === mapping.relation,
      ),
    );
    expect(lost).toEqual([]);
    expect(mapped.length).toBeGreaterThan(500);
  });

  test("each that has a label is found by it, whatever the case and the blanks around it", () => {
    const labelled = mapped.filter(({ mapping }) => mapping.label !== undefined);
    const lost = missing(labelled, ({ ref, mapping }) =>
      asked(mapping.field, ` ${mapping.label?.toUpperCase() ?? ""}  `, mapping).some(
        (found) => found.ref === ref,
      ),
    );
    expect(lost).toEqual([]);
    expect(labelled.length).toBeGreaterThan(100);
  });

  test("a code is asked for before a label, and only in the field and the release that are named", () => {
    expect(mappedFrom("htcds", "vic_MethodsOfControl", "DebtBondage").map(({ ref }) => ref)).toContain(
      "controls/debt-bondage",
    );
    expect(mappedFrom("htcds", undefined, "debt bondage").length).toBeGreaterThan(0);
    expect(mappedFrom("htcds", "vic_MethodsOfControl", "DebtBondage", { version: "0.0" })).toEqual([]);
    expect(mappedFrom("htcds", "no-such-field", "DebtBondage")).toEqual([]);
    expect(mappedFrom("no-such-system", undefined, "DebtBondage")).toEqual([]);
    expect(mappedFrom("htcds", undefined, " ")).toEqual([]);
    expect(mappingsTo("no-such-system")).toEqual([]);
    const systems = [...new Set(mapped.map(({ mapping }) => mapping.system))];
    expect(systems.flatMap((system) => mappingsTo(system))).toHaveLength(mapped.length);
  });
});

describe("search", () => {
  test("finds each code and label of another system", () => {
    const words = mapped.flatMap(({ ref, mapping: { code, label, field } }) =>
      [/\p{L}{3}/u.test(code) ? code : field, label].flatMap((text) => (text ? [{ ref, text }] : [])),
    );
    expect(missing(words, ({ ref, text }) => finds(text, ref, 100))).toEqual([]);
    expect(search("DebtBondage")[0]).toMatchObject({ matched: "mapping" });
    expect(refs("DebtBondage")).toContain("controls/debt-bondage");
  });

  test("finds each address, also of an id that has moved", () => {
    const current = entries.flatMap(({ ref }) => [
      { text: ref as string, ends: [ref] },
      { text: ` ${conceptUri(ref)} `, ends: [ref] },
    ]);
    const old = SCHEMES.flatMap((scheme) =>
      oldIds(scheme).map((id) => {
        const found = resolveId(scheme, id);
        const ids = found.status === "moved" ? [found.id] : found.status === "split" ? found.ids : [];
        return { text: `${BASE_URI}${scheme}/${id}`, ends: ids.map((each) => `${scheme}/${each}` as Ref) };
      }),
    );
    const wrong = missing([...current, ...old], ({ text, ends }) => {
      const hits = search(text, { limit: 50 });
      return ends.every((ref) =>
        hits.some((hit) => hit.ref === ref && hit.matched === "address" && hit.score === 1),
      );
    });
    expect(wrong).toEqual([]);
    expect(old.length).toBeGreaterThan(5);
    expect(refs("un-palermo-tip-protocol#art-3-a")[0]).toBe("instruments/un-palermo-tip-protocol");
    expect(refs("instruments/un-untoc#art-18")[0]).toBe("instruments/un-untoc");
    expect(isId("instruments", "no-such-law")).toBe(false);
    expect(search("instruments/no-such-law").every(({ matched }) => matched !== "address")).toBe(true);
    expect(search("forms/debt-bondage", { schemes: ["controls"] }).map(({ ref }) => ref)).not.toContain(
      "forms/debt-bondage",
    );
  });

  test("finds labels of scripts without spaces, written with spaces, without them and with zero-width ones", () => {
    const labels = entries.flatMap(({ ref, entry }) =>
      (["km", "th", "lo", "my", "zh-Hans"] as const).flatMap((lang) => {
        const text = (entry.label as Partial<Record<string, { text: string }>>)[lang]?.text ?? "";
        return [...text].length < 4 ? [] : [{ ref, text }];
      }),
    );
    const written = labels.flatMap(({ ref, text }) => [
      { ref, text: text.replaceAll(/\s/gu, "") },
      { ref, text: [...text.matchAll(/.{1,4}/gsu)].map(([part]) => part).join("\u200b") },
    ]);
    expect(missing(written, ({ ref, text }) => finds(text, ref, 30))).toEqual([]);
    expect(labels.length).toBeGreaterThan(300);
  });
});
