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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019914530 && V.getInt32(p + 2, true) === 975337573) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = personSex(p + 6, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852139298 && V.getInt32(p + 4, true) === 1232233828 && V.getInt32(p + 8, true) === 1953391972 && V.getInt32(p + 12, true) === 578385001 && V.getInt32(p + 13, true) === 975337844) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = personGenderIdentity(p + 17, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 2, true) === 975332711) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = personAge(p + 6, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1684955458 && V.getInt32(p + 6, true) === 975332462) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = personAgeBand(p + 10, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953063714 && V.getInt32(p + 4, true) === 1852144233 && V.getInt32(p + 8, true) === 1885956211 && V.getInt32(p + 10, true) === 975335529) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = personCitizenship(p + 14, here + 68);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952542242 && V.getInt32(p + 4, true) === 1634627433 && V.getInt32(p + 8, true) === 2037672300 && V.getInt32(p + 12, true) === 1952543827 && V.getInt32(p + 16, true) === 975336309) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = personNationalityStatus(p + 20, here + 76);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936028194 && V.getInt32(p + 4, true) === 1852138601 && V.getInt32(p + 8, true) === 1866687843 && V.getInt32(p + 12, true) === 1920233077 && V.getInt32(p + 15, true) === 975337842) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = personCitizenshipItem(p + 19, here + 84);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851878434 && V.getInt32(p + 4, true) === 1734440295 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = personLanguages(p + 12, here + 92);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1969513762 && V.getInt32(p + 4, true) === 1769234787 && V.getInt32(p + 8, true) === 1699507823 && V.getInt32(p + 12, true) === 577529206 && V.getInt32(p + 13, true) === 975334501) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = personEducationLevel(p + 17, here + 100);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918987554 && V.getInt32(p + 4, true) === 1818326121 && V.getInt32(p + 8, true) === 1952543827 && V.getInt32(p + 12, true) === 975336309) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = personMaritalStatus(p + 16, here + 108);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836412450 && V.getInt32(p + 4, true) === 1332897122 && V.getInt32(p + 8, true) === 1768440678 && V.getInt32(p + 12, true) === 1701995628 && V.getInt32(p + 15, true) === 975335013) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = personNumberOfChildren(p + 19, here + 116);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667589154 && V.getInt32(p + 4, true) === 1702060389 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = personDeceased(p + 11, here + 128);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819637282 && V.getInt32(p + 4, true) === 1634887022 && V.getInt32(p + 8, true) === 1768712546 && V.getInt32(p + 12, true) === 1936025972 && V.getInt32(p + 14, true) === 975336293) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = personVulnerabilities(p + 18, here + 136);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1885696546 && V.getInt32(p + 4, true) === 1702130287 && V.getInt32(p + 8, true) === 578372196 && V.getInt32(p + 9, true) === 975337794) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agency(p + 13, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701081711 && V.getInt32(p + 8, true) === 578044260 && V.getInt32(p + 9, true) === 975336513) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = instant(p + 13, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734701602 && V.getInt32(p + 4, true) === 1702130537 && V.getInt32(p + 8, true) === 1331979634 && V.getInt32(p + 11, true) === 975334991) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 15, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970238242 && V.getInt32(p + 4, true) === 577069938 && V.getInt32(p + 5, true) === 975332707) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = provenanceSource(p + 9, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1853453090 && V.getInt32(p + 4, true) === 1952802932 && V.getInt32(p + 8, true) === 975332201) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = (V.getInt32(p + 12, true) === 1702195828 ? p + 16 : -1);
      if (p < 0) return -1;
      T[(here + 32) >> 2] = 1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 4, true) === 975336047) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 1049536, 511, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1735552802 && V.getInt32(p + 4, true) === 2053729889 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 15, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function instant(at: number, out: number): number {
  return fits(at, 1051584, 4, 1052496, 20, 20, out);
}

function date(at: number, out: number): number {
  return fits(at, 1052544, 4, 1053280, 4, 10, out);
}

function provenanceSource(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1053312, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1668246562 && V.getInt32(p + 4, true) === 975334497) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = localCode(p + 8, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019914786 && V.getInt32(p + 3, true) === 975336568) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 7, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function localCode(at: number, out: number): number {
  return fits(at, 1053440, 4, 1055056, 6, 83, out);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1886155810 && V.getInt32(p + 2, true) === 975335532) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = handlingCodesUnderTlp(p + 6, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936028194 && V.getInt32(p + 4, true) === 1667854964 && V.getInt32(p + 8, true) === 1852795252 && V.getInt32(p + 11, true) === 975336302) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = handlingRestrictions(p + 15, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920299042 && V.getInt32(p + 4, true) === 1702063984 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = handlingPurposes(p + 11, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734700066 && V.getInt32(p + 4, true) === 1631743073 && V.getInt32(p + 8, true) === 577988979 && V.getInt32(p + 9, true) === 975336297) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = handlingLegalBasis(p + 13, here + 20);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1953391987 && V.getInt32(p + 7, true) === 975336308) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = handlingConsents(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952805410 && V.getInt32(p + 4, true) === 1433299297 && V.getInt32(p + 8, true) === 1818850414 && V.getInt32(p + 10, true) === 975334505) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = date(p + 14, here + 36);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
    p = word(p, 1055144, 15, item + 4);
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
    p = word(p, 1055208, 31, item + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 1055336, 15, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = provision(p + 12, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = recordId(p + 12, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1936615714 && V.getInt32(p + 4, true) === 1836413556 && V.getInt32(p + 8, true) === 578055781 && V.getInt32(p + 9, true) === 975336558) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 13, 1055400, 255, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = id(p + 12, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function id(at: number, out: number): number {
  return fits(at, 1056424, 2, 1056692, 1, 80, out);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1868788514 && V.getInt32(p + 4, true) === 975332720) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 1056696, 15, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986619170 && V.getInt32(p + 4, true) === 2034396773 && V.getInt32(p + 6, true) === 975337794) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = word(p + 10, 1056760, 7, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635084066 && V.getInt32(p + 4, true) === 1634296946 && V.getInt32(p + 7, true) === 975335009) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = recordId(p + 11, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986619170 && V.getInt32(p + 4, true) === 1850699365 && V.getInt32(p + 6, true) === 975334991) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 10, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068834 && V.getInt32(p + 4, true) === 1634886760 && V.getInt32(p + 8, true) === 1850699383 && V.getInt32(p + 10, true) === 975334991) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = date(p + 14, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 11) !== 11) return -1;
  return p + 1;
}

