/** What a text is: names, numbers of documents and contacts are personal data by design, free text must hold none. */
export const TEXT = { free: 0, name: 1, document: 2, contact: 3 } as const;
/** Added where the field that holds a text or a date is not labelled public. */
export const NOT_PUBLIC = 4;
/** Of a date of the head, which every record has: when it was recorded, how long it is kept, consents. */
export const HEAD = 8;
/** Added where the schema says that a date is of the past: it had come when the record was made. */
export const PAST = 16;
