// Generated from packages/json-schema/schema/0.1.0/2020-12/producer/all.json by `npm run fix`. Do not edit.

/** The matcher's memory: the tape, its tables, then the input, then zeros. */
const M = /* @__PURE__ */ new Uint8Array(3276800);
const V = /* @__PURE__ */ new DataView(M.buffer);
const T = /* @__PURE__ */ new Int32Array(M.buffer);

export const memory = M;

/** Where the next value is noted, and where the last record was. */
let top: number = 64;
let last: number = 64;
/** The strictest of the ranked words met, by its place in the ranking. */
let strictest: number = 5;
/** Where the last record had its type, from its start. */
let typeOffset: number = 0;

/**
 * Of the record in the bytes [from, to): the place of the strictest ranked word, or -1: not surely right. What it says yes to stays
 * noted until all is forgotten.
 */
export function match(from: number, to: number): number {
  const here: number = top;
  strictest = 5;
  top = here + 12;
  if (top > 1048640 || record(from, here) !== to) {
    top = here;
    return -1;
  }
  T[(here + 8) >> 2] = from;
  last = here;
  return strictest === 5 ? 0 : strictest;
}

/** Where the record it said yes to last is noted. */
export function noted(): number {
  return last;
}

export function forget(): void {
  top = 64;
}

/** Enters a word of so many bytes into a table, as the driver does once for each. */
export function learn(slots: number, mask: number, at: number, length: number): void {
  let slot: number = hash(at, length) & mask;
  while (V.getInt32(slots + (slot << 2), true) !== 0) slot = (slot + 1) & mask;
  V.setInt32(slots + (slot << 2), (at << 8) | length, true);
}

