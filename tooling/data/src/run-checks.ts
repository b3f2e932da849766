import type { Check } from "./checks/index.ts";
import type { Exception } from "./exceptions.ts";
import type { Model, Problem } from "./model.ts";

/** Runs the checks. Gives every finding that no exception covers, and every exception that covers no finding. */
export function runChecks(
  model: Model,
  checks: readonly Check[],
  exceptions: readonly Exception[],
): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<Exception>();
  for (const { name, fixable = false, check } of checks)
    check(model, (path, message) => {
      const exception = exceptions.find((candidate) => candidate.check === name && candidate.path === path);
      if (exception) used.add(exception);
      else problems.push({ path, message, check: name, fixable });
    });
  for (const exception of exceptions)
    if (!used.has(exception))
      problems.push({
        path: exception.path,
        message: `no longer needs its exception from "${exception.check}": remove it from tooling/data/src/exceptions.ts`,
        check: "exceptions",
        fixable: false,
      });
  return problems;
}
