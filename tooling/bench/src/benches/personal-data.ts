import {
  FULL,
  LEAST_PRECISION,
  leastRecall,
  PERSONAL_DATA_KINDS,
  PERSONAL_DATA_NAMES,
  personalDataCorpus,
} from "@tipx/records";
import { validate } from "@tipx/validator";
import { figure, type Bar, type Bench, type Context, type Result } from "../result.ts";

const RULE = "likely-personal-data";
/** What the rule names in a text that stands in a record. */
function named(text: string): readonly string[] {
  const { issues } = validate({ ...FULL["evidence-item"], description: text });
  return issues
    .filter(({ code, pointer }) => code === RULE && pointer === "/description")
    .flatMap(({ params }) => (params?.kinds as readonly string[] | undefined) ?? []);
}

const reaches = (what: string, bar: number, measured: number): Bar => ({
  what,
  bar: `≥ ${figure(bar)}`,
  measured: figure(measured, 3),
  met: measured >= bar,
});

async function run({ say }: Context): Promise<Result> {
  const corpus = personalDataCorpus().map((each) => ({ ...each, named: named(each.text) }));
  say(`reading ${corpus.length} texts for personal data`);
  const counts = PERSONAL_DATA_KINDS.map((kind) => {
    const name = PERSONAL_DATA_NAMES[kind];
    const right = corpus.filter((each) => each.kinds.includes(kind) && each.named.includes(name)).length;
    const missed = corpus.filter((each) => each.kinds.includes(kind)).length - right;
    const wrong = corpus.filter(
      (each) => !each.kinds.includes(kind) && !each.also?.includes(kind) && each.named.includes(name),
    ).length;
    return {
      kind,
      right,
      wrong,
      missed,
      precision: right / (right + wrong),
      recall: right / (right + missed),
    };
  });
  return {
    bars: counts.flatMap(({ kind, precision, recall }) => [
      reaches(`personal data in text, ${kind}: precision`, LEAST_PRECISION, precision),
      reaches(`personal data in text, ${kind}: recall`, leastRecall(kind), recall),
    ]),
    tables: [
      {
        title: `Personal data in text: ${corpus.length} texts, ${corpus.filter(({ kinds }) => kinds.length === 0).length} of them without any`,
        head: ["kind", "found", "wrongly named", "missed", "precision", "recall"],
        rows: counts.map(({ kind, right, wrong, missed, precision, recall }) => [
          kind, `${right}`, `${wrong}`, `${missed}`, figure(precision, 3), figure(recall, 3),
        ]), // prettier-ignore
        notes: [
          "The corpus was written apart from the detector, which was then mended on it: these are figures of texts that its author has seen. Texts that nobody has seen will be found less often.",
        ],
      },
    ],
  };
}

export const personalData: Bench = {
  name: "personal-data",
  about: "what the rule on personal data in text finds, misses and names wrongly",
  run,
};