function hash(at: number, length: number): number {
  if (length < 4) return M[at]! ^ (M[at + length - 1]! << 4) ^ length;
  const ends: number = V.getInt32(at, true) ^ Math.imul((V.getInt32(at + length - 4, true) + length), 0x2c1b3c6d);
  const mixed: number = Math.imul((ends ^ (ends >>> 15)), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** A word of a table, in quotes. */
function word(at: number, slots: number, mask: number, out: number): number {
  if (M[at]! !== 34) return -1;
  const from: number = at + 1;
  const to: number = quote(from, 200);
  const length: number = to - from;
  if (length <= 0) return -1;
  let slot: number = hash(from, length) & mask;
  while (true) {
    const entry: number = V.getInt32(slots + (slot << 2), true);
    if (entry === 0) return -1;
    if ((entry & 255) === length && same(entry >>> 8, from, length)) {
      T[(out) >> 2] = entry >>> 8;
      return to + 1;
    }
    slot = (slot + 1) & mask;
  }
  return -1;
}

function quote(from: number, most: number): number {
  let p: number = from;
  while (M[p]! !== 34) {
    p++;
    if (p - from > most) return -1;
  }
  return p;
}

function same(a: number, b: number, length: number): boolean {
  if (length < 4) {
    for (let n = 0; n < length; n++) if (M[a + n]! !== M[b + n]!) return false;
    return true;
  }
  const last: number = length - 4;
  for (let n = 0; n < last; n += 4) if (V.getInt32(a + n, true) !== V.getInt32(b + n, true)) return false;
  return V.getInt32(a + last, true) === V.getInt32(b + last, true);
}

/** The keys of each object: where their table lies, and their names. */
const KEYS: readonly (readonly [at: number, names: string])[] = [
  [1051584, "actor"],
  [1051608, "organization"],
  [1055200, "local text"],
  [1055240, "reportedBy recordedAt registeredOn source synthetic"],
  [1056920, "instrument provision"],
  [1056976, "kind provision agreement"],
  [1057144, "scope givenBy guardian givenOn withdrawnOn"],
  [1057264, "tlp restrictions purposes legalBasis consents retainUntil"],
  [1057488, "withheld"],
  [1060544, "type id specVersion taxonomyVersion provenance handling sex genderIdentity age ageBand citizenship nationalityStatus residenceCountry languages educationLevel maritalStatus numberOfChildren deceased vulnerabilities"],
  [1063624, "kind phases"],
  [1063744, "role country subdivision on"],
  [1063832, "start end"],
  [1063936, "type id specVersion taxonomyVersion provenance handling conduct acts intendedExploitation realisedExploitation controls warningSigns sectors siteKinds recruitmentMethods platforms places period durationMonths organisedGroup drivers"],
  [1065168, "to kind"],
  [1065208, "type id specVersion taxonomyVersion provenance handling person event role functions organization means ageAtStart ageBandAtStart childAtEntry childAtExploitation relationships paidMoney definitionApplied"],
  [1066000, "type id specVersion taxonomyVersion provenance handling person event status body decidedBy decidedOn law reviews reviewRequested reflectionPeriod outcome"],
  [1066584, "on reason"],
  [1066944, "minor currency"],
  [1066992, "kind months fine"],
  [1067056, "ordered recovered"],
  [1067104, "accused provision conduct stage outcome finalOn sentences confiscation"],
  [1067288, "victim ordered paid paidOn"],
  [1067376, "victim chargedOn raised relieved decidedOn"],
  [1067496, "country role contactedOn"],
  [1067568, "type id specVersion taxonomyVersion provenance handling kind status jurisdiction owner openedOn closure events involvements charges compensation nonPunishment implicatedStates relatedCases"],
  [1068408, "type id specVersion taxonomyVersion provenance handling person case from to referredOn reason services accepted answeredOn"],
  [1068808, "to voluntary riskAssessed on"],
  [1068896, "services followedUpOn completed"],
  [1068976, "type id specVersion taxonomyVersion provenance handling person case provider service status offeredOn startedOn plannedEnd endedOn safeReturn reintegration"],
  [1069408, "full salutation title given middle family language use"],
  [1069704, "kind number country expiresOn"],
  [1069824, "kind value safe"],
  [1069888, "type id specVersion taxonomyVersion provenance handling person names birthDate documents contacts"],
  [1070432, "kind value"],
  [1070472, "type id specVersion taxonomyVersion provenance handling name kind actor partOf country subdivision contacts"],
  [1071152, "provision"],
  [1071176, "agreement"],
  [1071200, "reciprocity"],
  [1071360, "stage at by"],
  [1071672, "ground provision"],
  [1071720, "type id specVersion taxonomyVersion provenance handling kind channel from fromState to toState case follows basis urgent acknowledgeBy answerBy stages refusal useLimitation confidential"],
  [1072344, "state"],
  [1072368, "agency"],
  [1072904, "text provision recommendation"],
  [1072976, "stage kind hours"],
  [1073168, "measure everyMonths target"],
  [1073240, "everyMonths lastHeld nextDue"],
  [1073312, "type id specVersion taxonomyVersion provenance handling title kind status instrument parties signedOn start end duties timeLimits measuresPromised reviews"],
  [1073816, "measure value numerator denominator method quality dueOn reportedOn"],
  [1074000, "text recommendation dueOn closed closedOn"],
  [1074112, "type id specVersion taxonomyVersion provenance handling agreement period agencies values findings reviewHeldOn"],
  [1074456, "kind on money count unit"],
  [1074552, "type id specVersion taxonomyVersion provenance handling agreement contributor contributorState recipient measure recommendation committed disbursed"],
  [1075968, "algorithm value"],
  [1076144, "step at holder from digest"],
  [1076248, "to purposes until"],
  [1076312, "verified by at"],
  [1076376, "type id specVersion taxonomyVersion provenance handling kind description digest jurisdiction case custody permissions verification"],
  [1076720, "record digest"],
  [1076768, "text by evidence records recommendation measures"],
  [1076904, "type id specVersion taxonomyVersion provenance handling title agencies period issuedOn agreement meeting recommendations statements"],
  [1077552, "agency part"],
  [1078168, "measured count method"],
  [1078232, "type id specVersion taxonomyVersion provenance handling activity title actors channels audiences aims languages countries scope subdivisions period recurring reach recommendation provision"],
  [1079296, "lessThan"],
  [1079320, "from to"],
  [1079360, "sex ageBand form sector citizenship placeCountry placeRole role stage outcome count"],
  [1079600, "type id specVersion taxonomyVersion provenance handling title unit measure jurisdiction period population smallCellThreshold conduct cells"],
  [1079952, "type id specVersion taxonomyVersion provenance handling records agreement"],
];

/** Fills the tables of keys, as the driver does once. */
export function prepare(): void {
  for (const [table, list] of KEYS) {
    const names = list.split(" ");
    let letters = table + names.length * 12;
    names.forEach((name, n) => {
      const text = JSON.stringify(name) + ":";
      for (let at = 0; at < text.length; at++) M[letters + at] = text.charCodeAt(at);
      const entry = (table + n * 12) >> 2;
      T[entry] = letters;
      T[entry + 1] = text.length;
      T[entry + 2] = V.getInt32(letters, true);
      letters += text.length;
    });
  }
}

/** Where the key ends that was found last. */
let keyEnd: number = 0;

/** Which of an object's keys stands here, looked for from one of them on; -1: none of them. */
function key(at: number, table: number, count: number, from: number): number {
  const first = V.getInt32(at, true);
  let k = from;
  for (let n = 0; n < count; n++) {
    if (k >= count) k = 0;
    const entry = (table >> 2) + k * 3;
    if (T[entry + 2] === first && same(at, T[entry]!, T[entry + 1]!)) {
      keyEnd = at + T[entry + 1]!;
      return k;
    }
    k++;
  }
  return -1;
}

/** A string that an automaton accepts. */
function fits(at: number, table: number, step: number, accepts: number, min: number, max: number, out: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let state: number = 1;
  while (true) {
    const b: number = M[p]!;
    if (b === 34) break;
    state = M[table + 256 + (state << step) + M[table + b]!]!;
    if (state === 0) return -1;
    p++;
  }
  const length: number = p - at - 1;
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = length;
  return M[accepts + state]! !== 0 && length >= min && length <= max ? p + 1 : -1;
}

/** The code point that begins at a byte above 127; -1 for what is not UTF-8. */
function wide(p: number): number {
  const a: number = M[p]!;
  const b: number = M[p + 1]!;
  if (a < 0xc2 || a > 0xf4 || (b & 0xc0) !== 0x80) return -1;
  if (a < 0xe0) return ((a & 0x1f) << 6) | (b & 0x3f);
  const c: number = M[p + 2]!;
  if ((c & 0xc0) !== 0x80) return -1;
  if (a < 0xf0) {
    const three: number = ((a & 0x0f) << 12) | ((b & 0x3f) << 6) | (c & 0x3f);
    return three < 0x800 || (three >= 0xd800 && three <= 0xdfff) ? -1 : three;
  }
  const d: number = M[p + 3]!;
  if ((d & 0xc0) !== 0x80) return -1;
  const four: number = ((a & 0x07) << 18) | ((b & 0x3f) << 12) | ((c & 0x3f) << 6) | (d & 0x3f);
  return four < 0x10000 || four > 1114111 ? -1 : four;
}

function boolean(at: number, out: number): number {
  if (V.getInt32(at, true) === 1702195828) {
    T[(out) >> 2] = 2;
    return at + 4;
  }
  if (V.getInt32(at, true) === 1936482662 && V.getInt32(at + 1, true) === 1702063201) {
    T[(out) >> 2] = 1;
    return at + 5;
  }
  return -1;
}

/** A whole number of at most 15 digits, without sign or exponent. */
function integer(at: number, min: number, max: number, out: number): number {
  let p: number = at;
  let value: number = 0;
  while (true) {
    const digit: number = M[p]! - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    p++;
    if (p - at > 15) return -1;
  }
  if (p === at || (p - at > 1 && M[at]! === 48)) return -1;
  T[(out) >> 2] = at;
  T[(out + 4) >> 2] = p - at;
  return value >= min && value <= max ? p : -1;
}

/** A number of at most 15 digits before the point and 15 after it, without sign or exponent. */
function decimal(at: number, min: number, max: number, out: number): number {
  let p: number = at;
  let value: number = 0;
  while (true) {
    const digit: number = M[p]! - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
    p++;
    if (p - at > 15) return -1;
  }
  if (p === at || (p - at > 1 && M[at]! === 48)) return -1;
  T[(out) >> 2] = at;
  T[(out + 4) >> 2] = p - at;
  if (M[p]! !== 46) return value >= min && value <= max ? p : -1;
  // Whatever follows the point, the number lies between this whole one and the next.
  if (value < min || value + 1 > max) return -1;
  const point: number = p;
  p++;
  while (M[p]! >= 48 && M[p]! <= 57) {
    p++;
    if (p - point > 16) return -1;
  }
  T[(out + 4) >> 2] = p - at;
  return p - point > 1 ? p : -1;
}

/**
 * Where the record that begins here has the value of its type: looked for as the first key, then where the last record had it, then
 * key by key. A wrong guess costs time and no more: the record's own function asks for the constant again.
 */
function typeOf(at: number): number {
  if (M[at]! !== 123) return -1;
  if (V.getInt32(at + 1, true) === 1887007778 && V.getInt32(at + 4, true) === 975332720) return at + 8;
  let p: number = at + typeOffset;
  if (typeOffset > 0 && V.getInt32(p, true) === 2037654060 && V.getInt32(p + 4, true) === 975332720) return p + 8;
  let depth: number = 0;
  p = at + 1;
  while (true) {
    const b: number = M[p]!;
    if (b < 32) return -1;
    if (b === 34) {
      if (depth === 0 && V.getInt32(p - 1, true) === 2037654060 && V.getInt32(p - 1 + 4, true) === 975332720) {
        typeOffset = p - 1 - at;
        return p + 7;
      }
      p++;
      while (M[p]! !== 34) {
        if (M[p]! < 32 || M[p]! === 92) return -1;
        p++;
      }
    } else if (b === 123 || b === 91) depth++;
    else if (b === 125 || b === 93) {
      depth--;
      if (depth < 0) return -1;
    }
    p++;
  }
  return -1;
}

function record(at: number, out: number): number {
  const type: number = typeOf(at);
  if (type < 0) return -1;
  if (V.getInt32(type, true) === 1919250466 && V.getInt32(type + 4, true) === 577662835) {
    T[(out) >> 2] = 1;
    return person(at, out + 4);
  }
  if (V.getInt32(type, true) === 1702257954 && V.getInt32(type + 3, true) === 578055781) {
    T[(out) >> 2] = 2;
    return event(at, out + 4);
  }
  if (V.getInt32(type, true) === 1986947362 && V.getInt32(type + 4, true) === 1702259823 && V.getInt32(type + 8, true) === 1953391981 && V.getInt32(type + 9, true) === 578055781) {
    T[(out) >> 2] = 3;
    return involvement(at, out + 4);
  }
  if (V.getInt32(type, true) === 1635021602 && V.getInt32(type + 4, true) === 762541428 && V.getInt32(type + 8, true) === 1768121700 && V.getInt32(type + 12, true) === 1852795251 && V.getInt32(type + 13, true) === 577662825) {
    T[(out) >> 2] = 4;
    return statusDecision(at, out + 4);
  }
  if (V.getInt32(type, true) === 1935762210 && V.getInt32(type + 2, true) === 577074017) {
    T[(out) >> 2] = 5;
    return caseOf(at, out + 4);
  }
  if (V.getInt32(type, true) === 1717924386 && V.getInt32(type + 4, true) === 1634890341 && V.getInt32(type + 6, true) === 577528178) {
    T[(out) >> 2] = 6;
    return referral(at, out + 4);
  }
  if (V.getInt32(type, true) === 1936941346 && V.getInt32(type + 4, true) === 1635021673 && V.getInt32(type + 8, true) === 577069934) {
    T[(out) >> 2] = 7;
    return assistance(at, out + 4);
  }
  if (V.getInt32(type, true) === 1701079330 && V.getInt32(type + 4, true) === 1953068142 && V.getInt32(type + 6, true) === 578385001) {
    T[(out) >> 2] = 8;
    return identity(at, out + 4);
  }
  if (V.getInt32(type, true) === 1735552802 && V.getInt32(type + 4, true) === 2053729889 && V.getInt32(type + 8, true) === 1869182049 && V.getInt32(type + 10, true) === 577662825) {
    T[(out) >> 2] = 9;
    return organization(at, out + 4);
  }
  if (V.getInt32(type, true) === 1869570850 && V.getInt32(type + 4, true) === 1634887024 && V.getInt32(type + 8, true) === 1852795252 && V.getInt32(type + 12, true) === 1902473773 && V.getInt32(type + 16, true) === 1953719669 && V.getInt32(type + 17, true) === 578057061) {
    T[(out) >> 2] = 10;
    return cooperationRequest(at, out + 4);
  }
  if (V.getInt32(type, true) === 1919377698 && V.getInt32(type + 4, true) === 1701668197 && V.getInt32(type + 7, true) === 578055781) {
    T[(out) >> 2] = 11;
    return agreement(at, out + 4);
  }
  if (V.getInt32(type, true) === 1852796194 && V.getInt32(type + 4, true) === 1919906921 && V.getInt32(type + 8, true) === 761753193 && V.getInt32(type + 12, true) === 1869636978 && V.getInt32(type + 15, true) === 578056815) {
    T[(out) >> 2] = 12;
    return monitoringReport(at, out + 4);
  }
  if (V.getInt32(type, true) === 1936028194 && V.getInt32(type + 4, true) === 1668445551 && V.getInt32(type + 8, true) === 1868770661 && V.getInt32(type + 12, true) === 1769108590 && V.getInt32(type + 16, true) === 1769239906 && V.getInt32(type + 19, true) === 577662825) {
    T[(out) >> 2] = 13;
    return resourceContribution(at, out + 4);
  }
  if (V.getInt32(type, true) === 1769366818 && V.getInt32(type + 4, true) === 1668179300 && V.getInt32(type + 8, true) === 1953049957 && V.getInt32(type + 11, true) === 577594740) {
    T[(out) >> 2] = 14;
    return evidenceItem(at, out + 4);
  }
  if (V.getInt32(type, true) === 1768909346 && V.getInt32(type + 4, true) === 1915581550 && V.getInt32(type + 8, true) === 1919905893 && V.getInt32(type + 10, true) === 578056815) {
    T[(out) >> 2] = 15;
    return jointReport(at, out + 4);
  }
  if (V.getInt32(type, true) === 1635213602 && V.getInt32(type + 4, true) === 1701733746 && V.getInt32(type + 8, true) === 1630368627 && V.getInt32(type + 12, true) === 1986622563 && V.getInt32(type + 16, true) === 578385001) {
    T[(out) >> 2] = 16;
    return awarenessActivity(at, out + 4);
  }
  if (V.getInt32(type, true) === 1635021602 && V.getInt32(type + 4, true) === 1953720692 && V.getInt32(type + 8, true) === 1818321769 && V.getInt32(type + 12, true) === 1650553901 && V.getInt32(type + 15, true) === 577072226) {
    T[(out) >> 2] = 17;
    return statisticalTable(at, out + 4);
  }
  if (V.getInt32(type, true) === 1853186594 && V.getInt32(type + 4, true) === 577072228) {
    T[(out) >> 2] = 18;
    return bundle(at, out + 4);
  }
  return -1;
}

function person(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 144;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 40) >> 2] = 0;
  T[(here + 48) >> 2] = 0;
  T[(here + 60) >> 2] = 0;
  T[(here + 68) >> 2] = 0;
  T[(here + 76) >> 2] = 0;
  T[(here + 84) >> 2] = 0;
  T[(here + 92) >> 2] = 0;
  T[(here + 100) >> 2] = 0;
  T[(here + 108) >> 2] = 0;
  T[(here + 116) >> 2] = 0;
  T[(here + 128) >> 2] = 0;
  T[(here + 136) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1060544, 19, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 ? p + 8 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = personSex(p, here + 32); break;
      case 7: p = personGenderIdentity(p, here + 40); break;
      case 8: p = personAge(p, here + 48); break;
      case 9: p = personAgeBand(p, here + 60); break;
      case 10: p = personCitizenship(p, here + 68); break;
      case 11: p = personNationalityStatus(p, here + 76); break;
      case 12: p = personCitizenshipItem(p, here + 84); break;
      case 13: p = personLanguages(p, here + 92); break;
      case 14: p = personEducationLevel(p, here + 100); break;
      case 15: p = personMaritalStatus(p, here + 108); break;
      case 16: p = personNumberOfChildren(p, here + 116); break;
      case 17: p = personDeceased(p, here + 128); break;
      case 18: p = personVulnerabilities(p, here + 136); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 127) !== 127) return -1;
  return p + 1;
}

