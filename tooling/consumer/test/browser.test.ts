import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { start, version, visit } from "../src/chromium.ts";
import { stranger, type Stranger } from "../src/install.ts";
import { ROOT } from "../src/pack.ts";
import { saidByNode } from "../src/run.ts";
import { serve } from "../src/server.ts";
import { bundle, writeInputs, type Bundle } from "../src/site.ts";
import { differences, type Told } from "../src/verdict.ts";

/** A browser, and thousands of records for each page of it: on a busy machine, minutes. */
const PATIENT = 300_000;

/** What the README says is enough, and no more. */
const PLAIN = "default-src 'none'; script-src 'self'; connect-src 'self'";
const WITH_WASM = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const LAX = "default-src * 'unsafe-eval'";

const found = version();
const asked = process.env.TIPX_REQUIRE_JUDGES === "1";

let project: Stranger | undefined;
let site = "";
let bundled: Bundle;
let inNode: Told;
let browser: Browser | undefined;
beforeAll(async () => {
  if (found === undefined) return;
  project = stranger(["@tipx/taxonomy", "@tipx/validator"]);
  site = path.join(project.folder, "site");
  mkdirSync(site);
  writeInputs(site);
  bundled = await bundle(project, site);
  project.add("node.mjs");
  inNode = JSON.parse(saidByNode(project.folder, "node.mjs", site)) as Told;
  browser = await start();
}, PATIENT);
afterAll(async () => {
  await browser?.close();
  project?.remove();
});

/** A test in Chromium. Where there is none it says so, and fails only where every judge must be there. */
const inChromium = (what: string, body: (browser: Browser) => Promise<void>) =>
  test(
    found === undefined
      ? `chromium: not run: ${what} (not installed${asked ? ", and TIPX_REQUIRE_JUDGES asks for it" : ""})`
      : `chromium ${found}: ${what}`,
    async () => {
      expect(found !== undefined || !asked).toBe(true);
      if (browser) await body(browser);
    },
    PATIENT,
  );

/** What a page under a policy told, and what it should not have done. */
async function heard(running: Browser, page: string, policy: string) {
  const server = await serve(site, policy);
  try {
    const { told, complaints, requested } = await visit(running, server, page);
    const { violations, ...rest } = told as { readonly violations: readonly string[] };
    const outside = requested.filter((url) => new URL(url).origin !== server.origin);
    return {
      told: rest,
      asked: server.asked,
      wrong: { violations: [...violations].sort(), complaints, outside },
    };
  } finally {
    await server.close();
  }
}

