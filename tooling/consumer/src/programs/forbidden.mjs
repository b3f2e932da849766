// Tries in a page or a worker what a policy should forbid, and complains.
import { tell } from "./tell.mjs";

const tried = async (make) => {
  try {
    await make();
    return "done";
  } catch (error) {
    return error.name;
  }
};
const emptyModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);

console.error("a word of complaint");
await tell({
  // eslint-disable-next-line no-eval -- whether it can be done is the question
  eval: await tried(() => (0, eval)("1")),
  // eslint-disable-next-line no-new-func -- likewise
  function: await tried(() => new Function("return 1")),
  wasm: await tried(() => WebAssembly.instantiate(emptyModule)),
  elsewhere: await tried(() => fetch("http://elsewhere.invalid/")),
});
