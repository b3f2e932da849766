import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { ROOT } from "./pack.ts";
import type { Stranger } from "./install.ts";

const FIXTURES = path.join(ROOT, "tooling/fixtures");
const EXAMPLES = path.join(ROOT, "examples");

interface Row {
  readonly file: string;
  readonly enable?: readonly string[];
}
interface Input {
  readonly name: string;
  readonly bytes: Buffer;
  readonly enable?: readonly string[];
}

/** Every committed input: the cases, the hostile ones and the bundle of the examples. */
function committedInputs(): Input[] {
  const listed = ["cases", "hostile"].flatMap((kind) => {
    const folder = path.join(FIXTURES, kind);
    const rows = JSON.parse(readFileSync(path.join(folder, "index.json"), "utf8")) as readonly Row[];
    return rows.map(({ file, enable }) => ({
      name: `${kind}/${file}`,
      bytes: readFileSync(path.join(folder, file)),
      ...(enable && { enable }),
    }));
  });
  const bundle = "siem-reap-2019.bundle.json";
  return [...listed, { name: bundle, bytes: readFileSync(path.join(EXAMPLES, bundle)) }];
}

/** What the site holds beside programs. `verdicts.mjs` reads the same files in Node. */
export function writeInputs(folder: string): void {
  const inputs = committedInputs();
  const rows = inputs.map(({ bytes, ...rest }) => ({ ...rest, length: bytes.length }));
  writeFileSync(path.join(folder, "inputs.json"), JSON.stringify(rows));
  writeFileSync(path.join(folder, "inputs.bin"), Buffer.concat(inputs.map(({ bytes }) => bytes)));
  writeFileSync(path.join(folder, "exchange.ndjson"), readFileSync(path.join(EXAMPLES, "exchange.ndjson")));
}

export interface Bundle {
  /** The files of packages that went into it, by their paths in node_modules. */
  readonly files: readonly string[];
  /** The file of the site that a module of a package became because it is imported only when needed. */
  readonly later: (module: RegExp) => string;
}

const SHARED = ["tell.mjs", "verdicts.mjs"];
/** Each becomes a page `<name>.html`, and a page `<name>-worker.html` that runs it in a worker. */
const HOSTS = ["host", "forbidden"];

/** Bundles the programs for a browser as anybody would: what is imported later stays a file of its own. */
export async function bundle({ folder, add }: Stranger, site: string): Promise<Bundle> {
  const entryPoints = HOSTS.map((name) => `${name}.mjs`);
  for (const program of [...SHARED, ...entryPoints]) add(program);
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints,
    outdir: site,
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    metafile: true,
    logLevel: "silent",
  });
  for (const name of HOSTS) {
    const inPage = `${name}.js`;
    const inWorker = `${name}-worker.js`;
    writeFileSync(path.join(site, inWorker), `new Worker("${inPage}", { type: "module" });\n`);
    writeFileSync(path.join(site, `${name}.html`), pageOf(inPage));
    writeFileSync(path.join(site, `${name}-worker.html`), pageOf(inWorker));
  }
  return {
    files: Object.keys(metafile.inputs).filter((name) => name.startsWith("node_modules/")),
    later(module) {
      const [found] = Object.entries(metafile.outputs).filter(([, { entryPoint = "" }]) =>
        module.test(entryPoint),
      );
      if (!found) throw new Error(`nothing that is imported later matches ${module.source}`);
      return path.basename(found[0]);
    },
  };
}

const pageOf = (script: string): string =>
  `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>TIPX</title>
  <script type="module" src="${script}"></script>
</html>
`;
