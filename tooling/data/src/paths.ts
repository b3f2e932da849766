import { COVERAGE, DATA, HOSTS } from "./model.ts";

/** The scheme that a hand-edited file belongs to; `_scheme` for a `_scheme.yml`, `_terms` for a list of terms, undefined for files beside them. */
export function schemeOfPath(path: string): string | undefined {
  if (path === COVERAGE || path === HOSTS) return undefined;
  const [scheme = "", file] = path.slice(DATA.length + 1).split("/");
  return file === "_scheme.yml" ? "_scheme" : scheme;
}
