import type { Bytes } from "./source.js";

/** What was read ahead, then the rest, as if nothing had been read. A caller that stops early ends the source, too. */
export async function* replay(ahead: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): Bytes {
  try {
    yield* ahead;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Reads chunks until `enough` says yes or they end. */
export async function readAhead(
  source: AsyncIterator<Uint8Array>,
  enough: (chunk: Uint8Array) => boolean,
): Promise<Uint8Array[]> {
  const ahead: Uint8Array[] = [];
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    // A source may use its buffer again once it is asked for more.
    ahead.push(Uint8Array.from(next.value));
    if (enough(next.value)) break;
  }
  return ahead;
}
