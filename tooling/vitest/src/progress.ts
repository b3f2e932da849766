import type { Reporter, TestCase, TestModule, TestSpecification, Vitest } from "vitest/node";

/** Between two lines, in milliseconds: often enough to see that it goes on, rare enough for a log. */
const BETWEEN = 10_000;

/** Says how many files are done, at a steady low rate, terminal or not; and last of all how many tests passed and failed. */
export class Progress implements Reporter {
  private vitest: Vitest | undefined;
  private files = 0;
  private done = 0;
  private started = 0;
  private timer: NodeJS.Timeout | undefined;
  private readonly running = new Set<string>();

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.files = specifications.length;
    this.done = 0;
    this.started = performance.now();
    this.say(`${this.files} files of tests`);
    clearInterval(this.timer);
    this.timer = setInterval(() => this.tell(), BETWEEN).unref();
  }

  onTestModuleStart({ relativeModuleId }: TestModule): void {
    this.running.add(relativeModuleId);
  }

  onTestModuleEnd({ relativeModuleId }: TestModule): void {
    this.running.delete(relativeModuleId);
    this.done++;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    clearInterval(this.timer);
    const counts = count(modules, errors.length);
    const chosen = this.vitest?.config.testNamePattern !== undefined;
    // A test that is passed over would look like one that passed. Only who asks for tests by name leaves the others out.
    if (counts.skipped > 0 && !chosen) {
      this.say(`${counts.skipped} tests were skipped: each must run or go`);
      counts.failed += counts.skipped;
    }
    if (counts.failed > 0) process.exitCode = 1;
    this.say(`${counts.passed} passed, ${counts.failed} failed`);
  }

  private tell(): void {
    const seconds = Math.round((performance.now() - this.started) / 1000);
    this.say(`${this.done} of ${this.files} files, ${seconds} s; now ${[...this.running].join(", ")}`);
  }

  private say(line: string): void {
    this.vitest?.logger.log(line);
  }
}

/** A file that could not be run counts as one that failed; so does an error that belongs to no test. */
function count(modules: readonly TestModule[], errors: number) {
  const counts = { passed: 0, failed: errors, skipped: 0 };
  for (const file of modules) {
    const tests: TestCase[] = [...file.children.allTests()];
    for (const each of tests) {
      const { state } = each.result();
      counts[state === "passed" || state === "failed" ? state : "skipped"]++;
    }
    if (file.state() === "failed" && !tests.some((each) => each.result().state === "failed")) counts.failed++;
  }
  return counts;
}
