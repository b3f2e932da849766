/** The four layers of a verdict, in the order they are checked. */
export const LAYERS = ["input", "structure", "vocabulary", "rules"] as const;
export type Layer = (typeof LAYERS)[number];
export type Severity = "error" | "warning";
