/** A verified provision: what kind it is and, where it says what trafficking is, by which acts and means. */
export interface ProvisionRow {
  readonly kind: string;
  /** It defines the offence, punishes it or has it punished. */
  readonly offence?: true;
  /** It speaks of children only. */
  readonly child?: true;
  readonly acts?: readonly string[];
  readonly means?: readonly string[];
}

export interface InstrumentRow {
  /** Before this date it was certainly not in force. */
  readonly from?: string;
  /** After this date it was certainly in force no more. */
  readonly until?: string;
  /** Of national law: whose. */
  readonly states?: readonly string[];
  readonly provisions?: Readonly<Record<string, ProvisionRow>>;
}

export interface LawTable {
  readonly instruments: Readonly<Record<string, InstrumentRow>>;
  /** Agencies of one state. */
  readonly agencies: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}
