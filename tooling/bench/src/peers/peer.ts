/** A validator that takes a parsed value and says whether it is a record. */
export type Check = (value: unknown) => boolean;

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** How it was set up, where that is not its default; and where it reads the schema otherwise than written. */
  readonly note?: string;
  readonly check: Check;
}
