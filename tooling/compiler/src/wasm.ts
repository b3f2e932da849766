import asc from "assemblyscript/asc";

/** Compiles AssemblyScript to WebAssembly without runtime or imports, with one memory of `pages` pages (64 KiB each). Throws with the compiler's message. */
export async function compileWasm(source: string, pages: number): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      "match.ts", "--outFile", "match.wasm", "--optimizeLevel", "3", "--shrinkLevel", "0", "--converge", "--noAssert",
      "--runtime", "stub", "--enable", "simd", "--use", "abort=", "--initialMemory", String(pages), "--maximumMemory", String(pages),
    ], // prettier-ignore
    {
      readFile: (name) => (name === "match.ts" ? source : null),
      writeFile: (name, contents) => {
        if (name === "match.wasm") binary = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error || !binary) throw new Error(`AssemblyScript refused the matcher: ${stderr.toString()}`);
  return binary;
}
