import { fileOf } from "./model.ts";

/** A finding that is right as it stands. It must still be found: an exception no longer needed is a problem itself. */
export interface Exception {
  readonly check: string;
  readonly path: string;
  readonly reason: string;
}

const SECTIONS_OF_ONE_DIVISION = [
  "activities-of-extraterritorial-organizations-and-bodies",
  "education",
  "electricity-gas-steam-and-air-conditioning-supply",
  "public-administration-and-defence-compulsory-social-security",
  "real-estate-activities",
];

export const EXCEPTIONS: readonly Exception[] = [
  {
    check: "unique-labels",
    path: fileOf("countries", "SX"),
    reason: "In Portuguese both parts of the island of Saint Martin bear its name; the library has it so.",
  },
  {
    check: "exact-is-exact",
    path: fileOf("sectors", "other-manufacturing"),
    reason:
      "The division itself, ISIC 32, is titled Other manufacturing: a defined class, not what is left over.",
  },
  ...SECTIONS_OF_ONE_DIVISION.map((division) => ({
    check: "unique-labels",
    path: fileOf("sectors", division),
    reason:
      "ISIC gives the section and its only division one title; the notation, a letter or a number, tells them apart.",
  })),
];
