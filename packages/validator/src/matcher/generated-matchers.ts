import type { Matcher, Texts } from "./matcher.js";
import { build, typeNumber } from "../generated/build.js";
import {
  CAPACITY,
  FIXED,
  INPUT,
  LETTERS,
  LISTS,
  MARGIN,
  ROWS,
  WORDS_AT,
  WORDS_END,
} from "../generated/tables.js";

/** The part of WebAssembly that we use. No library of types that we use declares it. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
};

/** What is generated of a matcher: code over a memory of its own. */
interface Code {
  readonly memory: Uint8Array;
  put(at: number, word: number): void;
  learn(slots: number, mask: number, at: number, length: number): void;
  match(from: number, keep: number): number;
  ended(): number;
  noted(): number;
  forget(): void;
}

/** Code whose tables are filled, and the matcher whose lines stand in its memory: several may share it. */
interface Filled extends Code {
  shows?: Matcher;
}

/** A matcher of the generated code. It copies the lines, one window after another, into the memory that the code reads. */
function matcherOf(code: Filled): Matcher {
  const { memory, match, ended, noted, forget } = code;
  const tape = new Int32Array(memory.buffer);
  let bytes: Uint8Array = new Uint8Array(0);
  let start = 0;
  let end = 0;
  let keeps = 0;

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
      keeps = 0;
      show(0);
    },
    match(from, to) {
      if (to > end || from < start || code.shows !== matcher) {
        if (to - from > CAPACITY) return -1;
        show(from);
      }
      const tlp = match(INPUT + from - start, keeps);
      return tlp >= 0 && ended() === INPUT + to - start ? tlp : -1;
    },
    next(from) {
      if (from < start || from >= end || code.shows !== matcher) show(from);
      const tlp = match(INPUT + from - start, keeps);
      if (tlp >= 0 || end === bytes.length || start === from) return tlp;
      // The record may go on behind the window.
      show(from);
      return match(INPUT, keeps);
    },
    behind: () => ended() - INPUT + start,
    ...(LITTLE_ENDIAN && {
      notes: {
        keep() {
          keeps = 1;
          forget();
        },
        last: () => noted(),
        type: (note: number) => typeNumber(tape, note),
        record(at: number, texts: Texts, from: number, to: number) {
          const line = texts.bytewise(from, to);
          if (line === undefined) return undefined;
          const wide = (a: number, b: number) => texts.slice(from + a, from + b);
          return build({ tape, words: (words ??= wordsOf()), at, line, wide }) as unknown;
        },
      },
    }),
  };
  return matcher;
}

/** The memory of WebAssembly is little-endian. Where the arrays of the host are not, they cannot read its notes. */
const LITTLE_ENDIAN = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ Uint32Array.of(1).buffer)[0] === 1;

/** Fills the tables, once for each memory: a table that was filled twice has no free slot, and the search for one would not end. */
function filled(code: Code): Filled {
  const { memory, put, learn } = code;
  for (const [at, base64] of FIXED) memory.set(bytesOf(base64), at);
  for (const [at, text] of LETTERS) write(memory, at, text);
  for (const row of ROWS)
    for (let n = 1; n < row.length; n++) put((row[0] as number) + 4 * n - 4, row[n] as number);
  let at = WORDS_AT;
  for (const [slots, mask, list] of LISTS)
    for (const word of list.split(" ")) {
      write(memory, at, word);
      learn(slots, mask, at, word.length);
      at += word.length;
    }
  return code;
}

/** The words of all lists, each at the offset of its first byte from that of the first word. */
function wordsOf(): readonly string[] {
  const words = new Array<string>(WORDS_END - WORDS_AT).fill("");
  let at = 0;
  for (const [, , list] of LISTS)
    for (const word of list.split(" ")) {
      words[at] = interned(word);
      at += word.length;
    }
  return words;
}
let words: readonly string[] | undefined;

/** Made when first needed: where a host has none, importing this does no harm. */
let encoder: InstanceType<typeof TextEncoder> | undefined;

const write = (memory: Uint8Array, at: number, text: string): unknown =>
  (encoder ??= new TextEncoder()).encodeInto(text, memory.subarray(at, at + text.length));

/** The word as JavaScript engines keep the names of properties: two such texts are compared by their addresses. */
const interned = (word: string): string => Object.keys({ [word]: 0 })[0] ?? word;

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n++) bytes[n] = text.charCodeAt(n);
  return bytes;
}

let shared: Filled | undefined;

/** Makes the matcher in JavaScript, which runs where a policy forbids WebAssembly. Those of one thread share one memory. */
export async function scriptMatcher(): Promise<Matcher> {
  const { script } = await import("../generated/match.js");
  return matcherOf((shared ??= filled(script())));
}

/** Makes the matcher in WebAssembly; undefined where the host has none or a policy forbids it. */
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
