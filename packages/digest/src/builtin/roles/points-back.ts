/** "In this paper" points at the text itself, not at what it has said. */
const OWN_TEXT =
  "(?! (?:paper|work|study|article|letter|note|review|report|thesis|survey|talk|contribution|chapter)\\b)";
const JOINTS =
  /^(?:(?:but|so|thus|hence|therefore|however|moreover|further|furthermore|also|in addition|in particular|specifically),? )+/u;
/** "it remains unclear", "it is known that": this "it" stands for what follows. */
const EMPTY_IT =
  /^it (?:is|was|remains|has been|can be|seems|appears) (?:(?:still|also|not|well|then|thus|widely|often) )*(?:unclear|unknown|known|clear|possible|impossible|important|difficult|hard|necessary|shown|found|proposed|discovered|argued|proved|proven|demonstrated|believed|thought|suggested|assumed|expected|likely|unlikely|that|to be seen)\b/u;
const OPENING = new RegExp(
  `^(?:this${OWN_TEXT}|it|these|those|they|he|she|its|their|such|both|here|another|instead|conversely|similarly|` +
    "likewise|otherwise|then|as a result|by contrast|the (?:former|latter|same|resulting|other)|one of (?:these|them)|" +
    "to (?:this end|do so|address this|solve this|overcome this|tackle this)|for (?:example|instance)|" +
    "in (?:such|both|doing so|contrast|turn|comparison)|by doing so|on the (?:one|other) hand|" +
    `(?:for|in|with|by|based on|among|from|under|using) (?:this${OWN_TEXT}|these|those|them))(?=\\W|$)`,
  "u",
);
const ANYWHERE = new RegExp(`\\b(?:these|those|such (?:a|an)|this${OWN_TEXT}) `, "u");

/** Whether a sentence opens with something that stands before it: one can not be shown without the other. */
export function opensByPointingBack(text: string): boolean {
  const rest = text.toLowerCase().replace(JOINTS, "");
  return OPENING.test(rest) && !EMPTY_IT.test(rest);
}

/** Whether a sentence says something of what stood before it: "this", "these" and their like anywhere. */
export function pointsBack(text: string): boolean {
  return opensByPointingBack(text) || ANYWHERE.test(text.toLowerCase());
}

const OWN_DOCUMENT =
  /\bthis (?:short |new |brief )?(?:paper|work|study|article|letter|note|review|report|thesis|survey|talk|contribution|chapter|document|tutorial|manuscript|dissertation|essay|book|research|project)\b/gu;
const SAME_OR_SUCH =
  /\b(?:these|this|those(?! (?:that|who|whose|of|in|with|which|from|for|where|on|at|by)\b)|such(?! (?:as|that)\b)|the (?:same(?! (?:as|time|way as)\b)|aforementioned|above|former|latter))\b/u;
/** "It is also shown", "lamps also glow"; where the authors also do something, the word can go. */
const FURTHERMORE =
  /^(?!(?:\S+ ){0,3}(?:we|authors) also\b)(?:(?!(?:and|but)\b)[^\s,]+,? ){0,5}(?<!\b(?:and|but),? )also\b/u;
/** What comes later in a sentence mostly takes up what the sentence itself has named. */
const OPENING_WORDS = 12;

/** Whether a sentence that stands by itself leaves open what it speaks of: "these lamps", "in such cases". */
export function leavesOpen(text: string): boolean {
  const rest = ofOwnText(text);
  if (/^in refs?\b/u.test(rest) || opensByPointingBack(rest) || FURTHERMORE.test(rest)) return true;
  return SAME_OR_SUCH.test(rest.split(/\s+/u).slice(0, OPENING_WORDS).join(" "));
}

/** In lower case, "here we show" and "this paper" put so that they point at nothing. */
function ofOwnText(text: string): string {
  const rest = text.toLowerCase().replace(/^here,? (?=we\b)/u, "");
  return rest.replace(OWN_DOCUMENT, "the paper");
}

/** "Notably, they glow": what only marks a sentence does not say what it speaks of. */
const MARKING =
  /^(?:(?:notably|importantly|interestingly|surprisingly|remarkably|strikingly|unexpectedly|finally|then|additionally|besides|still|again|indeed|consequently|accordingly|first|second|third|in fact|of note),? )+/u;

/** Whether a sentence can not be shown without the one before it: what it speaks of is named there. */
export function needsSentenceBefore(text: string): boolean {
  const opening = ofOwnText(text).replace(JOINTS, "").replace(MARKING, "");
  if (
    /^(?:(?:in|under|for|with|from|using|by|at|on|of) (?:this|these|those|such|them)|in the (?:latter|former))\b/u.test(
      opening,
    )
  )
    return true;
  return (
    opensByPointingBack(opening) &&
    /^(?:this|it|these|those|they|he|she|its|their|such|both)\b/u.test(opening)
  );
}
