/**
 * dependency-cruiser's rules: no file may import itself through others. Type imports count: a circle of types binds two
 * files together as firmly as one of values.
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment: "Move what both files need into a third, or the type to the file that owns it.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    exclude: { path: "(^|/)(dist|node_modules)/" },
    // Sees `import type` and `import { type … }`, which the compiled code no longer has.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
