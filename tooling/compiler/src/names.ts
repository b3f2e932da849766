import type { Shape } from "./shape.js";

/** Turns a name of the schema into one of JavaScript: `event-place` → `eventPlace`. */
export const camel = (name: string): string =>
  name.replace(/[^a-zA-Z0-9]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Names that a function must not have: words of the language, and the names of exported functions. */
const RESERVED: ReadonlySet<string> = new Set(["case", "check", "match", "load", "export", "import"]);

/**
 * Collects the functions of an emitted module. Equal shapes share one function, which is called after the first that asked for
 * it. A shape may be asked for while the function of another is being written.
 */
export class Functions {
  private readonly byKey = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly bodies = new Map<string, string>();

  /** Returns the name of the function of a shape (or of another key), and has `write` make the function when it is new. */
  of(shape: Shape | string, wanted: string, write: (name: string) => string): string {
    const key = typeof shape === "string" ? shape : JSON.stringify(shape);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const name = this.free(camel(wanted));
    this.byKey.set(key, name);
    // Reserve the place, so that functions stand in the order in which they were asked for.
    this.bodies.set(name, "");
    this.bodies.set(name, write(name));
    return name;
  }

  /** Takes and returns a name that no function has yet: `wanted`, or `wanted` with a number. */
  free(wanted: string): string {
    const first = RESERVED.has(wanted) ? `${wanted}Of` : wanted;
    let name = first;
    for (let n = 2; this.taken.has(name); n++) name = `${first}${n}`;
    this.taken.add(name);
    return name;
  }

  get text(): string {
    return [...this.bodies.values()].join("\n");
  }
}
