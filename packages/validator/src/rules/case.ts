import { isBefore, plain } from "./dates.js";
import { rule } from "./rule.js";

const BEFORE_JUDGEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "under-investigation",
  "charged",
  "on-trial",
]);
const OF_JUDGEMENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "convicted",
  "convicted-of-other-offence",
  "acquitted",
  "not-punished-as-victim",
]);
const CONVICTED: ReadonlySet<string> = /* @__PURE__ */ new Set(["convicted", "convicted-of-other-offence"]);

export const outcomeBeforeJudgement = rule({
  id: "outcome-before-judgement",
  types: ["case"],
  severity: "error",
  title: "Only a charge that was judged ends in a conviction or an acquittal.",
  why: "An accused who is on trial is presumed innocent, and counts of convictions go wrong.",
  source: "International Covenant on Civil and Political Rights, art. 14(2); ICCS: persons convicted",
  advice: "Correct the stage, or remove the outcome until there is a judgement.",
  check({ charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++) {
      const { stage, outcome } = charges[n] ?? {};
      // Withdrawal from punishment of a victim may come at any stage.
      if (
        typeof outcome === "string" &&
        outcome !== "not-punished-as-victim" &&
        OF_JUDGEMENT.has(outcome) &&
        BEFORE_JUDGEMENT.has(stage ?? "")
      )
        found(`/charges/${n}/outcome`);
    }
  },
});

export const sentenceWithoutConviction = rule({
  id: "sentence-without-conviction",
  types: ["case"],
  severity: "error",
  title: "Only a person convicted is sentenced.",
  why: "A penalty without a conviction is a slip that a newspaper will quote.",
  source: "International Covenant on Civil and Political Rights, art. 14(2)",
  advice: "Correct the outcome, or remove the sentence; `no-penalty` and protective measures may stand.",
  check({ charges }, found) {
    if (charges === undefined) return;
    for (let n = 0; n < charges.length; n++) {
      const { outcome, sentences } = charges[n] ?? {};
      if (typeof outcome !== "string" || CONVICTED.has(outcome) || sentences === undefined) continue;
      for (let at = 0; at < sentences.length; at++) {
        const kind = sentences[at]?.kind;
        if (typeof kind === "string" && kind !== "no-penalty" && kind !== "protective-or-educational-measure")
          found(`/charges/${n}/sentences/${at}`);
      }
    }
  },
});

export const finalWithoutOutcome = rule({
  id: "final-without-outcome",
  types: ["case"],
  severity: "warning",
  profiles: ["strict"],
  title: "A charge that is final has an outcome and a date.",
  why: "It is counted as ended and not as convicted or acquitted.",
  source: "ICCS: disposition; UNODC GLOTIP questionnaire: convictions by year",
  advice: "Add `outcome` and `finalOn`.",
  check({ charges = [] }, found) {
    for (const [n, { stage, outcome, finalOn }] of charges.entries())
      if (stage === "final" && (outcome === undefined || finalOn === undefined)) found(`/charges/${n}`);
  },
});

export const closureContradiction = rule({
  id: "closure-contradiction",
  types: ["case"],
  severity: "warning",
  errorIn: ["strict"],
  title: "A case with a closure is not active.",
  why: "It is counted as open and as closed.",
  source: "TIPX records: case",
  advice:
    "Set `status` to closed, or remove `closure`; a case that was opened again is a new case that names this one.",
  check({ status, closure }, found) {
    if (status === "active" && closure !== undefined) found("/closure");
  },
});

export const closedWithoutClosure = rule({
  id: "closed-without-closure",
  types: ["case"],
  severity: "warning",
  profiles: ["strict"],
  title: "A closed case says when and why it was closed.",
  why: "Durations and reasons of closing cannot be counted.",
  source: "TIPX records: case",
  advice: "Add `closure`.",
  check({ status, closure }, found) {
    if ((status === "closed" || status === "closed-referred") && closure === undefined) found("");
  },
});

