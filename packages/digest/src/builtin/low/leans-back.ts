/** Openings that take up what the statement before says, behind a few words that join the two. */
const OPENING =
  /^(?:(?:but|so|and|then|also|still|again|moreover|however|thus|in (?:contrast|addition|turn)|\p{L}+ly|(?:al)?together)(?:, | ))*(?:it|its|they|their|them|this|these|those|that|such|both|he|she|his|her|each|one of (?:them|these)|the (?:former|latter|two|same|resulting|other|others)|another|there(?=,)|in this way|in contrast|for (?:this|these|example|instance)|doing so|(?:in|by|with|from|at|on|under|among|of|to|using|through|based on) (?:this|these|that|those|it|them|such|doing so|do so)|but|so(?! far)|thus|then|examples (?:are|include)|(?:one|another) example is|here, (?!the authors|we\b)|the (?:main )?(?:aim|reason|first|second|third|fourth) (?:is|was)|(?:the authors|we|they) (?:\p{L}+ )?\p{L}+ (?:it|them|this|these))\b/iu;

/** "This paper shows": what speaks of itself takes up nothing. */
const OF_ITSELF =
  /^(?:(?:but|so|thus|then|in|to),? )*this (?:paper|article|work|study|letter|report|review|thesis|survey|chapter|note)\b/iu;

/** Words in which what takes up something else has to stand. */
const FIRST_WORDS = 8;
/** Words in which "this prediction" has to stand: farther on, its noun says enough. */
const FIRST_WORDS_WITH_NOUN = 4;

/** "At the same time, it glows" */
const BEHIND_PHRASE =
  /^(?:but )?(?:at|in|for|on|by|with|as|from|after|during|\p{L}+ly (?:for|in|with))\b[^,]{1,40}, (?:it|its|they|this|these)\b/iu;

/** "It is known that", "It is hard to": an "it" that takes up nothing, with what is said behind it. */
const EMPTY_IT =
  /^(?:(?:but|so|thus|then|also|moreover|however),? )?it (?:is|was|has been|remains|seems|appears|turns out|turned out) (?:(?:also|still|very|now|then|thus|well|often|widely|generally|commonly) )?(?:(?:\p{L}+ )?that|(?:hard|difficult|easy|possible|impossible|important|necessary|crucial|essential|unclear|unknown) (?:to|for|whether|how|what|why)) (.*)$/isu;

/** Whether a statement leans on the one before it: were something put between them, it would seem to speak of that. */
export function leansBack(text: string): boolean {
  if (OF_ITSELF.test(text)) return false;
  const said = EMPTY_IT.exec(text)?.[1];
  if (said !== undefined) return leansBack(said);
  return OPENING.test(text) || BEHIND_PHRASE.test(text) || takesUpEarly(text);
}

/** "Mutation of its gate stops them", "Because of this, lamps glow", "To test this prediction, lamps were lit". */
function takesUpEarly(text: string): boolean {
  const words = text.split(" ");
  const first = words.slice(0, FIRST_WORDS).join(" ");
  const bare =
    /\b(?:it|its|them|each of these|this(?=,| (?:is|was|can|could|may|might|does|did|has|had|occurs?|happen(?:s|ed)|works?)\b)|these(?=,| (?:are|were|can|could|may|might|do|did|have|had)\b)|such(?! as\b))(?![\p{L}-])/iu.exec(
      first,
    );
  if (bare !== null && !hasOwnNoun(first.slice(0, bare.index))) return true;
  return /\b(?:this|these|those)\b(?! (?:paper|article|work|study|letter|report|review)\b)/iu.test(
    words.slice(0, FIRST_WORDS_WITH_NOUN).join(" "),
  );
}

/** "The lamp and its", "A hall where it": what comes before the "it" of the same statement may be it. */
function hasOwnNoun(before: string): boolean {
  const others = before
    .replace(/\bthe authors\b['’]?/giu, "")
    .replace(/\b(?:an?|the)(?: [\p{L}-]+){1,3} of $/iu, "");
  return /\b(?:[Aa]n?|[Tt]he|[Ee]ach|[Ee]very)\b|\p{Lu}\p{L}*\p{Lu}|.\b\p{Lu}\p{Ll}/u.test(others);
}

/** "But the lamps stay dark", "So the authors sell them": what is joined to the statement before, and takes up nothing of it. */
export function isOnlyJoined(text: string): boolean {
  const rest = /^(?:But|So|Thus|Then|However),? (.*)$/su.exec(text)?.[1];
  return rest !== undefined && !leansBack(rest);
}

const NAMED =
  /^(?:(?:but|so|thus),? )?(?:(?:in|by|with|from|at|on|for|of|to|using) )?(this|these|those) ([\p{L}-]{4,})/iu;
/** What follows "this" or "these" and is no noun. */
const NO_NOUN =
  /^(?:also|were|have|does|show|suggest|include|lead|make|give|indicate|imply|mean|allow|could|might|would|will|must|should|often|then|been|done)$/iu;

/** "These lamps glow", where the statement before speaks of lamps and what would come between does not. */
export function takesUpByName(text: string, before: string, between: string): boolean {
  const [, which = "", noun = ""] = NAMED.exec(text) ?? [];
  // "This burns oil"
  const isVerb = which.toLowerCase() === "this" && /[^suai]s$/iu.test(noun);
  if (noun === "" || isVerb || NO_NOUN.test(noun)) return false;
  const word = noun.toLowerCase().replace(/(?:ies|[ye]s|s|y)$/u, "");
  return before.toLowerCase().includes(word) && !between.toLowerCase().includes(word);
}
