/** A validator that takes a parsed value and says whether it is a record. */
export type Check = (value: unknown) => boolean;
