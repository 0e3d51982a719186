/** "A has been previously lit and was shown to be B", "Earlier work lit A, and B was found": not by these authors. */
export function speaksOfEarlierWork(sentence: string): boolean {
  return EARLIER_WORK.test(sentence);
}

const EARLIER_WORK =
  /(?<!\b(?:we|i) )\b(?:has|have|had) (?:(?:been )?(?:previously|already|recently|earlier|long)|been \p{L}+ (?:previously|earlier|before))\b|^(?:in )?(?:previous|prior|earlier|past|recent) (?:\p{L}+ ){0,2}(?:work|studies|study|research|reports?|experiments?)\b/iu;
