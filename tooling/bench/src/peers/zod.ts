import { build } from "@tipx/schema";
import * as z from "zod";
import type { Check } from "./peer.ts";

/** zod, the source of the schemas: the record types of the producer profile in one discriminated union. */
export function zod(): Check {
  const types = Object.values(build("producer").types);
  const any = z.discriminatedUnion("type", types as unknown as [(typeof types)[0], ...typeof types]);
  return (value) => any.safeParse(value).success;
}
