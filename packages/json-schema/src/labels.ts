import type { FieldLabel, LabelLanguage, LabelLookup } from "./labels/label.js";

export { LABEL_LANGUAGES } from "./labels/label.js";
export type { FieldLabel, LabelLanguage, LabelStatus } from "./labels/label.js";

const LOADERS: Readonly<Record<LabelLanguage, () => Promise<{ labelOf: LabelLookup }>>> = {
  en: () => import("./labels/en.js"),
  km: () => import("./labels/km.js"),
  "zh-Hans": () => import("./labels/zh-hans.js"),
};

/**
 * Returns what a field is called, or undefined where there is no such field. The path begins with a record type, or with a shape
 * of the schemas (`$defs`), and goes on from field to field; indexes and `*` may stand where there are lists:
 * `case/openedOn`, `case/charges/0/accused`, `money/currency`. Loads the words of that language and no other. Where a path leads
 * through a choice whose branches call the field differently, there is no label. Rejects with a RangeError for a language that
 * is not in `LABEL_LANGUAGES`.
 */
export async function fieldLabel(path: string, lang: LabelLanguage = "en"): Promise<FieldLabel | undefined> {
  if (!Object.hasOwn(LOADERS, lang)) throw new RangeError("fields have no labels in that language");
  const { labelOf } = await LOADERS[lang]();
  return labelOf(path);
}
