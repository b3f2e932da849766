import { isBuddhistEra } from "./dates.js";
import { ANY, rule, type Rule } from "./rule.js";
import { HEAD, NOT_PUBLIC } from "./sites.js";

const CTDC = "CTDC Global Dataset: k-anonymity with k = 11; CMS cell size suppression policy";

export const publicRecordLevel = rule({
  id: "public-record-level",
  types: [
    "person",
    "event",
    "involvement",
    "status-decision",
    "case",
    "referral",
    "assistance",
    "identity",
    "cooperation-request",
    "evidence-item",
  ],
  severity: "error",
  profiles: ["public-release"],
  title: "No record about a person, an event, a case or an investigation is published.",
  why: "Few attributes of one victim are enough to find that victim, even without a name.",
  source: `Palermo Protocol, art. 6(1): privacy and identity of victims; ${CTDC}`,
  advice: "Publish a statistical table made from the records.",
  check: (_, found) => found("/type"),
});

export const publicNotClear = rule({
  id: "public-not-clear",
  types: ANY,
  severity: "error",
  profiles: ["public-release"],
  title: "What is published is labelled clear.",
  why: "Every other label says that somebody must not see it.",
  source: "Traffic Light Protocol 2.0: TLP:CLEAR may be shared without restriction",
  advice: "Ask who set the label whether the record may be published; only they may change it.",
  check(_, found, { tlp }) {
    if (tlp !== "clear") found("/handling/tlp");
  },
});

export const publicRestricted = rule({
  id: "public-restricted",
  types: ANY,
  severity: "error",
  profiles: ["public-release"],
  title: "What is published carries no further restriction.",
  why: "No restriction can be kept by everybody.",
  source: "SIENA handling codes; FIRST Information Exchange Policy 2.0",
  advice: "Ask who set the restriction to lift it, or do not publish.",
  check(_, found, { restrictions }) {
    if (restrictions !== undefined) found("/handling/restrictions");
  },
});

export const publicPreciseDate: Rule = {
  id: "public-precise-date",
  types: ANY,
  severity: "error",
  profiles: ["public-release"],
  title: "Dates in fields that are not labelled public are published to the month at most.",
  why: "A raid, a hearing or a rescue is found in the newspaper by its day, and with it the victims.",
  source: "OCHA Data Responsibility Guidelines: generalise dates before release",
  advice: "Give the month or the year.",
  breaks: {
    date: (date, place) =>
      (place & HEAD) === 0 && (place & NOT_PUBLIC) !== 0 && date.length > 7 && !isBuddhistEra(date),
  },
};

export const publicContact = rule({
  id: "public-contact",
  types: ["organization"],
  severity: "error",
  profiles: ["public-release"],
  title: "A published organisation has no contacts and no subdivision.",
  why: "A name, a telephone number and a province lead to a shelter.",
  source: "OHCHR Recommended Principles and Guidelines, guideline 6: safe and secure shelter",
  advice: "Leave them out; publish the register id of the coordinating agency in their place.",
  check({ contacts, subdivision }, found) {
    if (contacts !== undefined) found("/contacts");
    if (subdivision !== undefined) found("/subdivision");
  },
});

export const publicCitation = rule({
  id: "public-citation",
  types: ["joint-report"],
  severity: "error",
  profiles: ["public-release"],
  title: "A published report does not cite records by their ids.",
  why: "Who holds some of the records learns from the ids which of them the report is about.",
  source: "OCHA Data Responsibility Guidelines: linkage to other data",
  advice: "Leave the citations out; keep the full report for the parties.",
  check({ statements }, found) {
    for (const [n, { evidence, records }] of statements.entries()) {
      if (evidence !== undefined) found(`/statements/${n}/evidence`);
      if (records !== undefined) found(`/statements/${n}/records`);
    }
  },
});
