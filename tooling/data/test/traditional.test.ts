import { entriesOf, SCHEMES, search } from "@tipx/taxonomy";
import { Converter } from "opencc-js/cn2t";
import { expect, test } from "vitest";

test("each Chinese label is found as it is written in Taiwan and in Hong Kong", () => {
  const labels = SCHEMES.flatMap((scheme) =>
    entriesOf(scheme).flatMap(({ id, label }) => {
      const text = label["zh-Hans"]?.text;
      return text === undefined ? [] : [{ scheme, id: id as string, text }];
    }),
  );
  const lost = (["tw", "hk"] as const).flatMap((to) => {
    const convert = Converter({ from: "cn", to });
    return labels.filter(
      ({ scheme, id, text }) =>
        !search(convert(text), { schemes: [scheme], limit: 30 }).some(({ ref }) => ref === `${scheme}/${id}`),
    );
  });
  expect(lost).toEqual([]);
  expect(labels.length).toBeGreaterThan(300);
  expect(search("債務").map(({ ref }) => ref)).toContain("forms/debt-bondage");
});
