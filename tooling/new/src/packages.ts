import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

/** A source of one of our packages that the package does not export: read as it stands, so that nothing must be built before. */
export const sourceOf = async (name: string, file: string): Promise<unknown> =>
  import(pathToFileURL(path.join(path.dirname(require.resolve(`${name}/package.json`)), file)).href);
