/** A queue between one that puts and one that takes. The one that puts waits while it is full: of items, or of their weight. */
export class Channel<T> {
  private readonly items: { readonly item: T; readonly weight: number }[] = [];
  private weight = 0;
  private ended = false;
  private closed = false;
  private wakeTaker: (() => void) | undefined;
  private wakePutter: (() => void) | undefined;

  constructor(
    private readonly capacity: number,
    private readonly heaviest = Infinity,
  ) {}

  /** `weight`: what the item adds to the weight of the queue. A single item may be heavier than all may be. */
  async put(item: T, weight = 0): Promise<void> {
    while (
      !this.closed &&
      (this.items.length >= this.capacity || (this.weight > 0 && this.weight + weight > this.heaviest))
    )
      await new Promise<void>((resolve) => (this.wakePutter = resolve));
    if (this.closed) return;
    this.items.push({ item, weight });
    this.weight += weight;
    this.wakeTaker?.();
  }

  /** The next item; undefined when the queue has ended and is empty. */
  async take(): Promise<T | undefined> {
    while (this.items.length === 0) {
      if (this.ended) return undefined;
      await new Promise<void>((resolve) => (this.wakeTaker = resolve));
    }
    const first = this.items.shift();
    this.weight -= first?.weight ?? 0;
    this.wakePutter?.();
    return first?.item;
  }

  /** Says that nothing more is put. */
  end(): void {
    this.ended = true;
    this.wakeTaker?.();
  }

  /** Says that nothing more is taken: what is put from now on is dropped. */
  close(): void {
    this.closed = true;
    this.wakePutter?.();
  }
}
