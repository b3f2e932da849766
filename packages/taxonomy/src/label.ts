import { getEntry } from "./entries.js";
import { resolveId } from "./ids.js";
import { splitRef } from "./ref.js";
import { settles } from "./settles.js";
import type { Language, Source, Status, Text } from "./types.js";

/** Words to show, and what stands behind them. */
export interface Label {
  readonly text: string;
  /** The language of the text; `zxx` (no language) when it is the id itself. */
  readonly lang: Language | "zxx";
  /** `id` when there are no words and the text is the id itself. A draft must be shown as one. */
  readonly status: Status | "id";
  readonly source?: Source;
  /** False when the whole entry is not verified. */
  readonly verified?: false;
}

/**
 * The preferred label in the language asked for, else in its base language (`zh-Hans-CN`, `zh-Hans`, `zh`, any `zh-…`),
 * else in English, else the id itself: the answer says which. A moved id gives its successor's label, a split or
 * withdrawn one its own id; undefined for an id that never was.
 */
export function label(ref: string, lang: string = "en"): Label | undefined {
  const entry = getEntry(ref);
  const [scheme, id] = splitRef(ref);
  if (!entry)
    return resolveId(scheme, id).status === "unknown" ? undefined : { text: id, lang: "zxx", status: "id" };
  const found = pick(entry.label, lang);
  const unverified = settles(entry) ? {} : { verified: false as const };
  return found
    ? { ...found[1], lang: found[0], ...unverified }
    : { text: entry.id, lang: "zxx", status: "id", ...unverified };
}

/** The best of what there is for a language tag. */
function pick(labels: Readonly<Partial<Record<Language, Text>>>, lang: string): [Language, Text] | undefined {
  const present = Object.entries(labels) as [Language, Text][];
  const matches = (test: (tag: string) => boolean) => present.find(([tag]) => test(tag.toLowerCase()));
  const parts = lang.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join("-");
    const found = matches((tag) => tag === prefix);
    if (found) return found;
  }
  return matches((tag) => tag.startsWith(`${parts[0]}-`)) ?? matches((tag) => tag === "en");
}
