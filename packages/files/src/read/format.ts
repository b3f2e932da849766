import type { Container } from "@tipx/validator/ndjson";

/** json: one JSON value. ndjson: one JSON value on each line. */
export type InputFormat = "json" | "ndjson";

/** What the name of a file says of its contents, and whether it says that they are gzip. */
export function formatByName(name: string): {
  readonly format: InputFormat | undefined;
  readonly packed: boolean;
} {
  const packed = /\.gz$/i.test(name);
  const bare = packed ? name.slice(0, -3) : name;
  const format = /\.json$/i.test(bare) ? "json" : /\.(?:ndjson|jsonl)$/i.test(bare) ? "ndjson" : undefined;
  return { format, packed };
}

/** What an input without a telling name is read as: NDJSON where its beginning says so, else one document. */
export const formatOf = (container: Container | undefined): InputFormat =>
  container?.kind === "lines" ? "ndjson" : "json";
