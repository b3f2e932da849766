import { isAscii, type Pattern } from "./parse.js";

/** A deterministic automaton over ASCII. It starts in state 1; nothing leads out of state 0. */
export interface Automaton {
  /** The class of each byte below 128. From every state, class 0 leads to state 0. */
  readonly classes: readonly number[];
  readonly classCount: number;
  /** next[state][class] */
  readonly next: readonly (readonly number[])[];
  readonly accepts: readonly boolean[];
}

interface Node {
  readonly on: { readonly from: number; readonly to: number; readonly target: number }[];
  readonly free: number[];
}

/** Builds the automaton of a pattern that matches ASCII only. Throws for another pattern. */
export function automatonOf(pattern: Pattern): Automaton {
  if (!isAscii(pattern)) throw new Error("an automaton takes patterns of ASCII only");
  const nodes: Node[] = [];
  const node = (): number => nodes.push({ on: [], free: [] }) - 1;
  const at = (index: number): Node => nodes[index] as Node;

  /** Adds a pattern that starts at a node; returns the node at which it ends. */
  const lay = (part: Pattern, start: number): number => {
    switch (part.kind) {
      case "class": {
        const end = node();
        for (const [from, to] of part.ranges) at(start).on.push({ from, to, target: end });
        return end;
      }
      case "sequence":
        return part.parts.reduce((here, inner) => lay(inner, here), start);
      case "either": {
        const end = node();
        for (const inner of part.parts) {
          const from = node();
          at(start).free.push(from);
          at(lay(inner, from)).free.push(end);
        }
        return end;
      }
      case "repeat": {
        let here = start;
        for (let n = 0; n < part.min; n++) here = lay(part.part, here);
        if (part.max === Infinity) {
          const loop = node();
          at(here).free.push(loop);
          at(lay(part.part, loop)).free.push(loop);
          return loop;
        }
        const end = node();
        at(here).free.push(end);
        for (let n = part.min; n < part.max; n++) {
          here = lay(part.part, here);
          at(here).free.push(end);
        }
        return end;
      }
    }
  };
  const start = node();
  const end = lay(pattern, start);

  const closure = (seeds: Iterable<number>): number[] => {
    const found = new Set(seeds);
    for (const index of found) for (const next of at(index).free) found.add(next);
    return [...found].sort((a, b) => a - b);
  };

  const classes = classify(nodes);
  const classCount = Math.max(...classes) + 1;
  const witness = Array.from({ length: classCount }, (_, wanted) => classes.indexOf(wanted));
  const states = new Map<string, number>();
  const sets: number[][] = [];
  const stateOf = (set: number[]): number => {
    if (set.length === 0) return 0;
    const key = set.join();
    const known = states.get(key);
    if (known !== undefined) return known;
    states.set(key, sets.length + 1);
    return sets.push(set);
  };
  stateOf(closure([start]));
  const next: number[][] = [new Array<number>(classCount).fill(0)];
  for (let state = 1; state <= sets.length; state++) {
    const set = sets[state - 1] ?? [];
    next.push(
      witness.map((byte, index) => {
        if (index === 0) return 0;
        const reached = set.flatMap((from) =>
          at(from)
            .on.filter((arc) => arc.from <= byte && byte <= arc.to)
            .map(({ target }) => target),
        );
        return stateOf(closure(reached));
      }),
    );
  }
  const accepts = [false, ...sets.map((set) => set.includes(end))];
  return minimise({ classes, classCount, next, accepts });
}

/** Gives bytes the same class where no arc tells them apart; bytes on no arc get class 0. */
function classify(nodes: readonly Node[]): number[] {
  const arcs = nodes.flatMap(({ on }) => on);
  const known = new Map<string, number>([["", 0]]);
  return Array.from({ length: 128 }, (_, byte) => {
    const key = arcs.flatMap(({ from, to }, n) => (from <= byte && byte <= to ? [n] : [])).join();
    const found = known.get(key) ?? known.size;
    known.set(key, found);
    return found;
  });
}

/** Merges states that no input tells apart (Moore's algorithm). */
function minimise({ classes, classCount, next, accepts }: Automaton): Automaton {
  let block: number[] = accepts.map((accept, state) => (state === 0 ? 0 : accept ? 2 : 1));
  for (let count = 0; ;) {
    const names = new Map<string, number>();
    // State 0 comes first and keeps its number.
    const refined = next.map((row, state) => {
      const key = [block[state], ...row.map((to) => block[to])].join();
      const name = names.get(key) ?? names.size;
      names.set(key, name);
      return name;
    });
    block = refined;
    if (names.size === count) break;
    count = names.size;
  }
  const [, start = 0] = block;
  // The start becomes state 1.
  const rename = (name: number): number => (name === start ? 1 : name === 1 ? start : name);
  const size = Math.max(...block) + 1;
  const rows: number[][] = Array.from({ length: size }, () => []);
  const ends = new Array<boolean>(size).fill(false);
  for (const [state, name] of block.entries()) {
    rows[rename(name)] = (next[state] ?? []).map((to) => rename(block[to] ?? 0));
    ends[rename(name)] = accepts[state] ?? false;
  }
  return { classes, classCount, next: rows, accepts: ends };
}

/** True when the automaton accepts a string. Emitted code is compared with this. */
export function runs({ classes, next, accepts }: Automaton, text: string): boolean {
  let state = 1;
  for (const character of text) state = next[state]?.[classes[character.codePointAt(0) ?? 0] ?? 0] ?? 0;
  return accepts[state] ?? false;
}

/** Returns the lengths in characters of the shortest and the longest string that the automaton accepts; Infinity where there is no longest. */
export function lengthsOf({ next, accepts }: Automaton): { min: number; max: number } {
  let min = Infinity;
  let max = 0;
  let reached = new Set([1]);
  for (let length = 0; reached.size > 0; length++) {
    // More steps than there are states: there is a loop.
    if (length > next.length) return { min, max: Infinity };
    if ([...reached].some((state) => accepts[state])) [min, max] = [Math.min(min, length), length];
    reached = new Set([...reached].flatMap((state) => (next[state] ?? []).filter((to) => to !== 0)));
  }
  return { min, max };
}
