import type { Matcher } from "../engine.js";
import { CAPACITY, FIXED, INPUT, LISTS, MARGIN, WORDS_AT } from "../generated/tables.js";

/** The part of WebAssembly we use; neither of our libraries of types declares it. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
};

/** What is generated of a matcher: code over a memory of its own. */
interface Code {
  readonly memory: Uint8Array;
  learn(slots: number, mask: number, at: number, length: number): void;
  match(from: number, to: number): number;
}

/** Code whose tables are filled, and the matcher whose lines its memory shows: several may share it. */
interface Filled extends Code {
  shows?: Matcher;
}

/** A matcher of the generated code: shows its window of memory the lines in turn. */
function matcherOf(code: Filled): Matcher {
  const { memory, match } = code;
  let bytes: Uint8Array = new Uint8Array(0);
  let start = 0;
  let end = 0;

  const show = (from: number): void => {
    start = from;
    end = Math.min(bytes.length, from + CAPACITY);
    memory.set(bytes.subarray(start, end), INPUT);
    memory.fill(0, INPUT + end - start, INPUT + end - start + MARGIN);
    code.shows = matcher;
  };
  const matcher: Matcher = {
    load(lines) {
      bytes = lines;
      show(0);
    },
    match(from, to) {
      if (to > end || from < start || code.shows !== matcher) {
        if (to - from > CAPACITY) return -1;
        show(from);
      }
      return match(INPUT + from - start, INPUT + to - start);
    },
  };
  return matcher;
}

/** Once for each memory: a table that was filled twice has no free slot left, and looking for one would not end. */
function filled({ memory, learn, match }: Code): Filled {
  for (const [at, base64] of FIXED) memory.set(bytesOf(base64), at);
  let at = WORDS_AT;
  for (const [slots, mask, words] of LISTS)
    for (const word of words.split(" ")) {
      for (let n = 0; n < word.length; n++) memory[at + n] = word.charCodeAt(n);
      learn(slots, mask, at, word.length);
      at += word.length;
    }
  return { memory, learn, match };
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

let script: Filled | undefined;

/** The matcher in JavaScript: runs where a policy forbids WebAssembly. Those of one thread share one memory. */
export async function scriptMatcher(): Promise<Matcher> {
  const { memory, learn, match } = await import("../generated/match.js");
  return matcherOf((script ??= filled({ memory, learn, match })));
}

/** The matcher in WebAssembly; undefined where there is none, or a policy forbids it. Each call makes one of its own. */
export async function wasmMatcher(): Promise<Matcher | undefined> {
  try {
    const { WASM } = await import("../generated/wasm.js");
    const { instance } = await WebAssembly.instantiate(bytesOf(WASM));
    const { memory, ...code } = instance.exports as Omit<Code, "memory"> & {
      readonly memory: { readonly buffer: ArrayBuffer };
    };
    return matcherOf(filled({ memory: new Uint8Array(memory.buffer), ...code }));
  } catch {
    return undefined;
  }
}
