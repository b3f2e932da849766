/**
 * Why an input could not be judged at all, beside the codes that the validator has for bytes, with the English words. Each is an
 * error of the layer input and has no params. A code is permanent.
 */
export const REFUSALS = {
  "not-found": "There is no file of this name. Check the path.",
  unreadable: "The input could not be read. Check its permissions and the disk.",
  "is-directory": "This is a folder. Name the files in it.",
  "not-a-file": "This is a device, a pipe or a socket, not a file. Send its data to the standard input.",
  gzip: "The gzip data is damaged, or something that is not gzip follows it. Compress the file again.",
  "gzip-truncated": "The gzip data ends too early. Send the whole file again.",
  "gzip-ratio":
    "The gzip data grows more than the limit allows when it is unpacked, as a zip bomb does. Send the data without compression.",
  "gzip-size": "The gzip data is larger than the limit allows when it is unpacked. Send the data in parts.",
} as const;
export type RefusalCode = keyof typeof REFUSALS;
