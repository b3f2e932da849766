import { dayOf, type Json, type JsonObject, type Line, type Random, schemaOf } from "@tipx/fixtures";
import type { RecordType } from "@tipx/schema";
import { broaderIds, IDS, isAbstract, PROVISIONS, type Scheme } from "@tipx/taxonomy";
import { inForce } from "@tipx/taxonomy/law";
import type { InstrumentId } from "@tipx/taxonomy/instruments";

/** The first and the last day on which the stories of the fixtures are recorded, or later. */
const DAYS = ["2025-09-01", "2025-12-31"];

/**
 * Adds optional fields to the records of the fixtures' stories, which hold little, so that they resemble what agencies send.
 * The ids come from the whole of each list, so that no engine gains from meeting the same few again and again.
 */
export class Enricher {
  private readonly leaves = new Map<Scheme, readonly string[]>();
  private readonly orders = new Map<RecordType, readonly string[]>();
  /** Laws that records of these days may cite. */
  private readonly instruments = (IDS.instruments as readonly InstrumentId[]).filter(
    (id) => PROVISIONS[id] !== undefined && DAYS.every((day) => inForce(id, day).truth !== "no"),
  );

  constructor(private readonly random: Random) {}

  /** The record with optional fields added; its keys are in the order of the schema. */
  enrich({ type, record }: Line): JsonObject {
    const { random } = this;
    const head = {
      provenance: {
        ...(record.provenance as JsonObject),
        ...(random.chance(0.5) && { registeredOn: `2025-0${random.int(1, 8)}` }),
      },
      handling: this.handling(type, record.handling as JsonObject),
    };
    const more = this.fields[type as keyof typeof this.fields];
    return this.ordered(type, { ...record, ...head, ...more?.(record) });
  }

  private handling(type: RecordType, handling: JsonObject): JsonObject {
    const { random } = this;
    const legalBasis = [...(handling.legalBasis as readonly Json[])];
    if (random.chance(0.4)) legalBasis.push({ kind: "law", provision: this.provision() });
    const personal = ["person", "referral", "assistance", "status-decision"].includes(type);
    return {
      tlp: handling.tlp ?? "red",
      ...(["red", "amber", "amber-strict"].includes(String(handling.tlp)) &&
        random.chance(0.5) && {
          restrictions: random.some(
            ["no-onward-sharing-without-permission", "originator-consults-before-action"],
            2,
          ),
        }),
      purposes: handling.purposes ?? [],
      legalBasis,
      ...(personal &&
        random.chance(0.6) && {
          consents: [
            { scope: random.pick(["services", "referral"]), givenBy: "self", givenOn: "2025-03-02" },
          ],
        }),
      retainUntil: handling.retainUntil ?? "2030",
    };
  }

