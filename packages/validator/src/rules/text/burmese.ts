import { SIGN } from "./signs.js";

const E = 0x1031;
const VIRAMA = 0x1039;

/**
 * Burmese written for a Zawgyi font. Two signs that hold for Burmese, Shan, Mon and Karen alike: in Unicode the vowel E
 * follows its consonant, in Zawgyi it stands before it, hence at the start of a word or after the end of a syllable; and
 * U+1039 joins two consonants, where Zawgyi uses it to close a syllable.
 */
export function burmese(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === VIRAMA) {
      const next = text.charCodeAt(at + 1);
      if (!(next >= 0x1000 && next <= 0x1021) && !(next >= 0x1050 && next <= 0x1081)) return SIGN.zawgyi;
    } else if (unit === E) {
      const before = at > 0 ? text.charCodeAt(at - 1) : 0;
      const starts = before < 0x1000 || (before >= 0x102b && before <= 0x1038) || before === VIRAMA;
      if (starts) return SIGN.zawgyi;
    }
  }
  return 0;
}
