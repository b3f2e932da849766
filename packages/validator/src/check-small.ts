/** What `@tipx/validator/check` is in a browser: the same answer from a tenth of the code. */
export { check } from "./generated/small.js";