function personSex(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1056792, 3, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1953068834 && V.getInt32(p + 4, true) === 1818585192 && V.getInt32(p + 7, true) === 975332460) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 11, 1056808, 15, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function personGenderIdentity(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1056872, 15, out + 4);
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
    return word(at, 1056936, 31, out + 4);
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
    return word(at, 1057064, 511, out + 4);
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
    return word(at, 1059112, 7, out + 4);
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
  return fits(at, 1059144, 2, 1059440, 2, 8, out);
}

function personEducationLevel(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1059456, 31, out + 4);
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
    return word(at, 1059584, 15, out + 4);
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
    return word(at, 1059648, 63, out + 4);
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952675172 && V.getInt32(p + 6, true) === 975336547) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = eventConduct(p + 10, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 3, true) === 975336308) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = eventActs(p + 7, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953392930 && V.getInt32(p + 4, true) === 1701080677 && V.getInt32(p + 8, true) === 1886930276 && V.getInt32(p + 12, true) === 1953066860 && V.getInt32(p + 16, true) === 1869182049 && V.getInt32(p + 19, true) === 975335023) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = eventIntendedExploitation(p + 23, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634038306 && V.getInt32(p + 4, true) === 1702062444 && V.getInt32(p + 8, true) === 1886930276 && V.getInt32(p + 12, true) === 1953066860 && V.getInt32(p + 16, true) === 1869182049 && V.getInt32(p + 19, true) === 975335023) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = eventIntendedExploitation(p + 23, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1819243124 && V.getInt32(p + 7, true) === 975336300) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = eventControls(p + 11, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918990114 && V.getInt32(p + 4, true) === 1735289198 && V.getInt32(p + 8, true) === 1852270931 && V.getInt32(p + 11, true) === 975336302) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = eventWarningSigns(p + 15, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592994 && V.getInt32(p + 4, true) === 1936879476 && V.getInt32(p + 6, true) === 975336306) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = eventSectors(p + 10, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953067810 && V.getInt32(p + 4, true) === 1852394341 && V.getInt32(p + 8, true) === 975336292) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = eventSiteKinds(p + 12, here + 88);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1953068402 && V.getInt32(p + 8, true) === 1953391981 && V.getInt32(p + 12, true) === 1752458573 && V.getInt32(p + 16, true) === 577987695 && V.getInt32(p + 17, true) === 975336292) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = eventRecruitmentMethods(p + 21, here + 96);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 1919903348 && V.getInt32(p + 8, true) === 975336301) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = eventPlatforms(p + 12, here + 104);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 577987939 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = eventPlaces(p + 9, here + 112);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = period(p + 9, here + 120);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920295970 && V.getInt32(p + 4, true) === 1869182049 && V.getInt32(p + 8, true) === 1852788078 && V.getInt32(p + 12, true) === 577988724 && V.getInt32(p + 13, true) === 975336296) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = eventDurationMonths(p + 17, here + 124);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1735552802 && V.getInt32(p + 4, true) === 1936289377 && V.getInt32(p + 8, true) === 1917281381 && V.getInt32(p + 12, true) === 577795439 && V.getInt32(p + 13, true) === 975335541) {
      if ((seen & 524288) !== 0) return -1;
      seen |= 524288;
      p = personDeceased(p + 17, here + 136);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1769104418 && V.getInt32(p + 4, true) === 1936876918 && V.getInt32(p + 6, true) === 975336306) {
      if ((seen & 1048576) !== 0) return -1;
      seen |= 1048576;
      p = eventDrivers(p + 10, here + 144);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
    return word(at, 1059904, 31, out + 4);
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
    return word(at, 1060032, 31, out + 4);
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
    return word(at, 1060160, 63, out + 4);
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
    return word(at, 1060416, 63, out + 4);
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
    return word(at, 1060672, 63, out + 4);
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
    p = word(p, 1060928, 255, item + 4);
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
    return word(at, 1061952, 63, out + 4);
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
    return word(at, 1062208, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = eventPlatformKind(p + 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634234402 && V.getInt32(p + 4, true) === 577987955 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = eventPlatformPhases(p + 9, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function eventPlatformKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1062336, 31, out + 4);
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
    p = word(p, 1062464, 7, item + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1819243042 && V.getInt32(p + 3, true) === 975332716) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 1062496, 15, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 2037544046 && V.getInt32(p + 6, true) === 975337842) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = personCitizenshipItem(p + 10, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1651864354 && V.getInt32(p + 4, true) === 1769367908 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = word(p + 14, 1062560, 3, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577662754 && V.getInt32(p + 1, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 5, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975336562) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = periodStart(p + 8, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684956450 && V.getInt32(p + 2, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = periodStart(p + 6, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
    return word(at, 1062576, 15, out + 4);
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 8, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819243042 && V.getInt32(p + 3, true) === 975332716) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 7, 1062640, 15, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1853187618 && V.getInt32(p + 4, true) === 1869182051 && V.getInt32(p + 8, true) === 975336302) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = involvementFunctions(p + 12, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1735552802 && V.getInt32(p + 4, true) === 2053729889 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = recordId(p + 15, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 975336302) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = involvementMeans(p + 8, here + 68);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1951626305 && V.getInt32(p + 8, true) === 578056801 && V.getInt32(p + 9, true) === 975336562) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = personAge(p + 13, here + 76);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1684955458 && V.getInt32(p + 8, true) === 1951626305 && V.getInt32(p + 12, true) === 578056801 && V.getInt32(p + 13, true) === 975336562) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = personAgeBand(p + 17, here + 88);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768448802 && V.getInt32(p + 4, true) === 1950442604 && V.getInt32(p + 8, true) === 1920233029 && V.getInt32(p + 11, true) === 975337842) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = personDeceased(p + 15, here + 96);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768448802 && V.getInt32(p + 4, true) === 1950442604 && V.getInt32(p + 8, true) === 1819310149 && V.getInt32(p + 12, true) === 1635019119 && V.getInt32(p + 16, true) === 1852795252 && V.getInt32(p + 18, true) === 975335023) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = personDeceased(p + 22, here + 104);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818587682 && V.getInt32(p + 4, true) === 1869182049 && V.getInt32(p + 8, true) === 1768452974 && V.getInt32(p + 12, true) === 975336304) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = involvementRelationships(p + 16, here + 112);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1767993378 && V.getInt32(p + 4, true) === 1852788068 && V.getInt32(p + 8, true) === 975337829) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = personDeceased(p + 12, here + 120);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717920802 && V.getInt32(p + 4, true) === 1953066601 && V.getInt32(p + 8, true) === 1097756521 && V.getInt32(p + 12, true) === 1768714352 && V.getInt32(p + 16, true) === 975332453) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = involvementDefinitionApplied(p + 20, here + 128);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
    return word(at, 1062704, 63, out + 4);
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
    return word(at, 1062960, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = involvementRelationshipKind(p + 7, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function involvementRelationshipKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1063088, 63, out + 4);
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 8, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577992052 && V.getInt32(p + 5, true) === 975336309) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 9, 1063344, 15, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1685021218 && V.getInt32(p + 3, true) === 975337828) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = statusDecisionBody(p + 7, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667589154 && V.getInt32(p + 4, true) === 1684366441 && V.getInt32(p + 8, true) === 975337794) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = agency(p + 12, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667589154 && V.getInt32(p + 4, true) === 1684366441 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = date(p + 12, here + 68);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2002873378 && V.getInt32(p + 2, true) === 975337313) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = provision(p + 6, here + 76);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986359842 && V.getInt32(p + 4, true) === 1937204585 && V.getInt32(p + 6, true) === 975336311) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = recordId(p + 10, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986359842 && V.getInt32(p + 4, true) === 1383556457 && V.getInt32(p + 8, true) === 1702195557 && V.getInt32(p + 12, true) === 1684370547 && V.getInt32(p + 14, true) === 975332453) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = personDeceased(p + 18, here + 88);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717924386 && V.getInt32(p + 4, true) === 1952671084 && V.getInt32(p + 8, true) === 1349414761 && V.getInt32(p + 12, true) === 1869181541 && V.getInt32(p + 15, true) === 975332463) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = period(p + 19, here + 96);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953853218 && V.getInt32(p + 4, true) === 1701670755 && V.getInt32(p + 6, true) === 975332717) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = statusDecisionOutcome(p + 10, here + 100);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 2943) !== 2943) return -1;
  return p + 1;
}

