import {
  type EntryBase,
  getEntry,
  getProvision,
  type Provision,
  type Ref,
  resolveId,
  type Resolution,
} from "@tipx/taxonomy";

type Gone = Extract<Resolution, { status: "split" | "withdrawn" }>;

/** What an address stands for. `asked` differs from `ref` when the id has moved. */
export type Subject = { readonly asked: string; readonly scheme: string } & (
  | { readonly kind: "entry"; readonly ref: Ref; readonly entry: EntryBase; readonly movedSince?: string }
  | {
      readonly kind: "provision";
      readonly ref: Ref;
      readonly entry: EntryBase;
      readonly provision: Provision;
      readonly movedSince?: string;
    }
  | { readonly kind: "gone"; readonly ref: Ref; readonly gone: Gone }
);

/** The entry or provision at `scheme/id` or `instruments/id#slug`; undefined for what never was. */
export function findSubject(asked: string): Subject | undefined {
  const [, scheme = "", id = "", slug] = /^([^/#]+)\/([^/#]+)(?:#(.*))?$/su.exec(asked) ?? [];
  const found = resolveId(scheme, id);
  if (found.status === "unknown") return undefined;
  if (found.status === "split" || found.status === "withdrawn")
    return slug === undefined
      ? { kind: "gone", asked, scheme, ref: `${scheme}/${id}` as Ref, gone: found }
      : undefined;

  const ref = `${scheme}/${found.id}` as Ref;
  const entry = getEntry(ref as string);
  if (!entry) return undefined;
  const moved = found.status === "moved" ? { movedSince: found.since } : {};
  if (slug === undefined) return { kind: "entry", asked, scheme, ref, entry, ...moved };
  const provision = scheme === "instruments" ? getProvision(found.id, slug) : undefined;
  return (
    provision && {
      kind: "provision",
      asked,
      scheme,
      ref: `${ref}#${slug}` as Ref,
      entry,
      provision,
      ...moved,
    }
  );
}
