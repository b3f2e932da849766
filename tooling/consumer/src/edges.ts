import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { EDGE_VM, WORKERD } from "./hosts.ts";
import type { Stranger } from "./install.ts";
import { said } from "./run.ts";
import type { Told } from "./verdict.ts";

const INPUTS = ["exchange.ndjson", "inputs.json", "inputs.bin"];

/** Bundles a program into one file, as edges take it. */
async function bundled({ folder, add }: Stranger, program: string, format: "esm" | "iife"): Promise<string> {
  for (const each of ["verdicts.mjs", program]) add(each);
  const outfile = path.join(folder, program.replace(".mjs", ".bundle.js"));
  await build({
    absWorkingDir: folder,
    entryPoints: [program],
    outfile,
    bundle: true,
    format,
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outfile;
}

/** What the packages say of the inputs of a site in the sandbox of Vercel's edge, in which Next.js runs its middleware. */
export async function inSandbox(project: Stranger, site: string): Promise<Told> {
  const program = await bundled(project, "sandbox.mjs", "iife");
  project.add("run-sandbox.mjs");
  return JSON.parse(
    said(process.execPath, ["run-sandbox.mjs", EDGE_VM, program, site, ...INPUTS], project.folder),
  ) as Told;
}

/** A port of this machine that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** How often and how long the server is asked before it has not come up. */
const ASKED = { every: 100, times: 300 };

/** The same on the runtime of Cloudflare's edge, a server on loopback. Throws where it does not come up, or answers with a fault. */
export async function inWorkerd(project: Stranger, site: string): Promise<Told> {
  if (WORKERD === undefined) throw new Error("there is no workerd for this machine");
  const program = await bundled(project, "edge.mjs", "esm");
  const port = await freePort();
  const config = path.join(project.folder, "edge.capnp");
  writeFileSync(config, configOf(program, site, port));
  const server = spawn(WORKERD, ["serve", config], { stdio: ["ignore", "ignore", "pipe"] });
  let words = "";
  server.stderr.on("data", (chunk) => (words += String(chunk)));
  try {
    for (let n = 0; n < ASKED.times && server.exitCode === null; n++) {
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (answer?.ok) return (await answer.json()) as Told;
      if (answer) throw new Error(`the edge answered with ${await answer.text()}`);
      await new Promise((resolve) => setTimeout(resolve, ASKED.every));
    }
    throw new Error(`workerd did not come up: ${words.slice(-500)}`);
  } finally {
    server.kill();
  }
}

const configOf = (program: string, site: string, port: number): string =>
  `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "edge", worker = .edge), (name = "site", disk = (path = "${site}"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "edge")],
);
const edge :Workerd.Worker = (
  modules = [(name = "edge", esModule = embed "${path.basename(program)}")],
  compatibilityDate = "2026-11-01",
  bindings = [(name = "SITE", service = "site")],
);
`;
