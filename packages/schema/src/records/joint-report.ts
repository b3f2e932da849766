import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";
import { RECORD_TYPES, type RecordType } from "../record-types.js";

export function jointReport(builders: FieldBuilders, common: Common) {
  const { field, dateField, referenceField, code, codes, list, share, text } = builders;

  const cited = (to: RecordType | readonly RecordType[], what: string) =>
    z.strictObject({
      record: referenceField(common.recordId, to, "operational", what),
      digest: z.exactOptional(field(common.digest, "operational", "Digest of that record's bytes as cited.")),
    });

  const citation = share("report-citation", () => cited(RECORD_TYPES, "The record cited."), {
    title: "Citation",
    description: "A record cited by its id and the digest of its bytes.",
  });

  const evidenceCitation = share(
    "report-evidence-citation",
    () => cited("evidence-item", "The evidence item cited."),
    {
      title: "Citation of evidence",
      description: "An evidence item cited by its id and the digest of the record's bytes.",
    },
  );

  const statement = share(
    "report-statement",
    () =>
      z.strictObject({
        text: field(
          text(4000),
          "operational",
          "What is stated; no person is named.",
          "Three joint cases were opened in the period.",
        ),
        by: field(list(common.agency, 50), "operational", "Who states it."),
        evidence: z.exactOptional(
          field(list(evidenceCitation, 100), "operational", "Evidence items it rests on."),
        ),
        records: z.exactOptional(field(list(citation, 200), "operational", "Other records it rests on.")),
        recommendation: z.exactOptional(
          field(code("recommendations"), "public", "The recommendation it concerns.", "r4"),
        ),
        measures: z.exactOptional(
          field(
            codes(code("measures"), 20),
            "public",
            "Measures by which to see whether it is carried out.",
            ["acknowledged-in-time"],
          ),
        ),
      }),
    { title: "Statement", description: "What several agencies state together, and what it rests on." },
  );

  return common.record(
    "joint-report",
    "Joint report",
    "Statements of several agencies, each resting on evidence items and records (R4).",
    {
      title: field(text(1000), "operational", "Its title.", "Joint report for 2019"),
      agencies: field(list(common.agency, 100), "operational", "Who made it."),
      period: z.exactOptional(field(common.reportingPeriod, "operational", "The period it covers.")),
      issuedOn: z.exactOptional(
        dateField(
          common.date,
          { is: "past", notBefore: ["1/period/start"] },
          "operational",
          "When it was issued.",
        ),
      ),
      agreement: z.exactOptional(
        referenceField(common.recordId, "agreement", "operational", "The agreement under which it is made."),
      ),
      meeting: z.exactOptional(
        field(code("meetings"), "public", "The meeting it was made for or by.", "ca-pgc-12"),
      ),
      recommendations: z.exactOptional(
        field(list(code("recommendations"), 100), "public", "Recommendations it carries out or makes.", [
          "r4",
        ]),
      ),
      statements: field(list(statement, 500), "operational", "What is stated."),
    },
  );
}
