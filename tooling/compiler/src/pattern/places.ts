import type { Pattern, Range } from "./parse.js";

/** Returns the class of each character when all strings of the pattern have one length; undefined otherwise. */
export function placesOf(pattern: Pattern): readonly (readonly Range[])[] | undefined {
  switch (pattern.kind) {
    case "class":
      return [pattern.ranges];
    case "sequence": {
      const parts = pattern.parts.map(placesOf);
      return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
    }
    case "repeat": {
      const inner = placesOf(pattern.part);
      if (!inner || pattern.min !== pattern.max) return undefined;
      return Array.from({ length: pattern.min }, () => inner).flat();
    }
    case "either":
      return undefined;
  }
}
