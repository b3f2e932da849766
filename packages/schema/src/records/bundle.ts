import * as z from "zod";
import type { Common } from "../common.js";
import type { FieldBuilders } from "../field-builders.js";

/** `Held` is a record of any type but a bundle. */
export function bundle<Held>(builders: FieldBuilders, common: Common, record: z.ZodType<Held, Held>) {
  return common.record(
    "bundle",
    "Bundle",
    "An envelope of whole records; references among them resolve inside it. A bundle holds no bundle.",
    {
      records: builders.field(builders.list(record, 10_000), "operational", "The records."),
      agreement: z.exactOptional(
        builders.referenceField(
          common.recordId,
          "agreement",
          "operational",
          "The agreement under which it is sent.",
        ),
      ),
    },
  );
}
