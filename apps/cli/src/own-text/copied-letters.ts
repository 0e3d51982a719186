/** `ﬀ` to `ﬆ`: two or three letters set as one. */
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** At the end of a line the word goes on in the next one. */
const SOFT_HYPHEN = /\u00ad(?:[ \t]*(?:\r\n|[\n\r])[ \t]*(?=\p{Ll}))?/gu;

/**
 * What a page or a PDF puts into its words when they are copied, taken out: ligatures become letters, soft hyphens go.
 * No other character changes, so that `x²` is not read as `x2`.
 */
export function withoutCopiedMarks(text: string): string {
  return text.replace(LIGATURE, (letters) => letters.normalize("NFKC")).replace(SOFT_HYPHEN, "");
}
