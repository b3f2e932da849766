import type { Instrument } from "./entry.ts";
import type { Model } from "./model.ts";
import { outcome } from "./redirects.ts";

/** Why a reference does not lead to a live entry, and what to write instead; undefined when it does. */
export function deadReference(model: Model, ref: string): string | undefined {
  const [address = "", slug] = ref.split("#");
  const [name = "", id = ""] = address.split("/");
  const scheme = model.schemes.get(name);
  if (!scheme) return `names ${ref}, but there is no scheme "${name}": correct it`;
  const entry = scheme.entries.get(id);
  if (!entry) {
    if (!scheme.redirects.has(id))
      return `names ${address}, which has no file: correct the id or add the entry`;
    const end = outcome(scheme, id);
    if (end && "moved" in end) return `names ${address}, which has moved: write ${name}/${end.moved}`;
    if (end && "split" in end)
      return `names ${address}, which was split: choose one of ${end.split.join(", ")}`;
    return `names ${address}, which was withdrawn: remove it or choose another`;
  }
  if (slug === undefined) return undefined;
  const provisions = name === "instruments" ? (entry as Instrument).provisions : undefined;
  if (provisions?.some((provision) => provision.id === slug)) return undefined;
  return `names provision ${slug} of ${address}, which that file does not have: correct it or add the provision`;
}
