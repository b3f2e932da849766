import { broader, IDS, isAbstract, label, narrower, type Ref, type Scheme } from "@tipx/taxonomy";
import { labelLine } from "../words.js";

/** Widened on purpose: the compiler would otherwise spell out every scheme with every id. */
const refsOf = (scheme: Scheme): Ref[] =>
  (IDS[scheme] as readonly string[]).map((id) => `${scheme as string}/${id}` as Ref);

export const entryRows = (scheme: Scheme, lang: string) =>
  refsOf(scheme).map((ref) => ({
    ref,
    label: label(ref, lang),
    broader: broader(ref),
    ...(isAbstract(scheme, ref.slice(scheme.length + 1)) ? { abstract: true } : {}),
  }));

/** A scheme as a tree from its tops. A concept with two parents stands under both; what is below it is shown once. */
export function treeText(scheme: Scheme, lang: string): string {
  const rows: { readonly left: string; readonly words: string }[] = [];
  const shown = new Set<Ref>();
  const add = (ref: Ref, depth: number): void => {
    const children = narrower(ref);
    const again = shown.has(ref) && children.length > 0;
    shown.add(ref);
    rows.push({
      left: `${"  ".repeat(depth)}${ref.slice(scheme.length + 1)}`,
      words: `${labelLine(ref, lang)}${again ? " …" : ""}`,
    });
    if (!again) for (const child of children) add(child, depth + 1);
  };
  for (const ref of refsOf(scheme)) if (broader(ref).length === 0) add(ref, 0);
  const width = Math.max(0, ...rows.map(({ left }) => left.length)) + 2;
  return rows.map(({ left, words }) => `${left.padEnd(width)}${words}\n`).join("");
}
