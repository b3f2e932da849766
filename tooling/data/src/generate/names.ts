/**
 * The names that a scheme's modules export, made from `singular` in its `_scheme.yml`: `place-role` gives PLACE_ROLE_IDS,
 * PlaceRoleId, placeRoleLabel.
 */
export function exportNames(singular: string) {
  const words = singular.split("-");
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return {
    ids: `${words.join("_").toUpperCase()}_IDS`,
    id: `${pascal}Id`,
    guard: `is${pascal}Id`,
    get: `get${pascal}`,
    label: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}Label`,
    type: pascal,
  };
}

/** Writes a value as a string literal that holds JSON, which engines read faster than an object literal. */
export const jsonLiteral = (value: unknown): string => JSON.stringify(JSON.stringify(value));

/** The first line of each module that the build makes and that is not committed. */
export const builtBanner = (from: string): string =>
  `// Made from ${from} by the build of @tipx/taxonomy. Not committed, not to be edited.\n`;
