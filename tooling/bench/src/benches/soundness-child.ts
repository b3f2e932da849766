import { soundness, type Matcher } from "../fuzz/sound.ts";
import { zod } from "../peers/zod.ts";

/** How the process that changes lines was asked. */
export interface SoundnessRequest {
  readonly matcher: "scriptMatcher" | "wasmMatcher";
  readonly lines: number;
  readonly seed: number;
}

const { matcher: name, lines, seed } = JSON.parse(process.argv[2] ?? "") as SoundnessRequest;
// The matchers have no entry of their own: nobody but the validator may ask them, and this.
const { href } = new URL("../../../../packages/validator/src/engine/matcher.ts", import.meta.url);
const made = (await import(href)) as Record<SoundnessRequest["matcher"], () => Promise<Matcher | undefined>>;
const matcher = await made[name]();
if (!matcher) throw new Error(`there is no ${name} on this machine`);
console.log(JSON.stringify(soundness(matcher, zod(), lines, seed)));
