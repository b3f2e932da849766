// Generated from packages/json-schema/schema/0.1.0/2020-12/producer/all.json by `npm run fix`. Do not edit.

/** The matcher's memory: its tables, then the input, then zeros. */
const M = /* @__PURE__ */ new Uint8Array(2228224);
const V = /* @__PURE__ */ new DataView(M.buffer);

export const memory = M;

/** The strictest of the ranked words met, by its place in the ranking. */
let strictest: number = 5;
/** Where the last record had its type, from its start. */
let typeOffset: number = 0;

/** Of the record in the bytes [from, to): the place of the strictest ranked word, or -1: not surely right. */
export function match(from: number, to: number): number {
  strictest = 5;
  if (record(from) !== to) return -1;
  return strictest === 5 ? 0 : strictest;
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
function word(at: number, slots: number, mask: number): number {
  if (M[at]! !== 34) return -1;
  const from: number = at + 1;
  let to: number = from;
  while (M[to]! !== 34) {
    to++;
    if (to - from > 200) return -1;
  }
  const length: number = to - from;
  if (length === 0) return -1;
  let slot: number = hash(from, length) & mask;
  while (true) {
    const entry: number = V.getInt32(slots + (slot << 2), true);
    if (entry === 0) return -1;
    if ((entry & 255) === length && same(entry >>> 8, from, length)) return to + 1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

function same(a: number, b: number, length: number): boolean {
  let n: number = 0;
  for (; n + 4 <= length; n += 4) if (V.getInt32(a + n, true) !== V.getInt32(b + n, true)) return false;
  for (; n < length; n++) if (M[a + n]! !== M[b + n]!) return false;
  return true;
}

/** A string that an automaton accepts. */
function fits(at: number, table: number, step: number, accepts: number, min: number, max: number): number {
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

function boolean(at: number): number {
  if (V.getInt32(at, true) === 1702195828) return at + 4;
  if (V.getInt32(at, true) === 1936482662 && V.getInt32(at + 1, true) === 1702063201) return at + 5;
  return -1;
}

/** A whole number of at most 15 digits, without sign or exponent. */
function integer(at: number, min: number, max: number): number {
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
  return value >= min && value <= max ? p : -1;
}

/** A number of at most 15 digits before the point and 15 after it, without sign or exponent. */
function decimal(at: number, min: number, max: number): number {
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
  if (M[p]! !== 46) return value >= min && value <= max ? p : -1;
  // Whatever follows the point, the number lies between this whole one and the next.
  if (value < min || value + 1 > max) return -1;
  const point: number = p;
  p++;
  while (M[p]! >= 48 && M[p]! <= 57) {
    p++;
    if (p - point > 16) return -1;
  }
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

function record(at: number): number {
  const type: number = typeOf(at);
  if (type < 0) return -1;
  if (V.getInt32(type, true) === 1919250466 && V.getInt32(type + 4, true) === 577662835) return person(at);
  if (V.getInt32(type, true) === 1702257954 && V.getInt32(type + 3, true) === 578055781) return event(at);
  if (V.getInt32(type, true) === 1986947362 && V.getInt32(type + 4, true) === 1702259823 && V.getInt32(type + 8, true) === 1953391981 && V.getInt32(type + 9, true) === 578055781) return involvement(at);
  if (V.getInt32(type, true) === 1635021602 && V.getInt32(type + 4, true) === 762541428 && V.getInt32(type + 8, true) === 1768121700 && V.getInt32(type + 12, true) === 1852795251 && V.getInt32(type + 13, true) === 577662825) return statusDecision(at);
  if (V.getInt32(type, true) === 1935762210 && V.getInt32(type + 2, true) === 577074017) return caseOf(at);
  if (V.getInt32(type, true) === 1717924386 && V.getInt32(type + 4, true) === 1634890341 && V.getInt32(type + 6, true) === 577528178) return referral(at);
  if (V.getInt32(type, true) === 1936941346 && V.getInt32(type + 4, true) === 1635021673 && V.getInt32(type + 8, true) === 577069934) return assistance(at);
  if (V.getInt32(type, true) === 1701079330 && V.getInt32(type + 4, true) === 1953068142 && V.getInt32(type + 6, true) === 578385001) return identity(at);
  if (V.getInt32(type, true) === 1735552802 && V.getInt32(type + 4, true) === 2053729889 && V.getInt32(type + 8, true) === 1869182049 && V.getInt32(type + 10, true) === 577662825) return organization(at);
  if (V.getInt32(type, true) === 1869570850 && V.getInt32(type + 4, true) === 1634887024 && V.getInt32(type + 8, true) === 1852795252 && V.getInt32(type + 12, true) === 1902473773 && V.getInt32(type + 16, true) === 1953719669 && V.getInt32(type + 17, true) === 578057061) return cooperationRequest(at);
  if (V.getInt32(type, true) === 1919377698 && V.getInt32(type + 4, true) === 1701668197 && V.getInt32(type + 7, true) === 578055781) return agreement(at);
  if (V.getInt32(type, true) === 1852796194 && V.getInt32(type + 4, true) === 1919906921 && V.getInt32(type + 8, true) === 761753193 && V.getInt32(type + 12, true) === 1869636978 && V.getInt32(type + 15, true) === 578056815) return monitoringReport(at);
  if (V.getInt32(type, true) === 1936028194 && V.getInt32(type + 4, true) === 1668445551 && V.getInt32(type + 8, true) === 1868770661 && V.getInt32(type + 12, true) === 1769108590 && V.getInt32(type + 16, true) === 1769239906 && V.getInt32(type + 19, true) === 577662825) return resourceContribution(at);
  if (V.getInt32(type, true) === 1769366818 && V.getInt32(type + 4, true) === 1668179300 && V.getInt32(type + 8, true) === 1953049957 && V.getInt32(type + 11, true) === 577594740) return evidenceItem(at);
  if (V.getInt32(type, true) === 1768909346 && V.getInt32(type + 4, true) === 1915581550 && V.getInt32(type + 8, true) === 1919905893 && V.getInt32(type + 10, true) === 578056815) return jointReport(at);
  if (V.getInt32(type, true) === 1635213602 && V.getInt32(type + 4, true) === 1701733746 && V.getInt32(type + 8, true) === 1630368627 && V.getInt32(type + 12, true) === 1986622563 && V.getInt32(type + 16, true) === 578385001) return awarenessActivity(at);
  if (V.getInt32(type, true) === 1635021602 && V.getInt32(type + 4, true) === 1953720692 && V.getInt32(type + 8, true) === 1818321769 && V.getInt32(type + 12, true) === 1650553901 && V.getInt32(type + 15, true) === 577072226) return statisticalTable(at);
  if (V.getInt32(type, true) === 1853186594 && V.getInt32(type + 4, true) === 577072228) return bundle(at);
  return -1;
}

function person(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1919250466 && V.getInt32(p + 11, true) === 577662835 ? p + 15 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019914530 && V.getInt32(p + 2, true) === 975337573) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = personSex(p + 6);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852139298 && V.getInt32(p + 4, true) === 1232233828 && V.getInt32(p + 8, true) === 1953391972 && V.getInt32(p + 12, true) === 578385001 && V.getInt32(p + 13, true) === 975337844) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = personGenderIdentity(p + 17);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 2, true) === 975332711) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = personAge(p + 6);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1684955458 && V.getInt32(p + 6, true) === 975332462) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = personAgeBand(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953063714 && V.getInt32(p + 4, true) === 1852144233 && V.getInt32(p + 8, true) === 1885956211 && V.getInt32(p + 10, true) === 975335529) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = personCitizenship(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952542242 && V.getInt32(p + 4, true) === 1634627433 && V.getInt32(p + 8, true) === 2037672300 && V.getInt32(p + 12, true) === 1952543827 && V.getInt32(p + 16, true) === 975336309) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = personNationalityStatus(p + 20);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936028194 && V.getInt32(p + 4, true) === 1852138601 && V.getInt32(p + 8, true) === 1866687843 && V.getInt32(p + 12, true) === 1920233077 && V.getInt32(p + 15, true) === 975337842) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = personCitizenshipItem(p + 19);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851878434 && V.getInt32(p + 4, true) === 1734440295 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = personLanguages(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1969513762 && V.getInt32(p + 4, true) === 1769234787 && V.getInt32(p + 8, true) === 1699507823 && V.getInt32(p + 12, true) === 577529206 && V.getInt32(p + 13, true) === 975334501) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = personEducationLevel(p + 17);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918987554 && V.getInt32(p + 4, true) === 1818326121 && V.getInt32(p + 8, true) === 1952543827 && V.getInt32(p + 12, true) === 975336309) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = personMaritalStatus(p + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836412450 && V.getInt32(p + 4, true) === 1332897122 && V.getInt32(p + 8, true) === 1768440678 && V.getInt32(p + 12, true) === 1701995628 && V.getInt32(p + 15, true) === 975335013) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = personNumberOfChildren(p + 19);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667589154 && V.getInt32(p + 4, true) === 1702060389 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = personDeceased(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819637282 && V.getInt32(p + 4, true) === 1634887022 && V.getInt32(p + 8, true) === 1768712546 && V.getInt32(p + 12, true) === 1936025972 && V.getInt32(p + 14, true) === 975336293) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = personVulnerabilities(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 127) !== 127) return -1;
  return p + 1;
}

