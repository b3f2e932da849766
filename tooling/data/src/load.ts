import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { countries } from "./countries.ts";
import {
  ID_PATTERN,
  entrySchema,
  LANGUAGES,
  redirectSchema,
  schemeSchema,
  type Entry,
  type Language,
  type SchemeInfo,
} from "./entry.ts";
import { readLedger } from "./ledger.ts";
import { readMeanings } from "./meanings.ts";
import { compare } from "./order.ts";
import {
  COVERAGE,
  DATA,
  HOST_KINDS,
  HOSTS,
  LEDGER,
  MEANINGS,
  type HostKind,
  TERMS,
  type Model,
  type Problem,
  type RedirectFile,
  type SchemeModel,
  type SpeechRow,
} from "./model.ts";
import { readYaml } from "./read-yaml.ts";
import { termsSchema, type Terms } from "./terms.ts";

const coverageSchema: z.ZodType<SpeechRow[]> = z.array(
  z.strictObject({
    row: z.int().positive(),
    quote: z.string().min(1),
    states: z.string().min(1),
    ids: z.array(z.string()).min(1),
    records: z.array(z.string()).min(1).optional(),
  }),
);

const hostsSchema = z.strictObject(
  Object.fromEntries(
    HOST_KINDS.map((kind) => [kind, z.array(z.string().regex(/^[a-z0-9.-]+$/)).optional()]),
  ) as Record<HostKind, z.ZodOptional<z.ZodArray<z.ZodString>>>,
);

export interface Loaded {
  /** Everything that could be read. It is complete only when there are no problems. */
  readonly model: Model;
  readonly problems: readonly Problem[];
}

/** Reads every hand-edited file below `root`, the repository. A file that cannot be read is a problem, never skipped silently. */
export function load(root: string): Loaded {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const schemes = new Map<string, SchemeModel>();
  const terms = new Map<Language, Terms>();

  const fail = (file: string, message: string, line?: number): void => {
    problems.push({ path: file, line, message, check: "load", fixable: false });
  };
  const read = (file: string): string | undefined => {
    try {
      // Keep the byte order mark: the YAML reader and the format check must see it.
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        readFileSync(path.join(root, file)),
      );
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
      fail(file, missing ? "is missing: add it" : "cannot be read as UTF-8 text: save it again as UTF-8");
      return undefined;
    }
  };
  const readAs = <T>(file: string, schemaOf: (value: unknown) => z.ZodType<T>): T | undefined => {
    const text = read(file);
    if (text === undefined) return undefined;
    texts.set(file, text);
    const result = readYaml(text, schemaOf);
    if (result.ok) return result.value;
    for (const fault of result.faults) fail(file, fault.message, fault.line);
    return undefined;
  };

  for (const item of sortedItems(path.join(root, DATA))) {
    const folder = `${DATA}/${item.name}`;
    if (!item.isDirectory()) {
      fail(folder, "does not belong here: data/ holds one folder per scheme and nothing else");
      continue;
    }
    if (item.name === TERMS) {
      for (const file of sortedItems(path.join(root, folder))) {
        const language = LANGUAGES.find((known) => file.name === `${known}.yml`);
        if (language === undefined)
          fail(
            `${folder}/${file.name}`,
            "is not named after a language that the vocabulary holds, then .yml",
          );
        else {
          const list = readAs(`${folder}/${file.name}`, () => termsSchema);
          if (list) terms.set(language, list);
        }
      }
      continue;
    }
    const info: SchemeInfo | undefined = readAs(`${folder}/_scheme.yml`, () => schemeSchema);
    if (!info) continue;
    const entries = new Map<string, Entry>();
    const redirects = new Map<string, RedirectFile>();
    for (const file of sortedItems(path.join(root, folder))) {
      if (file.name === "_scheme.yml") continue;
      const id = file.name.replace(/\.yml$/, "");
      if (!file.isFile() || id === file.name || id.length > 80 || !ID_PATTERN.test(id)) {
        fail(
          `${folder}/${file.name}`,
          "is not named after an id: lower-case letters, digits and single hyphens, then .yml",
        );
        continue;
      }
      const value = readAs<Entry | RedirectFile>(`${folder}/${file.name}`, (found) =>
        isRedirect(found) ? redirectSchema : entrySchema(item.name),
      );
      if (!value) continue;
      if ("redirect" in value) redirects.set(id, value);
      else entries.set(id, value);
    }
    schemes.set(item.name, { name: item.name, info, entries, redirects });
  }

  const coverage = readAs(COVERAGE, () => coverageSchema) ?? [];
  const hosts = readAs(HOSTS, () => hostsSchema);
  const kinds = HOST_KINDS.flatMap((kind) => (hosts?.[kind] ?? []).map((host) => [host, kind] as const));
  for (const [host] of kinds.filter(([host], n) => kinds.findIndex(([other]) => other === host) !== n))
    fail(HOSTS, `has ${host} twice: keep one`);
  // A missing ledger is a problem, because without it published ids would be forgotten. To begin anew, make an empty file.
  const remembered = (file: string): string => {
    if (existsSync(path.join(root, file))) return read(file) ?? "";
    fail(file, "is missing: restore it from the history; only a file made empty on purpose begins anew");
    return "";
  };
  const ledger = readLedger(remembered(LEDGER));
  for (const line of ledger.malformed) fail(LEDGER, "is not `scheme/id version`: restore the line", line);
  const meanings = readMeanings(remembered(MEANINGS));
  for (const line of meanings.malformed)
    fail(MEANINGS, "is not `scheme/id state fingerprint changes`: restore the line", line);

  const { version } = JSON.parse(readFileSync(path.join(root, "packages/taxonomy/package.json"), "utf8")) as {
    version: string;
  };
  schemes.set("countries", countries(version, ledger.lines));
  return {
    model: {
      version,
      schemes: new Map([...schemes].sort(([a], [b]) => compare(a, b))),
      terms,
      coverage,
      hosts: new Map(kinds),
      ledger: ledger.lines,
      meanings: meanings.lines,
      texts,
    },
    problems,
  };
}

const isRedirect = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "redirect" in value;

const sortedItems = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
