import { COVERAGE, DATA } from "./model.ts";

/** The scheme a hand-edited file belongs to; `_scheme` for a folder's own description, nothing for the speech. */
export function schemeOfPath(path: string): string | undefined {
  if (path === COVERAGE) return undefined;
  const [scheme = "", file] = path.slice(DATA.length + 1).split("/");
  return file === "_scheme.yml" ? "_scheme" : scheme;
}
