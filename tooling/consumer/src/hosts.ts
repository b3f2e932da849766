import { existsSync } from "node:fs";
import path from "node:path";
import { manifestAt, ROOT } from "./pack.ts";

/** What strangers run our packages on stands in a package of its own, which only the checks of this folder's `alone` need. */
const HOSTS = path.join(ROOT, "tooling/hosts");

const inHosts = (...below: string[]): string => path.join(HOSTS, "node_modules", ...below);

const { devDependencies = {}, optionalDependencies = {} } = manifestAt(HOSTS);

export interface NodeHost {
  /** The major version. */
  readonly major: number;
  /** The program, or undefined on a machine for which there is none in the registry. */
  readonly program: string | undefined;
}

/** Every version of Node that the package of hosts names, lowest first. */
export const NODES: readonly NodeHost[] = [
  ...new Set(
    Object.keys(optionalDependencies).flatMap((name) =>
      name.startsWith("node-") ? [Number(name.split("-")[1])] : [],
    ),
  ),
]
  .sort((a, b) => a - b)
  .map((major) => {
    const program = inHosts(`node-${major}-${process.platform}-${process.arch}`, "bin/node");
    return { major, program: existsSync(program) ? program : undefined };
  });

export interface TypeScript {
  /** As `5.4`. */
  readonly version: string;
  /** The file of its `tsc`, for Node to run. */
  readonly tsc: string;
}

/** Every version of TypeScript that the package of hosts names, lowest first. */
export const TYPESCRIPTS: readonly TypeScript[] = Object.keys(devDependencies)
  .filter((name) => name.startsWith("typescript-"))
  .sort()
  .map((name) => ({ version: name.replace("typescript-", ""), tsc: inHosts(name, "bin/tsc") }));

export const JEST = inHosts("jest/bin/jest.js");
export const JSDOM = inHosts("jest-environment-jsdom");

/** The sandbox of Vercel's edge. */
export const EDGE_VM = inHosts("@edge-runtime/vm");

const workerd = inHosts(`workerd-${process.platform}-${process.arch}`, "bin/workerd");
/** The runtime of Cloudflare's edge, or undefined on a machine for which there is none in the registry. */
export const WORKERD = existsSync(workerd) ? workerd : undefined;

/** The lowest version of Node that a manifest asks for, as `[major, minor]`. */
export function lowestNode({ name, engines }: ReturnType<typeof manifestAt>): readonly [number, number] {
  const [, major, minor] = /^>=([0-9]+)\.([0-9]+)\.[0-9]+$/.exec(engines?.["node"] ?? "") ?? [];
  if (major === undefined || minor === undefined) throw new Error(`${name} names no lowest Node`);
  return [Number(major), Number(minor)];
}
