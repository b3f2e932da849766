/** The `exports` of packages/taxonomy/package.json for entry points named as they are built. */
export function packageExports(entries: readonly string[]): Record<string, unknown> {
  const at = (name: string): [string, unknown] => [
    name === "index" ? "." : `./${name}`,
    {
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    },
  ];
  return { ...Object.fromEntries(entries.map(at)), "./package.json": "./package.json" };
}