  private readonly fields: Partial<Record<RecordType, (record: JsonObject) => JsonObject>> = {
    person: (record) => ({
      ...(record.age !== undefined && {
        genderIdentity: this.openOrWithheld("gender-identities"),
        maritalStatus: this.orWithheld(this.id("marital-statuses")),
        numberOfChildren: this.orWithheld(this.random.int(0, 6)),
        vulnerabilities: this.several("vulnerabilities", 4),
      }),
      residenceCountry: this.orWithheld(this.id("countries")),
      educationLevel: this.orWithheld(this.id("education-levels")),
      deceased: this.orWithheld(false),
      languages: this.random.some(["km", "th", "vi", "lo", "en", "zh-Hans"], 3),
    }),
    identity: () => ({
      contacts: [
        { kind: "mobile-phone", value: "+855 00 000 000", safe: this.orWithheld(this.random.chance(0.5)) },
        { kind: "email", value: `person${this.random.int(1, 99_999)}@example.org`, safe: false },
      ],
    }),
    event: () => ({
      warningSigns: this.several("warning-signs", 4),
      recruitmentMethods: [this.open("recruitment-methods")],
      platforms: [{ kind: this.open("online-platform-kinds"), phases: ["recruitment"] }],
      sectors: [this.id("sectors")],
      drivers: this.several("drivers", 2),
    }),
    involvement: (record) => ({
      ...(record.role === "identified-victim" && {
        paidMoney: this.orWithheld(this.random.chance(0.3)),
        childAtExploitation: record.childAtEntry ?? false,
      }),
      functions: [this.open("perpetrator-functions")],
    }),
    "status-decision": () => ({
      law: { instrument: "un-palermo-tip-protocol", provision: "art-6" },
      reviewRequested: this.random.chance(0.1),
    }),
    referral: () => ({ services: this.several("support-services", 5) }),
    assistance: () => ({
      plannedEnd: `2025-${this.random.pick(["10", "11", "12"])}`,
      reintegration: { services: this.several("support-services", 3) },
    }),
    organization: () => ({
      contacts: [
        { kind: "phone", value: "+855 00 000 000" },
        { kind: "email", value: `desk${this.random.int(1, 99_999)}@example.org` },
        { kind: "website", value: `https://example.org/office/${this.random.int(1, 99_999)}` },
      ],
    }),
    agreement: (record) => ({
      duties: [
        {
          text: "Answer each request, or say why not, within the time agreed.",
          provision: this.provision(),
          recommendation: "r1",
        },
      ],
      timeLimits: [
        ...(record.timeLimits as readonly Json[]),
        { stage: "executed", kind: this.id("request-kinds"), hours: this.random.pick([720, 1440, 2160]) },
      ],
    }),
    "monitoring-report": (record) => ({
      values: (record.values as readonly JsonObject[]).map((value) => ({
        ...value,
        dueOn: "2025-09-30",
        reportedOn: dayOf(this.random.int(500, 600)),
      })),
      reviewHeldOn: "2025-06-20",
    }),
    "resource-contribution": (record) => ({
      recipient: { actor: this.id("actors") },
      committed: [
        ...(record.committed as readonly Json[]),
        { kind: "training", on: "2024-01", count: this.random.int(2, 40), unit: "trainer days" },
      ],
    }),
    "awareness-activity": () => ({
      audiences: this.several("audiences", 3),
      aims: this.several("aims", 2),
      scope: this.id("scopes"),
      recurring: this.random.chance(0.5),
    }),
    "statistical-table": (record) => ({
      population: this.random.int(1_000_000, 90_000_000),
      cells: (record.cells as readonly JsonObject[]).map((cell) => ({
        ...cell,
        citizenship: this.id("countries"),
        placeCountry: this.orWithheld(this.id("countries")),
        role: "identified-victim",
      })),
    }),
  };

  private ordered(type: RecordType, record: JsonObject): JsonObject {
    let order = this.orders.get(type);
    if (!order) this.orders.set(type, (order = Object.keys(schemaOf("producer", type).properties as object)));
    return Object.fromEntries(
      order.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]] as const])),
    );
  }

  /** The usable ids of a scheme that have no narrower ids, so that no two of them overlap. */
  private ids(scheme: Scheme): readonly string[] {
    let found = this.leaves.get(scheme);
    if (!found) {
      const parents = new Set(IDS[scheme].flatMap((id) => broaderIds(scheme, id)));
      found = IDS[scheme].filter((id) => !isAbstract(scheme, id) && !parents.has(id));
      this.leaves.set(scheme, found);
    }
    return found;
  }

  private id(scheme: Scheme): string {
    return this.random.pick(this.ids(scheme));
  }

  private orWithheld(value: Json): Json {
    return this.random.chance(0.1) ? { withheld: this.id("withheld-reasons") } : value;
  }

  private open(scheme: Scheme): Json {
    if (!this.random.chance(0.05)) return this.id(scheme);
    return { local: `x-agency:${this.random.int(1, 9999)}`, text: "Word of the agency's own list" };
  }

  private openOrWithheld(scheme: Scheme): Json {
    return this.orWithheld(this.open(scheme));
  }

  private several(scheme: Scheme, most: number): Json {
    return this.random.some(this.ids(scheme), most);
  }

  private provision(): JsonObject {
    const instrument = this.random.pick(this.instruments);
    return { instrument, provision: this.random.pick(PROVISIONS[instrument] ?? []) };
  }
}
