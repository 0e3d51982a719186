/** What stands for letters that cannot be drawn. */
const GAP = "…";
/** A text with more gaps than this share of its letters says nothing any more. */
const MOST_GAPS = 0.25;

/**
 * A text in the letters that can be drawn: letters of mathematical alphabets as plain ones, accents left out where
 * only the letter without is there, a gap shown as a gap. Undefined where too little would be left of it.
 */
export function settableText(text: string, canDraw: (character: string) => boolean): string | undefined {
  let missing = 0;
  const drawn = [...text.normalize("NFC").replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")].map((character) => {
    const forms = [
      character,
      character.normalize("NFKC"),
      character.normalize("NFKD").replace(/\p{M}/gu, ""),
    ];
    const form = forms.find((one) => one !== "" && [...one].every(canDraw));
    if (form === undefined && !/\p{M}/u.test(character)) missing += 1;
    return form ?? (/\p{M}/u.test(character) ? "" : GAP);
  });
  const letters = drawn.filter((one) => one.trim() !== "").length;
  if (letters === 0 || missing > MOST_GAPS * letters) return undefined;
  return drawn
    .join("")
    .replace(/…(?:\s*…)+/gu, GAP)
    .trim();
}
