/** "In this paper" points at the text itself, not at what it has said. */
const OWN_TEXT =
  "(?! (?:paper|work|study|article|letter|note|review|report|thesis|survey|talk|contribution|chapter)\\b)";
const JOINTS =
  /^(?:(?:but|so|thus|hence|therefore|however|moreover|furthermore|also|in addition|in particular|specifically),? )+/u;
/** "it remains unclear", "it is known that": this "it" stands for what follows. */
const EMPTY_IT =
  /^it (?:is|was|remains|has been|can be|seems|appears) (?:(?:still|also|not|well|then|thus|widely|often) )*(?:unclear|unknown|known|clear|possible|impossible|important|difficult|hard|necessary|shown|found|argued|proved|proven|demonstrated|believed|thought|suggested|assumed|expected|likely|unlikely|that|to be seen)\b/u;
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
