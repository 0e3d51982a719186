import {
  auxiliariesOf,
  dependents,
  finiteWord,
  isPlural,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../builtin/low/sentence-tree.ts";
import { losesJoint } from "./lost-joint.ts";
import { losesNoun } from "./lost-noun.ts";

/** Whether a tree is that of a whole statement: a subject, then a finite verb that agrees with it, nothing left dangling. */
export function isSoundStatement(tree: SentenceTree): boolean {
  const verb = tree.root;
  if (verb < 0 || isName(tree, verb) || isEmptyIt(tree) || isNotOnly(tree) || lacksVerb(tree)) return false;
  const finite = finiteWord(tree, verb);
  const subject = subjectOf(tree, verb);
  if (finite === undefined || subject === undefined || subject > finite) return false;
  if (/^(?:which|who|whom|whose|that|and|or|nor|than|of)$/u.test(lowerAt(tree, tree.first[verb] ?? 0)))
    return false;
  // "The aim is to find A" has its "to" after the finite word, and is whole.
  if (
    dependents(tree, verb, "mark").some(
      (mark) => !isOfNoun(tree, mark, subject) && (lowerAt(tree, mark) !== "to" || mark < finite),
    )
  )
    return false;
  if (
    isRelative(tree, subject, finite) ||
    waits(tree) ||
    losesNoun(tree) ||
    isMixed(tree) ||
    !nounsAgree(tree) ||
    !predicateAgrees(tree, subject)
  )
    return false;
  if (!hasWholeBrackets(tree) || dangles(tree) || isDoubled(tree) || asksHalf(tree)) return false;
  // "In our view should warm them."
  if (/^(?:in our|from this)$/u.test(`${lowerAt(tree, 0)} ${lowerAt(tree, 1)}`) && tree.heads[0] === subject)
    return false;
  if (isOnlyWhere(tree) || stopsShort(tree)) return false;
  return !losesJoint(tree, verb) && agrees(tree, subject, finite);
}

/** "The light was, however." */
function stopsShort(tree: SentenceTree): boolean {
  const last = lastWord(tree);
  return (
    /^(?:however|therefore|thus|moreover|indeed|nevertheless)$/u.test(lowerAt(tree, last)) &&
    lowerAt(tree, last - 1) === "," &&
    /^(?:is|are|was|were|be|been)$/u.test(lowerAt(tree, last - 2))
  );
}

/** "Night lamps, where we burn oil": a noun, and a clause that only tells of it; not "halls, where A, are old". */
function isOnlyWhere(tree: SentenceTree): boolean {
  const finite = (at: number): boolean => /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, at));
  const where = tree.words.findIndex(
    ({ lower }, at) => at > 0 && lower === "where" && lowerAt(tree, at - 1) === ",",
  );
  return (
    where > 0 &&
    !tree.words.some(({ text }, at) => (at < where && finite(at)) || (text === "," && finite(at + 1)))
  );
}

/** "We ask why the lamp.": the question has lost its verb. */
function asksHalf(tree: SentenceTree): boolean {
  const asks = tree.words.findIndex(({ lower }, at) => at > 0 && /^(?:why|whether)$/u.test(lower));
  return asks > 0 && !tree.tags.slice(asks).some((tag) => /^(?:V|MD|TO)/u.test(tag));
}

/** "a new lamp lamp": what stood between the two was taken out. "It also additionally burns." */
function isDoubled({ words }: SentenceTree): boolean {
  return words.some(
    ({ lower, tag, spaceBefore }, at) =>
      (lower === "also" && words[at + 1]?.lower === "additionally") ||
      (tag === "NOUN" && spaceBefore && /^\p{L}{4,}$/u.test(lower) && words[at + 1]?.lower === lower),
  );
}

/** "The heat of lamps before noon is low": a preposition behind the subject, which the parser took to bring in a clause. */
function isOfNoun(tree: SentenceTree, mark: number, subject: number): boolean {
  return subject < mark && /^(?:before|after|for|between|in|on|of|by|with|from)$/u.test(lowerAt(tree, mark));
}

/** "The second one the blue lamp as it glows": the verb was said before. Not "One night the lamps glow". */
function lacksVerb(tree: SentenceTree): boolean {
  const opens = tree.tags.findIndex((tag) => !/^(?:DT|JJ|NN|CD|PRP|RB)/u.test(tag));
  for (let at = 2; at < opens; at += 1)
    if (/^(?:the|an?)$/u.test(lowerAt(tree, at)) && /^(?:NNS?|CD)$/u.test(tagAt(tree, at - 1)))
      return !TIMES.test(tree.words[at - 1]?.lemma ?? "");
  return false;
}

