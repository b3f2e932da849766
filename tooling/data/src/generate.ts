import { entryJsonSchema } from "./entry-json-schema.ts";
import { idTypesModule } from "./generate/id-types.ts";
import { idsModule, provisionsModule } from "./generate/ids.ts";
import {
  labelsModule,
  labelsTypes,
  languagesWithData,
  schemeLabelsModule,
  schemeLabelsTypes,
} from "./generate/labels.ts";
import { packageExports } from "./generate/package-exports.ts";
import { entriesIndex, entriesModule, entriesTypes, schemeModule } from "./generate/schemes.ts";
import { traditionalModule } from "./generate/traditional.ts";
import { templates, TEMPLATES } from "./generate/templates.ts";
import type { Model } from "./model.ts";

const PACKAGE = "packages/taxonomy";

/** Published entry points that are written by hand: name → source, from the package's folder. */
const BY_HAND = {
  index: "src/index.ts",
  ids: "src/ids.ts",
  provisions: "src/provisions.ts",
  law: "src/law.ts",
  nearest: "src/nearest.ts",
};

/**
 * Makes the generated files that are committed: path from the repository's root → contents. The same model gives the same
 * bytes.
 */
export function generate(model: Model, packageJson: string): Map<string, string> {
  const files = new Map<string, string>();
  const entryPoints: Record<string, string> = { ...BY_HAND };
  const languages = languagesWithData(model);

  files.set(source("ids.ts"), idsModule(model));
  files.set(source("id-types.ts"), idTypesModule(model));
  files.set(source("provisions.ts"), provisionsModule(model));
  files.set(source("entries.ts"), entriesIndex(model));
  files.set(source("traditional.ts"), traditionalModule(model));
  for (const scheme of model.schemes.values()) {
    const { name } = scheme;
    files.set(source(`entries/${name}.d.ts`), entriesTypes(scheme));
    files.set(source(`schemes/${name}.ts`), schemeModule(scheme));
    files.set(source(`labels/schemes/${name}.d.ts`), schemeLabelsTypes(scheme, languages));
    entryPoints[name] = `src/generated/schemes/${name}.ts`;
    entryPoints[`${name}/labels`] = `src/generated/labels/schemes/${name}.ts`;
  }
  for (const language of languages) {
    files.set(source(`labels/${language}.d.ts`), labelsTypes(language));
    entryPoints[`labels/${language}`] = `src/generated/labels/${language}.ts`;
  }
  for (const [file, contents] of templates(model)) files.set(file, contents);
  files.set(source("entry-points.json"), json(entryPoints));
  files.set(source("entry.schema.json"), json(entryJsonSchema([...model.schemes.keys()])));
  files.set(PACKAGE_JSON, withExports(packageJson, entryPoints));
  return files;
}

/**
 * Makes the modules that hold entries and labels: path from the repository's root → contents. Nobody reads them, so they
 * are not committed; the package's build writes them. The `.d.ts` beside each is committed.
 */
export function generateBuilt(model: Model): Map<string, string> {
  return new Map([...builtModules(model)].map(([file, contents]) => [file, contents()]));
}

/** The paths of these modules, which cost nothing to know. */
export const builtPaths = (model: Model): string[] => [...builtModules(model).keys()];

function builtModules(model: Model): Map<string, () => string> {
  const files = new Map<string, () => string>();
  const languages = languagesWithData(model);
  for (const scheme of model.schemes.values()) {
    files.set(source(`entries/${scheme.name}.ts`), () => entriesModule(model, scheme));
    files.set(source(`labels/schemes/${scheme.name}.ts`), () => schemeLabelsModule(scheme, languages));
  }
  for (const language of languages)
    files.set(source(`labels/${language}.ts`), () => labelsModule(model, language));
  return files;
}

const source = (name: string): string => `${PACKAGE}/src/generated/${name}`;

/** The folders in which every file is generated: a file there that no generator makes is removed. */
export const GENERATED_FOLDERS = [`${PACKAGE}/src/generated`, TEMPLATES];
export const PACKAGE_JSON = `${PACKAGE}/package.json`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Replaces `exports` in the manifest and keeps the rest, which is written by hand. */
function withExports(packageJson: string, entryPoints: Readonly<Record<string, string>>): string {
  const manifest = JSON.parse(packageJson) as Record<string, unknown>;
  return json({ ...manifest, exports: packageExports(entryPoints) });
}
