interface Entry<V> {
  readonly key: string;
  readonly value: V;
}

/**
 * A fixed table by text, for keys that were just read from a record: their hash is not yet known, and computing it costs
 * several times what comparing them does. Its places come from the length and three letters; the keys are ours, so nobody
 * can make them collide.
 */
export class TextMap<V> {
  private readonly places: (readonly Entry<V>[] | undefined)[];
  private readonly mask: number;

  constructor(entries: Iterable<readonly [key: string, value: V]>) {
    const all = [...new Map(entries)];
    let size = 8;
    while (size < all.length * 4) size *= 2;
    this.mask = size - 1;
    this.places = Array.from({ length: size }, () => undefined);
    for (const [key, value] of all) {
      const place = this.placeOf(key);
      this.places[place] = [...(this.places[place] ?? []), { key, value }];
    }
  }

  get(key: string): V | undefined {
    const entries = this.places[this.placeOf(key)];
    if (entries === undefined) return undefined;
    for (let n = 0; n < entries.length; n++) {
      const entry = entries[n] as Entry<V>;
      if (entry.key === key) return entry.value;
    }
    return undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  private placeOf(key: string): number {
    const { length } = key;
    if (length === 0) return 0;
    const letters = key.charCodeAt(0) + key.charCodeAt(length >> 1) * 5 + key.charCodeAt(length - 1) * 23;
    return (letters + length * 7) & this.mask;
  }
}
