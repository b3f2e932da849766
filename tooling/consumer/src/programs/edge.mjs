// Judges the inputs of the site on an edge of Cloudflare, which gives a program their files as a service.
import { verdicts } from "./verdicts.mjs";

export default {
  async fetch(_, { SITE }) {
    const open = async (name) => (await SITE.fetch(`http://site/${name}`)).body;
    try {
      return new Response(JSON.stringify(await verdicts(open)));
    } catch (error) {
      // Its message may quote what was read.
      return new Response(error.name, { status: 500 });
    }
  },
};
