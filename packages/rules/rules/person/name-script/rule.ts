import { rule } from "../../../src/rule.js";

/** Languages of the region with a script of their own, and its block in Unicode. */
const SCRIPTS: ReadonlyMap<string, readonly [from: number, to: number]> = /* @__PURE__ */ new Map([
  ["km", [0x1780, 0x17ff]],
  ["th", [0x0e00, 0x0e7f]],
  ["lo", [0x0e80, 0x0eff]],
  ["my", [0x1000, 0x109f]],
  ["zh", [0x2e80, 0x9fff]],
  ["zh-Hans", [0x2e80, 0x9fff]],
  ["zh-Hant", [0x2e80, 0x9fff]],
]);

export const nameScript = rule({
  id: "name-script",
  severity: { strict: "warning" },
  source: ["BCP 47: the script subtag", "TIPX records: identity"],
  reads: ["identity/names/*/full", "identity/names/*/language"],
  types: ["identity"],
  check({ names = [] }, found) {
    for (const [n, { full, language }] of names.entries()) {
      const range = SCRIPTS.get(language ?? "");
      if (
        range &&
        ![...full].some(
          (letter) => (letter.codePointAt(0) ?? 0) >= range[0] && (letter.codePointAt(0) ?? 0) <= range[1],
        )
      )
        found(`/names/${n}/language`);
    }
  },
});
