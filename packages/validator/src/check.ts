import { check as judge } from "./generated/check.js";
import { yes } from "./plain/yes.js";

/**
 * Tells whether what JSON.parse made is right in structure and vocabulary, as the producer profile asks: yes or no, no reasons. An id that
 * has a successor is right. The fastest answer there is; for findings, limits, rules and hostile input use `validate`, or
 * `validateParsed`. Of any other value than plain data it may run code (a getter is called, a Proxy asked); what inherits more than
 * plain data does, it does not accept.
 */
export const check = (value: unknown): boolean => yes(judge, value);
