import {
  LEAST_PRECISION,
  leastRecall,
  PERSONAL_DATA_KINDS,
  PERSONAL_DATA_NAMES,
  personalDataCorpus,
  type PersonalDataCase,
  type PersonalDataKind,
} from "@tipx/records";
import { describe, expect, test } from "vitest";
import { TEXT } from "../src/sites.js";
import { look } from "../src/text/look.js";
import { PERSONAL } from "../src/text/signs.js";

/** Kinds without a form of their own: words tell them, and words differ. */
const BY_WORDS: readonly PersonalDataKind[] = ["address", "shelter"];

const corpus = personalDataCorpus();

function found(text: string): readonly string[] {
  const signs = look(text, TEXT.free);
  return PERSONAL.flatMap(([sign, name]) => ((signs & sign) !== 0 ? [name] : []));
}

const holds = ({ kinds }: PersonalDataCase, kind: PersonalDataKind): boolean => kinds.includes(kind);

describe("personal data in text", () => {
  test.each(PERSONAL_DATA_KINDS)("%s is found, and little else is taken for it", (kind) => {
    const named = corpus.filter(({ text }) => found(text).includes(PERSONAL_DATA_NAMES[kind]));
    const wrong = named.filter((each) => !holds(each, kind) && !each.also?.includes(kind));
    const missed = corpus.filter((each) => holds(each, kind) && !named.includes(each));
    const right = named.filter((each) => holds(each, kind)).length;
    expect(
      right / (right + wrong.length),
      `wrongly: ${wrong.map(({ id }) => id).join()}`,
    ).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(
      right / (right + missed.length),
      `missed: ${missed.map(({ id }) => id).join()}`,
    ).toBeGreaterThanOrEqual(leastRecall(kind));
  });

  /** Ways to write a text so that it reads the same, or is read the same. */
  const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
    "full-width letters and digits": (text) =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    "zero-width spaces inside": (text) => text.replace(/(?<=[0-9a-z])(?=[0-9a-z])/g, "\u200b"),
    "Khmer digits": (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x17e0 + Number(digit))),
    "Thai digits": (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0xe50 + Number(digit))),
    "Burmese digits": (text) =>
      text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x1040 + Number(digit))),
    "mathematical digits": (text) =>
      text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
    "no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
    "small letters": (text) => text.toLowerCase(),
    "capital letters": (text) => text.toUpperCase(),
    "in the middle of a long text": (text) =>
      `${"She said that she did not know. ".repeat(12)} ${text} ${"Nothing else was said. ".repeat(8)}`,
  };
  /** What capitals tell: names of streets and villages begin with one. */
  const NEEDS_CAPITALS = ["small letters", "capital letters"];

  test.each(Object.keys(DISGUISES))("a disguise hides little: %s", (disguise) => {
    const change = DISGUISES[disguise] as (text: string) => string;
    for (const kind of PERSONAL_DATA_KINDS) {
      if (BY_WORDS.includes(kind) && NEEDS_CAPITALS.includes(disguise)) continue;
      const all = corpus.filter((each) => holds(each, kind));
      const missed = all.filter(({ text }) => !found(change(text)).includes(PERSONAL_DATA_NAMES[kind]));
      const bar = BY_WORDS.includes(kind) ? 0.7 : 0.9;
      expect(
        1 - missed.length / all.length,
        `${kind}: ${missed.map(({ id }) => id).join()}`,
      ).toBeGreaterThanOrEqual(bar);
    }
  });

  test.each([
    "no-break spaces",
    "small letters",
    "zero-width spaces inside",
    "Khmer digits",
    "in the middle of a long text",
  ])("a disguise makes nothing personal: %s", (disguise) => {
    const change = DISGUISES[disguise] as (text: string) => string;
    const none = corpus.filter(({ kinds }) => kinds.length === 0);
    const wrong = none.filter(({ text }) => found(change(text)).length > 0);
    expect(wrong.length / none.length, wrong.map(({ id }) => id).join()).toBeLessThanOrEqual(0.05);
  });
});
