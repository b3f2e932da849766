import path from "node:path";

/**
 * What each package's sources may import at run time: packages of ours, packages of others. Type-only imports are free.
 * A package that is not listed may import anything: tooling that runs on our machines only.
 */
const ALLOWED = {
  "packages/taxonomy": [],
  "packages/schema": ["@tipx/taxonomy", "zod"],
  "packages/json-schema": [],
  "packages/validator": ["@tipx/taxonomy"],
  "packages/cli": ["@tipx/taxonomy", "@tipx/json-schema", "@tipx/validator", "node:"],
  "tooling/data": ["@tipx/generated", "zod", "yaml", "i18n-iso-countries", "prettier", "node:"],
  "tooling/generated": ["node:"],
};

const belongs = (name, allowed) =>
  allowed.endsWith(":") ? name.startsWith(allowed) : name === allowed || name.startsWith(`${allowed}/`);

const root = path.resolve(import.meta.dirname, "../..");

/** @type {import("eslint").Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: "problem",
    docs: {
      description: "Packages import in one direction, and published ones depend on as little as they say.",
    },
    messages: {
      direction:
        "{{home}} may import at run time only: {{allowed}}. See the import direction in CONTRIBUTING.",
      path: "Import a package by its name, not by its path.",
    },
    schema: [],
  },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join("/");
    const home = Object.keys(ALLOWED).find((dir) => file.startsWith(`${dir}/src/`));
    const check = (node, kind) => {
      const name = node?.value;
      if (typeof name !== "string") return;
      if (name.startsWith(".")) {
        const target = path.relative(root, path.resolve(path.dirname(context.filename), name));
        const [area, dir] = target.split(path.sep);
        // tooling/run.mjs stands outside of all packages.
        if (file.split("/").length > 2 && !file.startsWith(`${area}/${dir}/`))
          context.report({ node, messageId: "path" });
      } else if (home && kind !== "type" && !ALLOWED[home].some((allowed) => belongs(name, allowed)))
        context.report({
          node,
          messageId: "direction",
          data: { home, allowed: ALLOWED[home].join(", ") || "nothing" },
        });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind),
      ImportExpression: (node) => check(node.source, "value"),
    };
  },
};
