import { SPEC_VERSION } from "./generated/spec-version.js";

/** The rule that tells it. */
export const NEWER_SHAPES = "newer-shapes";

/** Tells whether a `specVersion`, major.minor, is later than that of the shapes by which records are judged here. */
export function declaresNewerShapes(specVersion: string): boolean {
  if (specVersion === SPEC_VERSION) return false;
  const [major = 0, minor = 0] = specVersion.split(".").map(Number);
  const [ours = 0, ourMinor = 0] = SPEC_VERSION.split(".").map(Number);
  return major > ours || (major === ours && minor > ourMinor);
}
