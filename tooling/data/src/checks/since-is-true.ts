import { judgedMeanings } from "../meanings.ts";
import type { Model } from "../model.ts";
import { isLater } from "../versions.ts";
import type { Check } from "./check.ts";

export const sinceIsTrue: Check = {
  name: "since-is-true",
  why: "Whoever reads 1.4.0 must find there what says it is in 1.4.0.",
  check(model, report) {
    const late = (since: string): boolean => isLater(model.version, since);
    const write = `write the working version, ${model.version} or later`;
    const landed = new Set(model.ledger.map(({ ref }) => ref));
    for (const { path, changes, scheme, id, recorded, line } of judged(model)) {
      const entry = line.ref.includes("#") ? undefined : model.schemes.get(scheme)?.entries.get(id);
      if (entry && !landed.has(line.ref) && late(entry.since))
        report(path, `is new, yet says since: ${entry.since}, a version already out: ${write}`);
      const redirect = line.state === "live" ? undefined : model.schemes.get(scheme)?.redirects.get(id);
      if (redirect && recorded?.state === "live" && late(redirect.since))
        report(path, `is a redirect now, yet says since: ${redirect.since}, a version already out: ${write}`);

      const announcedBefore = recorded?.changes ?? changes.length;
      for (const [index, { since }] of changes.entries()) {
        const before = changes[index - 1]?.since ?? entry?.since;
        if (before !== undefined && isLater(before, since))
          report(path, `lists a change of ${since} after one of ${before}: put the oldest first`);
        else if (index >= announcedBefore && late(since))
          report(path, `announces a change of ${since}, a version already out: ${write}`);
      }
    }
  },
};

function* judged(model: Model) {
  for (const present of judgedMeanings(model)) {
    const [, address = ""] = present.line.ref.split("/");
    yield { ...present, id: address.split("#")[0] ?? address };
  }
}