const expected = readFileSync(path.join(ROOT, "examples/exchange.expected.ndjson"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { readonly layer: string });
const faultsIn = ({ stream }: Told) =>
  stream.flatMap(({ line, issues }) =>
    issues
      .filter(({ severity }) => severity === "error")
      .map(({ layer, code, pointer }) => ({ line, layer, code, pointer })),
  );

inChromium("what Node says of the packed validator is worth comparing with", async () => {
  expect(faultsIn(inNode)).toEqual(expected);
  expect(Object.keys(inNode.inputs).length).toBeGreaterThan(600);
  expect(differences(inNode, inNode)).toEqual([]);
  // A matcher knows no rules: of the faulty lines it leaves those that it can know.
  const sure = inNode.wasm?.filter((label) => label >= 0).length ?? 0;
  expect(sure).toBeGreaterThan(900);
  expect(sure).toBeLessThanOrEqual(
    inNode.stream.length - expected.filter(({ layer }) => layer !== "rules").length,
  );
  expect(inNode.script).toEqual(inNode.wasm);
});

inChromium(
  "a bundler takes the small checker and no Node module, and leaves the matchers for later",
  async () => {
    const own = bundled.files.map((file) => file.replace("node_modules/@tipx/validator/dist/", ""));
    expect(own).toContain("check-small.js");
    expect(own).not.toContain("check.js");
    expect(
      bundled.files.filter((file) => !/^node_modules\/@tipx\/(?:taxonomy|validator)\//.test(file)),
    ).toEqual([]);
  },
);

const WASM_REFUSED = "script-src wasm-eval";
/** What both matchers are run by, loaded by the first stream that is long enough. */
const MATCHER = /\/generated-matchers-[^/]*$/;

for (const [where, page] of [
  ["in a page", "host.html"],
  ["in a worker", "host-worker.html"],
] as const) {
  inChromium(`${where} under script-src 'self' all is as in Node, without WebAssembly`, async (running) => {
    const { told, asked: files, wrong } = await heard(running, page, PLAIN);
    // Once for the stream, which asks for the fastest matcher by itself, and once for who asks for this one.
    expect(wrong).toEqual({ violations: [WASM_REFUSED, WASM_REFUSED], complaints: [], outside: [] });
    const { verdicts } = told as { readonly verdicts: Told };
    expect(verdicts.wasm).toBe(null);
    expect(differences({ ...verdicts, wasm: inNode.wasm }, inNode)).toEqual([]);
    expect(faultsIn(verdicts)).toEqual(expected);
    expect(loadedByStream(files)).toEqual([
      bundled.later(MATCHER),
      bundled.later(/\/wasm-[^/]*$/),
      bundled.later(/\/match-[^/]*$/),
    ]);
  });

  inChromium(`${where} under 'wasm-unsafe-eval' all is as in Node, with WebAssembly`, async (running) => {
    const { told, asked: files, wrong } = await heard(running, page, WITH_WASM);
    expect(wrong).toEqual({ violations: [], complaints: [], outside: [] });
    const { verdicts } = told as { readonly verdicts: Told };
    expect(differences(verdicts, inNode)).toEqual([]);
    expect(faultsIn(verdicts)).toEqual(expected);
    expect(loadedByStream(files)).toEqual([bundled.later(MATCHER), bundled.later(/\/wasm-[^/]*$/)]);
  });
}

/** The files that came while the first stream was read. */
function loadedByStream(files: readonly string[]): readonly string[] {
  const first = files.indexOf("exchange.ndjson");
  return files.slice(first + 1, files.indexOf("exchange.ndjson", first + 1));
}

for (const [where, page] of [
  ["a page", "forbidden.html"],
  ["a worker", "forbidden-worker.html"],
] as const)
  inChromium(`the policies are in force in ${where}, and what breaks them is heard`, async (running) => {
    const stopped = { eval: "EvalError", function: "EvalError", elsewhere: "TypeError" };
    const refused = ["connect-src http://elsewhere.invalid/", "script-src eval", "script-src eval"];
    const complaints = expect.arrayContaining(["a word of complaint"]) as unknown;

    const plain = await heard(running, page, PLAIN);
    expect(plain.told).toEqual({ ...stopped, wasm: "CompileError" });
    expect(plain.wrong).toEqual({ violations: [...refused, WASM_REFUSED], complaints, outside: [] });

    const withWasm = await heard(running, page, WITH_WASM);
    expect(withWasm.told).toEqual({ ...stopped, wasm: "done" });
    expect(withWasm.wrong).toEqual({ violations: refused, complaints, outside: [] });

    const lax = await heard(running, page, LAX);
    expect(lax.told).toEqual({ eval: "done", function: "done", wasm: "done", elsewhere: "TypeError" });
    expect(lax.wrong).toEqual({ violations: [], complaints, outside: ["http://elsewhere.invalid/"] });
  });

inChromium("another verdict than Node's is noticed, and told without what was judged", async () => {
  const [first, ...rest] = inNode.stream;
  const name = "cases/person/valid-minimal.json";
  const other: Told = {
    ...inNode,
    stream: first ? [{ ...first, outcome: "refused" }, ...rest] : [],
    script: inNode.script?.slice(0, -1) ?? null,
    wasm: null,
    inputs: { ...inNode.inputs, [name]: { check: false } },
  };
  const found = differences(other, inNode);
  expect(found.slice(0, 2)).toEqual(["stream 0", `script ${inNode.stream.length - 1}`]);
  expect(found.filter((each) => each.startsWith("wasm"))).toHaveLength(inNode.stream.length);
  expect(found.at(-1)).toBe(`inputs ${name}`);
});
