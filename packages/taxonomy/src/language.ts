/**
 * Chooses among the languages that are present the best one for a language tag: the tag itself, else its base language
 * (`zh-Hans-CN`, `zh-Hans`, `zh`, then any `zh-…`), else English. Undefined when English is absent, too.
 */
export function pickLanguage<L extends string>(present: readonly L[], tag: string): L | undefined {
  const matches = (test: (language: string) => boolean) =>
    present.find((language) => test(language.toLowerCase()));
  const parts = tag.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join("-");
    const found = matches((language) => language === prefix);
    if (found) return found;
  }
  return (
    matches((language) => language.startsWith(`${parts[0]}-`)) ?? matches((language) => language === "en")
  );
}
