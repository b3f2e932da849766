import path from "node:path";
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { fileAddresses } from "./file-addresses.js";
import { importDirection } from "./import-direction.js";

export default defineConfig(
  globalIgnores([
    "**/dist/**",
    "**/src/generated/**",
    "**/.turbo/**",
    "packages/json-schema/schema/**",
    "packages/json-schema/exports/**",
  ]),
  js.configs.recommended,
  tseslint.configs.strict,
  {
    plugins: { tipx: { rules: { "file-addresses": fileAddresses, "import-direction": importDirection } } },
    rules: {
      "tipx/file-addresses": "error",
      "tipx/import-direction": "error",
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
      // Patterns exclude control characters on purpose.
      "no-control-regex": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  {
    // Needs the packages built: types of one package are read from the `dist` of another.
    name: "rules that need types",
    files: ["packages/**/*.ts", "tooling/*/{src,test}/**/*.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: path.resolve(import.meta.dirname, "../..") },
    },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      // A `default` branch says what happens to the rest; without one, every case of the union must be there.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: "programs speak on the console",
    files: ["tooling/**/*.{ts,mjs,js}", "packages/*/scripts/**/*.ts", "examples/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
    rules: { "no-console": "off" },
  },
  {
    name: "what runs in browsers, too, knows what they have",
    files: ["tooling/consumer/src/programs/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        ["addEventListener", "Blob", "fetch", "Response", "setTimeout", "TextDecoder", "WebAssembly"].map(
          (name) => [name, "readonly"],
        ),
      ),
    },
  },
);
