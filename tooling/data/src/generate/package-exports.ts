/**
 * Makes the `exports` of packages/taxonomy/package.json from the entry points: published name → source. A program has its
 * published name (dist/forms/labels.js), its declarations have the name of the source
 * (dist/types/generated/labels/schemes/forms.d.ts).
 */
export function packageExports(entryPoints: Readonly<Record<string, string>>): Record<string, unknown> {
  const at = ([name, source]: readonly [string, string]): [string, unknown] => {
    const types = source.replace(/^src\/(.*)\.ts$/, "./dist/types/$1");
    return [
      name === "index" ? "." : `./${name}`,
      {
        import: { types: `${types}.d.ts`, default: `./dist/${name}.js` },
        require: { types: `${types}.d.cts`, default: `./dist/${name}.cjs` },
      },
    ];
  };
  return { ...Object.fromEntries(Object.entries(entryPoints).map(at)), "./package.json": "./package.json" };
}
