/** What a text is: names, numbers of documents and contacts are personal data by design, free text must hold none. */
export const TEXT = { free: 0, name: 1, document: 2, contact: 3 } as const;
/** Added where the field that holds a text or a date is not labelled public. */
export const NOT_PUBLIC = 4;
/** Of a date of the head, which every record has: when it was recorded, how long it is kept, consents. */
export const HEAD = 8;
/** Added where a date that lies further ahead of the record than its field allows is an error, not a question. */
export const BOUNDED = 16;
/** Added to a date of birth. */
export const BIRTH = 32;

/** The part of a hint that says how many years after the record a date may lie, and how many before it. */
export const withYears = (ahead: number, back: number): number => (ahead << 8) + (back << 16);
/** How many years after the record a date may lie: 0 where it is of the past. */
export const yearsAhead = (hint: number): number => (hint >> 8) & 0xff;
/** How many years before the record a date may lie. */
export const yearsBack = (hint: number): number => hint >> 16;

/** Tells whether a record was made in this century. */
export const isRecent = (recordedAt: string): boolean =>
  recordedAt.charCodeAt(0) === 0x32 && recordedAt.charCodeAt(1) === 0x30;

/**
 * Tells of a date of a recent record whether nothing can be unusual about it: it is of this century before its last ten years, and
 * had come or may lie as far ahead as to the end of the century. Nearly every date is such a one, and this costs a few comparisons.
 */
export const isUsual = (date: string, hint: number, recordedAt: string): boolean =>
  date.charCodeAt(0) === 0x32 &&
  date.charCodeAt(1) === 0x30 &&
  date.charCodeAt(2) < 0x39 &&
  ((hint & BOUNDED) === 0 ? yearsAhead(hint) >= 100 : date <= recordedAt);
/** The formats of codes that stand in a list of others. */
export const CODES = { language: 1, currency: 2, subdivision: 3 } as const;
export type CodeFormat = keyof typeof CODES;
/** Of the hint of such a code: its format. */
export const CODE_MASK = 3;
