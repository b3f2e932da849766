// Judges the inputs of the site in a page or a worker.
import { tell } from "./tell.mjs";

const open = async (name) => (await fetch(name)).body;
try {
  // Loaded when refusals are heard: a package could break the policy by being loaded.
  const { verdicts } = await import("./verdicts.mjs");
  await tell({ verdicts: await verdicts(open) });
} catch (error) {
  // Its message may quote what was read.
  await tell({ fault: error.name });
}
