import type { Ref } from "./ref.js";

export const BASE_URI = "https://w3id.org/tipx/";

/** The permanent address of an entry; `instruments/x#art-3-a` is that of a provision. Looks nothing up. */
export const conceptUri = (ref: Ref): string => BASE_URI + ref;
