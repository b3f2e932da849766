/**
 * The `exports` of packages/taxonomy/package.json. Programs are named as they are published, declarations as their
 * sources are: `forms/labels` is dist/forms/labels.js with dist/types/generated/labels/schemes/forms.d.ts.
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
