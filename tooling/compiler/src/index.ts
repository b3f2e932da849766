import { emitBuild, type IsRead } from "./emit/build.js";
import { emitCheck } from "./emit/check.js";
import { ASSEMBLYSCRIPT, TYPESCRIPT } from "./emit/dialect.js";
import { CAPACITY, Layout, MARGIN, PAGE } from "./emit/layout.js";
import { emitMatch } from "./emit/match/frame.js";
import { Rows, type Ranking } from "./emit/rows.js";
import { emitSmall } from "./emit/small.js";
import { emitWords, WordLists } from "./emit/words.js";
import { readSchema, type Moved } from "./read.js";
import { compileWasm } from "./wasm.js";

export { readSchema, type Moved } from "./read.js";
export type { Ranking } from "./emit/rows.js";

/** The functions that a matcher exports. */
const EXPORTS = "put, learn, match, ended, noted, forget";

export interface Compiled {
  /** TypeScript modules by their names; they import each other as `./<name>.js`. */
  readonly words: string;
  readonly check: string;
  readonly match: string;
  readonly build: string;
  readonly tables: string;
  readonly wasm: string;
}

/** Compiles one schema into its checker and both its matchers, which share their lists of words. Throws where `readSchema` does. */
export async function compileCheckers(
  schema: unknown,
  moved: Moved,
  ranking: Ranking,
  isRead: IsRead = () => true,
): Promise<Compiled> {
  const program = readSchema(schema, moved);
  const lists = new WordLists();
  const check = emitCheck(program, lists, { words: "./words.js", kinds: "../plain/kinds.js" });
  const layout = new Layout();
  const rows = new Rows(program, lists, layout, ranking);
  const script = emitMatch(program, rows, layout, ranking, TYPESCRIPT);
  const assembly = emitMatch(program, rows, layout, ranking, ASSEMBLYSCRIPT);
  const binary = await compileWasm(`${assembly}\nexport { ${EXPORTS} };\n`, layout.pages);
  return {
    words: emitWords(lists),
    check,
    build: emitBuild(program, layout, ranking, isRead),
    // One function holds everything: V8 treats its arrays as constants. A bundler turns arrays of a module into variables.
    match: `/** Makes a matcher with its own memory. */
export function script() {
/** In this order: the tape, the tables, the input, zero bytes. */
const M = new Uint8Array(${layout.pages * PAGE});
const V = new DataView(M.buffer);
const T = new Int32Array(M.buffer);

${script}
return { memory: M, ${EXPORTS} };
}
`,
    tables: emitTables(layout, rows),
    wasm: `/** The matcher as WebAssembly, in base64. */
export const WASM =
  ${JSON.stringify(Buffer.from(binary).toString("base64"))};
`,
  };
}

/** Compiles the checker for browsers. `kindsModule` is the path of the module with its building blocks. */
export const compileSmall = (schema: unknown, kindsModule: string): string =>
  emitSmall(readSchema(schema), kindsModule);

function emitTables(layout: Layout, rows: Rows): string {
  const { words, fixed, texts, wordsAt, wordsEnd, input } = layout;
  const names = words.map(({ list }) => list.constant);
  const bytes = (list: readonly number[]) => Buffer.from(list).toString("base64");
  return `import { ${names.join(", ")} } from "./words.js";

/** The address at which the input begins in a matcher's memory, and the room for it in bytes. */
export const INPUT = ${input};
export const CAPACITY = ${CAPACITY};

/** The addresses at which the words begin and end. They follow one another in the order of their lists. */
export const WORDS_AT = ${wordsAt};
export const WORDS_END = ${wordsEnd};

/** Tables that the compiler made: their address, and their bytes in base64. */
export const FIXED: readonly (readonly [at: number, base64: string])[] = [
${fixed.map(({ at, bytes: list }) => `  [${at}, "${bytes(list)}"],\n`).join("")}];

/** The letters of keys and other literals, each with its address. */
export const LETTERS: readonly (readonly [at: number, text: string])[] = [
${texts.map(([at, text]) => `  [${at}, ${JSON.stringify(text)}],\n`).join("")}];

/** The rows of shapes: their address, then their words of 32 bits. */
export const ROWS: readonly (readonly number[])[] = [
${rows.all.map(({ at, name, words: row }) => `  /* ${name} */ [${at}, ${row.join(", ")}],\n`).join("")}];

/** Hash tables of words: their address, the mask of their slots, and the words. */
export const LISTS: readonly (readonly [slots: number, mask: number, words: string])[] = [
${words.map(({ at, mask, list }) => `  [${at}, ${mask}, ${list.constant}],\n`).join("")}];

/** How many zero bytes behind the input a matcher may read. */
export const MARGIN = ${MARGIN};
`;
}
