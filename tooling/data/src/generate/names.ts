/** The names a scheme's module exports, from `singular` in its `_scheme.yml`: place-role → PLACE_ROLE_IDS, PlaceRoleId, placeRoleLabel. */
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

/** A value as a JavaScript expression that engines parse fast: a string literal that holds JSON. */
export const jsonLiteral = (value: unknown): string => JSON.stringify(JSON.stringify(value));

/** The first line of a module that the build makes and nobody commits. */
export const builtBanner = (from: string): string =>
  `// Made from ${from} by the build of @tipx/taxonomy. Not committed, not to be edited.\n`;
