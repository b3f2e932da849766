/** A queue between one who puts and one who takes; whoso puts waits while it is full. */
export class Channel<T> {
  private readonly items: T[] = [];
  private ended = false;
  private wakeTaker: (() => void) | undefined;
  private wakePutter: (() => void) | undefined;

  constructor(private readonly capacity: number) {}

  async put(item: T): Promise<void> {
    while (this.items.length >= this.capacity)
      await new Promise<void>((resolve) => (this.wakePutter = resolve));
    this.items.push(item);
    this.wakeTaker?.();
  }

  /** Undefined when it has ended and is empty. */
  async take(): Promise<T | undefined> {
    while (this.items.length === 0) {
      if (this.ended) return undefined;
      await new Promise<void>((resolve) => (this.wakeTaker = resolve));
    }
    const item = this.items.shift();
    this.wakePutter?.();
    return item;
  }

  end(): void {
    this.ended = true;
    this.wakeTaker?.();
  }
}
