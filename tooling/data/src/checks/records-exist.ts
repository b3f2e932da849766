import type { Measure, Recommendation } from "../entry.ts";
import { liveEntries } from "../model.ts";
import { RECORD_TYPES } from "../record-types.ts";
import type { Check } from "./check.ts";

export const recordsExist: Check = {
  name: "records-exist",
  why: "A recommendation can be done and a measure computed only from records that exist.",
  check(model, report) {
    for (const { scheme, entry, path } of liveEntries(model)) {
      if (scheme.name === "recommendations")
        for (const type of (entry as Recommendation).records ?? [])
          if (!RECORD_TYPES.has(type))
            report(path, `"records" names "${type}", which is no record type: correct it`);
      if (scheme.name !== "measures") continue;
      const measure = entry as Measure;
      for (const name of measure.disaggregation ?? [])
        if (!model.schemes.has(name))
          report(path, `"disaggregation" names "${name}", which is no scheme: write the name of its folder`);
      for (const field of measure.fields)
        if (!RECORD_TYPES.has(field.split("#")[0] ?? "") || !field.includes("#/"))
          report(path, `"fields" names "${field}": write a record type, then #/ and the path of the field`);
    }
  },
};
