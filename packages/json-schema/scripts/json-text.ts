import { visible } from "@tipx/generated";

/** Writes JSON as it is published: one space to a level, and nothing that cannot be seen. */
export const jsonText = (value: object): string => `${visible(JSON.stringify(value, null, 1))}\n`;
