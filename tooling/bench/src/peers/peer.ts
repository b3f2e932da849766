/** A validator: takes a parsed value and answers true if it is a valid record. */
export type Check = (value: unknown) => boolean;
