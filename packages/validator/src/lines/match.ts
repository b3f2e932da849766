import type { Matcher } from "../matcher/matcher.js";
import { MISSED, UNKNOWN, type Together } from "./together.js";

/** Shows a matcher the lines that it could not cut: those before which a byte-order mark stands, and such. */
export function matchUncut(together: Together, matcher: Matcher): void {
  const { count, from, to, label, notes } = together;
  for (let n = 0; n < count; n++) {
    if (label[n] !== UNKNOWN) continue;
    const matched = matcher.match(from[n] as number, to[n] as number);
    label[n] = matched < 0 ? MISSED : matched;
    if (matched >= 0 && notes) together.keep(n, notes);
  }
}
