import { createHash } from "node:crypto";

/** The namespace that RFC 9562 gives for addresses. */
const URL_NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** Returns the UUID (version 5) of an address. It depends on the address alone. */
export function uuidOf(uri: string): string {
  const bytes = createHash("sha1").update(URL_NAMESPACE).update(uri).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
