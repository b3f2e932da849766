import { Linter } from "eslint";
import { expect, test } from "vitest";
import { fileAddresses } from "../file-addresses.js";

const linter = new Linter();
const messages = (code: string): (string | undefined)[] =>
  linter
    .verify(code, [
      {
        plugins: { tipx: { rules: { "file-addresses": fileAddresses } } },
        rules: { "tipx/file-addresses": "error" as const },
      },
    ])
    .map(({ messageId, message }) => messageId ?? message);

test.each([
  ['new URL("..", import.meta.url).pathname;', "pathname"],
  ['const { pathname } = new URL("..", import.meta.url);', "pathname"],
  ['const here = new URL(".", import.meta.url); use(here.pathname);', "pathname"],
  ["pathToFileURL(name).pathname;", "pathname"],
  ['new URL("file:///a b").pathname;', "pathname"],
  ['import.meta.url.replace("file://", "");', "pathname"],
  ["if (import.meta.url === `file://${process.argv[1]}`) run();", "text"],
  ['await import("file://" + name);', "text"],
])("%s is refused: in a folder with a space it is another path", (code, message) =>
  expect(messages(code)).toEqual([message]),
);

test.each([
  'fileURLToPath(new URL("..", import.meta.url));',
  'readFile(new URL("a.txt", import.meta.url));',
  "pathToFileURL(name).href;",
  "new URL(request.url, origin).pathname;",
  "const url = new URL(request.url, `http://${host}`); use(url.pathname);",
  "`file ${name}`;",
])("%s is allowed", (code) => expect(messages(code)).toEqual([]));
