import { ageOf } from "../age.js";
import { isBefore, plain } from "../dates.js";
import { rule, type Found, type Records, type Rule } from "../rule.js";
import { definitionOf, instrumentRow, isNamed, provisionRow, type Cited } from "./lookup.js";

const isVictim = (role: string): boolean => role === "presumed-victim" || role === "identified-victim";
/** Whether ids are recorded, all of them listed (by local or withheld ones nothing can be judged), and a definition names none. */
function noneNamed(
  scheme: string,
  values: readonly unknown[] | undefined,
  names: readonly string[],
): boolean {
  if (values === undefined || names.length === 0) return false;
  for (let n = 0; n < values.length; n++) {
    const id = values[n];
    if (typeof id !== "string" || isNamed(scheme, id, names)) return false;
  }
  return true;
}

export const elementsNotRecorded = rule({
  id: "elements-not-recorded",
  types: ["bundle"],
  needs: "involvement",
  severity: "warning",
  title: "A victim's involvement records the elements of the definition it was judged by.",
  why: "A receiver that applies another definition needs act, means and purpose to judge again.",
  source: "Palermo Protocol, art. 3(a) and (c)",
  advice: "Record what is known; where an element is not known, withhold it with a reason.",
  across(bundle, found, index) {
    for (const { at, record } of index.of("involvement")) {
      if (!isVictim(record.role) || record.definitionApplied === undefined) continue;
      const event = index.get("event", record.event);
      if (event === undefined) continue;
      const missing: string[] = [];
      if (event.acts === undefined) missing.push("act");
      // An unknown age is treated as a child's, for whom no means is needed.
      if (ageOf(record) === "adult" && record.means === undefined) missing.push("means");
      if (event.intendedExploitation === undefined && event.realisedExploitation === undefined)
        missing.push("purpose");
      if (missing.length > 0) found(`/records/${at}`, { elements: missing });
    }
  },
});

export const meansNotMet = rule({
  id: "means-not-met",
  types: ["involvement"],
  severity: "warning",
  title: "For an adult, one of the means recorded is one that the definition applied names.",
  why: 'The answer "means: not met" under that definition; a court or a receiver will ask for it.',
  source: "Palermo Protocol, art. 3(a), and the definitions of national law as the register records them",
  advice:
    "Record every means that was used, or apply the definition that fits; national laws differ, so this is a question, not a refusal.",
  check(record, found) {
    const { definitionApplied, means, role } = record;
    if (
      definitionApplied === undefined ||
      means === undefined ||
      !isVictim(role) ||
      ageOf(record) !== "adult"
    )
      return;
    for (let n = 0; n < definitionApplied.length; n++) {
      const definition = definitionOf(definitionApplied[n] as Cited);
      if (definition && noneNamed("means", means, definition.means))
        found(`/definitionApplied/${n}`, { elements: ["means"] });
    }
  },
});

export const actNotMet = rule({
  id: "act-not-met",
  types: ["bundle"],
  needs: "involvement",
  severity: "warning",
  title: "One of the acts recorded is one that the definition applied names.",
  why: 'The answer "act: not met" under that definition; a court or a receiver will ask for it.',
  source:
    "Palermo Protocol, art. 3(a) and (c), and the definitions of national law as the register records them",
  advice:
    "Record every act that was done, or apply the definition that fits; national laws differ, so this is a question, not a refusal.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { role, event, definitionApplied = [] },
    } of index.of("involvement")) {
      if (!isVictim(role)) continue;
      const acts = index.get("event", event)?.acts;
      for (const [n, cited] of definitionApplied.entries()) {
        const definition = definitionOf(cited as Cited);
        if (definition && noneNamed("acts", acts, definition.acts))
          found(`/records/${at}/definitionApplied/${n}`, { elements: ["act"] });
      }
    }
  },
});

export const childDefinitionForAdult = rule({
  id: "child-definition-for-adult",
  types: ["involvement"],
  severity: "warning",
  title: "A definition that holds for children is applied to a child.",
  why: "It asks for no means; of an adult a means has to be shown.",
  source: "Palermo Protocol, art. 3(a) and (c)",
  advice: "Apply the definition for adults and record the means, or correct the age.",
  check(record, found) {
    const { definitionApplied, role } = record;
    if (definitionApplied === undefined || !isVictim(role) || ageOf(record) !== "adult") return;
    // Beside the definition for adults it does no harm.
    for (let n = 0; n < definitionApplied.length; n++)
      if (definitionOf(definitionApplied[n] as Cited)?.child === false) return;
    for (let n = 0; n < definitionApplied.length; n++)
      if (definitionOf(definitionApplied[n] as Cited)?.child) found(`/definitionApplied/${n}`);
  },
});

/** Kinds of provision by which nobody is judged. */
const NO_OFFENCE: ReadonlySet<string> = /* @__PURE__ */ new Set(["scope", "procedure", "protects"]);

export const definitionOfNoElements = rule({
  id: "definition-of-no-elements",
  types: ["involvement"],
  severity: "warning",
  title: "The definition applied is one that defines or punishes trafficking.",
  why: "By a provision on scope, procedure or protection nobody can be judged a victim.",
  source: "TIPX register of instruments: kinds of provision",
  advice: "Cite the provision that defines the offence.",
  check({ definitionApplied }, found) {
    if (definitionApplied === undefined) return;
    for (let n = 0; n < definitionApplied.length; n++)
      if (NO_OFFENCE.has(provisionRow(definitionApplied[n] as Cited)?.kind ?? ""))
        found(`/definitionApplied/${n}`);
  },
});

