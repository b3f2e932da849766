import { COVERAGE, DATA } from "./model.ts";

/** The scheme that a hand-edited file belongs to; `_scheme` for a `_scheme.yml`, undefined for the speech's coverage. */
export function schemeOfPath(path: string): string | undefined {
  if (path === COVERAGE) return undefined;
  const [scheme = "", file] = path.slice(DATA.length + 1).split("/");
  return file === "_scheme.yml" ? "_scheme" : scheme;
}
