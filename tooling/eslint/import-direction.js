import path from "node:path";
import { FLOORS, ROOMS, RUN_TIME } from "./floors.js";

const root = path.resolve(import.meta.dirname, "../..");

/** The packages in their order, whatever the floor. */
const ORDER = FLOORS.flatMap(({ packages }) => packages);

/** The folder name of a package of ours among those in FLOORS; undefined for tooling and for packages of others. */
function packageOf(specifier) {
  const [scope, name] = specifier.split("/");
  const folder = scope === "tipx" ? "cli" : scope === "@tipx" ? name : undefined;
  return ORDER.includes(folder) ? folder : undefined;
}

const covers = (specifier, allowed) =>
  allowed.endsWith(":")
    ? specifier.startsWith(allowed)
    : specifier === allowed || specifier.startsWith(`${allowed}/`);

/** The position in its package's ROOMS of a path below `src`, without its ending; -1 for what is in no room. */
const roomOf = (rooms, file) =>
  rooms.findIndex((room) => file === room.replace(/\.ts$/, "") || file.startsWith(`${room}/`));

/** Relative to `folder`, with `/` on every system. */
const below = (folder, file) => path.relative(folder, file).split(path.sep).join("/");

/** @type {import("eslint").Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: "problem",
    docs: {
      description: "Imports go one way: between packages, between the rooms of a package, and at run time.",
    },
    messages: {
      path: "Import a package by its name, not by its path.",
      floor: "{{home}} stands before {{other}} and may not import it, types included. {{more}}",
      runTime: "{{home}} may import at run time only: {{allowed}}. {{more}}",
      types: "{{home}} may take types only from the packages before it and from: {{allowed}}. {{more}}",
      room: 'In {{home}} the room "{{from}}" stands before "{{to}}" and may not import it, types included. {{more}}',
    },
    schema: [],
  },
  create(context) {
    const file = below(root, context.filename);
    const [area, folder, part] = file.split("/");
    const home = `${area}/${folder}`;
    const inSources = part === "src";
    const allowed = Object.hasOwn(RUN_TIME, home) ? Object.keys(RUN_TIME[home]) : undefined;
    const rooms = ROOMS[home] ?? [];

    const report = (node, messageId, data = {}) =>
      context.report({
        node,
        messageId,
        data: {
          home,
          allowed: allowed?.join(", ") || "nothing",
          more: "See tooling/eslint/README.md.",
          ...data,
        },
      });

    function checkRelative(node) {
      const target = below(root, path.resolve(path.dirname(context.filename), node.value));
      // tooling/run.mjs stands outside of all packages.
      if (part !== undefined && !target.startsWith(`${home}/`)) return report(node, "path");
      const source = `${home}/src/`;
      if (!inSources || !target.startsWith(source)) return;
      const bare = (name) => name.slice(source.length).replace(/\.[cm]?[jt]s$/, "");
      const from = roomOf(rooms, bare(file));
      const to = roomOf(rooms, bare(target));
      if (from >= 0 && to > from) report(node, "room", { from: rooms[from], to: rooms[to] });
    }

    function checkPackage(node, isType) {
      const other = packageOf(node.value);
      if (area === "packages" && other !== undefined && ORDER.indexOf(other) > ORDER.indexOf(folder))
        return report(node, "floor", { other: `packages/${other}` });
      if (!inSources || allowed === undefined) return;
      if (allowed.some((name) => covers(node.value, name))) return;
      if (!isType) report(node, "runTime");
      else if (area === "packages" && other === undefined) report(node, "types");
    }

    const check = (node, kind) => {
      if (typeof node?.value !== "string") return;
      if (node.value.startsWith(".")) checkRelative(node);
      else checkPackage(node, kind === "type");
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind),
      ImportExpression: (node) => check(node.source, "value"),
      TSImportType: (node) => check(node.source, "type"),
    };
  },
};