function recordId(at: number, out: number): number {
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = 45;
  return M[at]! === 34 &&
    V.getInt32(at + 1, true) === 980316789 && V.getInt32(at + 5, true) === 1684632949 && V.getInt32(at + 6, true) === 979659125 &&
    M[at + 18]! === 45 &&
    M[at + 23]! === 45 &&
    M[at + 28]! === 45 &&
    M[at + 33]! === 45 &&
    (M[1048640 + M[at + 10]!]! & M[1048640 + M[at + 11]!]! & M[1048640 + M[at + 12]!]! & M[1048640 + M[at + 13]!]! & M[1048640 + M[at + 14]!]! & M[1048640 + M[at + 15]!]! & M[1048640 + M[at + 16]!]! & M[1048640 + M[at + 17]!]! & M[1048640 + M[at + 19]!]! & M[1048640 + M[at + 20]!]! & M[1048640 + M[at + 21]!]! & M[1048640 + M[at + 22]!]! & M[1048640 + M[at + 25]!]! & M[1048640 + M[at + 26]!]! & M[1048640 + M[at + 27]!]! & M[1048640 + M[at + 30]!]! & 1) !== 0 &&
    (M[1048640 + M[at + 31]!]! & M[1048640 + M[at + 32]!]! & M[1048640 + M[at + 34]!]! & M[1048640 + M[at + 35]!]! & M[1048640 + M[at + 36]!]! & M[1048640 + M[at + 37]!]! & M[1048640 + M[at + 38]!]! & M[1048640 + M[at + 39]!]! & M[1048640 + M[at + 40]!]! & M[1048640 + M[at + 41]!]! & M[1048640 + M[at + 42]!]! & M[1048640 + M[at + 43]!]! & M[1048640 + M[at + 44]!]! & M[1048640 + M[at + 45]!]! & 1) !== 0 &&
    (M[1048640 + M[at + 24]!]! & 2) !== 0 &&
    (M[1048640 + M[at + 29]!]! & 4) !== 0 &&
    M[at + 46]! === 34
    ? at + 47 : -1;
}

function specVersion(at: number, out: number): number {
  return fits(at, 1048896, 2, 1049188, 3, 7, out);
}

function semver(at: number, out: number): number {
  return fits(at, 1049200, 2, 1049520, 5, 14, out);
}

function provenance(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 36;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 16) >> 2] = 0;
  T[(here + 32) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1055240, 5, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = agency(p, here); break;
      case 1: p = instant(p, here + 8); break;
      case 2: p = date(p, here + 16); break;
      case 3: p = provenanceSource(p, here + 24); break;
      case 4: p = (V.getInt32(p, true) === 1702195828 ? p + 4 : -1); T[(here + 32) >> 2] = 1; break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 11) !== 11) return -1;
  return p + 1;
}

function agency(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    T[(out) >> 2] = 1;
    let p: number = agency1(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 2;
    return agency2(at, out + 4);
  }
  return -1;
}

