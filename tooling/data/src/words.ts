import type * as z from "zod";

type Issue = z.core.$ZodIssue;

/** What a faulty value should have been, in words for someone who writes law, not programs. */
export function plainWords(issue: Issue): string {
  const where = issue.path.length === 0 ? "the file" : `"${issue.path.join(".")}"`;
  switch (issue.code) {
    case "unrecognized_keys":
      return `${where} has ${issue.keys.map((key) => `"${key}"`).join(", ")}, which is not a known field or language: check the spelling or remove it`;
    case "invalid_type":
      if (issue.input === undefined) return `${where} is missing: add it`;
      if (issue.expected === "string") return `${where} must be text: put quotes around it`;
      return `${where} must be ${TYPES[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      if (issue.input === undefined) return `${where} is missing: add it`;
      return `${where} must be ${issue.values.length === 1 ? "" : "one of "}${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return `${where} is not written as expected (${FORMATS.find(([pattern]) => issue.pattern?.includes(pattern))?.[1] ?? `pattern ${issue.pattern}`})`;
    case "too_small":
      return `${where} must not be empty or below ${issue.minimum}`;
    case "too_big":
      return `${where} must not be longer or larger than ${issue.maximum}`;
    case "invalid_union":
      return plainWords(closestBranch(issue));
    default:
      return `${where}: ${issue.message}`;
  }
}

/** The branch of a union that the writer most likely meant: the one with the fewest faults. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): Issue {
  const [best] = [...issue.errors].sort((a, b) => faults(a) - faults(b));
  const first = best?.[0];
  if (!first)
    return { code: "custom", path: issue.path, message: "fits none of the allowed shapes" } as Issue;
  return { ...first, path: [...issue.path, ...first.path] } as Issue;
}

/** A value of a wholly different type is further away than one with a wrong field. */
const faults = (issues: readonly Issue[]): number =>
  issues.reduce(
    (sum, issue) => sum + (issue.code === "invalid_type" && issue.path.length === 0 ? 100 : 1),
    0,
  );

const TYPES: Record<string, string> = {
  object: "a group of fields",
  record: "a group of languages",
  array: "a list",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
};

/** The patterns of entry.ts, by a part that only they have. */
const FORMATS: readonly (readonly [part: string, words: string])[] = [
  ["https?", "an address that starts with https://"],
  ["#[a-z", "scheme/id, as in forms/forced-labour, or instruments/un-crc#art-35 for a provision"],
  ["[0-9]{4}(?:-", "a date as YYYY, YYYY-MM or YYYY-MM-DD"],
  ["[0-9]+\\.[0-9]+", "a version such as 0.1.0"],
  ["[A-Z]{2}-[A-Z0-9]", "an ISO 3166-2 code such as KH-17"],
  ["[A-Z]{2}", "a country code of two capital letters"],
  ["[a-z0-9]+(?:-", "an id: lower-case letters, digits and single hyphens"],
];
