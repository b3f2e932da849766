import * as z from "zod";
import type { Common } from "../common.js";
import type { Kit } from "../kit.js";

/** `Held` is a record of any type but a bundle. */
export function bundle<Held>(kit: Kit, common: Common, record: z.ZodType<Held, Held>) {
  return common.record(
    "bundle",
    "Bundle",
    "An envelope of whole records; references among them resolve inside it. A bundle holds no bundle.",
    {
      records: kit.field(kit.list(record, 10_000), "operational", "The records."),
      agreement: z.exactOptional(
        kit.field(common.recordId, "operational", "The agreement under which it is sent."),
      ),
    },
  );
}
