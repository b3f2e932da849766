import { constants } from "node:os";

/** The signals that end a process which has no handler for them. */
const ENDING = [
  "SIGHUP", "SIGINT", "SIGQUIT", "SIGTRAP", "SIGABRT", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGXCPU",
  "SIGVTALRM", "SIGPROF", "SIGIO", "SIGPOLL", "SIGPWR", "SIGSYS", "SIGLOST", "SIGBREAK",
] as const; // prettier-ignore

/** The same, which a processor raises, too: of its own the program would then never come to an end. */
const OF_FAULTS = ["SIGILL", "SIGBUS", "SIGFPE", "SIGSEGV"] as const;

/**
 * Has the program end by itself, with 128 and the number of the signal, where the system would end it and leave half a file. SIGUSR1
 * is one of them: Node would open a debugger on memory full of records. A second signal is left to the system, should the first not do.
 */
export const endBySignals = (): void => handle(ENDING);

/** The same for the signals that also tell a fault of the program: only while there are files that must not stay. */
export const endByFaultSignals = (): void => handle(OF_FAULTS);

function handle(names: readonly NodeJS.Signals[]): void {
  for (const name of names) {
    const number: number | undefined = (constants.signals as Partial<Record<string, number>>)[name];
    if (number === undefined) continue;
    try {
      process.once(name, () => process.exit(128 + number));
    } catch {
      // One that this system does not let a program handle.
    }
  }
}
