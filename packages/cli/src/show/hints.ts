import {
  getEntry,
  IDS,
  type Instrument,
  isScheme,
  resolveId,
  SCHEMES,
  search,
  type Scheme,
} from "@tipx/taxonomy";
import { nearest } from "@tipx/taxonomy/nearest";

/** What somebody who typed an address that leads nowhere may have meant: each a line. */
export function hints(asked: string, lang: string): string[] {
  const [address = "", slug] = asked.split("#");
  const [scheme = "", id] = address.split("/");
  if (id === undefined) return withoutSlash(scheme);
  if (!isScheme(scheme)) {
    const close = nearest(scheme, SCHEMES);
    return [close ? `did you mean ${close}/…?` : "tipx list names the schemes"];
  }
  if (slug !== undefined && resolveId(scheme, id).status === "current") {
    const { provisions } = getEntry(address) as Instrument;
    return [
      provisions
        ? `it has ${provisions.map((provision) => `#${provision.id}`).join(" ")}`
        : "it has no provisions",
    ];
  }
  return found(id, lang, scheme);
}

function withoutSlash(word: string): string[] {
  if (isScheme(word)) return [`tipx list ${word} names what is in it`];
  const homes = SCHEMES.filter((scheme) => resolveId(scheme, word).status !== "unknown");
  return homes.length > 0
    ? [`did you mean ${homes.map((scheme) => `${scheme}/${word}`).join(" or ")}?`]
    : found(word, "en");
}

function found(id: string, lang: string, scheme?: Scheme): string[] {
  const close = scheme && nearest(id, IDS[scheme]);
  if (close) return [`did you mean ${scheme}/${close}?`];
  const hits = search(id, { lang, limit: 3, ...(scheme ? { schemes: [scheme] } : {}) });
  return hits.length > 0
    ? [`did you mean ${hits.map(({ ref }) => ref).join(" or ")}?`]
    : [scheme ? `tipx list ${scheme} names what there is` : "tipx search TEXT finds ids by their words"];
}
