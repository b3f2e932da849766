import { broader, conceptUri, label, narrower, type Ref } from "@tipx/taxonomy";
import { answers } from "../lang.js";
import type { Subject } from "./subject.js";

/** A subject for programs: the entry as it is published, with its place in the tree and the label in one language. */
export function subjectJson(subject: Subject, lang: string): object {
  const { asked, scheme, ref } = subject;
  const head = { ref, uri: conceptUri(ref), scheme };
  if (subject.kind === "gone") return { ...head, ...subject.gone };

  const moved = subject.movedSince === undefined ? {} : { asked, since: subject.movedSince };
  const status = subject.movedSince === undefined ? "current" : "moved";
  if (subject.kind === "provision")
    return {
      ...head,
      status,
      ...moved,
      instrument: refWithLabel(ref.split("#")[0] as Ref, lang),
      provision: subject.provision,
    };
  return {
    ...head,
    status,
    ...moved,
    label: labelIn(ref, lang),
    broader: broader(ref).map((parent) => refWithLabel(parent, lang)),
    narrower: narrower(ref).map((child) => refWithLabel(child, lang)),
    entry: subject.entry,
  };
}

/** The label, and whether it is in the language asked for. */
function labelIn(ref: string, lang: string) {
  const found = label(ref, lang);
  return found && (answers(lang, found.lang) ? found : { ...found, fellBackFrom: lang });
}

const refWithLabel = (ref: Ref, lang: string) => ({ ref, label: labelIn(ref, lang) });