export const statesNotContacted = rule({
  id: "states-not-contacted",
  types: ["case"],
  severity: "warning",
  profiles: ["strict"],
  title: "Each state on the route of a criminal case was contacted.",
  why: "R1 asks for prompt cooperation with transit and destination states; evidence there is being lost.",
  source: "TIPX measures: implicated-states-contacted",
  advice: "Contact the state and give the date.",
  check({ kind, jurisdiction, implicatedStates = [] }, found) {
    if (kind !== "criminal") return;
    for (const [n, { country, contactedOn }] of implicatedStates.entries())
      if (country !== jurisdiction && contactedOn === undefined) found(`/implicatedStates/${n}`);
  },
});

export const victimPunished = rule({
  id: "victim-punished",
  types: ["case"],
  severity: "warning",
  title: "A victim charged for acts they were compelled to do has non-punishment raised.",
  why: "The one who was held is tried in place of the one who held them (R4: victims relieved ÷ victims charged).",
  source: "ACTIP, art. 14(7); OHCHR Recommended Principles and Guidelines, principle 7",
  advice: "Raise non-punishment before the prosecutor or the court and record the decision.",
  check({ nonPunishment }, found) {
    if (nonPunishment === undefined) return;
    for (let n = 0; n < nonPunishment.length; n++) {
      if (nonPunishment[n]?.raised === false && nonPunishment[n]?.relieved !== true)
        found(`/nonPunishment/${n}/raised`);
    }
  },
});

const CHARGED: ReadonlySet<string> = /* @__PURE__ */ new Set(["suspect", "accused", "convicted"]);
const isVictim = (role: string): boolean => role.endsWith("-victim");

export const caseRoleMismatch = rule({
  id: "case-role-mismatch",
  types: ["bundle"],
  needs: "case",
  severity: "error",
  title: "The accused of a charge is involved as suspect, accused or convicted; who is compensated or relieved, as victim.",
  why: "Victim and offender change places.",
  source: "TIPX records: case and involvement",
  advice: "Refer to the involvement meant, or correct its role; a victim who was charged stands under `nonPunishment`.",
  across(bundle, found, index) {
    for (const { at, record: { charges = [], compensation = [], nonPunishment = [] } } of index.of("case")) {
      const role = (id: string) => index.get("involvement", id)?.role;
      const relieved = new Set(nonPunishment.map(({ victim }) => victim));
      for (const [n, { accused }] of charges.entries()) {
        const of = role(accused);
        if (of !== undefined && !CHARGED.has(of) && !relieved.has(accused)) found(`/records/${at}/charges/${n}/accused`);
      }
      for (const [list, rows] of [["compensation", compensation], ["nonPunishment", nonPunishment]] as const)
        for (const [n, { victim }] of rows.entries()) {
          const of = role(victim);
          if (of !== undefined && !isVictim(of)) found(`/records/${at}/${list}/${n}/victim`);
        }
    }
  },
}); // prettier-ignore

export const chargeOutsideCase = rule({
  id: "charge-outside-case",
  types: ["bundle"],
  needs: "case",
  severity: "warning",
  title: "Who is charged in a case was involved in one of its events.",
  why: "The charge belongs to other facts; a court will find none for it here.",
  source: "TIPX records: case",
  advice: "Add the event to `events`, or refer to the person's involvement in the event of this case.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { events, charges = [] },
    } of index.of("case"))
      for (const [n, { accused }] of charges.entries()) {
        const event = index.get("involvement", accused)?.event;
        if (events !== undefined && event !== undefined && !events.includes(event))
          found(`/records/${at}/charges/${n}/accused`);
      }
  },
});

export const assistedOutsideCase = rule({
  id: "assisted-outside-case",
  types: ["bundle"],
  needs: "case",
  severity: "warning",
  title: "A person assisted or referred in a case is involved in it.",
  why: "Help is counted for a case whose victim it never reached, or the record names the wrong person.",
  source: "TIPX records: assistance and referral",
  advice: "Correct the person or the case, or add the person's involvement to the case.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { person, case: id },
    } of [...index.of("assistance"), ...index.of("referral")]) {
      const involvements = index.get("case", id)?.involvements;
      if (involvements === undefined) continue;
      const known = involvements.map((each) => index.get("involvement", each)?.person);
      // An involvement that is not in the bundle may be this person's.
      if (!known.includes(undefined) && !known.includes(person)) found(`/records/${at}/person`);
    }
  },
});

