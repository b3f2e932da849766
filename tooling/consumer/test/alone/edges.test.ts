import { mkdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inSandbox, inWorkerd } from "../../src/edges.ts";
import { WORKERD } from "../../src/hosts.ts";
import { stranger, type Stranger } from "../../src/install.ts";
import { saidByNode } from "../../src/run.ts";
import { writeInputs } from "../../src/site.ts";
import { differences, type Told } from "../../src/verdict.ts";

/** Thousands of records on each edge: on a busy machine, minutes. */
const PATIENT = 300_000;

let project: Stranger | undefined;
let site = "";
let inNode: Told;
beforeAll(() => {
  project = stranger(["@tipx/taxonomy", "@tipx/validator"]);
  site = path.join(project.folder, "site");
  mkdirSync(site);
  writeInputs(site);
  for (const program of ["verdicts.mjs", "node.mjs"]) project.add(program);
  inNode = JSON.parse(saidByNode(project.folder, "node.mjs", site)) as Told;
}, PATIENT);
afterAll(() => project?.remove());

/** No edge makes WebAssembly of bytes; but for that matcher all is as in Node. */
const expected = (): Told => ({ ...inNode, wasm: null });

test(
  "the sandbox of Vercel's edge gives the verdicts of Node",
  async () => {
    expect(differences(await inSandbox(project as Stranger, site), expected())).toEqual([]);
  },
  PATIENT,
);

const hasWorkerd = WORKERD !== undefined;
test(
  hasWorkerd
    ? "workerd, the runtime of Cloudflare's edge, gives the verdicts of Node"
    : "workerd: not run: the registry has none for this machine",
  async () => {
    expect(hasWorkerd || process.env.TIPX_REQUIRE_JUDGES !== "1").toBe(true);
    if (hasWorkerd) expect(differences(await inWorkerd(project as Stranger, site), expected())).toEqual([]);
  },
  PATIENT,
);
