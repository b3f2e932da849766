import { HOSTS, liveEntries } from "../model.ts";
import { sourcesIn } from "../texts.ts";
import type { Check } from "./check.ts";

export const hostsAreKnown: Check = {
  name: "hosts-are-known",
  why: "What a source can bear depends on whose site it is, so each site says once what it is.",
  check(model, report) {
    const cited = new Set<string>();
    for (const { entry, path } of liveEntries(model))
      for (const source of sourcesIn(entry)) {
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
