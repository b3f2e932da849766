import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Which packages of ours a package's sources may import at run time: nothing else. */
const MAY_IMPORT = {
  "packages/taxonomy": [],
  "packages/schema": ["@tipx/taxonomy"],
  "packages/json-schema": [],
  "packages/validator": ["@tipx/taxonomy"],
  "packages/cli": ["@tipx/taxonomy", "@tipx/json-schema", "@tipx/validator"],
  "tooling/data": ["@tipx/generated"],
  "tooling/generated": [],
};

/** Packages of others that a published package may import, beside Node's own where it runs on Node only. */
const MAY_DEPEND = {
  "packages/taxonomy": [],
  "packages/schema": ["zod"],
  "packages/json-schema": [],
  "packages/validator": [],
  "packages/cli": ["node:*"],
};

const escape = (name) => name.replace(/[/-]/g, "\\$&");

const direction = Object.entries(MAY_IMPORT).map(([dir, allowed]) => {
  const names = allowed.map(escape).join("|");
  const patterns = [
    {
      regex: allowed.length > 0 ? `^(?:@tipx/|tipx$)(?!(?:${names.replaceAll("@tipx\\/", "")})(?:/|$))` : "^(?:@tipx/|tipx$)",
      message: `${dir} may import of ours only: ${allowed.join(", ") || "nothing"} (see the import direction in CONTRIBUTING).`,
    },
    { regex: "^\\.\\..*/(?:packages|tooling)/", message: "Import a package by its name, not by its path." },
  ];
  const others = MAY_DEPEND[dir];
  if (others) {
    const known = others.map((name) => (name.endsWith("*") ? `${escape(name.slice(0, -1))}` : `${escape(name)}(?:/|$)`));
    patterns.push({
      regex: `^(?!\\.|@tipx/${known.map((name) => `|${name}`).join("")})`,
      message: `${dir} takes no other run-time dependency: ${others.join(", ") || "none"}.`,
    });
  }
  return {
    name: `import direction of ${dir}`,
    files: [`${dir}/src/**/*.ts`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  };
});

export default defineConfig(
  globalIgnores(["**/dist/**", "**/src/generated/**", "**/.turbo/**", "packages/json-schema/schema/**"]),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-restricted-syntax": [
        "error",
        {
          // `import { z }` pulls the whole namespace with its locales into a bundle: three times the size.
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: "Write import * as z from 'zod'.",
        },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-invalid-void-type": "off",
    },
  },
  {
    name: "programs speak on the console",
    files: ["tooling/**/*.{ts,mjs,js}", "packages/*/scripts/**/*.ts", "examples/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
    rules: { "no-console": "off" },
  },
  ...direction,
);
