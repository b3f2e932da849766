import { emitBuild, type IsRead } from "./emit/build.js";
import { emitCheck } from "./emit/check.js";
import { ASSEMBLYSCRIPT, TYPESCRIPT } from "./emit/dialect.js";
import { CAPACITY, Layout, MARGIN, PAGE } from "./emit/layout.js";
import { emitMatch } from "./emit/match.js";
import { Rows, type Ranking } from "./emit/rows.js";
import { emitSmall } from "./emit/small.js";
import { emitWords, WordLists } from "./emit/words.js";
import { readSchema, type Moved } from "./read.js";
import { compileWasm } from "./wasm.js";

export { readSchema, type Moved } from "./read.js";
export type { Ranking } from "./emit/rows.js";

/** What a matcher shows of its functions. */
const EXPORTS = "put, learn, match, ended, noted, forget";

export interface Engine {
  /** TypeScript modules by their names; they import each other as `./<name>.js`. */
  readonly words: string;
  readonly check: string;
  readonly match: string;
  readonly build: string;
  readonly tables: string;
  readonly wasm: string;
}

/** The engine of one schema: its checker and both its matchers, of the same lists of words. */
export async function compileEngine(
  schema: unknown,
  moved: Moved,
  ranking: Ranking,
  isRead: IsRead = () => true,
): Promise<Engine> {
  const program = readSchema(schema, moved);
  const lists = new WordLists();
  const check = emitCheck(program, lists, "./words.js");
  const layout = new Layout();
  const rows = new Rows(program, lists, layout, ranking);
  const script = emitMatch(program, rows, layout, ranking, TYPESCRIPT);
  const assembly = emitMatch(program, rows, layout, ranking, ASSEMBLYSCRIPT);
  const binary = await compileWasm(`${assembly}\nexport { ${EXPORTS} };\n`, layout.pages);
  return {
    words: emitWords(lists),
    check,
    build: emitBuild(program, layout, ranking, isRead),
    // All in one function: there V8 knows the arrays for constants, where a bundler makes variables of those of a module.
    match: `/** A matcher with a memory of its own. */
export function script() {
/** The tape, the tables, then the input, then zeros. */
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

/** The checker for browsers; `kindsModule` is what it is put together from. */
export const compileSmall = (schema: unknown, kindsModule: string): string =>
  emitSmall(readSchema(schema), kindsModule);

function emitTables(layout: Layout, rows: Rows): string {
  const { words, fixed, texts, wordsAt, wordsEnd, input } = layout;
  const names = words.map(({ list }) => list.constant);
  const bytes = (list: readonly number[]) => Buffer.from(list).toString("base64");
  return `import { ${names.join(", ")} } from "./words.js";

/** Where the input begins in a matcher's memory, and how much of it there is room for. */
export const INPUT = ${input};
export const CAPACITY = ${CAPACITY};

/** Where the words lie, one after another in the order of their lists. */
export const WORDS_AT = ${wordsAt};
export const WORDS_END = ${wordsEnd};

/** Tables known beforehand: their address, and their bytes in base64. */
export const FIXED: readonly (readonly [at: number, base64: string])[] = [
${fixed.map(({ at, bytes: list }) => `  [${at}, "${bytes(list)}"],\n`).join("")}];

/** The letters of keys and other literals: their address, and themselves. */
export const LETTERS: readonly (readonly [at: number, text: string])[] = [
${texts.map(([at, text]) => `  [${at}, ${JSON.stringify(text)}],\n`).join("")}];

/** The rows of shapes: their address, then their words. */
export const ROWS: readonly (readonly number[])[] = [
${rows.all.map(({ at, name, words: row }) => `  /* ${name} */ [${at}, ${row.join(", ")}],\n`).join("")}];

/** Tables of words: their address, the mask of their slots, and the words. */
export const LISTS: readonly (readonly [slots: number, mask: number, words: string])[] = [
${words.map(({ at, mask, list }) => `  [${at}, ${mask}, ${list.constant}],\n`).join("")}];

/** Zero bytes behind the input that a matcher may read. */
export const MARGIN = ${MARGIN};
`;
}