function recordId(at: number): number {
  return M[at]! === 34 &&
    V.getInt32(at + 1, true) === 980316789 && V.getInt32(at + 5, true) === 1684632949 && V.getInt32(at + 6, true) === 979659125 &&
    M[at + 18]! === 45 &&
    M[at + 23]! === 45 &&
    M[at + 28]! === 45 &&
    M[at + 33]! === 45 &&
    (M[64 + M[at + 10]!]! & M[64 + M[at + 11]!]! & M[64 + M[at + 12]!]! & M[64 + M[at + 13]!]! & M[64 + M[at + 14]!]! & M[64 + M[at + 15]!]! & M[64 + M[at + 16]!]! & M[64 + M[at + 17]!]! & M[64 + M[at + 19]!]! & M[64 + M[at + 20]!]! & M[64 + M[at + 21]!]! & M[64 + M[at + 22]!]! & M[64 + M[at + 25]!]! & M[64 + M[at + 26]!]! & M[64 + M[at + 27]!]! & M[64 + M[at + 30]!]! & 1) !== 0 &&
    (M[64 + M[at + 31]!]! & M[64 + M[at + 32]!]! & M[64 + M[at + 34]!]! & M[64 + M[at + 35]!]! & M[64 + M[at + 36]!]! & M[64 + M[at + 37]!]! & M[64 + M[at + 38]!]! & M[64 + M[at + 39]!]! & M[64 + M[at + 40]!]! & M[64 + M[at + 41]!]! & M[64 + M[at + 42]!]! & M[64 + M[at + 43]!]! & M[64 + M[at + 44]!]! & M[64 + M[at + 45]!]! & 1) !== 0 &&
    (M[64 + M[at + 24]!]! & 2) !== 0 &&
    (M[64 + M[at + 29]!]! & 4) !== 0 &&
    M[at + 46]! === 34
    ? at + 47 : -1;
}

function specVersion(at: number): number {
  return fits(at, 320, 2, 612, 3, 7);
}

function semver(at: number): number {
  return fits(at, 624, 2, 944, 5, 14);
}

function provenance(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1885696546 && V.getInt32(p + 4, true) === 1702130287 && V.getInt32(p + 8, true) === 578372196 && V.getInt32(p + 9, true) === 975337794) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agency(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701081711 && V.getInt32(p + 8, true) === 578044260 && V.getInt32(p + 9, true) === 975336513) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = instant(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734701602 && V.getInt32(p + 4, true) === 1702130537 && V.getInt32(p + 8, true) === 1331979634 && V.getInt32(p + 11, true) === 975334991) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970238242 && V.getInt32(p + 4, true) === 577069938 && V.getInt32(p + 5, true) === 975332707) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = provenanceSource(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1853453090 && V.getInt32(p + 4, true) === 1952802932 && V.getInt32(p + 8, true) === 975332201) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = (V.getInt32(p + 12, true) === 1702195828 ? p + 16 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 11) !== 11) return -1;
  return p + 1;
}

function agency(at: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    let p: number = agency1(at);
    if (p >= 0) return p;
    return agency2(at);
  }
  return -1;
}

function agency1(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 4, true) === 975336047) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 960, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function agency2(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1735552802 && V.getInt32(p + 4, true) === 2053729889 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function instant(at: number): number {
  return fits(at, 3008, 4, 3920, 20, 20);
}

function date(at: number): number {
  return fits(at, 3968, 4, 4704, 4, 10);
}

function provenanceSource(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 4736, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function localValue(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1668246562 && V.getInt32(p + 4, true) === 975334497) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = localCode(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019914786 && V.getInt32(p + 3, true) === 975336568) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function localCode(at: number): number {
  return fits(at, 4864, 4, 6480, 6, 83);
}

function text200(at: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    const b: number = M[p]!;
    if ((M[64 + b]! & 8) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: number = wide(p);
      if (c < 0 || (c >= 128 && c <= 159) || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || c === 65279 || (c >= 65529 && c <= 65531)) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    n++;
  }
  return M[p]! === 34 && n >= 1 && n <= 200 ? p + 1 : -1;
}

function handling(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1886155810 && V.getInt32(p + 2, true) === 975335532) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = handlingCodesUnderTlp(p + 6);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936028194 && V.getInt32(p + 4, true) === 1667854964 && V.getInt32(p + 8, true) === 1852795252 && V.getInt32(p + 11, true) === 975336302) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = handlingRestrictions(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920299042 && V.getInt32(p + 4, true) === 1702063984 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = handlingPurposes(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734700066 && V.getInt32(p + 4, true) === 1631743073 && V.getInt32(p + 8, true) === 577988979 && V.getInt32(p + 9, true) === 975336297) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = handlingLegalBasis(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1953391987 && V.getInt32(p + 7, true) === 975336308) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = handlingConsents(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952805410 && V.getInt32(p + 4, true) === 1433299297 && V.getInt32(p + 8, true) === 1818850414 && V.getInt32(p + 10, true) === 975334505) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = date(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 45) !== 45) return -1;
  return p + 1;
}

function handlingCodesUnderTlp(at: number): number {
  if (V.getInt32(at, true) === 1684369954 && V.getInt32(at + 1, true) === 577004914) {
    if (strictest > 0) strictest = 0;
    return at + 5;
  }
  if (V.getInt32(at, true) === 1651335458 && V.getInt32(at + 4, true) === 1932358245 && V.getInt32(at + 8, true) === 1667854964 && V.getInt32(at + 10, true) === 578052969) {
    if (strictest > 1) strictest = 1;
    return at + 14;
  }
  if (V.getInt32(at, true) === 1651335458 && V.getInt32(at + 3, true) === 577922402) {
    if (strictest > 2) strictest = 2;
    return at + 7;
  }
  if (V.getInt32(at, true) === 1701996322 && V.getInt32(at + 3, true) === 577660261) {
    if (strictest > 3) strictest = 3;
    return at + 7;
  }
  if (V.getInt32(at, true) === 1701602082 && V.getInt32(at + 3, true) === 577921381) {
    if (strictest > 4) strictest = 4;
    return at + 7;
  }
  return -1;
}

function handlingRestrictions(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = word(p, 6568, 15);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function handlingPurposes(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = word(p, 6632, 31);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function handlingLegalBasis(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = legalBasis(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function legalBasis(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 6760, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = provision(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = recordId(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function provision(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1936615714 && V.getInt32(p + 4, true) === 1836413556 && V.getInt32(p + 8, true) === 578055781 && V.getInt32(p + 9, true) === 975336558) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 13, 6824, 255);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = id(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function id(at: number): number {
  return fits(at, 7848, 2, 8116, 1, 80);
}

function handlingConsents(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = consent(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function consent(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1868788514 && V.getInt32(p + 4, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 8120, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986619170 && V.getInt32(p + 4, true) === 2034396773 && V.getInt32(p + 6, true) === 975337794) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = word(p + 10, 8184, 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635084066 && V.getInt32(p + 4, true) === 1634296946 && V.getInt32(p + 7, true) === 975335009) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = recordId(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986619170 && V.getInt32(p + 4, true) === 1850699365 && V.getInt32(p + 6, true) === 975334991) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068834 && V.getInt32(p + 4, true) === 1634886760 && V.getInt32(p + 8, true) === 1850699383 && V.getInt32(p + 10, true) === 975334991) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = date(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 11) !== 11) return -1;
  return p + 1;
}

function personSex(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 8216, 3);
  }
  if (first === 123) {
    return withheld(at);
  }
  return -1;
}

function withheld(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1953068834 && V.getInt32(p + 4, true) === 1818585192 && V.getInt32(p + 7, true) === 975332460) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 11, 8232, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function personGenderIdentity(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 8296, 15);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function personAge(at: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    return withheld(at);
  }
  return integer(at, 0, 130);
}

function personAgeBand(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 8360, 31);
  }
  if (first === 123) {
    return withheld(at);
  }
  return -1;
}

function personCitizenship(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = personCitizenshipItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 5 ? p + 1 : -1;
}

function personCitizenshipItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 8488, 511);
  }
  if (first === 123) {
    return withheld(at);
  }
  return -1;
}