const TIMES =
  /^(?:night|day|year|time|week|month|century|morning|evening|decade|hour|minute|second|moment)$/u;

/** "Lamps are not only old." */
function isNotOnly({ words }: SentenceTree): boolean {
  const not = words.findIndex(
    ({ lower }, at) => lower === "not" && /^(?:only|just|merely)$/u.test(words[at + 1]?.lower ?? ""),
  );
  return not >= 0 && !words.slice(not).some(({ lower }) => lower === "but");
}

/** "These are A, and find B": a second verb that the first, a form of "be", has not. */
function isMixed(tree: SentenceTree): boolean {
  return (
    dependents(tree, tree.root, "cop").length > 0 &&
    tree.words.some(
      ({ lower }, at) =>
        at > tree.root &&
        lower === "and" &&
        lowerAt(tree, at - 1) === "," &&
        tagAt(tree, at + 1) === "VB" &&
        !tree.words.slice(0, at).some((word) => word.lower === "to"),
    )
  );
}

/** "LO and DO lamps": names in capitals, which the tagger may take for verbs. */
function isName(tree: SentenceTree, verb: number): boolean {
  return /^VB/u.test(tagAt(tree, verb)) && /^\p{Lu}{2,}$/u.test(tree.words[verb]?.text ?? "");
}

/** "It remains an open question.": what the question is, was cut off. */
function isEmptyIt(tree: SentenceTree): boolean {
  // "It is also true."
  if (
    /^(?:it|this) (?:is|was) (?:also )?(?:true|so)$/u.test(
      tree.words
        .slice(0, -1)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
    return true;
  const it = subjectOf(tree, tree.root) ?? -1;
  return (
    lowerAt(tree, it) === "it" &&
    /^(?:question|unclear|unknown|unsolved|debated|mystery)$/u.test(lowerAt(tree, lastWord(tree))) &&
    !tree.words.some(
      ({ lower }, at) => at > it && /^(?:that|whether|how|why|what|where|when|if|to)$/u.test(lower),
    )
  );
}

/** "The lamps, which are lit": the verb is that of the clause which "which" opens. */
function isRelative(tree: SentenceTree, subject: number, finite: number): boolean {
  for (let index = finite - 1; index > subject; index -= 1) {
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index))) return false;
    if (/^(?:which|who|whom|whose)$/u.test(lowerAt(tree, index))) return true;
  }
  return false;
}

/** Verbs that say nothing without what stands after them. */
const WAITING =
  /^(?:view|consider|regard|base|lie|consist|depend|lead|result|rely|refer|belong|contribute|treat|deem|term|call|name|define|characterize|characterise|associate|relate|link|compose|comprise|comprised|involve|include|contain|need|require|provide|give|make|use|allow|enable|let|cause|show|suggest|indicate|find|demonstrate|become|seem|appear|serve|act|play|differ|compare|aim|tend|try|start|begin|focus|formulate|propose|present|introduce|describe|report|go|augment|enhance|inhibit|suppress|promote|induce|activate|regulate|modulate|mediate|affect|influence|impair|prevent|stimulate|facilitate|block|support|exhibit|display|possess|encode|express|represent|examine|evaluate|investigate|establish|determine|reveal|confirm)$/u;

/** "It can be viewed", "This leads": the last word is a verb that waits for another. */
function waits(tree: SentenceTree): boolean {
  const last = lastWord(tree);
  if (last !== tree.root || !/^VB/u.test(tagAt(tree, last))) return false;
  // "How it is used is described": as a passive, some of them may end a sentence.
  if (dependents(tree, last, "aux:pass").length > 0)
    return /^(?:view|consider|regard|base|compose|comprise|characteri[sz]e|treat|deem|term|call|name|relate|associate)$/u.test(
      tree.words[last]?.lemma ?? "",
    );
  return WAITING.test(tree.words[last]?.lemma ?? "");
}

function lastWord({ words }: SentenceTree): number {
  let last = words.length - 1;
  while (last > 0 && /^[.,;:!]$/u.test(words[last]?.text ?? "")) last -= 1;
  return last;
}

