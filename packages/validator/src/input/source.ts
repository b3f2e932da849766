import { ContainerGuess, type Container } from "./container.js";

type Chunks = AsyncIterable<Uint8Array>;

/** A source whose beginning was looked at. `bytes` are all of it, that beginning too. */
export interface Begun {
  readonly container: Container;
  readonly bytes: Chunks;
}

/**
 * Reads so much of a source as tells what it is. A chunk of it may change once the next one is asked for. Where the caller does not
 * read `bytes` to their end, `bytes.return` or a `break` ends the source.
 */
export async function begun(
  source: Chunks,
  options?: ConstructorParameters<typeof ContainerGuess>[0],
): Promise<Begun> {
  const rest = source[Symbol.asyncIterator]();
  const guess = new ContainerGuess(options);
  const ahead: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await rest.next();
    if (done === true) return { container: guess.end(), bytes: replayed(ahead, rest) };
    const container = guess.take(value);
    if (container) return { container, bytes: replayed([...ahead, value], rest) };
    // The source may use its buffer again.
    ahead.push(Uint8Array.from(value));
  }
}

/** What was read ahead, then the rest, as if nothing had been read. A caller that stops early ends the source, too. */
function replayed(ahead: Uint8Array[], rest: AsyncIterator<Uint8Array>): Chunks {
  const chunks = replay(ahead, rest);
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => chunks.next(),
      // Also before anything was asked for, where a generator would not have begun.
      async return() {
        await chunks.return();
        await rest.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}

async function* replay(
  ahead: Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  // What was yielded is not kept.
  for (let chunk = ahead.shift(); chunk; chunk = ahead.shift()) yield chunk;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
