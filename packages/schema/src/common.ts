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
    orLocalOrWithheld,
    integer,
  } = builders;

  const recordId = written("record-id");
  const date = written("date");
  const instant = written("instant");
  const yesNo = orWithheld(z.boolean());
  const country = orWithheld(code("countries"));
  const subdivision = written("subdivision");

  const region = share(
    "region",
    () =>
      z.strictObject({
        region: field(code("regions"), "quasi-identifier", "The region's UN M49 code.", "035"),
      }),
    {
      title: "Region",
      description: "Stands where the state is not known, only the region it lies in (UN M49).",
    },
  );
  const countryOrRegion = z.union([code("countries"), region, builders.withheld()]);

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
        scope: field(
          orWithheld(code("consent-scopes")),
          "sensitive",
          "What the data may be used for.",
          "referral",
        ),
        decision: z.exactOptional(
          field(
            z.enum(["given", "refused", "withdrawn"]),
            "sensitive",
            "What was decided; absent: given, or withdrawn where `withdrawnOn` is there.",
            "refused",
          ),
        ),
        givenBy: field(orWithheld(code("consent-givers")), "sensitive", "Who gave or refused it.", "self"),
        guardian: z.exactOptional(
          referenceField(
            recordId,
            "person",
            "sensitive",
            "The person record of the guardian who gave or refused it.",
          ),
        ),
        givenOn: dateField(
          orWithheld(date),
          "past",
          "sensitive",
          "When it was given or refused.",
          "2019-11-06",
        ),
        withdrawnOn: z.exactOptional(
          dateField(
            orWithheld(date),
            { is: "past", notBefore: ["givenOn"] },
            "sensitive",
            "When it was withdrawn; from then on the scope is closed.",
            "2019-12",
          ),
        ),
      }),
    {
      title: "Consent to the use of data",
      description:
        "A person's consent to a use of their data, given, refused or withdrawn. Consent to exploitation has no field: it does not count.",
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
        retainUntil: z.exactOptional(
          dateField(
            date,
            { is: "future", notBefore: ["2/provenance/recordedAt"] },
            "operational",
            "When the receiver must review or delete it; absent for public data only.",
            "2024-11",
          ),
        ),
      }),
    { title: "Handling", description: "Who may see a record, for what, on what basis and until when." },
  );

  const dateSpan = share(
    "date-span",
    () =>
      z.strictObject({
        from: dateField(date, "past", "operational", "The first day, month or year it may be.", "2014"),
        to: dateField(
          date,
          { is: "past", notBefore: ["from"] },
          "operational",
          "The last day, month or year it may be.",
          "2018",
        ),
      }),
    {
      title: "Span of dates",
      description: "A date of which only a span is known, as a source gives it; both ends belong to it.",
    },
  );

  const deIdentification = share(
    "de-identification",
    () =>
      z.strictObject({
        method: field(
          orLocalOrWithheld(code("de-identification-methods")),
          "public",
          "How the data were changed so that nobody is found in them.",
          "k-anonymity",
        ),
        k: z.exactOptional(
          field(
            integer(1_000_000_000, 1),
            "public",
            "How many records at least have the same attributes, this one included.",
            11,
          ),
        ),
        release: field(
          text(200),
          "public",
          "The data set and its release, as its publisher names them.",
          "Example data set, 2021-09",
        ),
      }),
    {
      title: "De-identification",
      description: "How the data set that the record is taken from was made safe to publish.",
    },
  );

  const provenance = share(
    "provenance",
    () =>
      z.strictObject({
        reportedBy: field(
          z.union([agency, list(agency, 50)]),
          "operational",
          "The agency that vouches for the record, or the agencies.",
          { actor: "kh-ncct" },
        ),
        recordedAt: dateField(
          instant,
          "past",
          "operational",
          "When this record was written.",
          "2019-11-06T02:30:00Z",
        ),
        registeredOn: z.exactOptional(
          dateField(
            z.union([date, dateSpan, builders.withheld()]),
            "past",
            "operational",
            "When the agency first registered the matter.",
            "2019-10",
          ),
        ),
        source: field(
          orLocalOrWithheld(code("information-sources")),
          "operational",
          "How the agency knows it.",
          "interview",
        ),
        deIdentified: z.exactOptional(
          field(
            deIdentification,
            "public",
            "Present when the record is one of a data set that was made safe to publish.",
          ),
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
    countryOrRegion,
    subdivision,
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
