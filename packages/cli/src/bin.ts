import { EXIT } from "./exit.js";
import { processIo } from "./io.js";
import { main } from "./main.js";

const io = processIo();

/** Neither message nor stack: both may hold what a sender wrote. The second line says how to report it all the same. */
function fault(): never {
  try {
    process.stderr.write(
      "tipx: internal error; no verdict was reached.\n" +
        "tipx: please report the command and the version, never the data.\n",
    );
  } finally {
    process.exit(EXIT.internal);
  }
}

process.on("uncaughtException", fault);
process.on("unhandledRejection", fault);
// Not left to the system, which would leave half a file; but a second signal is, should the first not do.
process.once("SIGINT", () => process.exit(EXIT.interrupted));
process.once("SIGTERM", () => process.exit(143));
process.once("SIGHUP", () => process.exit(129));
// A reader that has seen enough (`| head`) is no error; a full disk is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") {
    io.readerGone = true;
    if (io.outlivesReader) return;
    process.exit(io.exitCode);
  }
  process.stderr.write("tipx: the output could not be written\n");
  process.exit(EXIT.internal);
});
process.stderr.on("error", () => undefined);

try {
  const code = await main(process.argv.slice(2), io);
  // What is still on its way out leaves before we do; an open stdin does not hold us.
  process.stdout.write("", () => process.exit(code));
} catch {
  fault();
}
