const REPEATED =
  /\b(the|a|an|of|to|in|on|at|by|for|from|with|and|or|but|as|is|are|was|were|be|been|it|they|this|these|which|using|not|can|may|so|also) \1\b/iu;
const MARKS = /, ?(?:[,;:]|\.(?!\.))|[;:] ?[.,;:]| [.,;](?: |$)|\( ?\)/u;
/** "brighter than.", "it differs from, those of the hall", "glows and.": what the word waits for was cut off; not "a plug-in". */
const LOST_END =
  /(?<![-–])\b(?:than|from|between|into|upon|and|or|to|in|for|with|that|the|an?|in an? (?:setting|manner|situation|scenario))\.$/iu;
/** "When the lamp gives light?": what was asked, was cut off. */
const LOST_QUESTION =
  /^(?:when|while|whilst|although|though|whereas) (?!(?:do|does|did|is|are|was|were|can|could|will|would|should|shall|may|might|has|have|had|must|and|or|to)\b)[^,?]*\?$/iu;
const BEFORE_COMMA = /\b(?:than|of|from|between|into|upon|with), (?!(?:and|or|but)\b)/iu;
/** "brighter than, but not as old as, those of the hall": two wait for one thing. */
const SHARED_END = /\b\p{L}+, (?:and|or|but) [^,.]*\b(?:than|of|from|between|into|upon|with|as), /iu;

/** "They find that is red", "According to the authors, is red": nobody is. "The authors can be learned": somebody else can. */
const NO_SUBJECT =
  /\b(?:find|found|show|showed|shown|confirm|confirmed|conclude|concluded|suggest|suggested|argue|argued|prove|proved|report|reported) that (?:is|are|was|were)\b|\b(?:according to|for|in the view of) the authors, (?:is|are|was|were|has|have|can|may|will)\b|^the authors (?:can|could|may|might) be (?:learned|trained|applied|used|computed|built|found|seen)\b/iu;

/** Whether a statement looks like a sentence: begins and ends like one, no word twice, no mark left over. */
export function isWellFormed(text: string): boolean {
  if (!/[.?!…]["'”’)\]]*$/u.test(text) || MARKS.test(text) || REPEATED.test(text)) return false;
  if (NO_SUBJECT.test(text)) return false;
  if (LOST_QUESTION.test(text)) return false;
  if (LOST_END.test(text) || (BEFORE_COMMA.test(text) && !SHARED_END.test(text))) return false;
  if (/^(?:and|or|which|that is|because [^,]*$)\b/iu.test(text)) return false;
  // "mRNA", "p53" and "k-means" keep their small letter; other words do not.
  return !/^\p{Ll}{2,}(?:-\p{Ll}+)*(?:[\s,.;:]|$)/u.test(text);
}
