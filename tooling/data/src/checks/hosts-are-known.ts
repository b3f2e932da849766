import { DATA, HOSTS, liveEntries, TERMS } from "../model.ts";
import { sourcesIn } from "../texts.ts";
import type { Check } from "./check.ts";

export const hostsAreKnown: Check = {
  name: "hosts-are-known",
  why: "What a source can bear depends on whose site it is, so each site says once what it is.",
  check(model, report) {
    const cited = new Set<string>();
    const lists = [...model.terms].map(([language, { texts }]) => ({
      path: `${DATA}/${TERMS}/${language}.yml`,
      sources: Object.values(texts),
    }));
    const entries = [...liveEntries(model)].map(({ entry, path }) => ({
      path,
      sources: [...sourcesIn(entry)],
    }));
    for (const { path, sources } of [...entries, ...lists])
      for (const source of sources) {
        if (!("url" in source)) continue;
        const { host } = new URL(source.url);
        if (!cited.has(host) && !model.hosts.has(host))
          report(path, `cites ${host}, which is in no list of ${HOSTS}: add it where it belongs`);
        cited.add(host);
      }
    for (const host of model.hosts.keys())
      if (!cited.has(host)) report(HOSTS, `lists ${host}, which no source cites: remove it`);
  },
};
