import { isBefore } from "./dates.js";
import { agencyState } from "./law/lookup.js";
import { sameAgency } from "./protection.js";
import { rule, type Records } from "./rule.js";

const R1 = "Recommendation 1 of the 12th China-ASEAN Prosecutors-General Conference, 2019";
type Request = Records["cooperation-request"];

/** The first of some stages, or -1. */
function stageAt({ stages }: Request, ...names: readonly string[]): number {
  for (let n = 0; n < stages.length; n++) if (names.includes(stages[n]?.stage ?? "")) return n;
  return -1;
}

/** Whether a request was refused or postponed. */
function wasStopped({ stages }: Request): boolean {
  for (let n = 0; n < stages.length; n++) {
    const stage = stages[n]?.stage;
    if (stage === "refused" || stage === "postponed") return true;
  }
  return false;
}

export const stagesOrder = rule({
  id: "stages-order",
  types: ["cooperation-request"],
  severity: "error",
  title: "The stages of a request stand in the order in which they were reached.",
  why: "Promptness (R1) is measured between stages; out of order, a delay reads as a prompt answer.",
  source: R1,
  advice: "Order the stages by their times and correct a wrong time.",
  check({ stages }, found) {
    for (let n = 1; n < stages.length; n++)
      if (isBefore(stages[n]?.at ?? "", stages[n - 1]?.at ?? "")) found(`/stages/${n}/at`);
  },
});

export const refusalWithoutGround = rule({
  id: "refusal-without-ground",
  types: ["cooperation-request"],
  severity: "error",
  title: "A request that was refused or postponed says on what ground.",
  why: "Without a ground the requesting state can neither mend the request nor count refusals (R1).",
  source: "UN Convention against Transnational Organized Crime, art. 18 (mutual legal assistance)",
  advice: "Give `refusal.ground`; where it may not be told, withhold it with a reason.",
  check(record, found) {
    if (record.refusal === undefined && wasStopped(record)) found("");
  },
});

export const groundWithoutRefusal = rule({
  id: "ground-without-refusal",
  types: ["cooperation-request"],
  severity: "warning",
  title: "A ground of refusal stands only where a request was refused or postponed.",
  why: "It is unclear whether the request is still alive.",
  source: R1,
  advice: "Add the stage `refused` or `postponed` with its time, or remove `refusal`.",
  check(record, found) {
    if (record.refusal !== undefined && !wasStopped(record)) found("/refusal");
  },
});

/** After these nothing more is done on a request. */
const LAST: ReadonlySet<string> = /* @__PURE__ */ new Set(["executed", "refused", "withdrawn"]);

export const stageAfterEnd = rule({
  id: "stage-after-end",
  types: ["cooperation-request"],
  severity: "warning",
  title: "Nothing follows after a request was executed, refused or withdrawn.",
  why: "It counts as closed and as open at once, and its duration (R1) has two answers.",
  source: R1,
  advice:
    "Correct the stages; partial execution has a stage of its own, and a second attempt is a request that `follows` the first.",
  check({ stages }, found) {
    for (let n = 1; n < stages.length; n++)
      if (LAST.has(stages[n - 1]?.stage ?? "")) found(`/stages/${n}/stage`);
  },
});

export const dueBeforeSent = rule({
  id: "due-before-sent",
  types: ["cooperation-request"],
  severity: "error",
  title: "An acknowledgement or an answer is due after the request was sent.",
  why: "Every such request counts as late (R1).",
  source: R1,
  advice: "Correct the due time, or the time of the first stage.",
  check({ acknowledgeBy, answerBy, stages }, found) {
    const sent = stages[0]?.at ?? "";
    if (acknowledgeBy !== undefined && isBefore(acknowledgeBy, sent)) found("/acknowledgeBy");
    if (answerBy !== undefined && isBefore(answerBy, sent)) found("/answerBy");
  },
});

export const deadlineMissed = rule({
  id: "deadline-missed",
  types: ["cooperation-request"],
  severity: "warning",
  profiles: ["strict"],
  title: "A request whose due time has passed was acknowledged or answered.",
  why: "A victim waits, and evidence spoils; the state that asked has to ask again (R1).",
  source: `${R1}; UN Convention against Transnational Organized Crime, art. 18(24): execution as soon as possible`,
  advice: "Acknowledge or answer it now, or record the stage that was reached.",
  check(record, found) {
    const { acknowledgeBy, answerBy, provenance } = record;
    if (
      acknowledgeBy !== undefined &&
      isBefore(acknowledgeBy, provenance.recordedAt) &&
      record.stages.length <= stageAtOrEnd(record, ...ANSWERS, "acknowledged", "accepted", "executing")
    )
      found("/acknowledgeBy");
    if (
      answerBy !== undefined &&
      isBefore(answerBy, provenance.recordedAt) &&
      record.stages.length <= stageAtOrEnd(record, ...ANSWERS)
    )
      found("/answerBy");
  },
});

