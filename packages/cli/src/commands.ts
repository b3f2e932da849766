import type { CommandEntry } from "./command.js";

export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  validate: {
    summary: "judge records and say what to correct, without repeating what they hold",
    load: async () => (await import("./commands/validate.js")).validate,
  },
  show: {
    summary: "one concept, law or provision: words, meaning, sources",
    load: async () => (await import("./commands/show.js")).show,
  },
  search: {
    summary: "find concepts and laws by any of their wordings, in any language",
    load: async () => (await import("./commands/search.js")).search,
  },
  list: {
    summary: "the lists of the vocabulary, one list as a tree, or how far each is sourced",
    load: async () => (await import("./commands/list.js")).list,
  },
  export: {
    summary: "write the published schemas and vocabulary to a folder, in the formats asked for",
    load: async () => (await import("./commands/export.js")).exportCommand,
  },
};