/** Not "this lamps" and not "these lamp", but "a few lamps". */
function nounsAgree(tree: SentenceTree): boolean {
  return tree.words.every(({ lower }, index) => {
    if (tree.relations[index] !== "det" || !/^(?:this|an?|these|those)$/u.test(lower)) return true;
    const noun = tree.heads[index] ?? -1;
    if (tree.words.slice(index + 1, noun).some(({ lower: word, tag }) => tag === "NUM" || word === "few"))
      return true;
    // The parser may take the tag of one for the other; where the ending says the same, there is no doubt.
    const ends = /[^su]s$/u.test(lowerAt(tree, noun));
    if (/^th(?:ese|ose)$/u.test(lower)) return tagAt(tree, noun) !== "NN" || ends || isPlural(tree, noun);
    return tagAt(tree, noun) !== "NNS" || !ends;
  });
}

/** Not "This is lamps". */
function predicateAgrees(tree: SentenceTree, subject: number): boolean {
  if (
    tagAt(tree, tree.root) !== "NNS" ||
    !/[^su]s$/u.test(lowerAt(tree, tree.root)) ||
    dependents(tree, tree.root, "cop").length === 0
  )
    return true;
  return !/^(?:this|it|that)$/u.test(lowerAt(tree, subject));
}

function hasWholeBrackets({ words }: SentenceTree): boolean {
  let open = 0;
  for (const { text, tag } of words) {
    if (tag === "MATH") continue;
    if (/^[([{]$/u.test(text)) open += 1;
    if (/^[)\]}]$/u.test(text)) open -= 1;
    if (open < 0) return false;
  }
  return open === 0 && words.filter(({ text }) => /^["“”]$/u.test(text)).length % 2 === 0;
}

/** "This lamp is used for", "They and": the last word waits for another. */
function dangles(tree: SentenceTree): boolean {
  const last = lastWord(tree);
  if (/[—–-]$/u.test(tree.words[last]?.text ?? "")) return true;
  // "It shows A, overall."
  if (lowerAt(tree, last) === "overall" && lowerAt(tree, last - 1) === ",") return true;
  // "in light and likely.", "But i.e., it glows."
  if (
    /^(?:and|or|but)$/u.test(lowerAt(tree, last - 1)) &&
    /^(?:likely|thus|then|thereby|also)$/u.test(lowerAt(tree, last))
  )
    return true;
  if (/^(?:i\.e|e\.g)\.?$/u.test(lowerAt(tree, 0)) || /^(?:i\.e|e\.g)\.?$/u.test(lowerAt(tree, 1)))
    return true;
  return (
    /^(?:CC|DT|PRP\$|WDT|WP|TO)$/u.test(tagAt(tree, last)) ||
    /^(?:of|for|with|by|from|into|than|that|which|as|the|an?|and|or|both|between|to|be|is|are|was|were|quite|rather|more|less|very|also)$/u.test(
      lowerAt(tree, last),
    ) ||
    (tagAt(tree, last) === "IN" &&
      /^(?:in|at|via|among|against|within|during|upon|toward)$/u.test(lowerAt(tree, last)))
  );
}

/** Where the verb has not the number of the noun, something was parsed amiss. */
function agrees(tree: SentenceTree, subject: number, finite: number): boolean {
  const lower = lowerAt(tree, finite);
  const singular = tagAt(tree, finite) === "VBZ" || lower === "was";
  // "This show", "These shows"
  const one = lowerAt(tree, subject);
  if (
    /^(?:this|that)$/u.test(one) &&
    finite === subject + 1 &&
    (tagAt(tree, finite) === "VBP" || lower === "were")
  )
    return false;
  if (/^(?:these|those)$/u.test(one) && singular && finite === subject + 1) return false;
  const plural = lower === "are" || lower === "were" || lower === "have" || lower === "do";
  if (!/^(?:NN|NNS|PRP|DT)$/u.test(tagAt(tree, subject)) || !(singular || plural)) return true;
  if (tagAt(tree, subject) === "DT" || auxiliariesOf(tree, tree.root).length > 1) return true;
  // "Glass, oil, and wood are": the parser may have torn the list apart. "80 % of the lamps are", "a class of lamps are"
  if (
    plural &&
    tree.words.slice(tree.first[subject] ?? subject, finite).some(({ lower }) => /^(?:and|or)$/u.test(lower))
  )
    return true;
  if (plural && OF_MANY.test(lowerAt(tree, subject)) && lowerAt(tree, subject + 1) === "of") return true;
  // "proteins" that was tagged as of one; "genomics has"
  const ends = plural ? /[^sui]s$/u : /ics$/u;
  return isPlural(tree, subject) === plural || ends.test(lowerAt(tree, subject));
}

const OF_MANY =
  /^(?:%|percent|majority|number|class|set|group|variety|range|series|half|rest|fraction|proportion|subset)$/u;
