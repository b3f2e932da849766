interface Entry<V> {
  readonly key: string;
  readonly value: V;
}

/**
 * A fixed table by text, for keys that were just read from a record: their hash is not yet known, and computing it costs
 * several times what comparing them does. Its slots come from the length and three letters; the keys are ours, so nobody
 * can make them collide.
 */
export class TextMap<V> {
  private readonly slots: (readonly Entry<V>[] | undefined)[];
  private readonly mask: number;

  constructor(entries: Iterable<readonly [key: string, value: V]>) {
    const all = [...new Map(entries)];
    let size = 8;
    while (size < all.length * 4) size *= 2;
    this.mask = size - 1;
    this.slots = Array.from({ length: size }, () => undefined);
    for (const [key, value] of all) {
      const slot = this.slotOf(key);
      this.slots[slot] = [...(this.slots[slot] ?? []), { key, value }];
    }
  }

  get(key: string): V | undefined {
    const entries = this.slots[this.slotOf(key)];
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

  private slotOf(key: string): number {
    const { length } = key;
    if (length === 0) return 0;
    const letters = key.charCodeAt(0) + key.charCodeAt(length >> 1) * 5 + key.charCodeAt(length - 1) * 23;
    return (letters + length * 7) & this.mask;
  }
}
