/** What every rule is given of a record and need not declare. */
const GIVEN = new Set(["type", "id", "records", "handling", "provenance"]);

/** The blocks that records of every type have. */
const BLOCKS = new Set(["handling", "provenance"]);

/**
 * A record that notes what is read of it, as `<type>/<pointer>` with `*` for any item of a list and for any type where the path
 * begins with a block that all records have. Records inside a bundle are noted under their own type.
 */
export function recording<T extends object>(record: T, note: (path: string) => void): T {
  const type = String((record as { type?: unknown }).type);
  return wrap(record, [type], note) as T;
}

function wrap(value: unknown, path: readonly string[], note: (path: string) => void): unknown {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      // Methods of lists, and their length, read nothing of the record by themselves.
      if (
        typeof key === "symbol" ||
        typeof found === "function" ||
        (Array.isArray(target) && key === "length")
      )
        return found;
      if (path.length === 1 && GIVEN.has(key) && !BLOCKS.has(key) && key !== "records") return found;
      const next = nextPath(path, Array.isArray(target) ? "*" : key, found);
      if (!isGiven(next)) note(next.join("/"));
      return wrap(found, next, note);
    },
    ownKeys(target) {
      note([...path, "every-key"].join("/"));
      return Reflect.ownKeys(target);
    },
  });
}

function nextPath(path: readonly string[], step: string, found: unknown): readonly string[] {
  if (path.length === 1 && BLOCKS.has(step)) return ["*", step];
  // A record of a bundle.
  if (path.join("/") === "bundle/records" && step === "*")
    return [String((found as { type?: unknown } | undefined)?.type)];
  return [...path, step];
}

const isGiven = (path: readonly string[]): boolean =>
  path.length === 1 || (path.length === 2 && GIVEN.has(path[1] ?? ""));

/** The longest of some paths: what leads to another is left out, and so is the last `*` of a list that is read whole. */
export function longest(paths: Iterable<string>): string[] {
  const all = new Set([...paths].map((path) => path.replace(/(?:\/\*)+$/, "")));
  const leads = new Set([...all].flatMap((path) => prefixes(path)));
  return [...all].filter((path) => !leads.has(path)).sort();
}

const prefixes = (path: string): string[] => {
  const parts = path.split("/");
  return parts.slice(1).map((_, n) => parts.slice(0, n + 1).join("/"));
};