const ANSWERS = ["executed", "partly-executed", "refused", "postponed", "withdrawn"] as const;
const stageAtOrEnd = (record: Request, ...names: readonly string[]): number => {
  const at = stageAt(record, ...names);
  return at < 0 ? record.stages.length : at;
};

export const requestToItself = rule({
  id: "request-to-itself",
  types: ["cooperation-request"],
  severity: "error",
  title: "A request goes from one state to another.",
  why: "Counts of cooperation (R1) would include what never crossed a border.",
  source: "Palermo Protocol, art. 4; UN Convention against Transnational Organized Crime, art. 18(1)",
  advice: "Correct the states or the agencies.",
  check({ fromState, toState, from, to }, found) {
    if (fromState === toState) found("/toState");
    else if (sameAgency(from, to)) found("/to");
  },
});

export const agencyOfAnotherState = rule({
  id: "agency-of-another-state",
  types: ["cooperation-request"],
  severity: "error",
  title: "The agencies of a request belong to the states beside them.",
  why: "The two ends are mixed up, or the request went to a third state.",
  source: "TIPX register of actors: jurisdictions",
  advice: "Correct the agency or the state.",
  check({ from, fromState, to, toState }, found) {
    const sender = agencyState((from as { actor?: string }).actor ?? "");
    if (sender !== undefined && sender !== fromState) found("/from");
    const receiver = agencyState((to as { actor?: string }).actor ?? "");
    if (receiver !== undefined && receiver !== toState) found("/to");
  },
});

export const confidentialTooOpen = rule({
  id: "confidential-too-open",
  types: ["cooperation-request"],
  severity: "error",
  title: "A request that is to be kept secret is handled as red or amber-strict.",
  why: "Amber lets the receiver tell its clients: the suspect's lawyer or employer may be one.",
  source:
    "UN Convention against Transnational Organized Crime, art. 18(20): confidentiality of the request; Traffic Light Protocol 2.0",
  advice: "Set `handling.tlp` to amber-strict or red.",
  profiles: ["strict", "public-release"],
  check({ confidential, handling: { tlp } }, found) {
    if (confidential === true && tlp !== "red" && tlp !== "amber-strict") found("/handling/tlp");
  },
});

export const requestOutsideAgreement = rule({
  id: "request-outside-agreement",
  types: ["bundle"],
  needs: "agreement",
  severity: "warning",
  title: "A request rests on an agreement to which both states are parties.",
  why: "The requested state is not bound, and will say so.",
  source: "Vienna Convention on the Law of Treaties, art. 34: a treaty binds no third state",
  advice: "Name the agreement or treaty that binds both, or reciprocity.",
  across(bundle, found, index) {
    for (const {
      at,
      record: { basis, fromState, toState },
    } of index.of("cooperation-request"))
      for (const [n, rests] of basis.entries()) {
        const parties = index.get("agreement", (rests as { agreement?: string }).agreement)?.parties ?? [];
        const states = parties.map((party) => (party as { state?: string }).state);
        // An agency may stand for its state.
        if (states.length < 2 || states.includes(undefined)) continue;
        if (!states.includes(fromState) || !states.includes(toState))
          found(`/records/${at}/basis/${n}/agreement`);
      }
  },
});

const HOUR = 3_600_000;

export const dueBeyondAgreement = rule({
  id: "due-beyond-agreement",
  types: ["bundle"],
  needs: "agreement",
  severity: "warning",
  profiles: ["strict"],
  title: "A due time is no later than the agreement allows.",
  why: "A request counts as answered in time (R1) though the agreement was broken.",
  source: R1,
  advice: "Correct `acknowledgeBy` or `answerBy`: hours run from receipt.",
  across(bundle, found, index) {
    for (const { at, record: request } of index.of("cooperation-request")) {
      const received = request.stages[stageAt(request, "received")]?.at;
      if (received === undefined) continue;
      for (const rests of request.basis)
        for (const { stage, kind, hours } of index.get(
          "agreement",
          (rests as { agreement?: string }).agreement,
        )?.timeLimits ?? []) {
          if (kind !== undefined && kind !== request.kind) continue;
          const field =
            stage === "acknowledged" ? "acknowledgeBy" : stage === "executed" ? "answerBy" : undefined;
          const due = field && request[field];
          if (due !== undefined && Date.parse(due) > Date.parse(received) + hours * HOUR)
            found(`/records/${at}/${field}`);
        }
    }
  },
});
