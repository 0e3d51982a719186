const REPEATED =
  /\b(the|a|an|of|to|in|on|at|by|for|from|with|and|or|but|as|is|are|was|were|be|been|it|they|this|these|which|using|not|can|may|so|also) \1\b/iu;
const MARKS = /, ?(?:[,;:]|\.(?!\.))|[;:] ?[.,;:]| [.,;](?: |$)|\( ?\)/u;

/** Whether a statement looks like a sentence: begins and ends like one, no word twice, no mark left over. */
export function isWellFormed(text: string): boolean {
  if (!/[.?!…]["'”’)\]]*$/u.test(text) || MARKS.test(text) || REPEATED.test(text)) return false;
  if (/^(?:and|or|which|that is|because [^,]*$)\b/iu.test(text)) return false;
  // "mRNA", "p53" and "k-means" keep their small letter; other words do not.
  return !/^\p{Ll}{2,}(?:-\p{Ll}+)*(?:[\s,.;:]|$)/u.test(text);
}
