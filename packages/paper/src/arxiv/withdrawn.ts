const THING =
  "(?:paper|article|manuscript|preprint|e-?print|submission|work|note|letter|draft|version|document|thesis|report|chapter|abstract|contribution|proceedings?)";
const VERB = "(?:withdrawn|retracted)";

/** A sentence of the comments that is about this paper itself; its subject may be left out. */
const COMMENT_NOTICES: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:this|the|our|current)\\s+)*(?:${THING}\\s*)?(?:\\([^)]*\\)\\s*)?(?:and\\s+(?:the\\s+)?${THING}\\s+)?(?:(?:has|have|had|is|was|were)\\s+)?(?:now\\s+|hereby\\s+)?(?:been\\s+)?(?:temporarily\\s+)?${VERB}\\b`,
    "i",
  ),
  new RegExp(
    `^the\\s+authors?\\s+(?:has|have)\\s+(?:decided\\s+to\\s+withdraw|${VERB})\\s+(?:this|the)\\b`,
    "i",
  ),
  new RegExp(`\\b(?:this|the)\\s+${THING}\\s+(?:has|have)\\s+been\\s+(?:temporarily\\s+)?${VERB}\\b`, "i"),
];

/** In an abstract only a plain statement about itself counts: abstracts speak of retracts and withdrawn drugs. */
const ABSTRACT_NOTICES: readonly RegExp[] = [
  new RegExp(
    `^(?:this\\s+${THING}|this\\s+${THING}\\s+and\\s+(?:the\\s+)?${THING})\\s+(?:\\([^)]*\\)\\s+)?(?:has|have|is|was)\\s+(?:now\\s+)?(?:been\\s+)?(?:temporarily\\s+)?${VERB}\\b`,
    "i",
  ),
];
const WHOLE_ABSTRACT = new RegExp(
  `^(?:(?:this|the)\\s+)?(?:${THING}\\s+)?(?:(?:has|have)\\s+been\\s+)?(?:temporarily\\s+)?withdrawn\\b`,
  "i",
);

/** Other papers withdrawn, and this one in their place. */
const ABOUT_ANOTHER =
  /\b(?:replac\w*|supersed\w*|correct\w*|previous\w*|earlier|former|older|which|that (?:was|has|had)|arxiv:\S+)\b[^.]*\b(?:withdrawn|retracted)\b/i;

/**
 * Does the text of the record say that this version is withdrawn? Authors write it in the comments, in the
 * abstract or in both, in their own words; a source that marks the version itself is asked first.
 */
export function saysWithdrawn(record: { readonly comments?: string; readonly abstract: string }): boolean {
  const comments = sentencesOf(record.comments ?? "");
  if (comments.some((sentence) => isNotice(sentence, COMMENT_NOTICES))) return true;
  if (WHOLE_ABSTRACT.test(record.abstract)) return true;
  return sentencesOf(record.abstract).some((sentence) => isNotice(sentence, ABSTRACT_NOTICES));
}

function isNotice(sentence: string, notices: readonly RegExp[]): boolean {
  return notices.some((notice) => notice.test(sentence)) && !beforeNotice(sentence);
}

function beforeNotice(sentence: string): boolean {
  const match = ABOUT_ANOTHER.exec(sentence);
  if (match === null) return false;
  // "This paper has been withdrawn ..., which ...": the notice itself comes first.
  return sentence.search(/\b(?:withdrawn|retracted)\b/i) > match.index;
}

function sentencesOf(text: string): readonly string[] {
  return (
    text
      .split(/(?<=[.;:!?)])\s+|\s[-–—]\s/)
      // A notice is short; what an endless "sentence" of a broken record holds is not searched to its end.
      .map((sentence) => sentence.slice(0, 400).replace(/^[\s("'*[]+/, ""))
      .filter((sentence) => sentence !== "")
  );
}
