import * as z from "zod";
import type { FieldBuilders } from "./field-builders.js";

/** Blocks that several record types share, and the fields every record has. */
export function createCommon(builders: FieldBuilders) {
  const {
    ownIdField,
    field,
    dateField,
    referenceField,
    written,
    text,
    code,
    codeUnder,
    list,
    share,
    orWithheld,
    orLocal,
    integer,
  } = builders;

  const recordId = written("record-id");
  const date = written("date");
  const instant = written("instant");
  const yesNo = orWithheld(z.boolean());
  const country = orWithheld(code("countries"));

  const agency = share(
    "agency",
    () =>
      z.union([
        z.strictObject({
          actor: field(code("actors"), "operational", "The actor's id in the register.", "kh-ncct"),
        }),
        z.strictObject({
          organization: referenceField(
            recordId,
            "organization",
            "operational",
            "The id of an organization record.",
          ),
        }),
      ]),
    {
      title: "Agency",
      description: "An agency: an actor of the register, or an organization record of the same exchange.",
    },
  );

  const provision = share(
    "provision",
    () =>
      z.strictObject({
        instrument: field(code("instruments"), "public", "The instrument's id.", "kh-hts-law-2008"),
        provision: z.exactOptional(
          field(written("id"), "public", "The provision's slug in that instrument.", "art-10"),
        ),
      }),
    { title: "Provision", description: "A provision of a legal instrument, or the instrument as a whole." },
  );

  const money = share(
    "money",
    () =>
      z.strictObject({
        minor: field(
          integer(Number.MAX_SAFE_INTEGER),
          "operational",
          "The amount in minor units (cents, sen); whole.",
          150000,
        ),
        currency: field(written("currency"), "operational", "The currency.", "USD"),
      }),
    {
      title: "Money",
      description: "An amount of money in minor units of a currency, so that nothing is rounded.",
    },
  );

  const age = share("age", () => integer(130), { description: "Age in completed years." });

  const period = share(
    "period",
    () =>
      z.strictObject({
        start: dateField(
          orWithheld(date),
          "past",
          "quasi-identifier",
          "When it began, as fine as it is known.",
          "2019-03",
        ),
        end: z.exactOptional(
          dateField(
            orWithheld(date),
            { is: "past", notBefore: ["start"] },
            "quasi-identifier",
            "When it ended; absent while it goes on.",
            "2019-11",
          ),
        ),
      }),
    { title: "Period", description: "A span of time; both ends belong to it." },
  );

  /** An agency grants it, so it may begin and end after the record is written, though soon. */
  const reflectionPeriod = share(
    "reflection-period",
    () =>
      z.strictObject({
        start: dateField(
          orWithheld(date),
          { is: "either", yearsAhead: 1 },
          "quasi-identifier",
          "When it begins, as fine as it is known.",
          "2019-03",
        ),
        end: z.exactOptional(
          dateField(
            orWithheld(date),
            { is: "either", yearsAhead: 2, notBefore: ["start"] },
            "quasi-identifier",
            "When it ends; absent while no end is set.",
            "2019-11",
          ),
        ),
      }),
    {
      title: "Reflection period",
      description: "A recovery and reflection period that was granted; both ends belong to it.",
    },
  );

  /** Has the shape of `period`, but concerns no person: it is public. What covers a year may be written before the year is over. */
  const reportingPeriod = share(
    "reporting-period",
    () =>
      z.strictObject({
        start: dateField(date, "past", "public", "Its first day, month or year.", "2019-01"),
        end: z.exactOptional(
          dateField(
            date,
            { is: "either", yearsAhead: 1, notBefore: ["start"] },
            "public",
            "Its last day, month or year.",
            "2019-12",
          ),
        ),
      }),
    {
      title: "Reporting period",
      description: "The span of time a report, table or activity covers; both ends belong to it.",
    },
  );

  const digest = share(
    "digest",
    () =>
      z.strictObject({
        algorithm: field(
          z.enum(["sha-256", "sha-384", "sha-512"]),
          "operational",
          "The hash function.",
          "sha-256",
        ),
        value: field(written("hex-digest"), "operational", "The digest in lower-case hexadecimal."),
      }),
    {
      title: "Digest",
      description:
        "A digest of the bytes of a thing. Never of a name or a number: those can be guessed and checked.",
    },
  );

  const consent = share(
    "consent",
    () =>
      z.strictObject({
        scope: field(code("consent-scopes"), "sensitive", "What the data may be used for.", "referral"),
        givenBy: field(code("consent-givers"), "sensitive", "Who gave it.", "self"),
        guardian: z.exactOptional(
          referenceField(recordId, "person", "sensitive", "The person record of the guardian who gave it."),
        ),
        givenOn: dateField(date, "past", "sensitive", "When it was given.", "2019-11-06"),
        withdrawnOn: z.exactOptional(
          dateField(
            date,
            { is: "past", notBefore: ["givenOn"] },
            "sensitive",
            "When it was withdrawn; from then on the scope is closed.",
          ),
        ),
      }),
    {
      title: "Consent to the use of data",
      description:
        "A person's consent to a use of their data. Consent to exploitation has no field: it does not count.",
    },
  );

  const legalBasis = share(
    "legal-basis",
    () =>
      z.strictObject({
        kind: field(code("legal-basis-kinds"), "operational", "What kind of basis it is.", "agreement"),
        provision: z.exactOptional(field(provision, "operational", "The provision it rests on.")),
        agreement: z.exactOptional(
          referenceField(recordId, "agreement", "operational", "The agreement record it rests on."),
        ),
      }),
    { title: "Legal basis", description: "What allows the record to be made and shared." },
  );

  const handling = share(
    "handling",
    () =>
      z.strictObject({
        tlp: field(codeUnder("handling-codes/tlp"), "operational", "How far it may travel (TLP 2.0).", "red"),
        restrictions: z.exactOptional(
          field(
            list(codeUnder("handling-codes/use-restriction"), 10),
            "operational",
            "Further restrictions the sender sets.",
            ["no-onward-sharing-without-permission"],
          ),
        ),
        purposes: field(
          list(code("purposes-of-use"), 20),
          "operational",
          "What it may be used for. Immigration enforcement is forbidden unless listed.",
          ["victim-assistance"],
        ),
        legalBasis: field(list(legalBasis, 10), "operational", "What allows it to be shared."),
        consents: z.exactOptional(field(list(consent, 10), "sensitive", "Consents of the person concerned.")),
        retainUntil: dateField(
          date,
          { is: "future", notBefore: ["2/provenance/recordedAt"] },
          "operational",
          "When the receiver must review or delete it.",
          "2024-11",
        ),
      }),
    { title: "Handling", description: "Who may see a record, for what, on what basis and until when." },
  );

  const provenance = share(
    "provenance",
    () =>
      z.strictObject({
        reportedBy: field(agency, "operational", "The agency that vouches for the record."),
        recordedAt: dateField(
          instant,
          "past",
          "operational",
          "When this record was written.",
          "2019-11-06T02:30:00Z",
        ),
        registeredOn: z.exactOptional(
          dateField(date, "past", "operational", "When the agency first registered the matter.", "2019-10"),
        ),
        source: field(
          orLocal(code("information-sources")),
          "operational",
          "How the agency knows it.",
          "interview",
        ),
        synthetic: z.exactOptional(
          field(z.literal(true), "public", "Present when nothing in the record is real: examples and tests."),
        ),
      }),
    { title: "Provenance", description: "Who says so, since when, and how they know." },
  );

  /** The fields with which every record begins. */
  const head = <T extends string>(type: T) => ({
    type: field(z.literal(type), "public", "What kind of record it is."),
    id: ownIdField(
      "operational",
      "The record's id, made for this exchange; never derived from a person alone.",
    ),
    specVersion: field(
      written("spec-version"),
      "public",
      "The version of the record shapes it was written for.",
    ),
    taxonomyVersion: field(written("semver"), "public", "The release of the vocabulary it was written with."),
    provenance: field(provenance, "operational", "Who says so, since when, and how they know."),
    handling: field(handling, "operational", "Who may see it, for what, on what basis and until when."),
  });

  /** Makes the schema of a record type, which allows no other keys, and registers it under the type. */
  function record<T extends string, F extends z.core.$ZodLooseShape>(
    type: T,
    title: string,
    description: string,
    fields: F,
  ) {
    const schema = z.strictObject({ ...head(type), ...fields });
    builders.registry.add(schema, { id: type, title, description });
    return schema;
  }

  return {
    recordId,
    date,
    instant,
    yesNo,
    country,
    agency,
    provision,
    money,
    age,
    period,
    reflectionPeriod,
    reportingPeriod,
    digest,
    record,
    text,
  };
}

export type Common = ReturnType<typeof createCommon>;
