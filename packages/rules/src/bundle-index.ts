import type { Records, Type } from "./records.js";

type Held = Records["bundle"]["records"][number];

export interface Placed<T> {
  readonly at: number;
  readonly record: T;
}

const NO_RECORDS: readonly never[] = [];

/**
 * The records of a bundle by id and by type, with their positions; made once for all the rules that read a bundle. The order of
 * the records decides nothing: an id that two of them have leads to neither.
 */
export class BundleIndex {
  private readonly byId = new Map<string, Held | readonly Held[]>();
  private readonly byType = new Map<string, Placed<Held>[]>();

  constructor({ records }: Records["bundle"]) {
    for (let at = 0; at < records.length; at++) {
      const record = records[at] as Held;
      const known = this.byId.get(record.id);
      this.byId.set(record.id, known === undefined ? record : [record, ...this.all(record.id)]);
      const list = this.byType.get(record.type);
      if (list) list.push({ at, record });
      else this.byType.set(record.type, [{ at, record }]);
    }
  }

  /** The types of records it holds, each once. */
  types(): Iterable<string> {
    return this.byType.keys();
  }

  /** Tells whether a record has this id; with a type, one of that type. */
  has(id: string, type?: string): boolean {
    const known = this.byId.get(id);
    if (known === undefined || type === undefined) return known !== undefined;
    return this.all(id).some((record) => record.type === type);
  }

  /** The type of the record with an id; of several, the first by the alphabet. */
  typeOf(id: string): string | undefined {
    return this.all(id)
      .map(({ type }) => type)
      .sort()[0];
  }

  private all(id: string): readonly Held[] {
    const known = this.byId.get(id);
    return known === undefined ? NO_RECORDS : "id" in known ? [known] : known;
  }

  of<T extends Exclude<Type, "bundle">>(type: T): readonly Placed<Records[T]>[] {
    return (this.byType.get(type) ?? NO_RECORDS) as never;
  }

  get<T extends Exclude<Type, "bundle">>(type: T, id: string | undefined): Records[T] | undefined {
    if (id === undefined) return undefined;
    const record = this.byId.get(id);
    return record !== undefined && "id" in record && record.type === type ? (record as never) : undefined;
  }
}
