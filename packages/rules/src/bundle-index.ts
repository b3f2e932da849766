import type { Records, Type } from "./records.js";

type Held = Records["bundle"]["records"][number];

export interface Placed<T> {
  readonly at: number;
  readonly record: T;
}

const NO_RECORDS: readonly never[] = [];

/** The records of a bundle by id and by type, with their positions; made once for all the rules that read a bundle. */
export class BundleIndex {
  private readonly byId = new Map<string, Held>();
  private readonly byType = new Map<string, Placed<Held>[]>();

  constructor({ records }: Records["bundle"]) {
    for (let at = 0; at < records.length; at++) {
      const record = records[at] as Held;
      this.byId.set(record.id, record);
      const list = this.byType.get(record.type);
      if (list) list.push({ at, record });
      else this.byType.set(record.type, [{ at, record }]);
    }
  }

  /** The types of records it holds, each once. */
  types(): Iterable<string> {
    return this.byType.keys();
  }

  typeOf(id: string): string | undefined {
    return this.byId.get(id)?.type;
  }

  of<T extends Exclude<Type, "bundle">>(type: T): readonly Placed<Records[T]>[] {
    return (this.byType.get(type) ?? NO_RECORDS) as never;
  }

  get<T extends Exclude<Type, "bundle">>(type: T, id: string | undefined): Records[T] | undefined {
    if (id === undefined) return undefined;
    const record = this.byId.get(id);
    return record?.type === type ? (record as never) : undefined;
  }
}