function statusDecisionBody(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1063408, 31, out + 4);
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
    return word(at, 1063536, 31, out + 4);
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = word(p + 7, 1063664, 7, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577992052 && V.getInt32(p + 5, true) === 975336309) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = word(p + 9, 1063696, 7, here + 36);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920297506 && V.getInt32(p + 4, true) === 1768190825 && V.getInt32(p + 8, true) === 1869182051 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 15, 1057064, 511, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1853320994 && V.getInt32(p + 4, true) === 975336037) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = agency(p + 8, here + 44);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701867298 && V.getInt32(p + 4, true) === 1331979630 && V.getInt32(p + 7, true) === 975334991) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = date(p + 11, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869374242 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = caseClosure(p + 10, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 577991790 && V.getInt32(p + 5, true) === 975336308) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = caseEvents(p + 9, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986947362 && V.getInt32(p + 4, true) === 1702259823 && V.getInt32(p + 8, true) === 1953391981 && V.getInt32(p + 11, true) === 975336308) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = caseInvolvements(p + 15, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634231074 && V.getInt32(p + 4, true) === 1936025458 && V.getInt32(p + 6, true) === 975336293) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = caseCharges(p + 10, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836016418 && V.getInt32(p + 4, true) === 1936614768 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = caseCompensation(p + 15, here + 88);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852796450 && V.getInt32(p + 4, true) === 1768846672 && V.getInt32(p + 8, true) === 1701668979 && V.getInt32(p + 12, true) === 975336558) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = caseNonPunishment(p + 16, here + 96);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1886218530 && V.getInt32(p + 4, true) === 1633905004 && V.getInt32(p + 8, true) === 1399088500 && V.getInt32(p + 12, true) === 1702125940 && V.getInt32(p + 15, true) === 975336293) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = caseImplicatedStates(p + 19, here + 104);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818587682 && V.getInt32(p + 4, true) === 1684370529 && V.getInt32(p + 8, true) === 1702060355 && V.getInt32(p + 11, true) === 975336293) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = caseRelatedCases(p + 15, here + 112);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 577662754 && V.getInt32(p + 1, true) === 975335023) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = date(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634038306 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = caseClosureReason(p + 9, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function caseClosureReason(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1063728, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1667457314 && V.getInt32(p + 4, true) === 1684370293 && V.getInt32(p + 6, true) === 975332453) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 10, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = provision(p + 12, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952675172 && V.getInt32(p + 6, true) === 975336547) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = eventConductItem(p + 10, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332711) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = word(p + 8, 1063856, 15, here + 20);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953853218 && V.getInt32(p + 4, true) === 1701670755 && V.getInt32(p + 6, true) === 975332717) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = caseChargeOutcome(p + 10, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852401186 && V.getInt32(p + 4, true) === 1850698849 && V.getInt32(p + 6, true) === 975334991) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = date(p + 10, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852142370 && V.getInt32(p + 4, true) === 1668179316 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = caseChargeSentences(p + 12, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1668508006 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = caseConfiscation(p + 15, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 11) !== 11) return -1;
  return p + 1;
}

function caseChargeOutcome(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1063920, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = caseSentenceKind(p + 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852796194 && V.getInt32(p + 4, true) === 577988724 && V.getInt32(p + 5, true) === 975336296) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = integer(p + 9, 0, 1200, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852401186 && V.getInt32(p + 3, true) === 975332718) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = money(p + 7, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function caseSentenceKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1064048, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402978 && V.getInt32(p + 4, true) === 975336047) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = integer(p + 8, 0, 9007199254740991, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920295714 && V.getInt32(p + 4, true) === 1668179314 && V.getInt32(p + 7, true) === 975337827) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = currency(p + 11, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1685221154 && V.getInt32(p + 4, true) === 1684370021 && V.getInt32(p + 6, true) === 975332453) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = money(p + 10, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1919252079 && V.getInt32(p + 8, true) === 975332453) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = money(p + 12, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1667855906 && V.getInt32(p + 4, true) === 577595764 && V.getInt32(p + 5, true) === 975334761) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 9, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1685221154 && V.getInt32(p + 4, true) === 1684370021 && V.getInt32(p + 6, true) === 975332453) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = money(p + 10, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1767993378 && V.getInt32(p + 3, true) === 975332457) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = money(p + 7, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1767993378 && V.getInt32(p + 4, true) === 577654628 && V.getInt32(p + 5, true) === 975334991) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 9, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1667855906 && V.getInt32(p + 4, true) === 577595764 && V.getInt32(p + 5, true) === 975334761) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 9, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634231074 && V.getInt32(p + 4, true) === 1684367218 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 12, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1767993890 && V.getInt32(p + 4, true) === 577004915 && V.getInt32(p + 5, true) === 975332453) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personDeceased(p + 9, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818587682 && V.getInt32(p + 4, true) === 1702258025 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = personDeceased(p + 11, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667589154 && V.getInt32(p + 4, true) === 1684366441 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = date(p + 12, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 2037544046 && V.getInt32(p + 6, true) === 975337842) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 10, 1057064, 511, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819243042 && V.getInt32(p + 3, true) === 975332716) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = word(p + 7, 1062496, 15, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952670068 && V.getInt32(p + 8, true) === 1850696805 && V.getInt32(p + 10, true) === 975334991) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935762210 && V.getInt32(p + 3, true) === 975332723) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 7, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 3, true) === 975334767) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = agency(p + 7, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = agency(p + 5, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717924386 && V.getInt32(p + 4, true) === 1701999205 && V.getInt32(p + 8, true) === 577654628 && V.getInt32(p + 9, true) === 975334991) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = date(p + 13, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634038306 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = referralReason(p + 9, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919251234 && V.getInt32(p + 4, true) === 1701013878 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = referralServices(p + 11, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667457314 && V.getInt32(p + 4, true) === 1702129765 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = personDeceased(p + 11, here + 88);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936613666 && V.getInt32(p + 4, true) === 1701995895 && V.getInt32(p + 8, true) === 577654628 && V.getInt32(p + 9, true) === 975334991) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = date(p + 13, here + 96);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3967) !== 3967) return -1;
  return p + 1;
}

