import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** A folder of the test file's own, gone when it is done. Its name holds a space and Khmer letters. */
export async function scratch(): Promise<(name: string) => string> {
  const dir = await mkdtemp(path.join(tmpdir(), "tipx files ខ្មែរ-"));
  afterAll(() => rm(dir, { recursive: true, force: true }));
  return (name) => path.join(dir, name);
}

/** All that a generator yields. */
export async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}
