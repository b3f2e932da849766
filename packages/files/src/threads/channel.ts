/** A queue between one that puts and one that takes. The one that puts waits while it is full. */
export class Channel<T> {
  private readonly items: T[] = [];
  private ended = false;
  private closed = false;
  private wakeTaker: (() => void) | undefined;
  private wakePutter: (() => void) | undefined;

  constructor(private readonly capacity: number) {}

  async put(item: T): Promise<void> {
    while (this.items.length >= this.capacity && !this.closed)
      await new Promise<void>((resolve) => (this.wakePutter = resolve));
    if (this.closed) return;
    this.items.push(item);
    this.wakeTaker?.();
  }

  /** The next item; undefined when the queue has ended and is empty. */
  async take(): Promise<T | undefined> {
    while (this.items.length === 0) {
      if (this.ended) return undefined;
      await new Promise<void>((resolve) => (this.wakeTaker = resolve));
    }
    const item = this.items.shift();
    this.wakePutter?.();
    return item;
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
