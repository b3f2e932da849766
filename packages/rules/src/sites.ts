/** What a text is: names, numbers of documents and contacts are personal data by design, free text must hold none. */
export const TEXT = { free: 0, name: 1, document: 2, contact: 3 } as const;
/** Added where the field that holds a text or a date is not labelled public. */
export const NOT_PUBLIC = 4;
/** Of a date of the head, which every record has: when it was recorded, how long it is kept, consents. */
export const HEAD = 8;

/** Fields that refer to a record, by name, with the type they refer to where it is always the same. */
export const TARGETS = {
  person: "person",
  guardian: "person",
  event: "event",
  events: "event",
  to: "involvement",
  accused: "involvement",
  victim: "involvement",
  involvements: "involvement",
  case: "case",
  relatedCases: "case",
  reviews: "status-decision",
  agreement: "agreement",
  organization: "organization",
  partOf: "organization",
  follows: "cooperation-request",
  evidence: "evidence-item",
  record: "",
} as const satisfies Readonly<Record<string, string>>;
