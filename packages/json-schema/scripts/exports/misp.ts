import type { JsonObject } from "../json-object.js";
import { inEnglish, titleOf, type List, type Model } from "./model.js";
import { uuidOf } from "./uuid.js";

/** Makes one MISP taxonomy with tags such as `tipx:forms="debt-bondage"`. Ids out of use are left out, because nobody should tag with them. */
export function machinetag(all: Model): JsonObject {
  return {
    namespace: "tipx",
    expanded: "Trafficking in persons exchange",
    description: "The concept schemes of the trafficking in persons exchange (TIPX). CC BY 4.0.",
    version: asInteger(all.version),
    refs: ["https://w3id.org/tipx/"],
    predicates: all.schemes.map(predicate),
    values: all.schemes.map(({ name, items }) => ({
      predicate: name,
      entry: items.map((item) => ({
        value: item.id,
        expanded: titleOf(item),
        ...optional("description", inEnglish(item.definitions)),
        uuid: uuidOf(item.uri),
      })),
    })),
  };
}

const predicate = ({ name, uri, titles, descriptions }: List): JsonObject => ({
  value: name,
  expanded: inEnglish(titles) ?? name,
  ...optional("description", inEnglish(descriptions)),
  uuid: uuidOf(uri),
});

const optional = (name: string, text: string | undefined): JsonObject =>
  text === undefined ? {} : { [name]: text };

/** MISP counts versions in whole numbers: 1.2.3 → 1002003. */
function asInteger(version: string): number {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return major * 1_000_000 + minor * 1_000 + patch;
}
