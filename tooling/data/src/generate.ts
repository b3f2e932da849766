import { entryJsonSchema } from "./entry-json-schema.ts";
import { idTypesModule } from "./generate/id-types.ts";
import { idsModule, provisionsModule } from "./generate/ids.ts";
import { labelsModule, languagesWithData } from "./generate/labels.ts";
import { packageExports } from "./generate/package-exports.ts";
import { entriesIndex, entriesModule, schemeModule } from "./generate/schemes.ts";
import { templates, TEMPLATES } from "./generate/templates.ts";
import type { Model } from "./model.ts";

const PACKAGE = "packages/taxonomy";

/** Published entry points that are written by hand: name → source, from the package's folder. */
const BY_HAND = {
  index: "src/index.ts",
  ids: "src/ids.ts",
  provisions: "src/provisions.ts",
  law: "src/law.ts",
};

/** Every generated file of the taxonomy: path from the repository's root → contents. The same model gives the same bytes. */
export function generate(model: Model, packageJson: string): Map<string, string> {
  const files = new Map<string, string>();
  const entryPoints: Record<string, string> = { ...BY_HAND };
  const source = (name: string, contents: string): void =>
    void files.set(`${PACKAGE}/src/generated/${name}`, contents);

  source("ids.ts", idsModule(model));
  source("id-types.ts", idTypesModule(model));
  source("provisions.ts", provisionsModule(model));
  source("entries.ts", entriesIndex(model));
  for (const scheme of model.schemes.values()) {
    source(`entries/${scheme.name}.ts`, entriesModule(scheme));
    source(`schemes/${scheme.name}.ts`, schemeModule(scheme));
    entryPoints[scheme.name] = `src/generated/schemes/${scheme.name}.ts`;
  }
  for (const language of languagesWithData(model)) {
    source(`labels/${language}.ts`, labelsModule(model, language));
    entryPoints[`labels/${language}`] = `src/generated/labels/${language}.ts`;
  }
  for (const [file, contents] of templates(model)) files.set(file, contents);
  source("entry-points.json", json(entryPoints));
  source("entry.schema.json", json(entryJsonSchema([...model.schemes.keys()])));
  files.set(`${PACKAGE}/package.json`, withExports(packageJson, Object.keys(entryPoints)));
  return files;
}

/** Folders in which every file is generated, so that what is no longer made can go. */
export const GENERATED_FOLDERS = [`${PACKAGE}/src/generated`, TEMPLATES];
export const PACKAGE_JSON = `${PACKAGE}/package.json`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The manifest with its `exports` replaced in place; everything else in it is written by hand. */
function withExports(packageJson: string, entryPoints: readonly string[]): string {
  const manifest = JSON.parse(packageJson) as Record<string, unknown>;
  return json({ ...manifest, exports: packageExports(entryPoints) });
}