export const chargeOfNoOffence = rule({
  id: "charge-of-no-offence",
  types: ["case"],
  severity: "warning",
  errorIn: ["strict"],
  title: "A charge rests on a provision that punishes.",
  why: "A charge under a definition, a rule of procedure or a protection clause cannot end in a conviction.",
  source: "International Covenant on Civil and Political Rights, art. 15(1): no crime without law",
  advice: "Cite the provision that punishes the act.",
  check({ charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++) {
      const kind = provisionRow(charges[n]?.provision as Cited)?.kind ?? "";
      if (kind === "defines" || NO_OFFENCE.has(kind)) found(`/charges/${n}/provision`);
    }
  },
});

export const lawOfAnotherState = rule({
  id: "law-of-another-state",
  types: ["case"],
  severity: "warning",
  errorIn: ["strict"],
  title: "A charge under national law is brought in the state whose law it is.",
  why: "A court applies its own criminal law: the jurisdiction or the provision is wrong, and counts by state are too.",
  source: "TIPX register of instruments: jurisdictions; UNTOC, art. 15: jurisdiction",
  advice:
    "Correct `jurisdiction` or the provision; for proceedings taken over, cite the law of the state that prosecutes.",
  check({ jurisdiction, charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++) {
      const states = instrumentRow(charges[n]?.provision.instrument ?? "")?.states;
      if (states !== undefined && !states.includes(jurisdiction)) found(`/charges/${n}/provision`);
    }
  },
});

export const chargeUnderTreaty = rule({
  id: "charge-under-treaty",
  types: ["case"],
  severity: "warning",
  profiles: ["strict"],
  title: "A charge rests on national law.",
  why: "A treaty obliges states to punish and punishes nobody itself; whoever reads the charge cannot look up the penalty.",
  source: "Palermo Protocol, art. 5(1): each party shall establish the offences; ACTIP, art. 5",
  advice: "Cite the national provision that carries the treaty out.",
  check({ charges = [] }, found) {
    for (const [n, { provision }] of charges.entries()) {
      const row = instrumentRow(provision.instrument);
      if (row?.provisions !== undefined && row.states === undefined) found(`/charges/${n}/provision`);
    }
  },
});

/** Tells where an instrument was certainly not in force on a date. */
function inForce(found: Found, instrument: string | undefined, on: unknown, at: string, n = -1): void {
  if (instrument === undefined || typeof on !== "string") return;
  const row = instrumentRow(instrument);
  if (row === undefined) return;
  const early = row.from !== undefined && isBefore(on, row.from);
  if (early || (row.until !== undefined && isBefore(row.until, on)))
    found(n < 0 ? at : `${at}/${n}/provision`, { fault: early ? "not-yet" : "no-more" });
}

export const lawNotInForce: Rule = {
  id: "law-not-in-force",
  types: [
    "person",
    "event",
    "involvement",
    "status-decision",
    "referral",
    "assistance",
    "identity",
    "case",
    "cooperation-request",
  ],
  severity: "warning",
  errorIn: ["strict"],
  title: "Law is cited for a day on which it was in force.",
  why: "A decision, a request or a sharing of data that rests on law not yet or no more in force has no basis.",
  source: "TIPX register of instruments: dates; Vienna Convention on the Law of Treaties, art. 28",
  advice: "Cite the law in force on that day: `tipx show instruments/…` has its dates and what it replaced.",
  checkOf(type, found) {
    const own =
      type === "status-decision"
        ? decisionInForce
        : type === "cooperation-request"
          ? basisInForce
          : undefined;
    return (record, { legalBasis }, { recordedAt }) => {
      for (let n = 0; n < legalBasis.length; n++) {
        const provision = legalBasis[n]?.provision;
        if (provision !== undefined)
          inForce(found, provision.instrument, recordedAt, "/handling/legalBasis", n);
      }
      if (own !== undefined) own(record, found);
    };
  },
};

function decisionInForce({ law, decidedOn }: Records["status-decision"], found: Found): void {
  if (law !== undefined) inForce(found, law.instrument, decidedOn, "/law");
}

function basisInForce({ basis, stages }: Records["cooperation-request"], found: Found): void {
  for (let n = 0; n < basis.length; n++) {
    const { provision } = basis[n] as { provision?: Cited };
    if (provision !== undefined) inForce(found, provision.instrument, stages[0]?.at, "/basis", n);
  }
}

export const lawAfterConduct = rule({
  id: "law-after-conduct",
  types: ["bundle"],
  needs: "case",
  severity: "warning",
  title: "A charge rests on law that was in force when the acts were done.",
  why: "Nobody is punished under a law that came after.",
  source: "International Covenant on Civil and Political Rights, art. 15(1)",
  advice:
    "Cite the law that held then, or correct the period of the event; an offence that went on past the new law may be charged under it.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { charges = [] },
    } of index.of("case"))
      for (const [n, { accused, provision }] of charges.entries()) {
        const end = plain(index.get("event", index.get("involvement", accused)?.event)?.period?.end);
        const from = instrumentRow(provision.instrument)?.from;
        if (end !== undefined && from !== undefined && isBefore(end, from))
          found(`/records/${at}/charges/${n}/provision`);
      }
  },
});
