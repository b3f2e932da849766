import { check as judge } from "./generated/check.js";

/**
 * Tells whether a value is right in structure and vocabulary, as the producer profile asks: yes or no, no reasons. An id that has a
 * successor is right. The fastest and smallest answer there is; for findings, limits, rules and hostile input use `validate`.
 * For plain data only, such as JSON.parse makes: a getter would be called, a Proxy asked.
 */
export const check = (value: unknown): boolean => judge(value) !== 0;
