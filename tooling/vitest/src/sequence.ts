import path from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * What proves most runs first: that all judges say the same of every case, that nothing of a payload comes back, that
 * hostile input is refused, that the vocabulary is whole. Then what each package promises; at last what packs and installs.
 */
const FIRST = [
  "tooling/fixtures/test/",
  "tooling/data/test/",
  "packages/validator/test/",
  "packages/cli/test/",
  "packages/json-schema/test/",
  "packages/",
  "tooling/",
];
const LAST = /\/test\/long\/|^tooling\/(?:consumer|bench)\//;

/** The place of a file in the order; of two with the same place the larger comes first. */
export function rank(file: string): number {
  if (LAST.test(file)) return FIRST.length;
  const found = FIRST.findIndex((start) => file.startsWith(start));
  return found < 0 ? FIRST.length : found;
}

export class MostFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) =>
      rank(path.relative(this.ctx.config.root, moduleId).replaceAll(path.sep, "/"));
    return order.toSorted((a, b) => place(a) - place(b));
  }
}
