import type { Shape } from "./shape.js";

/** `event-place` → `eventPlace`, a name in JavaScript. */
export const camel = (name: string): string =>
  name.replace(/[^a-zA-Z0-9]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The words of a language that a function cannot be called. */
const RESERVED: ReadonlySet<string> = new Set(["case", "check", "match", "load", "export", "import"]);

/**
 * Functions as they are asked for: shapes that ask for the same share one, called after the first that asked. Their bodies are
 * made when all that comes before is known, so that a shape may be asked for while another is being written.
 */
export class Functions {
  private readonly byKey = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly bodies = new Map<string, string>();

  /** The name under which `write` makes the function of this shape, or of whatever tells it from others. */
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

  /** A name that no function has. */
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
