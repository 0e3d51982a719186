import { latexToPlain } from "@engram/digest";

/** Whether two texts have the same words in the same order, whatever their accents, capitals and punctuation. */
export function sameWords(one: string, other: string): boolean {
  const words = wordsOf(one);
  return words !== "" && words === wordsOf(other);
}

function wordsOf(text: string): string {
  const folded = latexToPlain(text)
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
