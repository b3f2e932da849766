import { PROVISIONS } from "@tipx/taxonomy/provisions";
import { ANY, rule } from "../../../src/rule.js";
import { TextMap } from "../../../src/text-map.js";

let register: TextMap<TextMap<true>> | undefined;

/** True of a provision that the register lacks, where it has provisions of the instrument. */
function isMissing({ instrument, provision }: { instrument: string; provision?: string }): boolean {
  if (provision === undefined) return false;
  register ??= new TextMap(
    Object.entries(PROVISIONS).map(([id, slugs]) => [id, new TextMap(slugs.map((slug) => [slug, true]))]),
  );
  const known = register.get(instrument);
  return known !== undefined && !known.has(provision);
}

export const provisionUnknown = rule({
  id: "provision-unknown",
  severity: "warning",
  source: ["TIPX register of instruments"],
  reads: ["every-provision"],
  types: ANY,
  breaks: { provision: isMissing },
  params: { scheme: "instruments" },
});
