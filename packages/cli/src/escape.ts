// Controls, bidi marks and embeddings, line and paragraph separators, byte order marks, lone surrogates: all that could
// move the cursor, hide or reorder what a person reads.
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

/** Text from outside, such as a file name, with everything that is not visible writing spelt out. */
export const escapeText = (text: string): string =>
  text.replace(UNSAFE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** As `escapeText`, cut to a length that fits on a screen. */
export function brief(text: string, limit = 60): string {
  const characters = [...text];
  return escapeText(characters.length > limit ? `${characters.slice(0, limit - 1).join("")}…` : text);
}
