// Judges the inputs of the site in the sandbox of Vercel's edge. The files stand in it, because it has no file system.
import { verdicts } from "./verdicts.mjs";

const open = async (name) =>
  new Response(Uint8Array.from(globalThis.atob(globalThis.FILES[name]), (letter) => letter.charCodeAt(0)))
    .body;
globalThis.TOLD = verdicts(open).then(JSON.stringify);
