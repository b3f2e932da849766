import { fileOf } from "./model.ts";

/** A finding that we accept. The check must still find it: an exception that covers nothing is itself a problem. */
export interface Exception {
  readonly check: string;
  readonly path: string;
  readonly reason: string;
}

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
      "ISIC 32 itself, which its title calls other manufacturing: a defined class, not what is left over.",
  },
];
