import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { RECORD_TYPES } from "@tipx/schema";
import { HOME } from "../measure.ts";
import { atMost, figure, type Bench, type Context, type Result } from "../result.ts";

const TSC = path.join(
  path.dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
  "bin/tsc",
);
// `Event` is a global of every browser.
const NAMES = RECORD_TYPES.map((type) =>
  type === "event"
    ? "EventRecord"
    : type.replaceAll(/(?:^|-)[a-z]/g, (start) => start.slice(-1).toUpperCase()),
);

/** The source of a program that uses the types: three functions for each type, and more for the union of all. */
function consumer(from: string): string {
  const each = NAMES.map(
    (name) => `
export const id${name} = (record: ${name}): string => record.id;
export const read${name} = (record: Any): ${name} | undefined => (record.type === ("${RECORD_TYPES[NAMES.indexOf(name)] ?? ""}" as const) ? record : undefined);
export const mark${name} = (record: ${name}): ${name} => ({ ...record, handling: { ...record.handling, tlp: "red" } });`,
  );
  return `import type { ${NAMES.join(", ")} } from "${from}";
type Any = ${NAMES.join(" | ")};
export const tlp = (record: Any) => record.handling.tlp;
export const types = (records: readonly Any[]) => new Set(records.map(({ type }) => type));
export const firstCharge = (record: Case) => record.charges?.[0]?.stage;
export const forms = (record: EventRecord) => record.realisedExploitation?.filter((form) => typeof form === "string");
export const people = (bundle: Bundle) => bundle.records.filter((record) => record.type === "person");
export const stages = (request: CooperationRequest) => request.stages.map(({ stage, at }) => [stage, at] as const);
${each.join("\n")}
`;
}

interface Diagnostics {
  readonly files: number;
  readonly types: number;
  readonly instantiations: number;
  readonly check: string;
  readonly memory: number;
}

function compiled(folder: string, name: string, contents: string): Diagnostics {
  const home = path.join(folder, name);
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, "index.ts"), contents);
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(path.join(home, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["index.ts"] }));
  const { status, stdout } = spawnSync(process.execPath, [TSC, "-p", home, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the consumer of ${name} does not compile: ${stdout.slice(0, 1000)}`);
  const said = (label: string): string => {
    const found = new RegExp(`^${label}: +([0-9.]+)`, "m").exec(stdout)?.[1];
    if (found === undefined) throw new Error(`tsc did not say ${label}`);
    return found;
  };
  return {
    files: Number(said("Files")),
    types: Number(said("Types")),
    instantiations: Number(said("Instantiations")),
    check: said("Check time"),
    memory: Number(said("Memory used")) / 1000,
  };
}

async function run({ say }: Context): Promise<Result> {
  say("compiling consumers of the types");
  // The file stands inside the package, so that the compiler finds what it imports.
  const folder = path.join(HOME, "dist/types");
  try {
    const found = {
      "@tipx/json-schema, plain interfaces": compiled(folder, "plain", consumer("@tipx/json-schema")),
      "@tipx/schema, inferred by zod": compiled(folder, "zod", consumer("@tipx/schema")),
      nothing: compiled(folder, "nothing", "export {};\n"),
    };
    const [plain, inferred] = Object.values(found) as [Diagnostics, Diagnostics];
    return {
      bars: [
        atMost(
          "consumer's tsc instantiations against zod-inferred types",
          5,
          (100 * plain.instantiations) / inferred.instantiations,
          1,
          " %",
        ),
      ],
      tables: [
        {
          title: `A consumer's compiler: ${3 * NAMES.length + 6} functions over the ${NAMES.length} record types`,
          head: ["imports", "files", "types", "instantiations", "check s", "memory MB"],
          rows: Object.entries(found).map(([name, { files, types, instantiations, check, memory }]) => [
            name,
            ...[files, types, instantiations].map((count) => count.toLocaleString("en")),
            check,
            figure(memory, 0),
          ]),
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const types: Bench = { name: "types", about: "what the types cost a consumer's compiler", run };
