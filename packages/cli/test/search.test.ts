import { expect, test } from "vitest";
import { tipx } from "./run.js";

const hits = async (...args: string[]) =>
  (
    JSON.parse((await tipx(["search", ...args, "--format", "json"])).stdout) as {
      hits: { ref: string; label: { lang: string } }[];
    }
  ).hits;

test.each([
  { text: "criminal code 2010", first: "instruments/kh-criminal-code-2009" },
  { text: "child pornography", first: "forms/sexual-abuse-material" },
  { text: "forced labor", first: "forms/forced-labour" },
  { text: "强迫劳动", first: "forms/forced-labour" },
])("$text finds $first first", async ({ text, first }) => {
  expect((await hits(text))[0]?.ref).toBe(first);
});

test("words may be one argument or several", async () => {
  expect(await hits("criminal", "code", "2010")).toEqual(await hits("criminal code 2010"));
});

test("--limit limits, --lang answers in the language", async () => {
  const found = await hits("exploitation", "--limit", "3", "--lang", "km");
  expect(found).toHaveLength(3);
  expect(found[0]?.label.lang).toBe("km");
});

test("text names the ref, the label and why it was found, not the superseded wording", async () => {
  const { code, stdout } = await tipx(["search", "child pornography", "--limit", "1"]);
  expect([code, stdout]).toEqual([
    0,
    "forms/sexual-abuse-material\n  Sexual abuse material  [found by a wording no longer used]\n",
  ]);
});

test("nothing found exits 1", async () => {
  expect(await tipx(["search", "zzzzqqqq"])).toMatchObject({ code: 1, stdout: "" });
  expect(await tipx(["search", "zzzzqqqq", "--format", "json"])).toMatchObject({
    code: 1,
    stdout: '{\n  "hits": []\n}\n',
  });
});
