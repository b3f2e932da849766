import { DEFAULT_UNPACK_LIMITS, unpacked } from "./gunzip.js";
import { formatByName } from "./format.js";
import { bytesOf, type Bytes } from "./source.js";

/**
 * The bytes of a file, unpacked where they are gzip; `-` is `stdin`, else `process.stdin`. A chunk holds until the next one is
 * asked for. Throws an error with a `code` of the code book of this package, or the error of the system.
 */
export const bytesOfInput = (name: string, stdin?: Bytes): Bytes =>
  unpacked(
    bytesOf(name, { stdin, changed: () => undefined }),
    formatByName(name).packed,
    DEFAULT_UNPACK_LIMITS,
  );
