import { EXIT } from "./exit.js";
import { processIo } from "./io.js";
import { main } from "./main.js";
import { endByFaultSignals, endBySignals } from "./signals.js";

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
endBySignals();
io.guardOutputs = endByFaultSignals;
// A reader that has seen enough (`| head`) is no error; a full disk is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") {
    io.readerGone = true;
    if (io.outlivesReader) return;
    process.exit(io.exitCode);
  }
  process.stderr.write(`tipx: the output could not be written (${error.code ?? "unknown error"})\n`);
  process.exit(EXIT.usage);
});
process.stderr.on("error", () => undefined);

/** Tells whether a write failed for another reason than that nobody reads. In that case the handler above ends the process. */
const isLost = (error: Error | null | undefined): boolean =>
  error !== null &&
  error !== undefined &&
  io.readerGone !== true &&
  (error as NodeJS.ErrnoException).code !== "EPIPE";

try {
  const code = await main(process.argv.slice(2), io);
  // What is still on its way out leaves before we do; an open stdin does not hold us.
  process.stdout.write("", (error) => {
    if (!isLost(error)) process.exit(code);
  });
} catch {
  fault();
}