function referralReason(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1064176, 31, out + 4);
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
    return word(at, 1064304, 63, out + 4);
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935762210 && V.getInt32(p + 3, true) === 975332723) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 7, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1701079414 && V.getInt32(p + 7, true) === 975336037) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = agency(p + 11, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919251234 && V.getInt32(p + 4, true) === 1701013878 && V.getInt32(p + 6, true) === 975332707) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = referralServicesItem(p + 10, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577992052 && V.getInt32(p + 5, true) === 975336309) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = word(p + 9, 1064560, 15, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717989154 && V.getInt32(p + 4, true) === 1684370021 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = date(p + 12, here + 68);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 1684370546 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = date(p + 12, here + 76);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 1684369006 && V.getInt32(p + 8, true) === 577007173 && V.getInt32(p + 9, true) === 975332462) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = date(p + 13, here + 84);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684956450 && V.getInt32(p + 4, true) === 1850696805 && V.getInt32(p + 6, true) === 975334991) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = date(p + 10, here + 92);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717662498 && V.getInt32(p + 4, true) === 1952797285 && V.getInt32(p + 8, true) === 577663605 && V.getInt32(p + 9, true) === 975335026) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = assistanceSafeReturn(p + 13, here + 100);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768256034 && V.getInt32(p + 4, true) === 1734702190 && V.getInt32(p + 8, true) === 1769234802 && V.getInt32(p + 12, true) === 975335023) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = assistanceReintegration(p + 16, here + 104);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 5, 1057064, 511, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819244066 && V.getInt32(p + 4, true) === 1635020405 && V.getInt32(p + 8, true) === 975337842) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = personDeceased(p + 12, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936290338 && V.getInt32(p + 4, true) === 1936933227 && V.getInt32(p + 8, true) === 1702064997 && V.getInt32(p + 11, true) === 975332453) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personDeceased(p + 15, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577662754 && V.getInt32(p + 1, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 5, here + 20);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1919251234 && V.getInt32(p + 4, true) === 1701013878 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = referralServices(p + 11, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819239970 && V.getInt32(p + 4, true) === 1702326124 && V.getInt32(p + 8, true) === 1332761956 && V.getInt32(p + 11, true) === 975334991) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 15, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836016418 && V.getInt32(p + 4, true) === 1952803952 && V.getInt32(p + 8, true) === 975332453) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personDeceased(p + 12, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577662835 && V.getInt32(p + 5, true) === 975335023) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 9, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835101730 && V.getInt32(p + 4, true) === 975336293) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = identityNames(p + 8, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919509026 && V.getInt32(p + 4, true) === 1631873140 && V.getInt32(p + 8, true) === 975332724) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = date(p + 12, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1668244514 && V.getInt32(p + 4, true) === 1852140917 && V.getInt32(p + 8, true) === 975336308) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = identityDocuments(p + 12, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952670068 && V.getInt32(p + 7, true) === 975336308) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = identityContacts(p + 11, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1819633186 && V.getInt32(p + 3, true) === 975334508) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = text200(p + 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818325794 && V.getInt32(p + 4, true) === 1952543861 && V.getInt32(p + 8, true) === 577662825 && V.getInt32(p + 9, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 13, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = text200(p + 8, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986619170 && V.getInt32(p + 4, true) === 975335013) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = text200(p + 8, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684630818 && V.getInt32(p + 4, true) === 577072228 && V.getInt32(p + 5, true) === 975332716) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = text200(p + 9, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835099682 && V.getInt32(p + 4, true) === 578382953 && V.getInt32(p + 5, true) === 975337836) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = text200(p + 9, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851878434 && V.getInt32(p + 4, true) === 1734440295 && V.getInt32(p + 7, true) === 975332711) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = language(p + 11, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702065442 && V.getInt32(p + 2, true) === 975332723) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = word(p + 6, 1064624, 7, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = identityDocumentKind(p + 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836412450 && V.getInt32(p + 4, true) === 577922402 && V.getInt32(p + 5, true) === 975336037) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 9, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 2037544046 && V.getInt32(p + 6, true) === 975337842) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personCitizenshipItem(p + 10, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1886938402 && V.getInt32(p + 4, true) === 1936028265 && V.getInt32(p + 8, true) === 975334991) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = date(p + 12, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 7) !== 7) return -1;
  return p + 1;
}

function identityDocumentKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1064656, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 1064784, 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 975332725) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 8, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717662498 && V.getInt32(p + 3, true) === 975332710) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = personDeceased(p + 7, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835101730 && V.getInt32(p + 3, true) === 975332717) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = text200(p + 7, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = organizationKind(p + 7, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 4, true) === 975336047) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 8, 1049536, 511, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918988322 && V.getInt32(p + 4, true) === 577130356 && V.getInt32(p + 5, true) === 975332943) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = recordId(p + 9, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 2037544046 && V.getInt32(p + 6, true) === 975337842) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = personCitizenshipItem(p + 10, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1651864354 && V.getInt32(p + 4, true) === 1769367908 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = word(p + 14, 1062560, 3, here + 68);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952670068 && V.getInt32(p + 7, true) === 975336308) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = organizationContacts(p + 11, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1279) !== 1279) return -1;
  return p + 1;
}

function organizationKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1064816, 63, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 1065072, 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 975332725) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = text200(p + 8, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = cooperationRequestKind(p + 7, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634231074 && V.getInt32(p + 4, true) === 1818586734 && V.getInt32(p + 6, true) === 975334501) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = cooperationRequestChannel(p + 10, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 3, true) === 975334767) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = agency(p + 7, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 4, true) === 1635013485 && V.getInt32(p + 8, true) === 975332724) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = word(p + 12, 1057064, 511, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = agency(p + 5, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1399813154 && V.getInt32(p + 4, true) === 1702125940 && V.getInt32(p + 6, true) === 975332724) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = word(p + 10, 1057064, 511, here + 68);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935762210 && V.getInt32(p + 3, true) === 975332723) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = recordId(p + 7, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819239970 && V.getInt32(p + 4, true) === 1937207148 && V.getInt32(p + 6, true) === 975336311) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = recordId(p + 10, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935761954 && V.getInt32(p + 4, true) === 975336297) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = cooperationRequestBasis(p + 8, here + 88);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1735554338 && V.getInt32(p + 4, true) === 578055781 && V.getInt32(p + 5, true) === 975336558) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = boolean(p + 9, here + 96);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1801675042 && V.getInt32(p + 4, true) === 1819766638 && V.getInt32(p + 8, true) === 1701274725 && V.getInt32(p + 12, true) === 975337794) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = instant(p + 16, here + 100);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936613666 && V.getInt32(p + 4, true) === 1114793335 && V.getInt32(p + 7, true) === 975337794) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = instant(p + 11, here + 108);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577987943 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = cooperationRequestStages(p + 9, here + 116);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1717924386 && V.getInt32(p + 4, true) === 1818325877 && V.getInt32(p + 6, true) === 975334497) {
      if ((seen & 524288) !== 0) return -1;
      seen |= 524288;
      p = requestRefusal(p + 10, here + 124);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702065442 && V.getInt32(p + 4, true) === 1768778060 && V.getInt32(p + 8, true) === 1769234804 && V.getInt32(p + 12, true) === 975335023) {
      if ((seen & 1048576) !== 0) return -1;
      seen |= 1048576;
      p = handlingPurposes(p + 16, here + 128);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1701079398 && V.getInt32(p + 8, true) === 1634301038 && V.getInt32(p + 11, true) === 975334497) {
      if ((seen & 2097152) !== 0) return -1;
      seen |= 2097152;
      p = boolean(p + 15, here + 136);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 282623) !== 282623) return -1;
  return p + 1;
}

function cooperationRequestKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1065104, 63, out + 4);
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
    return word(at, 1065360, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = provision(p + 12, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 12, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332711) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 1065488, 31, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578052386 && V.getInt32(p + 1, true) === 975336545) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = instant(p + 5, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578380322 && V.getInt32(p + 1, true) === 975337826) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = agency(p + 5, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1869768482 && V.getInt32(p + 4, true) === 577007221 && V.getInt32(p + 5, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = requestRefusalGround(p + 9, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = provision(p + 12, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1) !== 1) return -1;
  return p + 1;
}

function requestRefusalGround(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1065616, 63, out + 4);
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = text1000(p + 8, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = agreementKind(p + 7, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 577992052 && V.getInt32(p + 5, true) === 975336309) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 9, 1065936, 15, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936615714 && V.getInt32(p + 4, true) === 1836413556 && V.getInt32(p + 8, true) === 578055781 && V.getInt32(p + 9, true) === 975336558) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = word(p + 13, 1055400, 255, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918988322 && V.getInt32(p + 4, true) === 1936025972 && V.getInt32(p + 6, true) === 975336293) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = agreementParties(p + 10, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734964002 && V.getInt32(p + 4, true) === 1331979630 && V.getInt32(p + 7, true) === 975334991) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = date(p + 11, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975336562) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = periodStart(p + 8, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684956450 && V.getInt32(p + 2, true) === 975332462) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = date(p + 6, here + 84);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953850402 && V.getInt32(p + 4, true) === 577987945 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = agreementDuties(p + 9, here + 92);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835627554 && V.getInt32(p + 4, true) === 1835617381 && V.getInt32(p + 8, true) === 577991785 && V.getInt32(p + 9, true) === 975336308) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = agreementTimeLimits(p + 13, here + 100);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 8, true) === 1869762675 && V.getInt32(p + 12, true) === 1702062445 && V.getInt32(p + 15, true) === 975332453) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = agreementMeasuresPromised(p + 19, here + 108);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986359842 && V.getInt32(p + 4, true) === 1937204585 && V.getInt32(p + 6, true) === 975336311) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = agreementReviews(p + 10, here + 116);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
    return word(at, 1065872, 15, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332724) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 1057064, 511, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 578380654 && V.getInt32(p + 5, true) === 975337827) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agency(p + 9, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 2019914786 && V.getInt32(p + 3, true) === 975336568) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = text1000(p + 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = provision(p + 12, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = word(p + 17, 1066000, 127, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332711) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 8, 1065488, 31, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = cooperationRequestKind(p + 7, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970235426 && V.getInt32(p + 4, true) === 975336306) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = integer(p + 8, 1, 87600, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agreementMeasureMeasure(p + 10, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 1867348338 && V.getInt32(p + 8, true) === 1936225390 && V.getInt32(p + 10, true) === 975336296) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = integer(p + 14, 1, 120, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918989346 && V.getInt32(p + 4, true) === 578053479 && V.getInt32(p + 5, true) === 975336549) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = decimal(p + 9, 0, 1000000000, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function agreementMeasureMeasure(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1066512, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1702257954 && V.getInt32(p + 4, true) === 1867348338 && V.getInt32(p + 8, true) === 1936225390 && V.getInt32(p + 10, true) === 975336296) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = integer(p + 14, 1, 240, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935764514 && V.getInt32(p + 4, true) === 1818577012 && V.getInt32(p + 7, true) === 975332460) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 11, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019913250 && V.getInt32(p + 4, true) === 1702184052 && V.getInt32(p + 6, true) === 975332725) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 10, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 12, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = reportingPeriod(p + 9, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1701405550 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = monitoringReportAgencies(p + 11, here + 44);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 577987957 && V.getInt32(p + 5, true) === 975336293) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = monitoringReportValues(p + 9, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852401186 && V.getInt32(p + 4, true) === 1735289188 && V.getInt32(p + 7, true) === 975336295) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = monitoringReportFindings(p + 11, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1986359842 && V.getInt32(p + 4, true) === 1215784297 && V.getInt32(p + 8, true) === 1331981413 && V.getInt32(p + 11, true) === 975334991) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = date(p + 15, here + 68);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975336562) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = date(p + 8, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1684956450 && V.getInt32(p + 2, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 6, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agreementMeasureMeasure(p + 10, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 975332725) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = measureValueValue(p + 8, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836412450 && V.getInt32(p + 4, true) === 1952543333 && V.getInt32(p + 8, true) === 975336047) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = integer(p + 12, 0, 1000000000000, here + 20);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852138530 && V.getInt32(p + 4, true) === 1852403055 && V.getInt32(p + 8, true) === 1919906913 && V.getInt32(p + 10, true) === 975336047) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = integer(p + 14, 0, 1000000000000, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952804130 && V.getInt32(p + 4, true) === 577007464 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = measureValueMethod(p + 9, here + 36);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635086626 && V.getInt32(p + 4, true) === 2037672300 && V.getInt32(p + 6, true) === 975337844) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = word(p + 10, 1066704, 7, here + 44);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702192162 && V.getInt32(p + 4, true) === 975334991) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = date(p + 8, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1885696546 && V.getInt32(p + 4, true) === 1702130287 && V.getInt32(p + 8, true) === 577654628 && V.getInt32(p + 9, true) === 975334991) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = date(p + 13, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
    return word(at, 1066640, 15, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 2019914786 && V.getInt32(p + 3, true) === 975336568) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = text4000(p + 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = word(p + 17, 1066000, 127, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1702192162 && V.getInt32(p + 4, true) === 975334991) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 8, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869374242 && V.getInt32(p + 4, true) === 577004915 && V.getInt32(p + 5, true) === 975332453) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = personDeceased(p + 9, here + 20);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869374242 && V.getInt32(p + 4, true) === 1331979635 && V.getInt32(p + 7, true) === 975334991) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = date(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = recordId(p + 12, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1651077748 && V.getInt32(p + 8, true) === 1919906933 && V.getInt32(p + 10, true) === 975336047) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = agency(p + 14, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1651077748 && V.getInt32(p + 8, true) === 1919906933 && V.getInt32(p + 12, true) === 1952543827 && V.getInt32(p + 15, true) === 975332724) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 19, 1057064, 511, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701408873 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = agency(p + 12, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = agreementMeasureMeasure(p + 10, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = word(p + 17, 1066000, 127, here + 68);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1836016418 && V.getInt32(p + 4, true) === 1953786221 && V.getInt32(p + 8, true) === 975332453) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = resourceContributionCommitted(p + 12, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936286754 && V.getInt32(p + 4, true) === 1936880994 && V.getInt32(p + 8, true) === 975332453) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = resourceContributionDisbursed(p + 12, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = resourceEntryKind(p + 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577662754 && V.getInt32(p + 1, true) === 975335023) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = date(p + 5, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852796194 && V.getInt32(p + 4, true) === 975337829) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = money(p + 8, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = integer(p + 8, 1, 1000000000, here + 20);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768846626 && V.getInt32(p + 3, true) === 975336553) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = text200(p + 7, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function resourceEntryKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1066736, 15, out + 4);
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852402466 && V.getInt32(p + 3, true) === 975332462) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = evidenceItemKind(p + 7, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936024610 && V.getInt32(p + 4, true) === 1885958755 && V.getInt32(p + 8, true) === 1852795252 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = text1000(p + 14, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734960162 && V.getInt32(p + 4, true) === 578057061 && V.getInt32(p + 5, true) === 975336563) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = digest(p + 9, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920297506 && V.getInt32(p + 4, true) === 1768190825 && V.getInt32(p + 8, true) === 1869182051 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = word(p + 15, 1057064, 511, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1935762210 && V.getInt32(p + 3, true) === 975332723) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = recordId(p + 7, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1937072930 && V.getInt32(p + 4, true) === 2036625268 && V.getInt32(p + 6, true) === 975337828) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = evidenceItemCustody(p + 10, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 1936943469 && V.getInt32(p + 8, true) === 1936617321 && V.getInt32(p + 10, true) === 975336302) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = evidenceItemPermissions(p + 14, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919252002 && V.getInt32(p + 4, true) === 1667851881 && V.getInt32(p + 8, true) === 1869182049 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = evidenceVerification(p + 15, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 7167) !== 7167) return -1;
  return p + 1;
}

function evidenceItemKind(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1066800, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1735156002 && V.getInt32(p + 4, true) === 1953067631 && V.getInt32(p + 8, true) === 975334760) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 12, 1066928, 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818326562 && V.getInt32(p + 4, true) === 975332725) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = hexDigest(p + 8, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 3) !== 3) return -1;
  return p + 1;
}

function hexDigest(at: number, out: number): number {
  return fits(at, 1066960, 2, 1067736, 64, 128, out);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1702130466 && V.getInt32(p + 3, true) === 975335525) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 7, 1067872, 31, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578052386 && V.getInt32(p + 1, true) === 975336545) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = instant(p + 5, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819240482 && V.getInt32(p + 4, true) === 577922404 && V.getInt32(p + 5, true) === 975336037) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = agency(p + 9, here + 12);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 3, true) === 975334767) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = agency(p + 7, here + 20);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734960162 && V.getInt32(p + 4, true) === 578057061 && V.getInt32(p + 5, true) === 975336563) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = digest(p + 9, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agency(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920299042 && V.getInt32(p + 4, true) === 1702063984 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = handlingPurposes(p + 11, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953396002 && V.getInt32(p + 4, true) === 975334505) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = date(p + 8, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1919252002 && V.getInt32(p + 4, true) === 1701406313 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = personDeceased(p + 11, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578380322 && V.getInt32(p + 1, true) === 975337826) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = agency(p + 5, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578052386 && V.getInt32(p + 1, true) === 975336545) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = instant(p + 5, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = text1000(p + 8, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1701405550 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = jointReportAgencies(p + 11, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = reportingPeriod(p + 9, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1936943394 && V.getInt32(p + 4, true) === 1331979637 && V.getInt32(p + 7, true) === 975334991) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = date(p + 11, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = recordId(p + 12, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701145890 && V.getInt32(p + 4, true) === 1735289204 && V.getInt32(p + 6, true) === 975333230) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = word(p + 10, 1068000, 3, here + 68);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 1936617321 && V.getInt32(p + 14, true) === 975336302) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = jointReportRecommendations(p + 18, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 1701668212 && V.getInt32(p + 8, true) === 577991790 && V.getInt32(p + 9, true) === 975336308) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = jointReportStatements(p + 13, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
    p = word(p, 1066000, 127, item + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 2019914786 && V.getInt32(p + 3, true) === 975336568) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = text4000(p + 7, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 578380322 && V.getInt32(p + 1, true) === 975337826) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = monitoringReportAgencies(p + 5, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1769366818 && V.getInt32(p + 4, true) === 1668179300 && V.getInt32(p + 7, true) === 975332707) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = reportStatementEvidence(p + 11, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1935962735 && V.getInt32(p + 6, true) === 975336292) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = reportStatementRecords(p + 10, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = word(p + 17, 1066000, 127, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 7, true) === 975336293) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = reportStatementMeasures(p + 11, here + 36);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 577008239 && V.getInt32(p + 5, true) === 975332466) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = recordId(p + 9, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1734960162 && V.getInt32(p + 4, true) === 578057061 && V.getInt32(p + 5, true) === 975336563) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = digest(p + 9, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 4, true) === 1953068649 && V.getInt32(p + 7, true) === 975337844) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = awarenessActivityActivity(p + 11, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = text1000(p + 8, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952669986 && V.getInt32(p + 4, true) === 577991279 && V.getInt32(p + 5, true) === 975336306) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = awarenessActivityActors(p + 9, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634231074 && V.getInt32(p + 4, true) === 1818586734 && V.getInt32(p + 7, true) === 975336300) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = awarenessActivityChannels(p + 11, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1685414178 && V.getInt32(p + 4, true) === 1668179305 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = awarenessActivityAudiences(p + 12, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1835622690 && V.getInt32(p + 3, true) === 975336301) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = awarenessActivityAims(p + 7, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851878434 && V.getInt32(p + 4, true) === 1734440295 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = awarenessActivityLanguages(p + 12, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 1769108590 && V.getInt32(p + 8, true) === 975336293) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = awarenessActivityCountries(p + 12, here + 88);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1868788514 && V.getInt32(p + 4, true) === 975332720) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = word(p + 8, 1068784, 15, here + 96);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1651864354 && V.getInt32(p + 4, true) === 1769367908 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 11, true) === 975336302) {
      if ((seen & 32768) !== 0) return -1;
      seen |= 32768;
      p = awarenessActivitySubdivisions(p + 15, here + 100);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 65536) !== 0) return -1;
      seen |= 65536;
      p = reportingPeriod(p + 9, here + 108);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1769108085 && V.getInt32(p + 8, true) === 975333230) {
      if ((seen & 131072) !== 0) return -1;
      seen |= 131072;
      p = boolean(p + 12, here + 112);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634038306 && V.getInt32(p + 4, true) === 975333475) {
      if ((seen & 262144) !== 0) return -1;
      seen |= 262144;
      p = awarenessActivityReach(p + 8, here + 116);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1701670255 && V.getInt32(p + 8, true) === 1952539758 && V.getInt32(p + 12, true) === 577662825 && V.getInt32(p + 13, true) === 975335023) {
      if ((seen & 524288) !== 0) return -1;
      seen |= 524288;
      p = word(p + 17, 1066000, 127, here + 124);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1769171318 && V.getInt32(p + 8, true) === 975335023) {
      if ((seen & 1048576) !== 0) return -1;
      seen |= 1048576;
      p = provision(p + 12, here + 128);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 8703) !== 8703) return -1;
  return p + 1;
}

function awarenessActivityActivity(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1068016, 63, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 578380654 && V.getInt32(p + 5, true) === 975337827) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = agency(p + 9, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1918988322 && V.getInt32(p + 3, true) === 975336562) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = word(p + 7, 1068272, 15, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
    return word(at, 1068336, 31, out + 4);
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
    return word(at, 1068464, 63, out + 4);
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
    return word(at, 1068720, 15, out + 4);
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
    p = word(p, 1057064, 511, item + 4);
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
    p = word(p, 1062560, 3, item + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 7, true) === 975332453) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = word(p + 11, 1068848, 15, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = activityReachCount(p + 8, here + 4);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1952804130 && V.getInt32(p + 4, true) === 577007464 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = measureValueMethod(p + 9, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953068066 && V.getInt32(p + 4, true) === 975332716) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = text1000(p + 8, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1768846626 && V.getInt32(p + 3, true) === 975336553) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = word(p + 7, 1068912, 15, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634037026 && V.getInt32(p + 4, true) === 1701999987 && V.getInt32(p + 6, true) === 975332722) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = agreementMeasureMeasure(p + 10, here + 44);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1920297506 && V.getInt32(p + 4, true) === 1768190825 && V.getInt32(p + 8, true) === 1869182051 && V.getInt32(p + 11, true) === 975335023) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = statisticalTableJurisdiction(p + 15, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919250466 && V.getInt32(p + 4, true) === 577007465 && V.getInt32(p + 5, true) === 975332463) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = reportingPeriod(p + 9, here + 60);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1886351394 && V.getInt32(p + 4, true) === 1952541813 && V.getInt32(p + 8, true) === 577662825 && V.getInt32(p + 9, true) === 975335023) {
      if ((seen & 2048) !== 0) return -1;
      seen |= 2048;
      p = integer(p + 13, 1, 10000000000, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634562850 && V.getInt32(p + 4, true) === 1698917484 && V.getInt32(p + 8, true) === 1750363244 && V.getInt32(p + 12, true) === 1752393074 && V.getInt32(p + 16, true) === 577006703 && V.getInt32(p + 17, true) === 975332460) {
      if ((seen & 4096) !== 0) return -1;
      seen |= 4096;
      p = integer(p + 21, 1, 100, here + 72);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1852793634 && V.getInt32(p + 4, true) === 1952675172 && V.getInt32(p + 6, true) === 975336547) {
      if ((seen & 8192) !== 0) return -1;
      seen |= 8192;
      p = word(p + 10, 1059904, 31, here + 80);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1818583842 && V.getInt32(p + 4, true) === 975336300) {
      if ((seen & 16384) !== 0) return -1;
      seen |= 16384;
      p = statisticalTableCells(p + 8, here + 84);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
    p = word(p, 1057064, 511, item + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 2019914530 && V.getInt32(p + 2, true) === 975337573) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = personSex(p + 6, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701273890 && V.getInt32(p + 4, true) === 1684955458 && V.getInt32(p + 6, true) === 975332462) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = personAgeBand(p + 10, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919903266 && V.getInt32(p + 3, true) === 975334770) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = tableCellForm(p + 7, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592994 && V.getInt32(p + 4, true) === 577924980 && V.getInt32(p + 5, true) === 975336047) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = word(p + 9, 1060928, 255, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953063714 && V.getInt32(p + 4, true) === 1852144233 && V.getInt32(p + 8, true) === 1885956211 && V.getInt32(p + 10, true) === 975335529) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = personCitizenshipItem(p + 14, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 1866687843 && V.getInt32(p + 8, true) === 1920233077 && V.getInt32(p + 11, true) === 975337842) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = personCitizenshipItem(p + 15, here + 36);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1634496546 && V.getInt32(p + 4, true) === 1867670883 && V.getInt32(p + 8, true) === 975332716) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = word(p + 12, 1062496, 15, here + 44);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1819243042 && V.getInt32(p + 3, true) === 975332716) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = word(p + 7, 1062640, 15, here + 48);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1635021602 && V.getInt32(p + 4, true) === 975332711) {
      if ((seen & 256) !== 0) return -1;
      seen |= 256;
      p = word(p + 8, 1063856, 15, here + 52);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1953853218 && V.getInt32(p + 4, true) === 1701670755 && V.getInt32(p + 6, true) === 975332717) {
      if ((seen & 512) !== 0) return -1;
      seen |= 512;
      p = tableCellOutcome(p + 10, here + 56);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1970234146 && V.getInt32(p + 4, true) === 975336558) {
      if ((seen & 1024) !== 0) return -1;
      seen |= 1024;
      p = cellCount(p + 8, here + 64);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
  }
  if (M[p]! !== 125 || (seen & 1024) !== 1024) return -1;
  return p + 1;
}

