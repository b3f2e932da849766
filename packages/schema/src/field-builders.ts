import {
  IDS,
  IDS_UNDER,
  isAbstract,
  movedIds,
  type Branch,
  type IdUnder,
  type Scheme,
  type UsableIdOf,
} from "@tipx/taxonomy/ids";
import * as z from "zod";
import { FORMATS, type Format } from "./encodings.js";
import type { RecordType } from "./record-types.js";

/**
 * producer: accepts current and moved ids only. consumer: accepts any well-formed id. compact: as producer, for generators: with
 * `oneOf` unions and without `not`, which many of them cannot read.
 */
export type Profile = "producer" | "consumer" | "compact";

/** How careful a receiver must be with a field, most careful first. */
export const SENSITIVITIES = [
  "direct-identifier",
  "quasi-identifier",
  "sensitive",
  "operational",
  "public",
] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** On which side of `provenance.recordedAt`, the time of writing, a date lies. */
export const TIMES = ["past", "future", "due", "either"] as const;

/** What the date of a field means. */
export interface Time {
  /**
   * past: a fact that had happened when the record was written. future: a day set ahead, such as a planned end or an expiry;
   * it may have come since. due: a deadline. either: on either side, such as the period of an agreement.
   */
  is: (typeof TIMES)[number];
  /** birth: the date of birth of the person whom the record is about. */
  of?: "birth";
  /**
   * How many years after the record the date may lie at most. Where nothing is said, a date of the past not at all; others are only
   * asked about, when they lie very far ahead.
   */
  yearsAhead?: number;
  /** How many years before the record the date may lie before the sender is asked. Where nothing is said: a long life. */
  yearsBack?: number;
  /**
   * Dates that this one must not precede: a name is a property of the same object, anything else a Relative JSON Pointer
   * from this field (`2/openedOn`: two levels up, then `openedOn`; `3/period/start`; `1-1/at`: `at` of the item before, in the same list).
   */
  notBefore?: readonly string[];
}

/** Our own keywords of JSON Schema. They describe a value and never decide whether it is valid. */
export const KEYWORDS = [
  "x-sensitivity", "x-refers-to", "x-time", "x-scheme", "x-under", "x-format",
] as const satisfies readonly (keyof Metadata)[]; // prettier-ignore

/** The metadata of a schema. Every key except `id` is written into the JSON Schema. */
export interface Metadata {
  id?: string;
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  not?: { pattern: string };
  "x-sensitivity"?: Sensitivity;
  "x-refers-to"?: readonly RecordType[];
  "x-time"?: Time;
  "x-scheme"?: Scheme;
  "x-under"?: string;
  "x-format"?: string;
}

type Registry = z.core.$ZodRegistry<Metadata>;

/** Compiles without flags, because a pattern of JSON Schema has none. */
const compile = (pattern: string) => new RegExp(pattern);

