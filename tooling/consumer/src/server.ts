import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".ndjson": "application/x-ndjson",
};

export interface Server {
  readonly origin: string;
  /** What was asked for, in order. */
  readonly asked: readonly string[];
  /** The first thing that a page tells. */
  readonly told: Promise<unknown>;
  close(): Promise<void>;
}

/** Serves the files of a folder under a Content-Security-Policy, and takes what a page of them has to tell. */
export async function serve(folder: string, policy: string): Promise<Server> {
  const asked: string[] = [];
  let tell: (told: unknown) => void;
  const told = new Promise<unknown>((resolve) => (tell = resolve));
  const server = createServer((request, response) => {
    const name = (request.url ?? "").slice(1);
    asked.push(name);
    // A worker has the policy of its own answer, not of its page's.
    response.setHeader("content-security-policy", policy);
    response.setHeader("cache-control", "no-store");
    response.setHeader("x-content-type-options", "nosniff");
    const answer = async (): Promise<Buffer> => {
      if (request.method !== "POST") return readFile(path.join(folder, path.basename(name)));
      tell(JSON.parse(await bodyOf(request)));
      return Buffer.alloc(0);
    };
    answer().then(
      (body) => {
        response.setHeader("content-type", TYPES[path.extname(name)] ?? "application/octet-stream");
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    told,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString("utf8");
}