function personNationalityStatus(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 10536, 7);
  }
  if (first === 123) {
    return withheld(at);
  }
  return -1;
}

function personLanguages(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = language(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function language(at: number): number {
  return fits(at, 10568, 2, 10864, 2, 8);
}

function personEducationLevel(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 10880, 31);
  }
  if (first === 123) {
    return withheld(at);
  }
  return -1;
}

function personMaritalStatus(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 11008, 15);
  }
  if (first === 123) {
    return withheld(at);
  }
  return -1;
}

function personNumberOfChildren(at: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    return withheld(at);
  }
  return integer(at, 0, 30);
}

function personDeceased(at: number): number {
  const first: number = M[at]!;
  if (first === 116 || first === 102) {
    return boolean(at);
  }
  if (first === 123) {
    return withheld(at);
  }
  return -1;
}

function personVulnerabilities(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = personVulnerabilitiesItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 30 ? p + 1 : -1;
}

function personVulnerabilitiesItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 11072, 63);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function event(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1702257954 && V.getInt32(p + 10, true) === 578055781 ? p + 14 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952675172 && V.getInt32(p + 6, true) === 975336547) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = eventConduct(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 3, true) === 975336308) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = eventActs(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953392930 && V.getInt32(p + 4, true) === 1701080677 && V.getInt32(p + 8, true) === 1886930276 && V.getInt32(p + 12, true) === 1953066860 && V.getInt32(p + 16, true) === 1869182049 && V.getInt32(p + 19, true) === 975335023) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = eventIntendedExploitation(p + 23);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634038306 && V.getInt32(p + 4, true) === 1702062444 && V.getInt32(p + 8, true) === 1886930276 && V.getInt32(p + 12, true) === 1953066860 && V.getInt32(p + 16, true) === 1869182049 && V.getInt32(p + 19, true) === 975335023) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = eventIntendedExploitation(p + 23);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1819243124 && V.getInt32(p + 7, true) === 975336300) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = eventControls(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918990114 && V.getInt32(p + 4, true) === 1735289198 && V.getInt32(p + 8, true) === 1852270931 && V.getInt32(p + 11, true) === 975336302) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = eventWarningSigns(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592994 && V.getInt32(p + 4, true) === 1936879476 && V.getInt32(p + 6, true) === 975336306) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = eventSectors(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953067810 && V.getInt32(p + 4, true) === 1852394341 && V.getInt32(p + 8, true) === 975336292) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = eventSiteKinds(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1953068402 && V.getInt32(p + 8, true) === 1953391981 && V.getInt32(p + 12, true) === 1752458573 && V.getInt32(p + 16, true) === 577987695 && V.getInt32(p + 17, true) === 975336292) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = eventRecruitmentMethods(p + 21);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 1919903348 && V.getInt32(p + 8, true) === 975336301) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = eventPlatforms(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 577987939 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = eventPlaces(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = period(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920295970 && V.getInt32(p + 4, true) === 1869182049 && V.getInt32(p + 8, true) === 1852788078 && V.getInt32(p + 12, true) === 577988724 && V.getInt32(p + 13, true) === 975336296) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = eventDurationMonths(p + 17);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1735552802 && V.getInt32(p + 4, true) === 1936289377 && V.getInt32(p + 8, true) === 1917281381 && V.getInt32(p + 12, true) === 577795439 && V.getInt32(p + 13, true) === 975335541) {
      if ((seen & 524288) !== 0) return -1;
      seen |= 524288;
      p = personDeceased(p + 17);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1769104418 && V.getInt32(p + 4, true) === 1936876918 && V.getInt32(p + 6, true) === 975336306) {
      if ((seen & 1048576) !== 0) return -1;
      seen |= 1048576;
      p = eventDrivers(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 63) !== 63) return -1;
  return p + 1;
}

function eventConduct(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventConductItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventConductItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 11328, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function eventActs(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventActsItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function eventActsItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 11456, 31);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function eventIntendedExploitation(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventIntendedExploitationItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 30 ? p + 1 : -1;
}

function eventIntendedExploitationItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 11584, 63);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function eventControls(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventControlsItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 30 ? p + 1 : -1;
}

function eventControlsItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 11840, 63);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function eventWarningSigns(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventWarningSignsItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 30 ? p + 1 : -1;
}

function eventWarningSignsItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 12096, 63);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function eventSectors(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = word(p, 12352, 255);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventSiteKinds(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventSiteKindsItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventSiteKindsItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 13376, 63);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function eventRecruitmentMethods(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventRecruitmentMethodsItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventRecruitmentMethodsItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 13632, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function eventPlatforms(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventPlatform(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function eventPlatform(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = eventPlatformKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634234402 && V.getInt32(p + 4, true) === 577987955 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = eventPlatformPhases(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function eventPlatformKind(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 13760, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function eventPlatformPhases(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = word(p, 13888, 7);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 3 ? p + 1 : -1;
}

function eventPlaces(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventPlace(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function eventPlace(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1819243042 && V.getInt32(p + 3, true) === 975332716) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 13920, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 2037544046 && V.getInt32(p + 6, true) === 975337842) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = personCitizenshipItem(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1651864354 && V.getInt32(p + 4, true) === 1769367908 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = word(p + 14, 13984, 3);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577662754 && V.getInt32(p + 1, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function period(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975336562) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = periodStart(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684956450 && V.getInt32(p + 2, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = periodStart(p + 6);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function periodStart(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return date(at);
  }
  if (first === 123) {
    return withheld(at);
  }
  return -1;
}

function eventDurationMonths(at: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    return withheld(at);
  }
  return integer(at, 0, 1200);
}

function eventDrivers(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = eventDriversItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function eventDriversItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 14000, 15);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function involvement(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1986947362 && V.getInt32(p + 11, true) === 1702259823 && V.getInt32(p + 15, true) === 1953391981 && V.getInt32(p + 16, true) === 578055781 ? p + 20 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819243042 && V.getInt32(p + 3, true) === 975332716) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 7, 14064, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1853187618 && V.getInt32(p + 4, true) === 1869182051 && V.getInt32(p + 8, true) === 975336302) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = involvementFunctions(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1735552802 && V.getInt32(p + 4, true) === 2053729889 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = recordId(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 975336302) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = involvementMeans(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1951626305 && V.getInt32(p + 8, true) === 578056801 && V.getInt32(p + 9, true) === 975336562) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = personAge(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1684955458 && V.getInt32(p + 8, true) === 1951626305 && V.getInt32(p + 12, true) === 578056801 && V.getInt32(p + 13, true) === 975336562) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = personAgeBand(p + 17);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768448802 && V.getInt32(p + 4, true) === 1950442604 && V.getInt32(p + 8, true) === 1920233029 && V.getInt32(p + 11, true) === 975337842) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = personDeceased(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768448802 && V.getInt32(p + 4, true) === 1950442604 && V.getInt32(p + 8, true) === 1819310149 && V.getInt32(p + 12, true) === 1635019119 && V.getInt32(p + 16, true) === 1852795252 && V.getInt32(p + 18, true) === 975335023) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = personDeceased(p + 22);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818587682 && V.getInt32(p + 4, true) === 1869182049 && V.getInt32(p + 8, true) === 1768452974 && V.getInt32(p + 12, true) === 975336304) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = involvementRelationships(p + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1767993378 && V.getInt32(p + 4, true) === 1852788068 && V.getInt32(p + 8, true) === 975337829) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = personDeceased(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717920802 && V.getInt32(p + 4, true) === 1953066601 && V.getInt32(p + 8, true) === 1097756521 && V.getInt32(p + 12, true) === 1768714352 && V.getInt32(p + 16, true) === 975332453) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = involvementDefinitionApplied(p + 20);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 511) !== 511) return -1;
  return p + 1;
}

function involvementFunctions(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = involvementFunctionsItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function involvementFunctionsItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 14128, 63);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function involvementMeans(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = involvementMeansItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function involvementMeansItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 14384, 31);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function involvementRelationships(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = involvementRelationship(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function involvementRelationship(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = involvementRelationshipKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function involvementRelationshipKind(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 14512, 63);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function involvementDefinitionApplied(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = provision(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 5 ? p + 1 : -1;
}

function statusDecision(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1635021602 && V.getInt32(p + 11, true) === 762541428 && V.getInt32(p + 15, true) === 1768121700 && V.getInt32(p + 19, true) === 1852795251 && V.getInt32(p + 20, true) === 577662825 ? p + 24 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577992052 && V.getInt32(p + 5, true) === 975336309) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 9, 14768, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1685021218 && V.getInt32(p + 3, true) === 975337828) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = statusDecisionBody(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667589154 && V.getInt32(p + 4, true) === 1684366441 && V.getInt32(p + 8, true) === 975337794) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = agency(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667589154 && V.getInt32(p + 4, true) === 1684366441 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = date(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2002873378 && V.getInt32(p + 2, true) === 975337313) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = provision(p + 6);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986359842 && V.getInt32(p + 4, true) === 1937204585 && V.getInt32(p + 6, true) === 975336311) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = recordId(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986359842 && V.getInt32(p + 4, true) === 1383556457 && V.getInt32(p + 8, true) === 1702195557 && V.getInt32(p + 12, true) === 1684370547 && V.getInt32(p + 14, true) === 975332453) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = personDeceased(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717924386 && V.getInt32(p + 4, true) === 1952671084 && V.getInt32(p + 8, true) === 1349414761 && V.getInt32(p + 12, true) === 1869181541 && V.getInt32(p + 15, true) === 975332463) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = period(p + 19);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953853218 && V.getInt32(p + 4, true) === 1701670755 && V.getInt32(p + 6, true) === 975332717) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = statusDecisionOutcome(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 2943) !== 2943) return -1;
  return p + 1;
}

function statusDecisionBody(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 14832, 31);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function statusDecisionOutcome(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 14960, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function caseOf(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1935762210 && V.getInt32(p + 9, true) === 577074017 ? p + 13 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = word(p + 7, 15088, 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577992052 && V.getInt32(p + 5, true) === 975336309) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = word(p + 9, 15120, 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920297506 && V.getInt32(p + 4, true) === 1768190825 && V.getInt32(p + 8, true) === 1869182051 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 15, 8488, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1853320994 && V.getInt32(p + 4, true) === 975336037) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = agency(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701867298 && V.getInt32(p + 4, true) === 1331979630 && V.getInt32(p + 7, true) === 975334991) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = date(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869374242 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = caseClosure(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 577991790 && V.getInt32(p + 5, true) === 975336308) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = caseEvents(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986947362 && V.getInt32(p + 4, true) === 1702259823 && V.getInt32(p + 8, true) === 1953391981 && V.getInt32(p + 11, true) === 975336308) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = caseInvolvements(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634231074 && V.getInt32(p + 4, true) === 1936025458 && V.getInt32(p + 6, true) === 975336293) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = caseCharges(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836016418 && V.getInt32(p + 4, true) === 1936614768 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = caseCompensation(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852796450 && V.getInt32(p + 4, true) === 1768846672 && V.getInt32(p + 8, true) === 1701668979 && V.getInt32(p + 12, true) === 975336558) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = caseNonPunishment(p + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1886218530 && V.getInt32(p + 4, true) === 1633905004 && V.getInt32(p + 8, true) === 1399088500 && V.getInt32(p + 12, true) === 1702125940 && V.getInt32(p + 15, true) === 975336293) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = caseImplicatedStates(p + 19);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818587682 && V.getInt32(p + 4, true) === 1684370529 && V.getInt32(p + 8, true) === 1702060355 && V.getInt32(p + 11, true) === 975336293) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = caseRelatedCases(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1535) !== 1535) return -1;
  return p + 1;
}

function caseClosure(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 577662754 && V.getInt32(p + 1, true) === 975335023) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = date(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634038306 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = caseClosureReason(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function caseClosureReason(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 15152, 31);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function caseEvents(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = recordId(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 200 ? p + 1 : -1;
}

function caseInvolvements(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = recordId(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 2000 ? p + 1 : -1;
}

function caseCharges(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = caseCharge(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function caseCharge(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1667457314 && V.getInt32(p + 4, true) === 1684370293 && V.getInt32(p + 6, true) === 975332453) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = provision(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952675172 && V.getInt32(p + 6, true) === 975336547) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = eventConductItem(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332711) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = word(p + 8, 15280, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953853218 && V.getInt32(p + 4, true) === 1701670755 && V.getInt32(p + 6, true) === 975332717) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = caseChargeOutcome(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852401186 && V.getInt32(p + 4, true) === 1850698849 && V.getInt32(p + 6, true) === 975334991) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = date(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852142370 && V.getInt32(p + 4, true) === 1668179316 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = caseChargeSentences(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1668508006 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = caseConfiscation(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 11) !== 11) return -1;
  return p + 1;
}

function caseChargeOutcome(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 15344, 31);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function caseChargeSentences(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = caseSentence(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function caseSentence(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = caseSentenceKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852796194 && V.getInt32(p + 4, true) === 577988724 && V.getInt32(p + 5, true) === 975336296) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = integer(p + 9, 0, 1200);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852401186 && V.getInt32(p + 3, true) === 975332718) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = money(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function caseSentenceKind(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 15472, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function money(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402978 && V.getInt32(p + 4, true) === 975336047) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = integer(p + 8, 0, 9007199254740991);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920295714 && V.getInt32(p + 4, true) === 1668179314 && V.getInt32(p + 7, true) === 975337827) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = currency(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function currency(at: number): number {
  return M[at]! === 34 &&
    (M[64 + M[at + 1]!]! & M[64 + M[at + 2]!]! & M[64 + M[at + 3]!]! & 16) !== 0 &&
    M[at + 4]! === 34
    ? at + 5 : -1;
}

function caseConfiscation(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1685221154 && V.getInt32(p + 4, true) === 1684370021 && V.getInt32(p + 6, true) === 975332453) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = money(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1919252079 && V.getInt32(p + 8, true) === 975332453) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = money(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function caseCompensation(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = caseCompensation2(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function caseCompensation2(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1667855906 && V.getInt32(p + 4, true) === 577595764 && V.getInt32(p + 5, true) === 975334761) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1685221154 && V.getInt32(p + 4, true) === 1684370021 && V.getInt32(p + 6, true) === 975332453) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = money(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1767993378 && V.getInt32(p + 3, true) === 975332457) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = money(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1767993378 && V.getInt32(p + 4, true) === 577654628 && V.getInt32(p + 5, true) === 975334991) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function caseNonPunishment(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = caseNonPunishment2(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function caseNonPunishment2(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1667855906 && V.getInt32(p + 4, true) === 577595764 && V.getInt32(p + 5, true) === 975334761) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634231074 && V.getInt32(p + 4, true) === 1684367218 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1767993890 && V.getInt32(p + 4, true) === 577004915 && V.getInt32(p + 5, true) === 975332453) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personDeceased(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818587682 && V.getInt32(p + 4, true) === 1702258025 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = personDeceased(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667589154 && V.getInt32(p + 4, true) === 1684366441 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = date(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 5) !== 5) return -1;
  return p + 1;
}

function caseImplicatedStates(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = caseImplicatedState(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function caseImplicatedState(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 2037544046 && V.getInt32(p + 6, true) === 975337842) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 10, 8488, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819243042 && V.getInt32(p + 3, true) === 975332716) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = word(p + 7, 13920, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952670068 && V.getInt32(p + 8, true) === 1850696805 && V.getInt32(p + 10, true) === 975334991) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function caseRelatedCases(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = recordId(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function referral(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1717924386 && V.getInt32(p + 11, true) === 1634890341 && V.getInt32(p + 13, true) === 577528178 ? p + 17 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935762210 && V.getInt32(p + 3, true) === 975332723) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 3, true) === 975334767) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = agency(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = agency(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717924386 && V.getInt32(p + 4, true) === 1701999205 && V.getInt32(p + 8, true) === 577654628 && V.getInt32(p + 9, true) === 975334991) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = date(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634038306 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = referralReason(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919251234 && V.getInt32(p + 4, true) === 1701013878 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = referralServices(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667457314 && V.getInt32(p + 4, true) === 1702129765 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = personDeceased(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936613666 && V.getInt32(p + 4, true) === 1701995895 && V.getInt32(p + 8, true) === 577654628 && V.getInt32(p + 9, true) === 975334991) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = date(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3967) !== 3967) return -1;
  return p + 1;
}

function referralReason(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 15600, 31);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function referralServices(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = referralServicesItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function referralServicesItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 15728, 63);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function assistance(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1936941346 && V.getInt32(p + 11, true) === 1635021673 && V.getInt32(p + 15, true) === 577069934 ? p + 19 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935762210 && V.getInt32(p + 3, true) === 975332723) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1701079414 && V.getInt32(p + 7, true) === 975336037) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = agency(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919251234 && V.getInt32(p + 4, true) === 1701013878 && V.getInt32(p + 6, true) === 975332707) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = referralServicesItem(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577992052 && V.getInt32(p + 5, true) === 975336309) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = word(p + 9, 15984, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717989154 && V.getInt32(p + 4, true) === 1684370021 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = date(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 1684370546 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = date(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 1684369006 && V.getInt32(p + 8, true) === 577007173 && V.getInt32(p + 9, true) === 975332462) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = date(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684956450 && V.getInt32(p + 4, true) === 1850696805 && V.getInt32(p + 6, true) === 975334991) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = date(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717662498 && V.getInt32(p + 4, true) === 1952797285 && V.getInt32(p + 8, true) === 577663605 && V.getInt32(p + 9, true) === 975335026) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = assistanceSafeReturn(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768256034 && V.getInt32(p + 4, true) === 1734702190 && V.getInt32(p + 8, true) === 1769234802 && V.getInt32(p + 12, true) === 975335023) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = assistanceReintegration(p + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1663) !== 1663) return -1;
  return p + 1;
}

function assistanceSafeReturn(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 5, 8488, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819244066 && V.getInt32(p + 4, true) === 1635020405 && V.getInt32(p + 8, true) === 975337842) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = personDeceased(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936290338 && V.getInt32(p + 4, true) === 1936933227 && V.getInt32(p + 8, true) === 1702064997 && V.getInt32(p + 11, true) === 975332453) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personDeceased(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577662754 && V.getInt32(p + 1, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 7) !== 7) return -1;
  return p + 1;
}

function assistanceReintegration(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1919251234 && V.getInt32(p + 4, true) === 1701013878 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = referralServices(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819239970 && V.getInt32(p + 4, true) === 1702326124 && V.getInt32(p + 8, true) === 1332761956 && V.getInt32(p + 11, true) === 975334991) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836016418 && V.getInt32(p + 4, true) === 1952803952 && V.getInt32(p + 8, true) === 975332453) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personDeceased(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function identity(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1701079330 && V.getInt32(p + 11, true) === 1953068142 && V.getInt32(p + 13, true) === 578385001 ? p + 17 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835101730 && V.getInt32(p + 4, true) === 975336293) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = identityNames(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919509026 && V.getInt32(p + 4, true) === 1631873140 && V.getInt32(p + 8, true) === 975332724) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = date(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1668244514 && V.getInt32(p + 4, true) === 1852140917 && V.getInt32(p + 8, true) === 975336308) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = identityDocuments(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952670068 && V.getInt32(p + 7, true) === 975336308) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = identityContacts(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 127) !== 127) return -1;
  return p + 1;
}

function identityNames(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = identityName(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function identityName(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1819633186 && V.getInt32(p + 3, true) === 975334508) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = text200(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818325794 && V.getInt32(p + 4, true) === 1952543861 && V.getInt32(p + 8, true) === 577662825 && V.getInt32(p + 9, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = text200(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986619170 && V.getInt32(p + 4, true) === 975335013) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = text200(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684630818 && V.getInt32(p + 4, true) === 577072228 && V.getInt32(p + 5, true) === 975332716) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = text200(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835099682 && V.getInt32(p + 4, true) === 578382953 && V.getInt32(p + 5, true) === 975337836) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = text200(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851878434 && V.getInt32(p + 4, true) === 1734440295 && V.getInt32(p + 7, true) === 975332711) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = language(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702065442 && V.getInt32(p + 2, true) === 975332723) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = word(p + 6, 16048, 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 129) !== 129) return -1;
  return p + 1;
}

function identityDocuments(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = identityDocument(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function identityDocument(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = identityDocumentKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836412450 && V.getInt32(p + 4, true) === 577922402 && V.getInt32(p + 5, true) === 975336037) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 2037544046 && V.getInt32(p + 6, true) === 975337842) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personCitizenshipItem(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1886938402 && V.getInt32(p + 4, true) === 1936028265 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 7) !== 7) return -1;
  return p + 1;
}

function identityDocumentKind(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 16080, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function identityContacts(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = identityContact(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function identityContact(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 16208, 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 975332725) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717662498 && V.getInt32(p + 3, true) === 975332710) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personDeceased(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 7) !== 7) return -1;
  return p + 1;
}

function organization(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1735552802 && V.getInt32(p + 11, true) === 2053729889 && V.getInt32(p + 15, true) === 1869182049 && V.getInt32(p + 17, true) === 577662825 ? p + 21 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835101730 && V.getInt32(p + 3, true) === 975332717) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = text200(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = organizationKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 4, true) === 975336047) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 8, 960, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918988322 && V.getInt32(p + 4, true) === 577130356 && V.getInt32(p + 5, true) === 975332943) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = recordId(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 2037544046 && V.getInt32(p + 6, true) === 975337842) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = personCitizenshipItem(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1651864354 && V.getInt32(p + 4, true) === 1769367908 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = word(p + 14, 13984, 3);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952670068 && V.getInt32(p + 7, true) === 975336308) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = organizationContacts(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1279) !== 1279) return -1;
  return p + 1;
}

function organizationKind(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 16240, 63);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function organizationContacts(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = organizationContact(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function organizationContact(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 16496, 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 975332725) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function cooperationRequest(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1869570850 && V.getInt32(p + 11, true) === 1634887024 && V.getInt32(p + 15, true) === 1852795252 && V.getInt32(p + 19, true) === 1902473773 && V.getInt32(p + 23, true) === 1953719669 && V.getInt32(p + 24, true) === 578057061 ? p + 28 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = cooperationRequestKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634231074 && V.getInt32(p + 4, true) === 1818586734 && V.getInt32(p + 6, true) === 975334501) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = cooperationRequestChannel(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 3, true) === 975334767) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = agency(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 4, true) === 1635013485 && V.getInt32(p + 8, true) === 975332724) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = word(p + 12, 8488, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = agency(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1399813154 && V.getInt32(p + 4, true) === 1702125940 && V.getInt32(p + 6, true) === 975332724) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = word(p + 10, 8488, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935762210 && V.getInt32(p + 3, true) === 975332723) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = recordId(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819239970 && V.getInt32(p + 4, true) === 1937207148 && V.getInt32(p + 6, true) === 975336311) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = recordId(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935761954 && V.getInt32(p + 4, true) === 975336297) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = cooperationRequestBasis(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1735554338 && V.getInt32(p + 4, true) === 578055781 && V.getInt32(p + 5, true) === 975336558) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = boolean(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1801675042 && V.getInt32(p + 4, true) === 1819766638 && V.getInt32(p + 8, true) === 1701274725 && V.getInt32(p + 12, true) === 975337794) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = instant(p + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936613666 && V.getInt32(p + 4, true) === 1114793335 && V.getInt32(p + 7, true) === 975337794) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = instant(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577987943 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = cooperationRequestStages(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717924386 && V.getInt32(p + 4, true) === 1818325877 && V.getInt32(p + 6, true) === 975334497) {
      if ((seen & 524288) !== 0) return -1;
      seen |= 524288;
      p = requestRefusal(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702065442 && V.getInt32(p + 4, true) === 1768778060 && V.getInt32(p + 8, true) === 1769234804 && V.getInt32(p + 12, true) === 975335023) {
      if ((seen & 1048576) !== 0) return -1;
      seen |= 1048576;
      p = handlingPurposes(p + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1701079398 && V.getInt32(p + 8, true) === 1634301038 && V.getInt32(p + 11, true) === 975334497) {
      if ((seen & 2097152) !== 0) return -1;
      seen |= 2097152;
      p = boolean(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 282623) !== 282623) return -1;
  return p + 1;
}

function cooperationRequestKind(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 16528, 63);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function cooperationRequestChannel(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 16784, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function cooperationRequestBasis(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = requestBasis(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function requestBasis(at: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    let p: number = requestBasis1(at);
    if (p >= 0) return p;
    p = requestBasis2(at);
    if (p >= 0) return p;
    return requestBasis3(at);
  }
  return -1;
}

function requestBasis1(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = provision(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function requestBasis2(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function requestBasis3(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1869770857 && V.getInt32(p + 8, true) === 2037672291 && V.getInt32(p + 10, true) === 975337844) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 14, true) === 1702195828 ? p + 18 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function cooperationRequestStages(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = requestStage(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function requestStage(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332711) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 16912, 31);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578052386 && V.getInt32(p + 1, true) === 975336545) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = instant(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578380322 && V.getInt32(p + 1, true) === 975337826) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = agency(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function requestRefusal(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1869768482 && V.getInt32(p + 4, true) === 577007221 && V.getInt32(p + 5, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = requestRefusalGround(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = provision(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function requestRefusalGround(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 17040, 63);
  }
  if (first === 123) {
    let p: number = localValue(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return -1;
}

function agreement(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1919377698 && V.getInt32(p + 11, true) === 1701668197 && V.getInt32(p + 14, true) === 578055781 ? p + 18 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = text1000(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = agreementKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577992052 && V.getInt32(p + 5, true) === 975336309) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 9, 17360, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936615714 && V.getInt32(p + 4, true) === 1836413556 && V.getInt32(p + 8, true) === 578055781 && V.getInt32(p + 9, true) === 975336558) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = word(p + 13, 6824, 255);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918988322 && V.getInt32(p + 4, true) === 1936025972 && V.getInt32(p + 6, true) === 975336293) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = agreementParties(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734964002 && V.getInt32(p + 4, true) === 1331979630 && V.getInt32(p + 7, true) === 975334991) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = date(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975336562) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = periodStart(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684956450 && V.getInt32(p + 2, true) === 975332462) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = date(p + 6);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953850402 && V.getInt32(p + 4, true) === 577987945 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = agreementDuties(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835627554 && V.getInt32(p + 4, true) === 1835617381 && V.getInt32(p + 8, true) === 577991785 && V.getInt32(p + 9, true) === 975336308) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = agreementTimeLimits(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 8, true) === 1869762675 && V.getInt32(p + 12, true) === 1702062445 && V.getInt32(p + 15, true) === 975332453) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = agreementMeasuresPromised(p + 19);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986359842 && V.getInt32(p + 4, true) === 1937204585 && V.getInt32(p + 6, true) === 975336311) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = agreementReviews(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1535) !== 1535) return -1;
  return p + 1;
}

function text1000(at: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    const b: number = M[p]!;
    if ((M[64 + b]! & 8) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: number = wide(p);
      if (c < 0 || (c >= 128 && c <= 159) || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || c === 65279 || (c >= 65529 && c <= 65531)) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    n++;
  }
  return M[p]! === 34 && n >= 1 && n <= 1000 ? p + 1 : -1;
}

function agreementKind(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 17296, 15);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function agreementParties(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = agreementParty(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 300 ? p + 1 : -1;
}

function agreementParty(at: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    let p: number = agreementParty1(at);
    if (p >= 0) return p;
    return agreementParty2(at);
  }
  return -1;
}

function agreementParty1(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332724) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 8488, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function agreementParty2(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 578380654 && V.getInt32(p + 5, true) === 975337827) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agency(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function agreementDuties(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = agreementDuty(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 200 ? p + 1 : -1;
}

function agreementDuty(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 2019914786 && V.getInt32(p + 3, true) === 975336568) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = text1000(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = provision(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = word(p + 17, 17424, 127);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function agreementTimeLimits(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = agreementTimeLimit(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function agreementTimeLimit(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332711) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 16912, 31);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = cooperationRequestKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970235426 && V.getInt32(p + 4, true) === 975336306) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = integer(p + 8, 1, 87600);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 5) !== 5) return -1;
  return p + 1;
}

function agreementMeasuresPromised(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = agreementMeasure(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function agreementMeasure(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agreementMeasureMeasure(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 1867348338 && V.getInt32(p + 8, true) === 1936225390 && V.getInt32(p + 10, true) === 975336296) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = integer(p + 14, 1, 120);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918989346 && V.getInt32(p + 4, true) === 578053479 && V.getInt32(p + 5, true) === 975336549) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = decimal(p + 9, 0, 1000000000);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function agreementMeasureMeasure(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 17936, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function agreementReviews(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  if (M[p]! === 125) return p + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 1867348338 && V.getInt32(p + 8, true) === 1936225390 && V.getInt32(p + 10, true) === 975336296) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = integer(p + 14, 1, 240);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935764514 && V.getInt32(p + 4, true) === 1818577012 && V.getInt32(p + 7, true) === 975332460) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019913250 && V.getInt32(p + 4, true) === 1702184052 && V.getInt32(p + 6, true) === 975332725) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125) return -1;
  return p + 1;
}

function monitoringReport(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1852796194 && V.getInt32(p + 11, true) === 1919906921 && V.getInt32(p + 15, true) === 761753193 && V.getInt32(p + 19, true) === 1869636978 && V.getInt32(p + 22, true) === 578056815 ? p + 26 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = reportingPeriod(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1701405550 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = monitoringReportAgencies(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 577987957 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = monitoringReportValues(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852401186 && V.getInt32(p + 4, true) === 1735289188 && V.getInt32(p + 7, true) === 975336295) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = monitoringReportFindings(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986359842 && V.getInt32(p + 4, true) === 1215784297 && V.getInt32(p + 8, true) === 1331981413 && V.getInt32(p + 11, true) === 975334991) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = date(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 511) !== 511) return -1;
  return p + 1;
}

function reportingPeriod(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975336562) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = date(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684956450 && V.getInt32(p + 2, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 6);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function monitoringReportAgencies(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = agency(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function monitoringReportValues(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = measureValue(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function measureValue(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agreementMeasureMeasure(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 975332725) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = measureValueValue(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836412450 && V.getInt32(p + 4, true) === 1952543333 && V.getInt32(p + 8, true) === 975336047) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = integer(p + 12, 0, 1000000000000);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852138530 && V.getInt32(p + 4, true) === 1852403055 && V.getInt32(p + 8, true) === 1919906913 && V.getInt32(p + 10, true) === 975336047) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = integer(p + 14, 0, 1000000000000);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952804130 && V.getInt32(p + 4, true) === 577007464 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = measureValueMethod(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635086626 && V.getInt32(p + 4, true) === 2037672300 && V.getInt32(p + 6, true) === 975337844) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = word(p + 10, 18128, 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702192162 && V.getInt32(p + 4, true) === 975334991) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = date(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1885696546 && V.getInt32(p + 4, true) === 1702130287 && V.getInt32(p + 8, true) === 577654628 && V.getInt32(p + 9, true) === 975334991) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = date(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 51) !== 51) return -1;
  return p + 1;
}

function measureValueValue(at: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    return withheld(at);
  }
  return decimal(at, 0, 1000000000000);
}

function measureValueMethod(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 18064, 15);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function monitoringReportFindings(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = monitoringFinding(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function monitoringFinding(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 2019914786 && V.getInt32(p + 3, true) === 975336568) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = text4000(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = word(p + 17, 17424, 127);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702192162 && V.getInt32(p + 4, true) === 975334991) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869374242 && V.getInt32(p + 4, true) === 577004915 && V.getInt32(p + 5, true) === 975332453) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = personDeceased(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869374242 && V.getInt32(p + 4, true) === 1331979635 && V.getInt32(p + 7, true) === 975334991) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = date(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 9) !== 9) return -1;
  return p + 1;
}

function text4000(at: number): number {
  if (M[at]! !== 34) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    const b: number = M[p]!;
    if ((M[64 + b]! & 8) !== 0) p++;
    else if (b < 128) break;
    else {
      const c: number = wide(p);
      if (c < 0 || (c >= 128 && c <= 159) || (c >= 8234 && c <= 8238) || (c >= 8294 && c <= 8297) || c === 65279 || (c >= 65529 && c <= 65531)) return -1;
      p += c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
    n++;
  }
  return M[p]! === 34 && n >= 1 && n <= 4000 ? p + 1 : -1;
}

function resourceContribution(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1936028194 && V.getInt32(p + 11, true) === 1668445551 && V.getInt32(p + 15, true) === 1868770661 && V.getInt32(p + 19, true) === 1769108590 && V.getInt32(p + 23, true) === 1769239906 && V.getInt32(p + 26, true) === 577662825 ? p + 30 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1651077748 && V.getInt32(p + 8, true) === 1919906933 && V.getInt32(p + 10, true) === 975336047) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = agency(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1651077748 && V.getInt32(p + 8, true) === 1919906933 && V.getInt32(p + 12, true) === 1952543827 && V.getInt32(p + 15, true) === 975332724) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 19, 8488, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701408873 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = agency(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = agreementMeasureMeasure(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = word(p + 17, 17424, 127);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836016418 && V.getInt32(p + 4, true) === 1953786221 && V.getInt32(p + 8, true) === 975332453) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = resourceContributionCommitted(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936286754 && V.getInt32(p + 4, true) === 1936880994 && V.getInt32(p + 8, true) === 975332453) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = resourceContributionDisbursed(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 5311) !== 5311) return -1;
  return p + 1;
}

function resourceContributionCommitted(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = resourceEntry(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function resourceEntry(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = resourceEntryKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577662754 && V.getInt32(p + 1, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852796194 && V.getInt32(p + 4, true) === 975337829) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = money(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = integer(p + 8, 1, 1000000000);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768846626 && V.getInt32(p + 3, true) === 975336553) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = text200(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function resourceEntryKind(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 18160, 15);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function resourceContributionDisbursed(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = resourceEntry(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function evidenceItem(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1769366818 && V.getInt32(p + 11, true) === 1668179300 && V.getInt32(p + 15, true) === 1953049957 && V.getInt32(p + 18, true) === 577594740 ? p + 22 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = evidenceItemKind(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936024610 && V.getInt32(p + 4, true) === 1885958755 && V.getInt32(p + 8, true) === 1852795252 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = text1000(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734960162 && V.getInt32(p + 4, true) === 578057061 && V.getInt32(p + 5, true) === 975336563) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = digest(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920297506 && V.getInt32(p + 4, true) === 1768190825 && V.getInt32(p + 8, true) === 1869182051 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = word(p + 15, 8488, 511);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935762210 && V.getInt32(p + 3, true) === 975332723) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = recordId(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1937072930 && V.getInt32(p + 4, true) === 2036625268 && V.getInt32(p + 6, true) === 975337828) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = evidenceItemCustody(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 1936943469 && V.getInt32(p + 8, true) === 1936617321 && V.getInt32(p + 10, true) === 975336302) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = evidenceItemPermissions(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919252002 && V.getInt32(p + 4, true) === 1667851881 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = evidenceVerification(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 7167) !== 7167) return -1;
  return p + 1;
}

function evidenceItemKind(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 18224, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function digest(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1735156002 && V.getInt32(p + 4, true) === 1953067631 && V.getInt32(p + 8, true) === 975334760) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 12, 18352, 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 975332725) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = hexDigest(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function hexDigest(at: number): number {
  return fits(at, 18384, 2, 19160, 64, 128);
}

function evidenceItemCustody(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = custodyStep(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function custodyStep(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1702130466 && V.getInt32(p + 3, true) === 975335525) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 19296, 31);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578052386 && V.getInt32(p + 1, true) === 975336545) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = instant(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819240482 && V.getInt32(p + 4, true) === 577922404 && V.getInt32(p + 5, true) === 975336037) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = agency(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 3, true) === 975334767) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = agency(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734960162 && V.getInt32(p + 4, true) === 578057061 && V.getInt32(p + 5, true) === 975336563) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = digest(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 7) !== 7) return -1;
  return p + 1;
}

function evidenceItemPermissions(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = evidencePermission(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function evidencePermission(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agency(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920299042 && V.getInt32(p + 4, true) === 1702063984 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = handlingPurposes(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953396002 && V.getInt32(p + 4, true) === 975334505) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function evidenceVerification(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1919252002 && V.getInt32(p + 4, true) === 1701406313 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = personDeceased(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578380322 && V.getInt32(p + 1, true) === 975337826) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = agency(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578052386 && V.getInt32(p + 1, true) === 975336545) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = instant(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function jointReport(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1768909346 && V.getInt32(p + 11, true) === 1915581550 && V.getInt32(p + 15, true) === 1919905893 && V.getInt32(p + 17, true) === 578056815 ? p + 21 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = text1000(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1701405550 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = jointReportAgencies(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = reportingPeriod(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936943394 && V.getInt32(p + 4, true) === 1331979637 && V.getInt32(p + 7, true) === 975334991) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = date(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = recordId(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701145890 && V.getInt32(p + 4, true) === 1735289204 && V.getInt32(p + 6, true) === 975333230) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = word(p + 10, 19424, 3);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 1936617321 && V.getInt32(p + 14, true) === 975336302) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = jointReportRecommendations(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 1701668212 && V.getInt32(p + 8, true) === 577991790 && V.getInt32(p + 9, true) === 975336308) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = jointReportStatements(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 8447) !== 8447) return -1;
  return p + 1;
}

function jointReportAgencies(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = agency(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function jointReportRecommendations(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = word(p, 17424, 127);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function jointReportStatements(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = reportStatement(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 500 ? p + 1 : -1;
}

function reportStatement(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 2019914786 && V.getInt32(p + 3, true) === 975336568) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = text4000(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578380322 && V.getInt32(p + 1, true) === 975337826) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = monitoringReportAgencies(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1769366818 && V.getInt32(p + 4, true) === 1668179300 && V.getInt32(p + 7, true) === 975332707) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = reportStatementEvidence(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1935962735 && V.getInt32(p + 6, true) === 975336292) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = reportStatementRecords(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = word(p + 17, 17424, 127);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = reportStatementMeasures(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function reportStatementEvidence(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = reportCitation(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 100 ? p + 1 : -1;
}

function reportCitation(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 577008239 && V.getInt32(p + 5, true) === 975332466) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734960162 && V.getInt32(p + 4, true) === 578057061 && V.getInt32(p + 5, true) === 975336563) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = digest(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function reportStatementRecords(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = reportCitation(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 200 ? p + 1 : -1;
}

function reportStatementMeasures(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = agreementMeasureMeasure(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivity(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1635213602 && V.getInt32(p + 11, true) === 1701733746 && V.getInt32(p + 15, true) === 1630368627 && V.getInt32(p + 19, true) === 1986622563 && V.getInt32(p + 23, true) === 578385001 ? p + 27 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 4, true) === 1953068649 && V.getInt32(p + 7, true) === 975337844) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = awarenessActivityActivity(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = text1000(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 4, true) === 577991279 && V.getInt32(p + 5, true) === 975336306) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = awarenessActivityActors(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634231074 && V.getInt32(p + 4, true) === 1818586734 && V.getInt32(p + 7, true) === 975336300) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = awarenessActivityChannels(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1685414178 && V.getInt32(p + 4, true) === 1668179305 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = awarenessActivityAudiences(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835622690 && V.getInt32(p + 3, true) === 975336301) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = awarenessActivityAims(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851878434 && V.getInt32(p + 4, true) === 1734440295 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = awarenessActivityLanguages(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 1769108590 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = awarenessActivityCountries(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1868788514 && V.getInt32(p + 4, true) === 975332720) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = word(p + 8, 20208, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1651864354 && V.getInt32(p + 4, true) === 1769367908 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 11, true) === 975336302) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = awarenessActivitySubdivisions(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = reportingPeriod(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1769108085 && V.getInt32(p + 8, true) === 975333230) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = boolean(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634038306 && V.getInt32(p + 4, true) === 975333475) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = awarenessActivityReach(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 524288) !== 0) return -1;
      seen |= 524288;
      p = word(p + 17, 17424, 127);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 1048576) !== 0) return -1;
      seen |= 1048576;
      p = provision(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 8703) !== 8703) return -1;
  return p + 1;
}

function awarenessActivityActivity(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 19440, 63);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function awarenessActivityActors(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = activityActor(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function activityActor(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 578380654 && V.getInt32(p + 5, true) === 975337827) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agency(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918988322 && V.getInt32(p + 3, true) === 975336562) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = word(p + 7, 19696, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function awarenessActivityChannels(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = awarenessActivityChannelsItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivityChannelsItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 19760, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function awarenessActivityAudiences(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = awarenessActivityAudiencesItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivityAudiencesItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 19888, 63);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function awarenessActivityAims(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = awarenessActivityAimsItem(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10 ? p + 1 : -1;
}

function awarenessActivityAimsItem(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 20144, 15);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function awarenessActivityLanguages(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = language(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivityCountries(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = word(p, 8488, 511);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function awarenessActivitySubdivisions(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = word(p, 13984, 3);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 50 ? p + 1 : -1;
}

function awarenessActivityReach(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = activityReach(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 20 ? p + 1 : -1;
}

function activityReach(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 11, 20272, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = activityReachCount(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952804130 && V.getInt32(p + 4, true) === 577007464 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = measureValueMethod(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function activityReachCount(at: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    return withheld(at);
  }
  return integer(at, 0, 10000000000);
}

function statisticalTable(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1635021602 && V.getInt32(p + 11, true) === 1953720692 && V.getInt32(p + 15, true) === 1818321769 && V.getInt32(p + 19, true) === 1650553901 && V.getInt32(p + 22, true) === 577072226 ? p + 26 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = text1000(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768846626 && V.getInt32(p + 3, true) === 975336553) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = word(p + 7, 20336, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = agreementMeasureMeasure(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920297506 && V.getInt32(p + 4, true) === 1768190825 && V.getInt32(p + 8, true) === 1869182051 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = statisticalTableJurisdiction(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = reportingPeriod(p + 9);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1886351394 && V.getInt32(p + 4, true) === 1952541813 && V.getInt32(p + 8, true) === 577662825 && V.getInt32(p + 9, true) === 975335023) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = integer(p + 13, 1, 10000000000);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634562850 && V.getInt32(p + 4, true) === 1698917484 && V.getInt32(p + 8, true) === 1750363244 && V.getInt32(p + 12, true) === 1752393074 && V.getInt32(p + 16, true) === 577006703 && V.getInt32(p + 17, true) === 975332460) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = integer(p + 21, 1, 100);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952675172 && V.getInt32(p + 6, true) === 975336547) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = word(p + 10, 11328, 31);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818583842 && V.getInt32(p + 4, true) === 975336300) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = statisticalTableCells(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 18175) !== 18175) return -1;
  return p + 1;
}

function statisticalTableJurisdiction(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = word(p, 8488, 511);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 250 ? p + 1 : -1;
}

function statisticalTableCells(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = tableCell(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 50000 ? p + 1 : -1;
}

function tableCell(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 2019914530 && V.getInt32(p + 2, true) === 975337573) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = personSex(p + 6);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1684955458 && V.getInt32(p + 6, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = personAgeBand(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919903266 && V.getInt32(p + 3, true) === 975334770) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = tableCellForm(p + 7);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592994 && V.getInt32(p + 4, true) === 577924980 && V.getInt32(p + 5, true) === 975336047) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = word(p + 9, 12352, 255);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953063714 && V.getInt32(p + 4, true) === 1852144233 && V.getInt32(p + 8, true) === 1885956211 && V.getInt32(p + 10, true) === 975335529) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = personCitizenshipItem(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 1866687843 && V.getInt32(p + 8, true) === 1920233077 && V.getInt32(p + 11, true) === 975337842) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = personCitizenshipItem(p + 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 1867670883 && V.getInt32(p + 8, true) === 975332716) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = word(p + 12, 13920, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819243042 && V.getInt32(p + 3, true) === 975332716) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = word(p + 7, 14064, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332711) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 8, 15280, 15);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953853218 && V.getInt32(p + 4, true) === 1701670755 && V.getInt32(p + 6, true) === 975332717) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = tableCellOutcome(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = cellCount(p + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1024) !== 1024) return -1;
  return p + 1;
}

function tableCellForm(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 20400, 127);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function tableCellOutcome(at: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    return word(at, 15344, 31);
  }
  if (first === 123) {
    return localValue(at);
  }
  return -1;
}

function cellCount(at: number): number {
  const first: number = M[at]!;
  if (first === 123) {
    let p: number = cellCount2(at);
    if (p >= 0) return p;
    p = cellCount3(at);
    if (p >= 0) return p;
    return withheld(at);
  }
  return integer(at, 0, 1000000000000);
}

function cellCount2(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1936026658 && V.getInt32(p + 4, true) === 1634227315 && V.getInt32(p + 7, true) === 975335009) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = integer(p + 11, 1, 1000000000000);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function cellCount3(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 3, true) === 975334767) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = integer(p + 7, 0, 1000000000000);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = integer(p + 5, 0, 1000000000000);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function bundle(at: number): number {
  if (M[at]! !== 123) return -1;
  let p: number = at + 1;
  let seen: number = 0;
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1887007778 && V.getInt32(p + 3, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = (V.getInt32(p + 7, true) === 1853186594 && V.getInt32(p + 11, true) === 577072228 ? p + 15 : -1);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577005858 && V.getInt32(p + 1, true) === 975332457) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = recordId(p + 5);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1935962735 && V.getInt32(p + 6, true) === 975336292) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = bundleRecords(p + 10);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 127) !== 127) return -1;
  return p + 1;
}

function bundleRecords(at: number): number {
  if (M[at]! !== 91) return -1;
  let p: number = at + 1;
  let n: number = 0;
  while (true) {
    p = record2(p);
    if (p < 0) return -1;
    n++;
    if (M[p]! !== 44) break;
    p++;
  }
  return M[p]! === 93 && n >= 1 && n <= 10000 ? p + 1 : -1;
}

function record2(at: number): number {
  const type: number = typeOf(at);
  if (type < 0) return -1;
  if (V.getInt32(type, true) === 1919250466 && V.getInt32(type + 4, true) === 577662835) return person(at);
  if (V.getInt32(type, true) === 1702257954 && V.getInt32(type + 3, true) === 578055781) return event(at);
  if (V.getInt32(type, true) === 1986947362 && V.getInt32(type + 4, true) === 1702259823 && V.getInt32(type + 8, true) === 1953391981 && V.getInt32(type + 9, true) === 578055781) return involvement(at);
  if (V.getInt32(type, true) === 1635021602 && V.getInt32(type + 4, true) === 762541428 && V.getInt32(type + 8, true) === 1768121700 && V.getInt32(type + 12, true) === 1852795251 && V.getInt32(type + 13, true) === 577662825) return statusDecision(at);
  if (V.getInt32(type, true) === 1935762210 && V.getInt32(type + 2, true) === 577074017) return caseOf(at);
  if (V.getInt32(type, true) === 1717924386 && V.getInt32(type + 4, true) === 1634890341 && V.getInt32(type + 6, true) === 577528178) return referral(at);
  if (V.getInt32(type, true) === 1936941346 && V.getInt32(type + 4, true) === 1635021673 && V.getInt32(type + 8, true) === 577069934) return assistance(at);
  if (V.getInt32(type, true) === 1701079330 && V.getInt32(type + 4, true) === 1953068142 && V.getInt32(type + 6, true) === 578385001) return identity(at);
  if (V.getInt32(type, true) === 1735552802 && V.getInt32(type + 4, true) === 2053729889 && V.getInt32(type + 8, true) === 1869182049 && V.getInt32(type + 10, true) === 577662825) return organization(at);
  if (V.getInt32(type, true) === 1869570850 && V.getInt32(type + 4, true) === 1634887024 && V.getInt32(type + 8, true) === 1852795252 && V.getInt32(type + 12, true) === 1902473773 && V.getInt32(type + 16, true) === 1953719669 && V.getInt32(type + 17, true) === 578057061) return cooperationRequest(at);
  if (V.getInt32(type, true) === 1919377698 && V.getInt32(type + 4, true) === 1701668197 && V.getInt32(type + 7, true) === 578055781) return agreement(at);
  if (V.getInt32(type, true) === 1852796194 && V.getInt32(type + 4, true) === 1919906921 && V.getInt32(type + 8, true) === 761753193 && V.getInt32(type + 12, true) === 1869636978 && V.getInt32(type + 15, true) === 578056815) return monitoringReport(at);
  if (V.getInt32(type, true) === 1936028194 && V.getInt32(type + 4, true) === 1668445551 && V.getInt32(type + 8, true) === 1868770661 && V.getInt32(type + 12, true) === 1769108590 && V.getInt32(type + 16, true) === 1769239906 && V.getInt32(type + 19, true) === 577662825) return resourceContribution(at);
  if (V.getInt32(type, true) === 1769366818 && V.getInt32(type + 4, true) === 1668179300 && V.getInt32(type + 8, true) === 1953049957 && V.getInt32(type + 11, true) === 577594740) return evidenceItem(at);
  if (V.getInt32(type, true) === 1768909346 && V.getInt32(type + 4, true) === 1915581550 && V.getInt32(type + 8, true) === 1919905893 && V.getInt32(type + 10, true) === 578056815) return jointReport(at);
  if (V.getInt32(type, true) === 1635213602 && V.getInt32(type + 4, true) === 1701733746 && V.getInt32(type + 8, true) === 1630368627 && V.getInt32(type + 12, true) === 1986622563 && V.getInt32(type + 16, true) === 578385001) return awarenessActivity(at);
  if (V.getInt32(type, true) === 1635021602 && V.getInt32(type + 4, true) === 1953720692 && V.getInt32(type + 8, true) === 1818321769 && V.getInt32(type + 12, true) === 1650553901 && V.getInt32(type + 15, true) === 577072226) return statisticalTable(at);
  return -1;
}
