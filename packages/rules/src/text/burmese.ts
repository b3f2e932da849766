import { SIGN } from "./signs.js";

const E = 0x1031;
const VIRAMA = 0x1039;

/**
 * Burmese written for a Zawgyi font. Signs that hold for Burmese, Shan, Mon and Karen alike: in Unicode the vowel E and
 * the medials follow their consonant, in Zawgyi they may stand before it, hence at the start of a word or, the vowel, after
 * the end of a syllable; and U+1039 joins two consonants, where Zawgyi uses it to close a syllable.
 */
export function burmese(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === VIRAMA) {
      const next = text.charCodeAt(at + 1);
      if (!(next >= 0x1000 && next <= 0x1021) && !(next >= 0x1050 && next <= 0x1081)) return SIGN.zawgyi;
    } else if (unit >= 0x103b && unit <= 0x103e) {
      if (at === 0 || text.charCodeAt(at - 1) < 0x1000) return SIGN.zawgyi;
    } else if (unit === E) {
      const before = at > 0 ? text.charCodeAt(at - 1) : 0;
      const starts = before < 0x1000 || (before >= 0x102b && before <= 0x1038) || before === VIRAMA;
      if (starts) return SIGN.zawgyi;
    }
  }
  return 0;
}