/** Makes the field builders of one profile. Each shared block is made once and becomes one `$defs` entry. */
export function createFieldBuilders(profile: Profile) {
  const registry: Registry = z.registry<Metadata>();
  const shared = new Map<string, { schema: z.ZodType; description: string | undefined }>();

  function share<T extends z.ZodType>(id: string, make: () => T, meta: Omit<Metadata, "id">): T {
    const known = shared.get(id);
    if (known) {
      if (known.description !== meta.description) throw new Error(`two shared blocks are called "${id}"`);
      return known.schema as T;
    }
    const schema = make();
    registry.add(schema, { id, ...meta });
    shared.set(id, { schema, description: meta.description });
    return schema;
  }

  /** Returns the format of a string, of a string in a union, or of the items of a list; undefined for any other schema. */
  function formatOf(schema: z.core.$ZodType): string | undefined {
    if (schema instanceof z.ZodUnion)
      return schema.options.map(formatOf).find((format) => format !== undefined);
    if (schema instanceof z.ZodArray) return formatOf(schema.element);
    return registry.get(schema)?.["x-format"];
  }

  /** Returns a copy of a block with the metadata of the place where it is used. */
  function placed<T extends z.ZodType>(schema: T, meta: Metadata, examples: readonly unknown[]): T {
    const seen = z.clone(schema, undefined, { parent: true }) as T;
    registry.add(seen, { ...meta, ...(examples.length > 0 && { examples }) });
    return seen;
  }

  /**
   * Makes a field: a block with the description, sensitivity and examples of its place. Throws for a date (use `dateField`) and
   * for the id of a record (use `referenceField`), because those need more metadata.
   */
  function field<T extends z.ZodType>(
    schema: T,
    sensitivity: Sensitivity,
    description: string,
    ...examples: z.input<T>[]
  ): T {
    const format = formatOf(schema);
    if (format === "date" || format === "instant") throw new Error(`"${description}" does not say its time`);
    if (format === "record-id") throw new Error(`"${description}" does not say what it refers to`);
    return placed(schema, { description, "x-sensitivity": sensitivity }, examples);
  }

  /** Makes a field that holds a date or an instant, or the reason why it is withheld, and says what the date means. */
  function dateField<T extends z.ZodType>(
    schema: T,
    time: Time | Time["is"],
    sensitivity: Sensitivity,
    description: string,
    ...examples: z.input<T>[]
  ): T {
    const meaning = typeof time === "string" ? { is: time } : time;
    return placed(schema, { description, "x-sensitivity": sensitivity, "x-time": meaning }, examples);
  }

  /** Makes a field that holds the id of another record, or a list of such ids, and says which record types they may have. */
  function referenceField<T extends z.ZodType>(
    schema: T,
    to: RecordType | readonly RecordType[],
    sensitivity: Sensitivity,
    description: string,
    ...examples: z.input<T>[]
  ): T {
    const types = typeof to === "string" ? [to] : to;
    return placed(schema, { description, "x-sensitivity": sensitivity, "x-refers-to": types }, examples);
  }

  /** Makes the field of a record's own id, which refers to no other record. */
  const ownIdField = (sensitivity: Sensitivity, description: string) =>
    placed(written("record-id"), { description, "x-sensitivity": sensitivity }, []);

  const bounded = (pattern: string, min: number, max: number) =>
    // The length is tested first, so that no pattern runs over a very long string.
    z.string().min(min, { abort: true }).max(max, { abort: true }).regex(compile(pattern));

  // In Python, Perl and PCRE2 `$` also matches before a final newline.
  const guard = profile === "compact" ? {} : { not: { pattern: "\\n" } };

  const written = (format: Format) => {
    const { pattern, min, max, means, examples } = FORMATS[format];
    return share(format, () => bounded(pattern, min, max), {
      description: `${means[0]?.toUpperCase()}${means.slice(1)}.`,
      "x-format": format,
      examples,
      ...guard,
    });
  };

  /** Text of at most `max` characters (code points), on one line. */
  const text = (max: 200 | 1000 | 4000) =>
    share(`text-${max}`, () => bounded(FORMATS.text.pattern, 1, max), {
      description: `Text of at most ${max} characters on one line.`,
      "x-format": "text",
      ...guard,
    });

  function listed<T extends string>(
    id: string,
    ids: readonly T[],
    moved: readonly string[],
    meta: Metadata,
  ): z.ZodType<T, T> {
    const format = meta["x-scheme"] === "countries" ? "country" : "id";
    const { pattern, min, max } = FORMATS[format];
    const schema =
      profile === "consumer"
        ? share(id, () => bounded(pattern, min, max), {
            ...meta,
            "x-format": format,
            ...guard,
          })
        : share(id, () => z.enum([...ids, ...moved]), meta);
    return schema as unknown as z.ZodType<T, T>;
  }

  /** An id of a scheme. Moved ids are accepted, so that an older sender gets a warning and no refusal. */
  const code = <S extends Scheme>(scheme: S) => {
    const usable = IDS[scheme].filter((id) => !isAbstract(scheme, id)) as UsableIdOf<S>[];
    return listed(scheme, usable, Object.keys(movedIds(scheme)), { "x-scheme": scheme });
  };

  /** An id that stands below one of the top groupings of its scheme. */
  const codeUnder = <B extends Branch>(branch: B) => {
    const [scheme, under] = branch.split("/") as [Scheme, string];
    const ids = IDS_UNDER[branch] as readonly string[] as readonly IdUnder<B>[];
    const here = new Set<string>(ids);
    const moved = Object.entries(movedIds(scheme)).flatMap(([from, to]) => (here.has(to) ? [from] : []));
    return listed(`${scheme}-under-${under}`, ids, moved, { "x-scheme": scheme, "x-under": under });
  };

  const withheld = () =>
    share(
      "withheld",
      () =>
        z.strictObject({
          withheld: field(
            code("withheld-reasons"),
            "operational",
            "Why the value is not there.",
            "not-asked",
          ),
        }),
      {
        title: "Withheld value",
        description: "Stands where a value is not given, and says why. Never an empty string, null or -99.",
      },
    );

  const local = () =>
    share(
      "local-value",
      () =>
        z.strictObject({
          local: field(written("local-code"), "operational", "The agency's own code.", "x-agency:4711"),
          text: field(
            text(200),
            "operational",
            "What the code means, for a reader; never about a person by name.",
            "Seasonal work permit",
          ),
        }),
      {
        title: "Local value",
        description:
          "Stands where no listed id fits. Propose the concept for the vocabulary, then use its id.",
      },
    );

  /** A value or the reason it is withheld. */
  const orWithheld = <T extends z.ZodType>(schema: T) => z.union([schema, withheld()]);
  /** A listed id or an agency's own code. */
  const orLocal = <T extends z.ZodType>(schema: T) => z.union([schema, local()]);
  /** A listed id, an agency's own code, or the reason it is withheld. */
  const orLocalOrWithheld = <T extends z.ZodType>(schema: T) => z.union([schema, local(), withheld()]);

  const list = <T extends z.ZodType>(item: T, max: number) => z.array(item).min(1).max(max);
  /** What is so, in codes of an open list. What no id says is said by a local code; that it is not known, by a withheld value. */
  const codes = <T extends z.ZodType>(item: T, max: number) => list(orLocalOrWithheld(item), max);
  /** What was asked and found not to be so, in codes of an open list: beside the list of what is so, and never the same id. */
  const absent = <T extends z.ZodType>(item: T, max: number) => list(orLocal(item), max);
  const integer = (max: number, min = 0) => z.int().min(min).max(max);

  return {
    profile, registry, share, field, dateField, referenceField, ownIdField, written, text, code, codeUnder, withheld, local,
    orWithheld, orLocal, orLocalOrWithheld, list, codes, absent, integer,
  }; // prettier-ignore
}

export type FieldBuilders = ReturnType<typeof createFieldBuilders>;
