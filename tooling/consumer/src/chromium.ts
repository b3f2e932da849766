import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { run } from "./run.ts";
import type { Server } from "./server.ts";

/** Debian's: the one that every machine with the same packages has. */
const CHROMIUM = "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Whatever asks for another host is told at once that there is none: no test depends on a network.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** The version of the browser, or undefined on a machine that has none. */
export function version(): string | undefined {
  if (!existsSync(CHROMIUM)) return undefined;
  const { status, stdout } = run(CHROMIUM, ["--version"], "/");
  return status === 0 ? /^Chromium ([0-9.]+)/m.exec(stdout)?.[1] : undefined;
}

/** Starts the browser with a new, empty profile. */
export const start = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });

export interface Visit {
  /** What the page told the server. */
  readonly told: unknown;
  /** What stands in the console that is no plain word, and what was thrown and not caught. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, whoever was to answer. */
  readonly requested: readonly string[];
}

/** Opens a page of the server and waits until it has told what it found. */
export async function visit(browser: Browser, { origin, told }: Server, page: string): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const complaints: string[] = [];
    const requested: string[] = [];
    context.on("request", (request) => requested.push(request.url()));
    context.on("console", (message) => {
      if (["error", "warning", "assert"].includes(message.type())) complaints.push(message.text());
    });
    context.on("weberror", (error) => complaints.push(String(error.error())));
    const tab = await context.newPage();
    const crash = new Promise<never>((_, reject) =>
      tab.on("crash", () => reject(new Error("the page crashed"))),
    );
    await tab.goto(`${origin}/${page}`);
    const found = await Promise.race([told, crash]);
    // What was said comes by another way than what was told: an answer by that way comes after it.
    await Promise.all([tab.title(), ...tab.workers().map((worker) => worker.evaluate(() => 0))]);
    return { told: found, complaints, requested };
  } finally {
    await context.close();
  }
}
