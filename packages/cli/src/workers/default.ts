import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { type Kind, kindByName } from "../input/kind.js";
import { isStdin } from "../input/source.js";

/** From here on a second thread saves more than it costs to start and to warm up: measured, see the README. */
const WORTH_IT = 384 * 1024 * 1024;

/**
 * How many threads judge when nobody says: one, but two where rules are applied to large plain files of lines. Without rules
 * a record is judged in less time than it takes to hand it to another thread.
 */
export async function defaultWorkers(
  names: readonly string[],
  kind: Kind | undefined,
  rules: boolean,
): Promise<number> {
  if (!rules || availableParallelism() < 2) return 1;
  const sizes = names
    .filter((name) => !isStdin(name) && !kindByName(name).packed && (kind ?? kindByName(name).kind) === "ndjson")
    .map((name) => stat(name).then(({ size }) => size, () => 0)); // prettier-ignore
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return total >= WORTH_IT ? 2 : 1;
}
