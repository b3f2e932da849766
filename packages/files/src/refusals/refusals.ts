/**
 * Why an input could not be judged at all, beside the codes that the validator has for bytes, with the English words. Each is an
 * error of the layer input and has no params. A code is permanent.
 */
export const REFUSALS = {
  "not-found": "There is no such file. Check the path.",
  unreadable: "The input could not be read. Check its permissions and the disk.",
  "is-directory": "This is a folder. Name the files in it.",
  "not-a-file":
    "This is a device, a pipe or a socket, not a file. Send it to the standard input: … | tipx validate -",
  gzip: "The gzip data is damaged, or something that is not gzip follows it. Compress the file again.",
  "gzip-truncated": "The gzip data ends too early. Send the file again, whole.",
  "gzip-ratio":
    "The gzip data grows more than a hundredfold, or than --max-ratio allows, as a bomb does. Send it without compression.",
  "gzip-size": "The gzip data is larger than --max-unpacked allows. Send it in parts.",
} as const;
export type RefusalCode = keyof typeof REFUSALS;
