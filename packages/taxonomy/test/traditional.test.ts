import { Converter } from "opencc-js/cn2t";
import { expect, test } from "vitest";
import { entriesOf, SCHEMES, search } from "../src/index.js";

/** Letter by letter: of a word that is another one there, the letters tell nothing. */
test("each Chinese label is found in the letters of Taiwan and of Hong Kong", () => {
  const labels = SCHEMES.flatMap((scheme) =>
    entriesOf(scheme).flatMap(({ id, label }) => {
      const text = label["zh-Hans"]?.text;
      return text === undefined ? [] : [{ scheme, id: id as string, text }];
    }),
  );
  const lost = (["tw", "hk"] as const).flatMap((to) => {
    const letter = Converter({ from: "cn", to });
    const convert = (text: string) => [...text].map(letter).join("");
    return labels.filter(
      ({ scheme, id, text }) =>
        !search(convert(text), { schemes: [scheme], limit: 30 }).some(({ ref }) => ref === `${scheme}/${id}`),
    );
  });
  expect(lost).toEqual([]);
  expect(labels.length).toBeGreaterThan(300);
  expect(search("債務").map(({ ref }) => ref)).toContain("forms/debt-bondage");
});
