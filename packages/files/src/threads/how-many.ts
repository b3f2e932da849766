import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { formatByName, type InputFormat } from "../read/format.js";
import { isStdin } from "../read/source.js";

/** From so many bytes on a second thread saves more time than it takes to start and to warm up: measured. */
const WORTH_IT = 384 * 1024 * 1024;

/** So many threads may be asked for: twice as many as the machine runs at once, and eight at least. */
export const mostThreads = (): number => Math.max(8, 2 * availableParallelism());

/**
 * How many threads judge when the caller leaves it to us: one, but two where rules are applied to plain files of lines of 384 MiB
 * together. Without rules a record is judged in less time than it takes to hand it to another thread.
 */
export async function howManyThreads(
  names: readonly string[],
  format: InputFormat | undefined,
  rules: boolean,
): Promise<number> {
  if (!rules || availableParallelism() < 2) return 1;
  const sizes = names
    .filter((name) => !isStdin(name) && !formatByName(name).packed && (format ?? formatByName(name).format) === "ndjson")
    .map((name) => stat(name).then(({ size }) => size, () => 0)); // prettier-ignore
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return total >= WORTH_IT ? 2 : 1;
}