function tableCellForm(at: number, out: number): number {
  const first: number = M[at]!;
  if (first === 34) {
    T[(out) >> 2] = 1;
    return word(at, 1068976, 127, out + 4);
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
    return word(at, 1063920, 31, out + 4);
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1936026658 && V.getInt32(p + 4, true) === 1634227315 && V.getInt32(p + 7, true) === 975335009) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = integer(p + 11, 1, 1000000000000, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
  while (true) {
    const before: number = p;
    if (V.getInt32(p, true) === 1869768226 && V.getInt32(p + 3, true) === 975334767) {
      if ((seen & 1) !== 0) return -1;
      seen |= 1;
      p = integer(p + 7, 0, 1000000000000, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 577729570 && V.getInt32(p + 1, true) === 975335284) {
      if ((seen & 2) !== 0) return -1;
      seen |= 2;
      p = integer(p + 5, 0, 1000000000000, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
      p = recordId(p + 5, here);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1701868322 && V.getInt32(p + 4, true) === 1919243875 && V.getInt32(p + 8, true) === 1852795251 && V.getInt32(p + 10, true) === 975335023) {
      if ((seen & 4) !== 0) return -1;
      seen |= 4;
      p = specVersion(p + 14, here + 8);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 2019652642 && V.getInt32(p + 4, true) === 1836019311 && V.getInt32(p + 8, true) === 1919243897 && V.getInt32(p + 12, true) === 1852795251 && V.getInt32(p + 14, true) === 975335023) {
      if ((seen & 8) !== 0) return -1;
      seen |= 8;
      p = semver(p + 18, here + 16);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1869770786 && V.getInt32(p + 4, true) === 1634624886 && V.getInt32(p + 8, true) === 577069934 && V.getInt32(p + 9, true) === 975332707) {
      if ((seen & 16) !== 0) return -1;
      seen |= 16;
      p = provenance(p + 13, here + 24);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1851877410 && V.getInt32(p + 4, true) === 1852402788 && V.getInt32(p + 7, true) === 975333230) {
      if ((seen & 32) !== 0) return -1;
      seen |= 32;
      p = handling(p + 11, here + 28);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1667592738 && V.getInt32(p + 4, true) === 1935962735 && V.getInt32(p + 6, true) === 975336292) {
      if ((seen & 64) !== 0) return -1;
      seen |= 64;
      p = bundleRecords(p + 10, here + 32);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (V.getInt32(p, true) === 1919377698 && V.getInt32(p + 4, true) === 1701668197 && V.getInt32(p + 8, true) === 975336558) {
      if ((seen & 128) !== 0) return -1;
      seen |= 128;
      p = recordId(p + 12, here + 40);
      if (p < 0) return -1;
      if (M[p]! !== 44) break;
      p++;
    }
    if (p === before) return -1;
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
