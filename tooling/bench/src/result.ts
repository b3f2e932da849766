import { interval, ratio, ratios } from "./statistics.ts";

/** A figure and what it must be. */
export interface Bar {
  readonly what: string;
  /** What the figure must be, in words: `≤ 0.40`. */
  readonly bar: string;
  /** What was measured, in words. */
  readonly measured: string;
  readonly met: boolean;
  /** true: the rounds differ so much that nobody can say whether it is met. */
  readonly unsure?: boolean;
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
}

export interface Result {
  readonly bars: readonly Bar[];
  readonly tables: readonly Table[];
}

export interface Context {
  /** Fewer and smaller rounds, while one works on a bench. */
  readonly quick: boolean;
  /** A folder for files; it is removed at the end. */
  readonly folder: string;
  readonly say: (text: string) => void;
}

export interface Bench {
  readonly name: string;
  readonly about: string;
  readonly run: (context: Context) => Promise<Result>;
}

export const figure = (value: number, digits = 2): string => value.toFixed(digits);

/** A bar with an upper limit; `unit` is written after both figures. */
export const atMost = (what: string, bar: number, measured: number, digits = 2, unit = ""): Bar => ({
  what,
  bar: `≤ ${figure(bar, digits)}${unit}`,
  measured: `${figure(measured, digits)}${unit}`,
  met: measured <= bar,
});

/** Makes a bar for the ratio of two figures that were taken in each round. */
const ofRatio =
  (make: (what: string, bar: number, measured: number) => Bar) =>
  (what: string, bar: number, numerators: readonly number[], denominators: readonly number[]): Bar =>
    told(make(what, bar, ratio(numerators, denominators)), bar, ratios(numerators, denominators));

/** The bar, with the interval in which the true figure lies where that does not tell whether it is met. */
function told(made: Bar, bar: number, sorted: readonly number[]): Bar {
  const [least, greatest] = interval(sorted);
  if (!(least <= bar && greatest > bar)) return made;
  return { ...made, measured: `${made.measured} (${figure(least)} to ${figure(greatest)})`, unsure: true };
}

/** A bar with a lower limit: how many times as fast as a peer. */
export const atLeast = (what: string, bar: number, measured: number): Bar => ({
  what,
  bar: `≥ ${figure(bar, 1)}×`,
  measured: `${figure(measured, 1)}×`,
  met: measured >= bar,
});

/** A bar with an upper limit for a ratio that was taken in each round; and one with a lower limit. */
export const ratioAtMost = /* @__PURE__ */ ofRatio(atMost);
export const ratioAtLeast = /* @__PURE__ */ ofRatio(atLeast);