function agency1(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 4;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1051584, 1, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1049536, 511, here); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function agency2(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 8;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1051608, 1, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = recordId(p, here); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function instant(at: number, out: number): number {
  return fits(at, 1051640, 4, 1052552, 20, 20, out);
}

function date(at: number, out: number): number {
  return fits(at, 1052600, 4, 1053336, 4, 10, out);
}

function provenanceSource(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1053368, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function localValue(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1055200, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = localCode(p, here); break;
      case 1: p = text200(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function localCode(at: number, out: number): number {
  return fits(at, 1053496, 4, 1055112, 6, 83, out);
}

function text200(at: number, out: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let sign: number = 1;
  while (true) {
    const b: number = M[p]!;
    if ((M[1048640 + b]! & 8) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: number = wide(p);
      if (c < 0 || (c >= 128 && c <= 159) || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || c === 65279 || (c >= 65529 && c <= 65531)) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      sign = -1;
    }
    n++;
  }
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = sign * (p - at - 1);
  return M[p]! === 34 && n >= 1 && n <= 200 ? p + 1 : -1;
}

function handling(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 44;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 4) >> 2] = 0;
  T[(here + 28) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1057264, 6, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = handlingCodesUnderTlp(p, here); break;
      case 1: p = handlingRestrictions(p, here + 4); break;
      case 2: p = handlingPurposes(p, here + 12); break;
      case 3: p = handlingLegalBasis(p, here + 20); break;
      case 4: p = handlingConsents(p, here + 28); break;
      case 5: p = date(p, here + 36); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 45) !== 45) return -1;
  return p + 1;
}

function handlingCodesUnderTlp(at: number, out: number): number {
  if (V.getInt32(at, true) === 1684369954 && V.getInt32(at + 1, true) === 577004914) {
    if (strictest > 0) strictest = 0;
    T[(out) >> 2] = 1;
    return at + 5;
  }
  if (V.getInt32(at, true) === 1651335458 && V.getInt32(at + 4, true) === 1932358245 && V.getInt32(at + 8, true) === 1667854964 && V.getInt32(at + 10, true) === 578052969) {
    if (strictest > 1) strictest = 1;
    T[(out) >> 2] = 2;
    return at + 14;
  }
  if (V.getInt32(at, true) === 1651335458 && V.getInt32(at + 3, true) === 577922402) {
    if (strictest > 2) strictest = 2;
    T[(out) >> 2] = 3;
    return at + 7;
  }
  if (V.getInt32(at, true) === 1701996322 && V.getInt32(at + 3, true) === 577660261) {
    if (strictest > 3) strictest = 3;
    T[(out) >> 2] = 4;
    return at + 7;
  }
  if (V.getInt32(at, true) === 1701602082 && V.getInt32(at + 3, true) === 577921381) {
    if (strictest > 4) strictest = 4;
    T[(out) >> 2] = 5;
    return at + 7;
  }
  return -1;
}

function handlingRestrictions(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = word(p, 1055368, 15, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function handlingPurposes(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = word(p, 1055432, 31, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function handlingLegalBasis(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = legalBasis(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function legalBasis(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 4) >> 2] = 0;
  T[(here + 8) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1056976, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1055560, 15, here); break;
      case 1: p = provision(p, here + 4); break;
      case 2: p = recordId(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function provision(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 12;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 4) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1056920, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1055624, 255, here); break;
      case 1: p = id(p, here + 4); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function id(at: number, out: number): number {
  return fits(at, 1056648, 2, 1056916, 1, 80, out);
}

function handlingConsents(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = consent(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function consent(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 32;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  T[(here + 24) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1057144, 5, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1057048, 15, here); break;
      case 1: p = word(p, 1057112, 7, here + 4); break;
      case 2: p = recordId(p, here + 8); break;
      case 3: p = date(p, here + 16); break;
      case 4: p = date(p, here + 24); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 11) !== 11) return -1;
  return p + 1;
}

function personSex(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1057408, 3, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  return -1;
}

function withheld(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 4;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1057488, 1, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1057424, 15, here); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function personGenderIdentity(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1057512, 15, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function personAge(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  T[(out) >> 2] = 1;
    return integer(at, 0, 130, out + 4);
}

function personAgeBand(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1057576, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  return -1;
}

function personCitizenship(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = personCitizenshipItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 5 ? p + 1 : -1;
}

function personCitizenshipItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1057704, 511, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  return -1;
}

function personNationalityStatus(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1059752, 7, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  return -1;
}

function personLanguages(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = language(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function language(at: number, out: number): number {
  return fits(at, 1059784, 2, 1060080, 2, 8, out);
}

function personEducationLevel(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1060096, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  return -1;
}

function personMaritalStatus(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1060224, 15, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  return -1;
}

function personNumberOfChildren(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  T[(out) >> 2] = 1;
    return integer(at, 0, 30, out + 4);
}

function personDeceased(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 116 || first === 102) {
    T[(out) >> 2] = 1;
    return boolean(at, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  return -1;
}

function personVulnerabilities(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = personVulnerabilitiesItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 30 ? p + 1 : -1;
}

function personVulnerabilitiesItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1060288, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function event(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 152;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 32) >> 2] = 0;
  T[(here + 40) >> 2] = 0;
  T[(here + 48) >> 2] = 0;
  T[(here + 56) >> 2] = 0;
  T[(here + 64) >> 2] = 0;
  T[(here + 72) >> 2] = 0;
  T[(here + 80) >> 2] = 0;
  T[(here + 88) >> 2] = 0;
  T[(here + 96) >> 2] = 0;
  T[(here + 104) >> 2] = 0;
  T[(here + 112) >> 2] = 0;
  T[(here + 120) >> 2] = 0;
  T[(here + 124) >> 2] = 0;
  T[(here + 136) >> 2] = 0;
  T[(here + 144) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1063936, 21, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 3, true) === 578055781 ? p + 7 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = eventConduct(p, here + 32); break;
      case 7: p = eventActs(p, here + 40); break;
      case 8: p = eventIntendedExploitation(p, here + 48); break;
      case 9: p = eventIntendedExploitation(p, here + 56); break;
      case 10: p = eventControls(p, here + 64); break;
      case 11: p = eventWarningSigns(p, here + 72); break;
      case 12: p = eventSectors(p, here + 80); break;
      case 13: p = eventSiteKinds(p, here + 88); break;
      case 14: p = eventRecruitmentMethods(p, here + 96); break;
      case 15: p = eventPlatforms(p, here + 104); break;
      case 16: p = eventPlaces(p, here + 112); break;
      case 17: p = period(p, here + 120); break;
      case 18: p = eventDurationMonths(p, here + 124); break;
      case 19: p = personDeceased(p, here + 136); break;
      case 20: p = eventDrivers(p, here + 144); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 63) !== 63) return -1;
  return p + 1;
}

function eventConduct(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventConductItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventConductItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1061032, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function eventActs(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventActsItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function eventActsItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1061160, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function eventIntendedExploitation(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventIntendedExploitationItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 30 ? p + 1 : -1;
}

function eventIntendedExploitationItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1061288, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function eventControls(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventControlsItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 30 ? p + 1 : -1;
}

function eventControlsItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1061544, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function eventWarningSigns(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventWarningSignsItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 30 ? p + 1 : -1;
}

function eventWarningSignsItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1061800, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function eventSectors(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = word(p, 1062056, 255, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventSiteKinds(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventSiteKindsItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventSiteKindsItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1063080, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function eventRecruitmentMethods(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventRecruitmentMethodsItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventRecruitmentMethodsItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1063336, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function eventPlatforms(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventPlatform(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function eventPlatform(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1063624, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = eventPlatformKind(p, here); break;
      case 1: p = eventPlatformPhases(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function eventPlatformKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1063464, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function eventPlatformPhases(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = word(p, 1063592, 7, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 3 ? p + 1 : -1;
}

function eventPlaces(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventPlace(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function eventPlace(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 24;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 12) >> 2] = 0;
  T[(here + 16) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1063744, 4, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1063664, 15, here); break;
      case 1: p = personCitizenshipItem(p, here + 4); break;
      case 2: p = word(p, 1063728, 3, here + 12); break;
      case 3: p = date(p, here + 16); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function period(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 24;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 12) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1063832, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = periodStart(p, here); break;
      case 1: p = periodStart(p, here + 12); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function periodStart(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return date(at, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  return -1;
}

function eventDurationMonths(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  T[(out) >> 2] = 1;
    return integer(at, 0, 1200, out + 4);
}

function eventDrivers(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = eventDriversItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventDriversItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1063872, 15, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function involvement(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 136;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 52) >> 2] = 0;
  T[(here + 60) >> 2] = 0;
  T[(here + 68) >> 2] = 0;
  T[(here + 76) >> 2] = 0;
  T[(here + 88) >> 2] = 0;
  T[(here + 96) >> 2] = 0;
  T[(here + 104) >> 2] = 0;
  T[(here + 112) >> 2] = 0;
  T[(here + 120) >> 2] = 0;
  T[(here + 128) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1065208, 19, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1986947362 && V.getInt32(p + 4, true) === 1702259823 && V.getInt32(p + 8, true) === 1953391981 && V.getInt32(p + 9, true) === 578055781 ? p + 13 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = recordId(p, here + 32); break;
      case 7: p = recordId(p, here + 40); break;
      case 8: p = word(p, 1064464, 15, here + 48); break;
      case 9: p = involvementFunctions(p, here + 52); break;
      case 10: p = recordId(p, here + 60); break;
      case 11: p = involvementMeans(p, here + 68); break;
      case 12: p = personAge(p, here + 76); break;
      case 13: p = personAgeBand(p, here + 88); break;
      case 14: p = personDeceased(p, here + 96); break;
      case 15: p = personDeceased(p, here + 104); break;
      case 16: p = involvementRelationships(p, here + 112); break;
      case 17: p = personDeceased(p, here + 120); break;
      case 18: p = involvementDefinitionApplied(p, here + 128); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 511) !== 511) return -1;
  return p + 1;
}

function involvementFunctions(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = involvementFunctionsItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function involvementFunctionsItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1064528, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function involvementMeans(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = involvementMeansItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function involvementMeansItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1064784, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function involvementRelationships(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = involvementRelationship(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function involvementRelationship(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1065168, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = recordId(p, here); break;
      case 1: p = involvementRelationshipKind(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function involvementRelationshipKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1064912, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function involvementDefinitionApplied(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = provision(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 5 ? p + 1 : -1;
}

function statusDecision(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 108;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 40) >> 2] = 0;
  T[(here + 60) >> 2] = 0;
  T[(here + 76) >> 2] = 0;
  T[(here + 80) >> 2] = 0;
  T[(here + 88) >> 2] = 0;
  T[(here + 96) >> 2] = 0;
  T[(here + 100) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1066000, 17, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 762541428 && V.getInt32(p + 8, true) === 1768121700 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 13, true) === 577662825 ? p + 17 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = recordId(p, here + 32); break;
      case 7: p = recordId(p, here + 40); break;
      case 8: p = word(p, 1065680, 15, here + 48); break;
      case 9: p = statusDecisionBody(p, here + 52); break;
      case 10: p = agency(p, here + 60); break;
      case 11: p = date(p, here + 68); break;
      case 12: p = provision(p, here + 76); break;
      case 13: p = recordId(p, here + 80); break;
      case 14: p = personDeceased(p, here + 88); break;
      case 15: p = period(p, here + 96); break;
      case 16: p = statusDecisionOutcome(p, here + 100); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 2943) !== 2943) return -1;
  return p + 1;
}

function statusDecisionBody(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1065744, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function statusDecisionOutcome(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1065872, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function caseOf(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 120;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 44) >> 2] = 0;
  T[(here + 60) >> 2] = 0;
  T[(here + 64) >> 2] = 0;
  T[(here + 72) >> 2] = 0;
  T[(here + 80) >> 2] = 0;
  T[(here + 88) >> 2] = 0;
  T[(here + 96) >> 2] = 0;
  T[(here + 104) >> 2] = 0;
  T[(here + 112) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1067568, 19, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1935762210 && V.getInt32(p + 2, true) === 577074017 ? p + 6 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = word(p, 1066392, 7, here + 32); break;
      case 7: p = word(p, 1066424, 7, here + 36); break;
      case 8: p = word(p, 1057704, 511, here + 40); break;
      case 9: p = agency(p, here + 44); break;
      case 10: p = date(p, here + 52); break;
      case 11: p = caseClosure(p, here + 60); break;
      case 12: p = caseEvents(p, here + 64); break;
      case 13: p = caseInvolvements(p, here + 72); break;
      case 14: p = caseCharges(p, here + 80); break;
      case 15: p = caseCompensation(p, here + 88); break;
      case 16: p = caseNonPunishment(p, here + 96); break;
      case 17: p = caseImplicatedStates(p, here + 104); break;
      case 18: p = caseRelatedCases(p, here + 112); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1535) !== 1535) return -1;
  return p + 1;
}

function caseClosure(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1066584, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = date(p, here); break;
      case 1: p = caseClosureReason(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function caseClosureReason(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1066456, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function caseEvents(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = recordId(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 200 ? p + 1 : -1;
}

function caseInvolvements(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = recordId(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 2000 ? p + 1 : -1;
}

function caseCharges(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = caseCharge(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function caseCharge(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 52;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 12) >> 2] = 0;
  T[(here + 24) >> 2] = 0;
  T[(here + 32) >> 2] = 0;
  T[(here + 40) >> 2] = 0;
  T[(here + 48) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1067104, 8, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = recordId(p, here); break;
      case 1: p = provision(p, here + 8); break;
      case 2: p = eventConductItem(p, here + 12); break;
      case 3: p = word(p, 1066624, 15, here + 20); break;
      case 4: p = caseChargeOutcome(p, here + 24); break;
      case 5: p = date(p, here + 32); break;
      case 6: p = caseChargeSentences(p, here + 40); break;
      case 7: p = caseConfiscation(p, here + 48); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 11) !== 11) return -1;
  return p + 1;
}

function caseChargeOutcome(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1066688, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function caseChargeSentences(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = caseSentence(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function caseSentence(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 20;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  T[(here + 16) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1066992, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = caseSentenceKind(p, here); break;
      case 1: p = integer(p, 0, 1200, here + 8); break;
      case 2: p = money(p, here + 16); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function caseSentenceKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1066816, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function money(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1066944, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = integer(p, 0, 9007199254740991, here); break;
      case 1: p = currency(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function currency(at: number, out: number): number {
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = 3;
  return M[at]! === 34 &&
    (M[1048640 + M[at + 1]!]! & M[1048640 + M[at + 2]!]! & M[1048640 + M[at + 3]!]! & 16) !== 0 &&
    M[at + 4]! === 34
    ? at + 5 : -1;
}

function caseConfiscation(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 8;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 4) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1067056, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = money(p, here); break;
      case 1: p = money(p, here + 4); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function caseCompensation(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = caseCompensation2(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function caseCompensation2(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 24;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 12) >> 2] = 0;
  T[(here + 16) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1067288, 4, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = recordId(p, here); break;
      case 1: p = money(p, here + 8); break;
      case 2: p = money(p, here + 12); break;
      case 3: p = date(p, here + 16); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function caseNonPunishment(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = caseNonPunishment2(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function caseNonPunishment2(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 40;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  T[(here + 24) >> 2] = 0;
  T[(here + 32) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1067376, 5, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = recordId(p, here); break;
      case 1: p = date(p, here + 8); break;
      case 2: p = personDeceased(p, here + 16); break;
      case 3: p = personDeceased(p, here + 24); break;
      case 4: p = date(p, here + 32); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 5) !== 5) return -1;
  return p + 1;
}

function caseImplicatedStates(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = caseImplicatedState(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function caseImplicatedState(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1067496, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1057704, 511, here); break;
      case 1: p = word(p, 1063664, 15, here + 4); break;
      case 2: p = date(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function caseRelatedCases(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = recordId(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function referral(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 104;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 40) >> 2] = 0;
  T[(here + 80) >> 2] = 0;
  T[(here + 88) >> 2] = 0;
  T[(here + 96) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1068408, 15, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1717924386 && V.getInt32(p + 4, true) === 1634890341 && V.getInt32(p + 6, true) === 577528178 ? p + 10 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = recordId(p, here + 32); break;
      case 7: p = recordId(p, here + 40); break;
      case 8: p = agency(p, here + 48); break;
      case 9: p = agency(p, here + 56); break;
      case 10: p = date(p, here + 64); break;
      case 11: p = referralReason(p, here + 72); break;
      case 12: p = referralServices(p, here + 80); break;
      case 13: p = personDeceased(p, here + 88); break;
      case 14: p = date(p, here + 96); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3967) !== 3967) return -1;
  return p + 1;
}

function referralReason(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1068024, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function referralServices(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = referralServicesItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function referralServicesItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1068152, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function assistance(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 108;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 40) >> 2] = 0;
  T[(here + 48) >> 2] = 0;
  T[(here + 68) >> 2] = 0;
  T[(here + 76) >> 2] = 0;
  T[(here + 84) >> 2] = 0;
  T[(here + 92) >> 2] = 0;
  T[(here + 100) >> 2] = 0;
  T[(here + 104) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1068976, 17, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1936941346 && V.getInt32(p + 4, true) === 1635021673 && V.getInt32(p + 8, true) === 577069934 ? p + 12 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = recordId(p, here + 32); break;
      case 7: p = recordId(p, here + 40); break;
      case 8: p = agency(p, here + 48); break;
      case 9: p = referralServicesItem(p, here + 56); break;
      case 10: p = word(p, 1068744, 15, here + 64); break;
      case 11: p = date(p, here + 68); break;
      case 12: p = date(p, here + 76); break;
      case 13: p = date(p, here + 84); break;
      case 14: p = date(p, here + 92); break;
      case 15: p = assistanceSafeReturn(p, here + 100); break;
      case 16: p = assistanceReintegration(p, here + 104); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1663) !== 1663) return -1;
  return p + 1;
}

function assistanceSafeReturn(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 28;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 20) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1068808, 4, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1057704, 511, here); break;
      case 1: p = personDeceased(p, here + 4); break;
      case 2: p = personDeceased(p, here + 12); break;
      case 3: p = date(p, here + 20); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 7) !== 7) return -1;
  return p + 1;
}

function assistanceReintegration(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 24;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  T[(here + 16) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1068896, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = referralServices(p, here); break;
      case 1: p = date(p, here + 8); break;
      case 2: p = personDeceased(p, here + 16); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function identity(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 72;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 40) >> 2] = 0;
  T[(here + 48) >> 2] = 0;
  T[(here + 56) >> 2] = 0;
  T[(here + 64) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1069888, 11, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1701079330 && V.getInt32(p + 4, true) === 1953068142 && V.getInt32(p + 6, true) === 578385001 ? p + 10 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = recordId(p, here + 32); break;
      case 7: p = identityNames(p, here + 40); break;
      case 8: p = date(p, here + 48); break;
      case 9: p = identityDocuments(p, here + 56); break;
      case 10: p = identityContacts(p, here + 64); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 127) !== 127) return -1;
  return p + 1;
}

function identityNames(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = identityName(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function identityName(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 60;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  T[(here + 16) >> 2] = 0;
  T[(here + 24) >> 2] = 0;
  T[(here + 32) >> 2] = 0;
  T[(here + 40) >> 2] = 0;
  T[(here + 48) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1069408, 8, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = text200(p, here); break;
      case 1: p = text200(p, here + 8); break;
      case 2: p = text200(p, here + 16); break;
      case 3: p = text200(p, here + 24); break;
      case 4: p = text200(p, here + 32); break;
      case 5: p = text200(p, here + 40); break;
      case 6: p = language(p, here + 48); break;
      case 7: p = word(p, 1069376, 7, here + 56); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 129) !== 129) return -1;
  return p + 1;
}

function identityDocuments(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = identityDocument(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function identityDocument(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 32;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 24) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1069704, 4, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = identityDocumentKind(p, here); break;
      case 1: p = text200(p, here + 8); break;
      case 2: p = personCitizenshipItem(p, here + 16); break;
      case 3: p = date(p, here + 24); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 7) !== 7) return -1;
  return p + 1;
}

function identityDocumentKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1069576, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function identityContacts(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = identityContact(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function identityContact(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 20;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1069824, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1069792, 7, here); break;
      case 1: p = text200(p, here + 4); break;
      case 2: p = personDeceased(p, here + 12); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 7) !== 7) return -1;
  return p + 1;
}

function organization(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 80;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 48) >> 2] = 0;
  T[(here + 52) >> 2] = 0;
  T[(here + 68) >> 2] = 0;
  T[(here + 72) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1070472, 13, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1735552802 && V.getInt32(p + 4, true) === 2053729889 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 10, true) === 577662825 ? p + 14 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = text200(p, here + 32); break;
      case 7: p = organizationKind(p, here + 40); break;
      case 8: p = word(p, 1049536, 511, here + 48); break;
      case 9: p = recordId(p, here + 52); break;
      case 10: p = personCitizenshipItem(p, here + 60); break;
      case 11: p = word(p, 1063728, 3, here + 68); break;
      case 12: p = organizationContacts(p, here + 72); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1279) !== 1279) return -1;
  return p + 1;
}

function organizationKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1070144, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function organizationContacts(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = organizationContact(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function organizationContact(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 12;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1070432, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1070400, 7, here); break;
      case 1: p = text200(p, here + 4); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function cooperationRequest(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 140;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 72) >> 2] = 0;
  T[(here + 80) >> 2] = 0;
  T[(here + 96) >> 2] = 0;
  T[(here + 100) >> 2] = 0;
  T[(here + 108) >> 2] = 0;
  T[(here + 124) >> 2] = 0;
  T[(here + 128) >> 2] = 0;
  T[(here + 136) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1071720, 22, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1869570850 && V.getInt32(p + 4, true) === 1634887024 && V.getInt32(p + 8, true) === 1852795252 && V.getInt32(p + 12, true) === 1902473773 && V.getInt32(p + 16, true) === 1953719669 && V.getInt32(p + 17, true) === 578057061 ? p + 21 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = cooperationRequestKind(p, here + 32); break;
      case 7: p = cooperationRequestChannel(p, here + 40); break;
      case 8: p = agency(p, here + 48); break;
      case 9: p = word(p, 1057704, 511, here + 56); break;
      case 10: p = agency(p, here + 60); break;
      case 11: p = word(p, 1057704, 511, here + 68); break;
      case 12: p = recordId(p, here + 72); break;
      case 13: p = recordId(p, here + 80); break;
      case 14: p = cooperationRequestBasis(p, here + 88); break;
      case 15: p = boolean(p, here + 96); break;
      case 16: p = instant(p, here + 100); break;
      case 17: p = instant(p, here + 108); break;
      case 18: p = cooperationRequestStages(p, here + 116); break;
      case 19: p = requestRefusal(p, here + 124); break;
      case 20: p = handlingPurposes(p, here + 128); break;
      case 21: p = boolean(p, here + 136); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 282623) !== 282623) return -1;
  return p + 1;
}

function cooperationRequestKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1070768, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function cooperationRequestChannel(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1071024, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function cooperationRequestBasis(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = requestBasis(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function requestBasis(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    T[(out) >> 2] = 1;
    let p: number = requestBasis1(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 2;
    p = requestBasis2(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return requestBasis3(at, out + 4);
  }
  return -1;
}

function requestBasis1(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 4;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1071152, 1, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = provision(p, here); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function requestBasis2(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 8;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1071176, 1, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = recordId(p, here); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function requestBasis3(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 0;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1071200, 1, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1702195828 ? p + 4 : -1); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function cooperationRequestStages(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = requestStage(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function requestStage(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 20;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 12) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1071360, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1071232, 31, here); break;
      case 1: p = instant(p, here + 4); break;
      case 2: p = agency(p, here + 12); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function requestRefusal(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 12;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1071672, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = requestRefusalGround(p, here); break;
      case 1: p = provision(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function requestRefusalGround(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1071416, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = localValue(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    return withheld(at, out + 4);
  }
  return -1;
}

function agreement(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 120;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 52) >> 2] = 0;
  T[(here + 64) >> 2] = 0;
  T[(here + 72) >> 2] = 0;
  T[(here + 84) >> 2] = 0;
  T[(here + 92) >> 2] = 0;
  T[(here + 100) >> 2] = 0;
  T[(here + 108) >> 2] = 0;
  T[(here + 116) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1073312, 18, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 7, true) === 578055781 ? p + 11 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = text1000(p, here + 32); break;
      case 7: p = agreementKind(p, here + 40); break;
      case 8: p = word(p, 1072280, 15, here + 48); break;
      case 9: p = word(p, 1055624, 255, here + 52); break;
      case 10: p = agreementParties(p, here + 56); break;
      case 11: p = date(p, here + 64); break;
      case 12: p = periodStart(p, here + 72); break;
      case 13: p = date(p, here + 84); break;
      case 14: p = agreementDuties(p, here + 92); break;
      case 15: p = agreementTimeLimits(p, here + 100); break;
      case 16: p = agreementMeasuresPromised(p, here + 108); break;
      case 17: p = agreementReviews(p, here + 116); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1535) !== 1535) return -1;
  return p + 1;
}

function text1000(at: number, out: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let sign: number = 1;
  while (true) {
    const b: number = M[p]!;
    if ((M[1048640 + b]! & 8) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: number = wide(p);
      if (c < 0 || (c >= 128 && c <= 159) || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || c === 65279 || (c >= 65529 && c <= 65531)) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      sign = -1;
    }
    n++;
  }
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = sign * (p - at - 1);
  return M[p]! === 34 && n >= 1 && n <= 1000 ? p + 1 : -1;
}

function agreementKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1072216, 15, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function agreementParties(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = agreementParty(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 300 ? p + 1 : -1;
}

function agreementParty(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    T[(out) >> 2] = 1;
    let p: number = agreementParty1(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 2;
    return agreementParty2(at, out + 4);
  }
  return -1;
}

function agreementParty1(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 4;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1072344, 1, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1057704, 511, here); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function agreementParty2(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 8;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1072368, 1, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = agency(p, here); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function agreementDuties(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = agreementDuty(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 200 ? p + 1 : -1;
}

function agreementDuty(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  T[(here + 12) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1072904, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = text1000(p, here); break;
      case 1: p = provision(p, here + 8); break;
      case 2: p = word(p, 1072392, 127, here + 12); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function agreementTimeLimits(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = agreementTimeLimit(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function agreementTimeLimit(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 20;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 4) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1072976, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1071232, 31, here); break;
      case 1: p = cooperationRequestKind(p, here + 4); break;
      case 2: p = integer(p, 1, 87600, here + 12); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 5) !== 5) return -1;
  return p + 1;
}

function agreementMeasuresPromised(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = agreementMeasure(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function agreementMeasure(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 24;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 16) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1073168, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = agreementMeasureMeasure(p, here); break;
      case 1: p = integer(p, 1, 120, here + 8); break;
      case 2: p = decimal(p, 0, 1000000000, here + 16); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function agreementMeasureMeasure(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1073040, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function agreementReviews(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 24;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here) >> 2] = 0;
  T[(here + 8) >> 2] = 0;
  T[(here + 16) >> 2] = 0;
  let p: number = at + 1;
  if (M[p]! === 125) return p + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1073240, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = integer(p, 1, 240, here); break;
      case 1: p = date(p, here + 8); break;
      case 2: p = date(p, here + 16); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125) return -1;
  return p + 1;
}

function monitoringReport(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 76;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 52) >> 2] = 0;
  T[(here + 60) >> 2] = 0;
  T[(here + 68) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1074112, 12, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1852796194 && V.getInt32(p + 4, true) === 1919906921 && V.getInt32(p + 8, true) === 761753193 && V.getInt32(p + 12, true) === 1869636978 && V.getInt32(p + 15, true) === 578056815 ? p + 19 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = recordId(p, here + 32); break;
      case 7: p = reportingPeriod(p, here + 40); break;
      case 8: p = monitoringReportAgencies(p, here + 44); break;
      case 9: p = monitoringReportValues(p, here + 52); break;
      case 10: p = monitoringReportFindings(p, here + 60); break;
      case 11: p = date(p, here + 68); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 511) !== 511) return -1;
  return p + 1;
}

function reportingPeriod(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1063832, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = date(p, here); break;
      case 1: p = date(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function monitoringReportAgencies(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = agency(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function monitoringReportValues(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = measureValue(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function measureValue(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 64;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 20) >> 2] = 0;
  T[(here + 28) >> 2] = 0;
  T[(here + 48) >> 2] = 0;
  T[(here + 56) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1073816, 8, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = agreementMeasureMeasure(p, here); break;
      case 1: p = measureValueValue(p, here + 8); break;
      case 2: p = integer(p, 0, 1000000000000, here + 20); break;
      case 3: p = integer(p, 0, 1000000000000, here + 28); break;
      case 4: p = measureValueMethod(p, here + 36); break;
      case 5: p = word(p, 1073784, 7, here + 44); break;
      case 6: p = date(p, here + 48); break;
      case 7: p = date(p, here + 56); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 51) !== 51) return -1;
  return p + 1;
}

function measureValueValue(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  T[(out) >> 2] = 1;
    return decimal(at, 0, 1000000000000, out + 4);
}

function measureValueMethod(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1073720, 15, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function monitoringReportFindings(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = monitoringFinding(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function monitoringFinding(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 36;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  T[(here + 12) >> 2] = 0;
  T[(here + 28) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1074000, 5, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = text4000(p, here); break;
      case 1: p = word(p, 1072392, 127, here + 8); break;
      case 2: p = date(p, here + 12); break;
      case 3: p = personDeceased(p, here + 20); break;
      case 4: p = date(p, here + 28); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 9) !== 9) return -1;
  return p + 1;
}

function text4000(at: number, out: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let sign: number = 1;
  while (true) {
    const b: number = M[p]!;
    if ((M[1048640 + b]! & 8) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: number = wide(p);
      if (c < 0 || (c >= 128 && c <= 159) || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || c === 65279 || (c >= 65529 && c <= 65531)) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      sign = -1;
    }
    n++;
  }
  T[(out) >> 2] = at + 1;
  T[(out + 4) >> 2] = sign * (p - at - 1);
  return M[p]! === 34 && n >= 1 && n <= 4000 ? p + 1 : -1;
}

function resourceContribution(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 88;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 32) >> 2] = 0;
  T[(here + 48) >> 2] = 0;
  T[(here + 52) >> 2] = 0;
  T[(here + 68) >> 2] = 0;
  T[(here + 80) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1074552, 14, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1936028194 && V.getInt32(p + 4, true) === 1668445551 && V.getInt32(p + 8, true) === 1868770661 && V.getInt32(p + 12, true) === 1769108590 && V.getInt32(p + 16, true) === 1769239906 && V.getInt32(p + 19, true) === 577662825 ? p + 23 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = recordId(p, here + 32); break;
      case 7: p = agency(p, here + 40); break;
      case 8: p = word(p, 1057704, 511, here + 48); break;
      case 9: p = agency(p, here + 52); break;
      case 10: p = agreementMeasureMeasure(p, here + 60); break;
      case 11: p = word(p, 1072392, 127, here + 68); break;
      case 12: p = resourceContributionCommitted(p, here + 72); break;
      case 13: p = resourceContributionDisbursed(p, here + 80); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 5311) !== 5311) return -1;
  return p + 1;
}

function resourceContributionCommitted(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = resourceEntry(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function resourceEntry(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 36;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 16) >> 2] = 0;
  T[(here + 20) >> 2] = 0;
  T[(here + 28) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1074456, 5, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = resourceEntryKind(p, here); break;
      case 1: p = date(p, here + 8); break;
      case 2: p = money(p, here + 16); break;
      case 3: p = integer(p, 1, 1000000000, here + 20); break;
      case 4: p = text200(p, here + 28); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function resourceEntryKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1074392, 15, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function resourceContributionDisbursed(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = resourceEntry(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function evidenceItem(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 84;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 56) >> 2] = 0;
  T[(here + 80) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1076376, 14, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1769366818 && V.getInt32(p + 4, true) === 1668179300 && V.getInt32(p + 8, true) === 1953049957 && V.getInt32(p + 11, true) === 577594740 ? p + 15 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = evidenceItemKind(p, here + 32); break;
      case 7: p = text1000(p, here + 40); break;
      case 8: p = digest(p, here + 48); break;
      case 9: p = word(p, 1057704, 511, here + 52); break;
      case 10: p = recordId(p, here + 56); break;
      case 11: p = evidenceItemCustody(p, here + 64); break;
      case 12: p = evidenceItemPermissions(p, here + 72); break;
      case 13: p = evidenceVerification(p, here + 80); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 7167) !== 7167) return -1;
  return p + 1;
}

function evidenceItemKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1074896, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function digest(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 12;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1075968, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1075024, 7, here); break;
      case 1: p = hexDigest(p, here + 4); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function hexDigest(at: number, out: number): number {
  return fits(at, 1075056, 2, 1075832, 64, 128, out);
}

function evidenceItemCustody(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = custodyStep(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function custodyStep(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 32;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 20) >> 2] = 0;
  T[(here + 28) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1076144, 5, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1076016, 31, here); break;
      case 1: p = instant(p, here + 4); break;
      case 2: p = agency(p, here + 12); break;
      case 3: p = agency(p, here + 20); break;
      case 4: p = digest(p, here + 28); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 7) !== 7) return -1;
  return p + 1;
}

function evidenceItemPermissions(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = evidencePermission(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function evidencePermission(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 24;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 16) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1076248, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = agency(p, here); break;
      case 1: p = handlingPurposes(p, here + 8); break;
      case 2: p = date(p, here + 16); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function evidenceVerification(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 24;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  T[(here + 16) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1076312, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = personDeceased(p, here); break;
      case 1: p = agency(p, here + 8); break;
      case 2: p = instant(p, here + 16); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function jointReport(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 88;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 48) >> 2] = 0;
  T[(here + 52) >> 2] = 0;
  T[(here + 60) >> 2] = 0;
  T[(here + 68) >> 2] = 0;
  T[(here + 72) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1076904, 14, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1768909346 && V.getInt32(p + 4, true) === 1915581550 && V.getInt32(p + 8, true) === 1919905893 && V.getInt32(p + 10, true) === 578056815 ? p + 14 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = text1000(p, here + 32); break;
      case 7: p = jointReportAgencies(p, here + 40); break;
      case 8: p = reportingPeriod(p, here + 48); break;
      case 9: p = date(p, here + 52); break;
      case 10: p = recordId(p, here + 60); break;
      case 11: p = word(p, 1076704, 3, here + 68); break;
      case 12: p = jointReportRecommendations(p, here + 72); break;
      case 13: p = jointReportStatements(p, here + 80); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 8447) !== 8447) return -1;
  return p + 1;
}

function jointReportAgencies(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = agency(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function jointReportRecommendations(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = word(p, 1072392, 127, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function jointReportStatements(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = reportStatement(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function reportStatement(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 44;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 16) >> 2] = 0;
  T[(here + 24) >> 2] = 0;
  T[(here + 32) >> 2] = 0;
  T[(here + 36) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1076768, 6, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = text4000(p, here); break;
      case 1: p = monitoringReportAgencies(p, here + 8); break;
      case 2: p = reportStatementEvidence(p, here + 16); break;
      case 3: p = reportStatementRecords(p, here + 24); break;
      case 4: p = word(p, 1072392, 127, here + 32); break;
      case 5: p = reportStatementMeasures(p, here + 36); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function reportStatementEvidence(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = reportCitation(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function reportCitation(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 12;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 8) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1076720, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = recordId(p, here); break;
      case 1: p = digest(p, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function reportStatementRecords(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = reportCitation(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 200 ? p + 1 : -1;
}

function reportStatementMeasures(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = agreementMeasureMeasure(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivity(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 132;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 56) >> 2] = 0;
  T[(here + 64) >> 2] = 0;
  T[(here + 72) >> 2] = 0;
  T[(here + 80) >> 2] = 0;
  T[(here + 96) >> 2] = 0;
  T[(here + 100) >> 2] = 0;
  T[(here + 108) >> 2] = 0;
  T[(here + 112) >> 2] = 0;
  T[(here + 116) >> 2] = 0;
  T[(here + 124) >> 2] = 0;
  T[(here + 128) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1078232, 21, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1635213602 && V.getInt32(p + 4, true) === 1701733746 && V.getInt32(p + 8, true) === 1630368627 && V.getInt32(p + 12, true) === 1986622563 && V.getInt32(p + 16, true) === 578385001 ? p + 20 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = awarenessActivityActivity(p, here + 32); break;
      case 7: p = text1000(p, here + 40); break;
      case 8: p = awarenessActivityActors(p, here + 48); break;
      case 9: p = awarenessActivityChannels(p, here + 56); break;
      case 10: p = awarenessActivityAudiences(p, here + 64); break;
      case 11: p = awarenessActivityAims(p, here + 72); break;
      case 12: p = awarenessActivityLanguages(p, here + 80); break;
      case 13: p = awarenessActivityCountries(p, here + 88); break;
      case 14: p = word(p, 1078040, 15, here + 96); break;
      case 15: p = awarenessActivitySubdivisions(p, here + 100); break;
      case 16: p = reportingPeriod(p, here + 108); break;
      case 17: p = boolean(p, here + 112); break;
      case 18: p = awarenessActivityReach(p, here + 116); break;
      case 19: p = word(p, 1072392, 127, here + 124); break;
      case 20: p = provision(p, here + 128); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 8703) !== 8703) return -1;
  return p + 1;
}

function awarenessActivityActivity(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1077232, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function awarenessActivityActors(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = activityActor(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function activityActor(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 12;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1077552, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = agency(p, here); break;
      case 1: p = word(p, 1077488, 15, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function awarenessActivityChannels(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = awarenessActivityChannelsItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivityChannelsItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1077592, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function awarenessActivityAudiences(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = awarenessActivityAudiencesItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivityAudiencesItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1077720, 63, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function awarenessActivityAims(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = awarenessActivityAimsItem(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function awarenessActivityAimsItem(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1077976, 15, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function awarenessActivityLanguages(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = language(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivityCountries(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = word(p, 1057704, 511, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivitySubdivisions(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = word(p, 1063728, 3, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function awarenessActivityReach(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = activityReach(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function activityReach(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 24;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 16) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1078168, 3, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = word(p, 1078104, 15, here); break;
      case 1: p = activityReachCount(p, here + 4); break;
      case 2: p = measureValueMethod(p, here + 16); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function activityReachCount(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    T[(out) >> 2] = 2;
    return withheld(at, out + 4);
  }
  T[(out) >> 2] = 1;
    return integer(at, 0, 10000000000, out + 4);
}

function statisticalTable(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 92;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 44) >> 2] = 0;
  T[(here + 64) >> 2] = 0;
  T[(here + 72) >> 2] = 0;
  T[(here + 80) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1079600, 15, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 1953720692 && V.getInt32(p + 8, true) === 1818321769 && V.getInt32(p + 12, true) === 1650553901 && V.getInt32(p + 15, true) === 577072226 ? p + 19 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = text1000(p, here + 32); break;
      case 7: p = word(p, 1078720, 15, here + 40); break;
      case 8: p = agreementMeasureMeasure(p, here + 44); break;
      case 9: p = statisticalTableJurisdiction(p, here + 52); break;
      case 10: p = reportingPeriod(p, here + 60); break;
      case 11: p = integer(p, 1, 10000000000, here + 64); break;
      case 12: p = integer(p, 1, 100, here + 72); break;
      case 13: p = word(p, 1061032, 31, here + 80); break;
      case 14: p = statisticalTableCells(p, here + 84); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 18175) !== 18175) return -1;
  return p + 1;
}

function statisticalTableJurisdiction(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = word(p, 1057704, 511, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 250 ? p + 1 : -1;
}

function statisticalTableCells(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 8;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = tableCell(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 50000 ? p + 1 : -1;
}

function tableCell(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 76;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here) >> 2] = 0;
  T[(here + 8) >> 2] = 0;
  T[(here + 16) >> 2] = 0;
  T[(here + 24) >> 2] = 0;
  T[(here + 28) >> 2] = 0;
  T[(here + 36) >> 2] = 0;
  T[(here + 44) >> 2] = 0;
  T[(here + 48) >> 2] = 0;
  T[(here + 52) >> 2] = 0;
  T[(here + 56) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1079360, 11, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = personSex(p, here); break;
      case 1: p = personAgeBand(p, here + 8); break;
      case 2: p = tableCellForm(p, here + 16); break;
      case 3: p = word(p, 1062056, 255, here + 24); break;
      case 4: p = personCitizenshipItem(p, here + 28); break;
      case 5: p = personCitizenshipItem(p, here + 36); break;
      case 6: p = word(p, 1063664, 15, here + 44); break;
      case 7: p = word(p, 1064464, 15, here + 48); break;
      case 8: p = word(p, 1066624, 15, here + 52); break;
      case 9: p = tableCellOutcome(p, here + 56); break;
      case 10: p = cellCount(p, here + 64); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1024) !== 1024) return -1;
  return p + 1;
}

function tableCellForm(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1078784, 127, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function tableCellOutcome(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1066688, 31, out + 4);
  }
  if (first === 123) {
    T[(out) >> 2] = 2;
    return localValue(at, out + 4);
  }
  return -1;
}

function cellCount(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    T[(out) >> 2] = 2;
    let p: number = cellCount2(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 3;
    p = cellCount3(at, out + 4);
    if (p >= 0) return p;
    T[(out) >> 2] = 4;
    return withheld(at, out + 4);
  }
  T[(out) >> 2] = 1;
    return integer(at, 0, 1000000000000, out + 4);
}

function cellCount2(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 8;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1079296, 1, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = integer(p, 1, 1000000000000, here); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function cellCount3(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 16;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1079320, 2, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = integer(p, 0, 1000000000000, here); break;
      case 1: p = integer(p, 0, 1000000000000, here + 8); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function bundle(at: number, out: number): number {
  if (M[at]! !== 123) return -1;
  const here: number = top;
  top = here + 48;
  if (top > 1048640) return -1;
  T[(out) >> 2] = here;
  T[(here + 40) >> 2] = 0;
  let p: number = at + 1;
  let seen: number = 0;
  let k: number = 0;
  while (true) {
    k = key(p, 1079952, 8, k);
    if (k < 0) return -1;
    p = keyEnd;
    {
      if ((seen & (1 << (k))) !== 0) return -1;
      seen |= 1 << (k);
    }
    switch (k) {
      case 0: p = (V.getInt32(p, true) === 1853186594 && V.getInt32(p + 4, true) === 577072228 ? p + 8 : -1); break;
      case 1: p = recordId(p, here); break;
      case 2: p = specVersion(p, here + 8); break;
      case 3: p = semver(p, here + 16); break;
      case 4: p = provenance(p, here + 24); break;
      case 5: p = handling(p, here + 28); break;
      case 6: p = bundleRecords(p, here + 32); break;
      case 7: p = recordId(p, here + 40); break;
    }
    if (p < 0) return -1;
    if (M[p]! !== 44) break;
    p++;
    k++;
  }
  if (M[p]! !== 125 || (seen & 127) !== 127) return -1;
  return p + 1;
}

function bundleRecords(at: number, out: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  let before: number = out + 4;
  while (true) {
    const item: number = top;
    top = item + 12;
  if (top > 1048640) return -1;
    T[(before) >> 2] = item;
    before = item;
    p = record2(p, item + 4);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  T[(out) >> 2] = n + 1;
  return M[p]! === 93 && n >= 1 && n <= 10000 ? p + 1 : -1;
}

function record2(at: number, out: number): number {
  const type: number = typeOf(at);
  if (type < 0) return -1;
  if (V.getInt32(type, true) === 1919250466 && V.getInt32(type + 4, true) === 577662835) {
    T[(out) >> 2] = 1;
    return person(at, out + 4);
  }
  if (V.getInt32(type, true) === 1702257954 && V.getInt32(type + 3, true) === 578055781) {
    T[(out) >> 2] = 2;
    return event(at, out + 4);
  }
  if (V.getInt32(type, true) === 1986947362 && V.getInt32(type + 4, true) === 1702259823 && V.getInt32(type + 8, true) === 1953391981 && V.getInt32(type + 9, true) === 578055781) {
    T[(out) >> 2] = 3;
    return involvement(at, out + 4);
  }
  if (V.getInt32(type, true) === 1635021602 && V.getInt32(type + 4, true) === 762541428 && V.getInt32(type + 8, true) === 1768121700 && V.getInt32(type + 12, true) === 1852795251 && V.getInt32(type + 13, true) === 577662825) {
    T[(out) >> 2] = 4;
    return statusDecision(at, out + 4);
  }
  if (V.getInt32(type, true) === 1935762210 && V.getInt32(type + 2, true) === 577074017) {
    T[(out) >> 2] = 5;
    return caseOf(at, out + 4);
  }
  if (V.getInt32(type, true) === 1717924386 && V.getInt32(type + 4, true) === 1634890341 && V.getInt32(type + 6, true) === 577528178) {
    T[(out) >> 2] = 6;
    return referral(at, out + 4);
  }
  if (V.getInt32(type, true) === 1936941346 && V.getInt32(type + 4, true) === 1635021673 && V.getInt32(type + 8, true) === 577069934) {
    T[(out) >> 2] = 7;
    return assistance(at, out + 4);
  }
  if (V.getInt32(type, true) === 1701079330 && V.getInt32(type + 4, true) === 1953068142 && V.getInt32(type + 6, true) === 578385001) {
    T[(out) >> 2] = 8;
    return identity(at, out + 4);
  }
  if (V.getInt32(type, true) === 1735552802 && V.getInt32(type + 4, true) === 2053729889 && V.getInt32(type + 8, true) === 1869182049 && V.getInt32(type + 10, true) === 577662825) {
    T[(out) >> 2] = 9;
    return organization(at, out + 4);
  }
  if (V.getInt32(type, true) === 1869570850 && V.getInt32(type + 4, true) === 1634887024 && V.getInt32(type + 8, true) === 1852795252 && V.getInt32(type + 12, true) === 1902473773 && V.getInt32(type + 16, true) === 1953719669 && V.getInt32(type + 17, true) === 578057061) {
    T[(out) >> 2] = 10;
    return cooperationRequest(at, out + 4);
  }
  if (V.getInt32(type, true) === 1919377698 && V.getInt32(type + 4, true) === 1701668197 && V.getInt32(type + 7, true) === 578055781) {
    T[(out) >> 2] = 11;
    return agreement(at, out + 4);
  }
  if (V.getInt32(type, true) === 1852796194 && V.getInt32(type + 4, true) === 1919906921 && V.getInt32(type + 8, true) === 761753193 && V.getInt32(type + 12, true) === 1869636978 && V.getInt32(type + 15, true) === 578056815) {
    T[(out) >> 2] = 12;
    return monitoringReport(at, out + 4);
  }
  if (V.getInt32(type, true) === 1936028194 && V.getInt32(type + 4, true) === 1668445551 && V.getInt32(type + 8, true) === 1868770661 && V.getInt32(type + 12, true) === 1769108590 && V.getInt32(type + 16, true) === 1769239906 && V.getInt32(type + 19, true) === 577662825) {
    T[(out) >> 2] = 13;
    return resourceContribution(at, out + 4);
  }
  if (V.getInt32(type, true) === 1769366818 && V.getInt32(type + 4, true) === 1668179300 && V.getInt32(type + 8, true) === 1953049957 && V.getInt32(type + 11, true) === 577594740) {
    T[(out) >> 2] = 14;
    return evidenceItem(at, out + 4);
  }
  if (V.getInt32(type, true) === 1768909346 && V.getInt32(type + 4, true) === 1915581550 && V.getInt32(type + 8, true) === 1919905893 && V.getInt32(type + 10, true) === 578056815) {
    T[(out) >> 2] = 15;
    return jointReport(at, out + 4);
  }
  if (V.getInt32(type, true) === 1635213602 && V.getInt32(type + 4, true) === 1701733746 && V.getInt32(type + 8, true) === 1630368627 && V.getInt32(type + 12, true) === 1986622563 && V.getInt32(type + 16, true) === 578385001) {
    T[(out) >> 2] = 16;
    return awarenessActivity(at, out + 4);
  }
  if (V.getInt32(type, true) === 1635021602 && V.getInt32(type + 4, true) === 1953720692 && V.getInt32(type + 8, true) === 1818321769 && V.getInt32(type + 12, true) === 1650553901 && V.getInt32(type + 15, true) === 577072226) {
    T[(out) >> 2] = 17;
    return statisticalTable(at, out + 4);
  }
  return -1;
}
