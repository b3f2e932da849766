// What somebody writes who has the packages from npm. Compiled twice, to an ES module and to CommonJS, so it awaits nothing
// at its top.
import type { Person } from "@tipx/json-schema";
import { build } from "@tipx/schema";
import { label } from "@tipx/taxonomy";
import { isFormId, type FormId } from "@tipx/taxonomy/forms";
import { validate, validateBytes, validateStream } from "@tipx/validator";
import { check } from "@tipx/validator/check";
import { toProblem } from "@tipx/validator/formats";
import { lineJudge } from "@tipx/validator/ndjson";

const form: FormId = "forced-labour";
const person: Person = {
  type: "person",
  id: "urn:uuid:00000000-0000-4000-8000-000000000026",
  specVersion: "0.2",
  taxonomyVersion: "0.1.0",
  provenance: {
    reportedBy: { actor: "kh-ncct" },
    recordedAt: "2025-11-06T02:30:00Z",
    source: "case-file",
    synthetic: true,
  },
  handling: {
    tlp: "amber",
    purposes: ["victim-protection"],
    legalBasis: [{ kind: "law" }],
    retainUntil: "2030-11",
  },
  sex: { withheld: "not-asked" },
};
const faulty = { type: "event", realisedExploitation: ["forced-labor"] };

async function main(): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(person)}\n${JSON.stringify(faulty)}\n`);
  const outcomes: string[] = [];
  for await (const { outcome } of validateStream(new Blob([bytes]).stream())) outcomes.push(outcome);
  const report = validate(faulty);
  const told = {
    ids: [isFormId(form), isFormId("forced-labor")],
    label: label(`forms/${form}`, "en")?.text,
    check: [check(person), check(faulty)],
    zod: [person, faulty].map((each) => build("producer").types.person.safeParse(each).success),
    outcomes,
    block: lineJudge({}).lines(bytes, 0, { line: 0, record: 0 }).records,
    refused: validateBytes(bytes).summary.refused,
    codes: [...new Set(report.issues.map(({ code }) => code))].sort(),
    status: toProblem(report).status,
  };
  console.log(JSON.stringify(told));
}

void main();