export const relationshipAcrossEvents = rule({
  id: "relationship-across-events",
  types: ["bundle"],
  needs: "involvement",
  severity: "error",
  title: "A relationship leads to an involvement in the same event.",
  why: "The recruiter of one event becomes the recruiter of another.",
  source: "TIPX records: involvement",
  advice: "Refer to the other person's involvement in this event.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { event, relationships = [] },
    } of index.of("involvement"))
      for (const [n, { to }] of relationships.entries()) {
        const other = index.get("involvement", to);
        if (other !== undefined && other.event !== event) found(`/records/${at}/relationships/${n}/to`);
      }
  },
});

export const involvementTwice = rule({
  id: "involvement-twice",
  types: ["bundle"],
  needs: "involvement",
  severity: "warning",
  title: "A person is involved in an event once in each role.",
  why: "A statistic counts one victim as two.",
  source: "TIPX records: involvement; CTDC: one row for a victim and an event",
  advice: "Merge the two involvements.",
  across(bundle, found, index) {
    const seen = new Set<string>();
    for (const {
      at,
      record: { person, event, role },
    } of index.of("involvement")) {
      const key = `${person} ${event} ${role}`;
      if (seen.has(key)) found(`/records/${at}`);
      seen.add(key);
    }
  },
});

export const roleAgainstDecision = rule({
  id: "role-against-decision",
  types: ["bundle"],
  needs: "status-decision",
  severity: "warning",
  title: "A person is an identified victim while the last decision says so.",
  why: "Protection is given or withheld by a status that was changed.",
  source:
    "Council of Europe Convention on Action against Trafficking, art. 10: identification; TIPX records: status-decision",
  advice: "Correct the role of the involvement, or send the decision that reversed this one.",
  across(bundle, found, index) {
    const last = new Map<string, { readonly status: string; readonly on: string }>();
    for (const {
      record: { person, status, decidedOn },
    } of index.of("status-decision")) {
      const known = last.get(person);
      if (known === undefined || !isBefore(decidedOn, known.on)) last.set(person, { status, on: decidedOn });
    }
    for (const {
      at,
      record: { person, role },
    } of index.of("involvement")) {
      const status = last.get(person)?.status;
      if (role === "identified-victim" && (status === "not-identified" || status === "withdrawn"))
        found(`/records/${at}/role`);
    }
  },
});

export const reviewBeforeDecision = rule({
  id: "review-before-decision",
  types: ["bundle"],
  needs: "status-decision",
  severity: "error",
  title: "A review is not dated before the decision that it reviews, and is about the same person.",
  why: "Which decision holds cannot be told.",
  source: "TIPX records: status-decision",
  advice: "Correct the date, the person or the reference.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { person, reviews, decidedOn },
    } of index.of("status-decision")) {
      const earlier = index.get("status-decision", reviews);
      if (earlier === undefined) continue;
      if (isBefore(decidedOn, earlier.decidedOn)) found(`/records/${at}/decidedOn`);
      else if (earlier.person !== person) found(`/records/${at}/reviews`);
    }
  },
});

export const victimWithoutDecision = rule({
  id: "victim-without-decision",
  types: ["bundle"],
  needs: "involvement",
  severity: "warning",
  profiles: ["strict"],
  title: "An identified victim comes with the decision that identified them.",
  why: "The receiver cannot recognise an identification that it cannot see.",
  source: "ACTIP, art. 14: recognition of identification by other parties",
  advice: "Add the status decision.",
  across(bundle, found, index) {
    const decided = new Set(
      index
        .of("status-decision")
        .flatMap(({ record: { person, status } }) => (status === "identified" ? [person] : [])),
    );
    for (const {
      at,
      record: { person, role },
    } of index.of("involvement"))
      if (plain(role) === "identified-victim" && !decided.has(person)) found(`/records/${at}`);
  },
});
