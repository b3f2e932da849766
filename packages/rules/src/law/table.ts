/** A provision: what kind it is and, where it says what trafficking is, by which acts and means. */
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
  /** It was not in force on any day. */
  readonly never?: true;
  /** The first day on which it may have been in force. */
  readonly from?: string;
  /** The first day on which it was in force no more. */
  readonly until?: string;
  /** Of national law: whose. */
  readonly states?: readonly string[];
  readonly provisions?: Readonly<Record<string, ProvisionRow>>;
}

/** What the register says with certainty: a fact that settles nothing is left out. */
export interface LawTable {
  readonly instruments: Readonly<Record<string, InstrumentRow>>;
  /** Agencies of one state. */
  readonly agencies: Readonly<Record<string, string>>;
}
