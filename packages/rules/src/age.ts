import { TextMap } from "./text-map.js";
import type { Records } from "./records.js";

/** From and up to which completed years a band reaches; a test holds the table equal to the vocabulary's. */
export const BANDS: readonly (readonly [band: string, range: readonly [from: number, to: number]])[] = [
  ["child", [0, 17]],
  ["adult", [18, 130]],
  ["age-0-29", [0, 29]],
  ["age-0-8", [0, 8]],
  ["age-9-17", [9, 17]],
  ["age-18-20", [18, 20]],
  ["age-21-23", [21, 23]],
  ["age-24-26", [24, 26]],
  ["age-27-29", [27, 29]],
  ["age-30-38", [30, 38]],
  ["age-39-47", [39, 47]],
  ["age-48-plus", [48, 130]],
];

let bands: TextMap<readonly [from: number, to: number]> | undefined;

/** How far a band reaches; undefined for one that is withheld or not given. */
export const rangeOf = (band: unknown): readonly [from: number, to: number] | undefined =>
  typeof band === "string" ? (bands ??= new TextMap(BANDS)).get(band) : undefined;

/** A child, an adult, or unknown, from completed years or a band; a band that crosses eighteen says nothing. */
export function majority(age: unknown, band: unknown): "child" | "adult" | undefined {
  if (typeof age === "number") return age < 18 ? "child" : "adult";
  const range = rangeOf(band);
  if (!range) return undefined;
  if (range[1] < 18) return "child";
  return range[0] >= 18 ? "adult" : undefined;
}

/** What an involvement says of the person's age when it began; undefined: not known, and to be treated as a child. */
export function ageOf(involvement: Records["involvement"]): "child" | "adult" | undefined {
  const { ageAtStart, ageBandAtStart, childAtEntry, childAtExploitation } = involvement;
  if (childAtEntry === true || childAtExploitation === true) return "child";
  return majority(ageAtStart, ageBandAtStart) ?? (childAtEntry === false ? "adult" : undefined);
}
