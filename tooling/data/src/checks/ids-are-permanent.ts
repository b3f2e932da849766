import { presentIds } from "../ledger.ts";
import { presentMeanings } from "../meanings.ts";
import { fileOf, type Model } from "../model.ts";
import type { Check } from "./check.ts";

export const idsArePermanent: Check = {
  name: "ids-are-permanent",
  why: "Data in other people's files uses our ids: what was published is found for ever.",
  check(model, report) {
    const present = new Set([...presentIds(model)].map(({ ref }) => ref));
    const since = new Map([...presentIds(model)].map((line) => [line.ref, line.since]));
    for (const { ref, since: landed } of model.ledger) {
      const [address = "", slug] = ref.split("#");
      const [scheme = "", id = ""] = address.split("/");
      const file = fileOf(scheme, id);
      const isLive = model.schemes.get(scheme)?.entries.has(id) ?? false;
      if (!present.has(ref)) {
        // Where a redirect has replaced an instrument, its provisions are gone with it and need no redirect of their own.
        if (slug !== undefined && present.has(address) && !isLive) continue;
        if (slug !== undefined && isLive)
          report(file, `provision ${slug} was published: restore it (see CONTRIBUTING)`);
        else if (scheme === "countries")
          report(
            "tooling/data/src/countries.ts",
            `the library no longer has ${id}, which was published: keep its code here, or stay with the release that has it`,
          );
        else if (slug === undefined) {
          const successor = renamedTo(model, ref);
          const redirect = `\`label: { en: … }\`, \`redirect: { moved: ${successor ?? "…"} }\` and \`since: ${model.version}\``;
          report(
            file,
            successor === undefined
              ? `was published; restore it or replace it with a redirect file (see CONTRIBUTING), such as ${redirect}`
              : `was published; it seems to be ${successor} now: leave a file of the old name that says ${redirect} (see CONTRIBUTING)`,
          );
        }
      } else if (slug === undefined && isLive && since.get(ref) !== landed)
        report(file, `says since: ${since.get(ref)}, but it was first published in ${landed}: write that`);
    }
  },
};

/** The one new id of the same scheme that means what the missing one was recorded to mean. */
function renamedTo(model: Model, missing: string): string | undefined {
  const recorded = model.meanings.find(({ ref }) => ref === missing);
  if (!recorded) return undefined;
  const scheme = missing.slice(0, missing.indexOf("/") + 1);
  const landed = new Set(model.ledger.map(({ ref }) => ref));
  const [first, ...others] = [...presentMeanings(model)]
    .map(({ line }) => line)
    .filter(({ ref, state, fingerprint }) => {
      const isNew = ref.startsWith(scheme) && !ref.includes("#") && !landed.has(ref);
      return isNew && state === recorded.state && fingerprint === recorded.fingerprint;
    });
  return first && others.length === 0 ? first.ref.slice(scheme.length) : undefined;
}
