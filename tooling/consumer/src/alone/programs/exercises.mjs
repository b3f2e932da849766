// What a user does with each entry. Runs where one package is installed alone, once with its ES modules and once with CommonJS.
import assert from "node:assert/strict";
import { Blob, Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const lines = (name) => read(name).trim().split("\n");

/** A thousand made-up records, twenty of them with a planted fault. */
const exchange = read("exchange.ndjson");
const faults = new Map(
  lines("exchange.expected.ndjson")
    .map((line) => JSON.parse(line))
    .map(({ line, layer }) => [line, layer]),
);
const records = lines("exchange.ndjson").flatMap((text, index) => {
  const fault = faults.get(index + 1);
  return fault === "input" ? [] : [{ value: JSON.parse(text), fault }];
});

/** Structure and vocabulary, and no more: what breaks a rule passes. */
function checks({ check }) {
  for (const { value, fault } of records)
    assert.equal(check(value), fault === undefined || fault === "rules");
}

const invalidLines = (verdicts) =>
  verdicts.filter(({ outcome }) => outcome !== "valid").map(({ line }) => line);

async function matches(matcher) {
  const bytes = Buffer.from(exchange);
  matcher.load(bytes);
  let from = 0;
  let sure = 0;
  for (let line = 1; from < bytes.length; line++) {
    const to = bytes.indexOf(10, from);
    const label = matcher.match(from, to);
    const fault = faults.get(line);
    if (fault !== undefined && fault !== "rules") assert.equal(label, -1);
    if (label >= 0) sure++;
    from = to + 1;
  }
  assert.ok(sure > 900);
}

/** A report with findings of several layers, for what works on reports. */
const report = (validator) => validator.validate({ type: "event", realisedExploitation: ["forced-labor"] });

/** A code book of a package that is not ours. */
const BOOK = {
  codes: { "no-light": { layer: "input", severity: "error", params: [] } },
  english: {
    lang: "en",
    status: "reviewed",
    message: () => "There is no light. Bring a lamp.",
    about: () => ({ title: "There is light" }),
  },
  translations: {
    km: async () => ({ ...BOOK.english, lang: "km", status: "draft" }),
    "zh-Hans": async () => ({ ...BOOK.english, lang: "zh-Hans", status: "draft" }),
  },
};

const reportOfOurs = ({ fold, refusedInput }) => {
  const folding = fold({ name: "tipx", version: "1.0.0", taxonomyVersion: "1.0.0" });
  folding.add(refusedInput(0, "no-light", BOOK));
  return folding.report();
};

/** A list of the vocabulary: ids, a guard, an entry of each id. */
function scheme(module) {
  const named = (pattern) => {
    const found = Object.keys(module).filter((name) => pattern.test(name));
    assert.equal(found.length, 1);
    return module[found[0]];
  };
  const [ids, is, get] = [named(/_IDS$/), named(/^is[A-Z].*Id$/), named(/^get[A-Z]/)];
  assert.ok(ids.length > 0);
  for (const id of ids) {
    assert.equal(is(id), true);
    const entry = get(id);
    assert.equal(entry.id, id);
    assert.ok(Object.isFrozen(entry));
  }
  for (const other of ["no such id", "", undefined, 1, "toString"]) assert.equal(is(other), false);
}

/**
 * By package: patterns of entries, each with what is done with the module. `all` is every module of the package by its entry.
 * The first pattern that fits an entry is taken; an entry that none fits fails the test.
 */
const EXERCISES = {
  "@tipx/taxonomy": [
    [
      /^\.$/,
      (m) => {
        assert.equal(m.label("forms/forced-labour", "en").text, "Forced labour");
        assert.equal(m.search("forced labour")[0].ref, "forms/forced-labour");
        for (const name of m.SCHEMES)
          for (const entry of m.entriesOf(name)) assert.ok(m.isId(name, entry.id));
        assert.equal(m.getProvision("kh-hts-law-2008", "art-10").slug ?? "art-10", "art-10");
      },
    ],
    [
      /^\.\/ids$/,
      (m) => {
        assert.ok(m.isA("forms/debt-bondage", "forms/exploitation"));
        assert.equal(m.isId("forms", "forced-labor"), false);
        assert.ok(m.oldIds("forms").length > 0);
      },
    ],
    [/^\.\/provisions$/, (m) => assert.ok(m.hasProvision("kh-hts-law-2008", "art-10"))],
    [
      /^\.\/law$/,
      (m) => {
        for (const [name, value] of Object.entries(m)) assert.notEqual(value, undefined, name);
        assert.ok(JSON.stringify(m.instrumentsInForce("KH", "2019-11-06")).includes("kh-hts-law-2008"));
      },
    ],
    [
      /^\.\/labels\//,
      (m, { entry }) => {
        const texts = Object.values(m).filter((value) => typeof value === "function");
        assert.ok(texts.length > 0, entry);
        for (const text of texts) text("forms/forced-labour");
      },
    ],
    [
      /^\.\/nearest$/,
      (m) => assert.equal(m.nearest("forced-labor", ["forced-labour", "servitude"]), "forced-labour"),
    ],
    [
      /^\.\/[a-z-]+\/labels$/,
      (m, { all, entry }) => {
        const [ids] = Object.values(all[entry.replace(/\/labels$/, "")]).filter(Array.isArray);
        const perLanguage = Object.entries(m).filter(([name]) => !name.endsWith("Label"));
        assert.ok(ids.length > 0 && perLanguage.length > 0, entry);
        for (const [lang, labelOf] of perLanguage)
          for (const id of ids) assert.ok(labelOf(id).text, `${entry} ${lang} ${id}`);
      },
    ],
    [/^\.\/[a-z-]+$/, scheme],
  ],
  "@tipx/schema": [
    [
      /^\.$/,
      (m) => {
        const { types } = m.build("producer");
        assert.deepEqual(Object.keys(types).sort(), [...m.RECORD_TYPES].sort());
        for (const { value, fault } of records.slice(0, 200))
          assert.equal(types[value.type].safeParse(value).success, fault === undefined || fault === "rules");
      },
    ],
  ],
  "@tipx/json-schema": [
    [
      /^\.$/,
      async (m) => {
        assert.ok(m.schemaPath && m.SCHEMA_BASE.startsWith("https://w3id.org/"));
        for (const lang of m.LABEL_LANGUAGES)
          assert.equal((await m.fieldLabel("case/charges/0/accused", lang)).lang, lang);
      },
    ],
    [/^\.\/labels\//, (m) => assert.ok(m.labelOf("case/openedOn").text)],
  ],
  "@tipx/report": [
    [
      /^\.$/,
      async (m) => {
        const { issues, summary } = reportOfOurs(m);
        assert.deepEqual([issues.length, summary.refused], [1, 1]);
        for (const lang of m.LANGUAGES) {
          const { catalogue, words } = await m.wordingOf(BOOK, lang);
          assert.equal(catalogue.lang, lang);
          assert.ok(Object.keys(words).length > 5);
        }
      },
    ],
    [
      /^\.\/options$/,
      (m) => {
        const readers = { most: m.wholeNumber(0, 9) };
        assert.equal(m.readOptions({ most: 3 }, readers).most, 3);
        assert.throws(() => m.readOptions({ mots: 3 }, readers), RangeError);
      },
    ],
    [
      /^\.\/(?:formats|write)$/,
      async (m, { all }) => {
        const report = reportOfOurs(all["."]);
        const wording = await all["."].wordingOf(BOOK, "en");
        for (const format of m.FORMATS) {
          const text = await m.writeReport(format, report, {
            book: BOOK,
            wording,
            nameOf: () => "the input",
          });
          assert.ok(text.length > 50 && text.endsWith("\n"), format);
        }
      },
    ],
  ],
  "@tipx/rules": [
    [
      /^\.$/,
      async (m) => {
        assert.ok(m.RULES.length > 80);
        const books = [
          m.ruleBook.english,
          ...(await Promise.all(Object.values(m.ruleBook.translations).map((load) => load()))),
        ];
        for (const { id } of m.RULES)
          for (const { lang, message, about } of books) {
            assert.ok(message(id, {}), `${lang} ${id}`);
            assert.ok(about(id).title, `${lang} ${id}`);
          }
        for (const profile of m.PROFILES) assert.ok(m.rulesFor({ profile }));
        assert.throws(() => m.rulesFor({ enable: ["no-such-rule"] }), RangeError);
      },
    ],
  ],
  "@tipx/files": [
    [
      /^\.$/,
      async (m) => {
        const file = fileURLToPath(new URL("exchange.ndjson", import.meta.url));
        for (const options of [{}, { threads: 2 }, { maxIssues: 3 }]) {
          const { summary } = await m.validateFiles([file, "no-such-file.json"], options);
          assert.equal(summary.records, 1001);
          assert.equal(summary.invalid + summary.refused, faults.size + 1);
        }
        const verdicts = [];
        for await (const verdict of m.judgeFiles([file])) verdicts.push(verdict);
        assert.deepEqual(invalidLines(verdicts), [...faults.keys()]);
        for (const load of Object.values(m.filesCodeBook.translations)) assert.ok((await load()).lang);
      },
    ],
  ],
  "@tipx/validator": [
    [
      /^\.$/,
      async (m) => {
        const verdicts = [];
        for await (const verdict of m.validateStream(new Blob([exchange]).stream())) verdicts.push(verdict);
        assert.deepEqual(invalidLines(verdicts), [...faults.keys()]);
        const { records: judged, invalid, refused } = m.summarise(verdicts).summary;
        assert.deepEqual([judged, invalid + refused], [1000, faults.size]);
        assert.equal(m.validateBytes(Buffer.from("[")).summary.refused, 1);
        assert.ok(report(m).issues.length > 1);
        assert.ok(m.tipxSchema()["~standard"].validate({}).issues.length > 0);
      },
    ],
    [/^\.\/check(-small)?$/, checks],
    [
      /^\.\/match$/,
      async (m) => {
        await matches(await m.scriptMatcher());
        await matches(await m.wasmMatcher());
      },
    ],
    [
      /^\.\/ndjson$/,
      (m, { all }) => {
        const bytes = Buffer.from(exchange);
        const batch = m.lineJudge({}).lines(bytes, 0, { line: 0, record: 0 });
        assert.equal(batch.records, all["."].summarise([]).summary.records + 1000);
        assert.equal(batch.states.filter((state) => state === m.FAULTY).length, faults.size);
      },
    ],
    [
      /^\.\/formats$/,
      (m, { all }) => {
        const found = report(all["."]);
        const writers = Object.entries(m).filter(([name]) => name.startsWith("to"));
        assert.ok(writers.length > 0);
        for (const [name, write] of writers) assert.ok(JSON.stringify(write(found)).length > 100, name);
      },
    ],
    [
      /^\.\/messages\//,
      (m, { all, entry }) => {
        const [catalogue] = Object.values(m);
        const localised = all["."].localise(report(all["."]), catalogue);
        assert.equal(localised.messages.lang, entry.split("/").at(-1));
        for (const { message } of localised.issues) assert.match(message, /[\u1780-\u17ff\u4e00-\u9fff]/);
      },
    ],
  ],
};

/** Does with a module what its users do. Throws where it fails, or where no exercise is known. */
export async function exercise(name, entry, all) {
  const [, run] = EXERCISES[name]?.find(([pattern]) => pattern.test(entry)) ?? [];
  if (!run) throw new Error(`no exercise for ${name} ${entry}: write one in exercises.mjs`);
  await run(all[entry], { all, entry });
}
