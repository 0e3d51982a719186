import {
  AGREEMENTS,
  DEED_ADVERBS,
  DEEDS_FOR,
  DEEDS_NOW,
  DEEDS_SURE,
  DEEDS_THEN,
  DEEDS_TO,
  DEVELOPED,
  GIVEN,
} from "../../lexicon/authors-deeds.ts";
import { isCommonOpening } from "../../lexicon/opening-words.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import { shareOfAbstracts } from "../keywords/common-words.ts";
import { baseOf } from "../low/phrase-edits.ts";
import {
  dependent,
  dependents,
  finiteWord,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import type { Edit, Piece, Stretch } from "../low/telling.ts";
import { plainBase } from "../low/verb-edits.ts";
import { structuredLabel } from "../prose/structured-label.ts";
import { word, wordsFrom } from "../prose/words.ts";
import { type Frame, opensWithName } from "./frame.ts";
import { hasOtherAgent, isMeans } from "./other-agent.ts";
import { isOfSubject, mayMoveOrCount, ownPassiveAt } from "./own-passive.ts";
import { asObject, holdsClause, type Passive } from "./passive-shape.ts";
import { AS_QUESTION, toldNoun } from "./told-noun.ts";

/** "X was measured" as "we measured X", where nobody else can have done it. */
export const activeWithAuthors: Frame = (tree, verb, { ownWork }) => {
  if (!/^(?:root|conj)$/u.test(tree.relations[verb] ?? "")) return null;
  const passive = ownPassiveAt(tree, verb);
  if (
    passive === null ||
    passive.denied ||
    !(isOwnDeed(tree, verb, passive, ownWork) || (ownWork && servesStudy(tree, verb, passive)))
  )
    return null;
  if (passive.adverbs.some((adverb) => !DEED_ADVERBS.has(lowerAt(tree, adverb)))) return null;
  const agent = dependent(tree, verb, "obl:agent");
  if (agent !== undefined && !isMeans(tree, agent) && tagAt(tree, agent) !== "VBG") return null;
  if (!hasRoomFor(tree, verb, passive) || hasOtherAgent(tree, verb, passive)) return null;
  const second = secondDeed(tree, verb, passive);
  if (second === null) return null;
  const label = structuredLabel(tree.words)?.length ?? 0;
  const first = tree.first[passive.subject] ?? 0;
  const subject = { start: Math.max(first, label), end: passive.end };
  if (!mayFollow(tree, verb, passive, subject, label)) return null;
  const past = passive.time === "then";
  const does = inflect(
    second === undefined ? toldBase(tree, verb, passive) : passive.base,
    past ? "past" : "base",
  );
  const edit: Edit = {
    start: subject.start,
    end: (second?.verb ?? verb) + 1,
    to: [
      word("we", "PRON"),
      ...passive.adverbs.map((index) => ({ start: index, end: index + 1 })),
      ...wordsFrom(does),
      ...(second === undefined
        ? []
        : [word("and", "CCONJ"), ...wordsFrom(inflect(second.base, past ? "past" : "base"))]),
      ...behindLabel(tree, subject, label),
      ...afterAside(tree, subject, verb),
    ],
  };
  const told = STUDIED.has(passive.base) ? toldNoun(tree, passive.subject, AS_QUESTION) : null;
  return told === null || subject.start !== passive.subject - 1 ? [edit] : [edit, ...told];
};

/** "was determined to be 2 mg": nobody works out a thing to be another. */
function toldBase(tree: SentenceTree, verb: number, { base }: Passive): string {
  if (base === "determine" && lowerAt(tree, verb + 2) === "be") return "find";
  return plainBase(base, true);
}

/** "A, which is old, was used to do B": what was set off stays so, if more follows. */
function afterAside(tree: SentenceTree, { end }: Stretch, verb: number): readonly Piece[] {
  const more = tree.words[verb + 1]?.tag !== "PUNCT";
  return more && lowerAt(tree, end) === "," ? [word(",", "PUNCT", false)] : [];
}

/** "is used to study the lamps": to study is what only the authors want. */
function servesStudy(tree: SentenceTree, verb: number, { base, time }: Passive): boolean {
  return (
    time === "now" &&
    /^(?:use|apply|employ)$/u.test(base) &&
    lowerAt(tree, verb + 1) === "to" &&
    STUDY_AIMS.test(tree.words[verb + 2]?.lemma ?? "")
  );
}

const STUDY_AIMS =
  /^(?:study|investigate|derive|compute|calculate|prove|analyze|analyse|explore|examine|determine|estimate|simulate|constrain|interpret|solve|show|verify|demonstrate|evaluate|illustrate)$/u;

/** Whether a deed is of those that the authors of an abstract do: some whatever the sentence is about, some to some things. */
function isOwnDeed(
  tree: SentenceTree,
  verb: number,
  { base, time, subject }: Passive,
  ownWork: boolean,
): boolean {
  const thing = lowerAt(tree, subject);
  if (time !== "now" && time !== "then") return false;
  if (base === "develop") return (ownWork || time === "now") && DEVELOPED.test(thing);
  // "When sleep is lost, signs of age are presented": of others.
  if (!ownWork)
    return (
      time === "now" && tree.first[subject] === 0 && (DEEDS_SURE.has(base) || isStudiedHere(tree, verb, base))
    );
  if (time === "then") return DEEDS_THEN.has(base) || (DEEDS_TO.get(base)?.test(thing) ?? false);
  if (DEEDS_NOW.has(base)) return true;
  if (/^(?:train|test|measure)$/u.test(base))
    return /^(?:the|an?|our|this|these)$/u.test(lowerAt(tree, tree.first[subject] ?? subject));
  if (base === "apply") return DEVELOPED.test(thing) && lowerAt(tree, verb + 1) === "to";
  if (/^(?:find|observe|obtain)$/u.test(base)) return AGREEMENTS.test(thing);
  if (base === "suggest") return DEVELOPED.test(thing);
  return /^(?:give|provide)$/u.test(base) && GIVEN.test(thing);
}

/** "The limits are studied", "Flow is numerically studied": what one thing is put to, and no field in general. */
function isStudiedHere(tree: SentenceTree, verb: number, base: string): boolean {
  if (!STUDIED_HERE.has(base) || tree.relations[verb] !== "root") return false;
  if (tree.words.some(({ lower }) => OF_MANY.test(lower))) return false;
  const agent = dependent(tree, verb, "obl:agent");
  return (
    /^(?:the|an?|two|three|this|these)$/u.test(lowerAt(tree, 0)) ||
    /^(?:numerically|theoretically|analytically|experimentally)$/u.test(lowerAt(tree, verb - 1)) ||
    (agent !== undefined && isMeans(tree, agent))
  );
}

const STUDIED_HERE = new Set(
  "study investigate analyze analyse examine explore compare review consider".split(" "),
);
/** Words of texts that tell what is done in a field. */
const OF_MANY =
  /^(?:many|several|various|most|all|often|still|today|but|yet|although|though|while|whereas|however|trials|laborator(?:y|ies)|researchers|clinically|extensively|intensively|well|fields?|disciplines?)$/u;

/** Whether what a deed is for, if it is said, may follow the thing: "a lamp was built to light the hall". */
function hasRoomFor(tree: SentenceTree, verb: number, { base, subject, end }: Passive): boolean {
  const open = dependent(tree, verb, "xcomp");
  if (open === undefined) return true;
  // "waves are proposed to arise": what is thought of them.
  if (base === "propose" && !DEVELOPED.test(lowerAt(tree, subject))) return false;
  // "The dose was estimated to be 2 mg"
  if (ESTIMATES.test(base) && lowerAt(tree, verb + 1) === "to" && lowerAt(tree, verb + 2) === "be")
    return end - (tree.first[subject] ?? subject) <= 8;
  return (
    DEEDS_FOR.has(base) &&
    lowerAt(tree, verb + 1) === "to" &&
    tagAt(tree, verb + 2) === "VB" &&
    open === verb + 2
  );
}

const ESTIMATES = /^(?:estimate|determine|calculate)$/u;

interface SecondDeed {
  readonly verb: number;
  readonly base: string;
}

/**
 * What is joined to a deed. Another deed right after it, "was taken and weighed", is the authors' as well; a clause with a
 * subject of its own stays as it is (undefined); what else is joined would lose its subject (null).
 */
function secondDeed(tree: SentenceTree, verb: number, passive: Passive): SecondDeed | null | undefined {
  if (losesSubject(tree, verb)) return null;
  const joined = dependents(tree, verb, "conj");
  const [other] = joined;
  if (other === undefined) return undefined;
  if (joined.every((item) => ownsSubject(tree, item))) return undefined;
  const base = baseOf(tree, other);
  const next = lowerAt(tree, verb + 1) === "and" && other === verb + 2 && tagAt(tree, other) === "VBN";
  if (joined.length > 1 || !next || base === null) return null;
  // "were combined and compared to lamps": to lamps, nothing was combined.
  if (/^(?:to|with|against|into|as|between|among|from)$/u.test(lowerAt(tree, other + 1))) return null;
  return (passive.time === "then" ? DEEDS_THEN : DEEDS_NOW).has(base) && hasRoomFor(tree, other, passive)
    ? { verb: other, base }
    : null;
}

/** "was used and included oil", "was weighed, oil was added, and": what follows would have no subject, or no joint. */
function losesSubject(tree: SentenceTree, verb: number): boolean {
  for (let index = verb + 1; index < tree.words.length; index += 1) {
    const lower = lowerAt(tree, index);
    if (/^(?:that|which|who|where|when|while|because|whereas)$/u.test(lower)) return false;
    const next = tree.words[index + 1]?.tag === "ADV" ? index + 2 : index + 1;
    if (/^(?:and|but|or)$/u.test(lower) && /^(?:VBD|VBZ|VBP|MD)$/u.test(tagAt(tree, next))) return true;
    const splice =
      lower === "," &&
      tree.relations[index] === "punct" &&
      dependents(tree, verb, "conj").includes(tree.heads[index] ?? -1);
    if (splice && !/^(?:and|but|or|then)$/u.test(lowerAt(tree, index + 1))) return true;
  }
  return false;
}

function ownsSubject(tree: SentenceTree, verb: number): boolean {
  const subject = subjectOf(tree, verb);
  return subject !== undefined && subject < verb && finiteWord(tree, verb) !== undefined;
}

/** Whether the thing that is dealt with may stand after the verb. */
function mayFollow(
  tree: SentenceTree,
  verb: number,
  { subject: noun, base }: Passive,
  subject: Stretch,
  label: number,
): boolean {
  const first = tree.first[noun] ?? 0;
  if (
    subject.start >= subject.end ||
    isOfSubject(tree, label) ||
    (first <= label && label > 0 && opensWithCapitals(tree, label))
  )
    return false;
  return !(
    subject.end - subject.start > 25 ||
    tree.relations[subject.start] === "punct" ||
    opensWithName(tree, first) ||
    // "DATA SOURCES Old papers were searched": a label that is not known as one.
    /^\p{Lu}{3,} \p{Lu}{3,}$/u.test(
      `${tree.words[subject.start]?.text} ${tree.words[subject.start + 1]?.text}`,
    ) ||
    holdsClause(tree, subject.start, subject.end) ||
    wouldTake(tree, noun, subject, verb) ||
    // "Lamps are proposed carriers of light": what they are thought to be. "All rooms also were tested".
    (/^(?:NN|DT|PRP)/u.test(tagAt(tree, verb + 1)) && lowerAt(tree, verb + 1) !== "every") ||
    tree.words[subject.end - 1]?.tag === "ADV" ||
    // "ten lamps were tested, two broken": the rest of a list.
    (lowerAt(tree, verb + 1) === "," && tagAt(tree, verb + 2) === "CD") ||
    /^(?:IN|TO|RB|WRB)$/u.test(tagAt(tree, subject.start)) ||
    // "These and other lamps are tested": the subject is more than the parser took for it.
    (subject.start > label && /^(?:DT|PDT|JJ|NN|PRP\$|CD|VBG)/u.test(tagAt(tree, subject.start - 1))) ||
    /^(?:and|both|either|neither)$/u.test(lowerAt(tree, subject.start)) ||
    // "if C is computed": whoever computes it.
    /^(?:if|when|once|whenever|unless|both|either|neither|only|not|even|and|or)$/u.test(
      lowerAt(tree, subject.start - 1),
    ) ||
    !mayMoveOrCount(tree, noun) ||
    // "No effect was found" is "we found no effect"; "no mice were weighed" is another thing.
    (lowerAt(tree, subject.start) === "no" && !/^(?:find|detect|observe|identify)$/u.test(base))
  );
}

/** "Old lamps that burn were tested in halls": as "we tested lamps that burn in halls", they would burn there. */
function wouldTake(tree: SentenceTree, noun: number, { end }: Stretch, verb: number): boolean {
  const next = tagAt(tree, verb + 1);
  if (!/^(?:IN|VBG)$/u.test(next) && !(next === "TO" && tagAt(tree, verb + 2) !== "VB")) return false;
  if (lowerAt(tree, verb + 1) === "by" || lowerAt(tree, verb + 2) === "this") return false;
  for (let index = noun + 1; index < end; index += 1) {
    if (/^[-–—]+$/u.test(tree.words[index]?.text ?? "") && index === end - 1) return true;
    if (/^VB[ZPDNG]?$/u.test(tagAt(tree, index)) && !/^(?:amod|compound)$/u.test(tree.relations[index] ?? ""))
      return true;
  }
  return false;
}

/** "METHODS Framingham criteria were used": the capital behind a label may be that of a name. */
function opensWithCapitals(tree: SentenceTree, start: number): boolean {
  const second = tree.words[start + 1]?.text ?? "";
  const first = lowerAt(tree, start);
  if (isCommonOpening(first) && /^\p{Ll}/u.test(second)) return false;
  if (/^(?:compound|amod)$/u.test(tree.relations[start] ?? "") && shareOfAbstracts(first) === 0) return true;
  return tagAt(tree, start).startsWith("NNP") || /^\p{Lu}\p{Ll}/u.test(tree.words[start + 1]?.text ?? "");
}

/** What stood behind a label has its capital from there. */
function behindLabel(tree: SentenceTree, subject: Stretch, label: number): readonly Piece[] {
  const opening = tree.words[subject.start];
  if (
    subject.start !== label ||
    label === 0 ||
    opening === undefined ||
    !/^(?:A|\p{Lu}\p{Ll}+(?:-\p{Ll}+)*)$/u.test(opening.text)
  )
    return asObject(tree, subject);
  return [
    { ...opening, text: opening.lower },
    { start: subject.start + 1, end: subject.end },
  ];
}

const STUDIED = new Set(
  "study investigate examine explore analyze analyse assess evaluate test discuss describe".split(" "),
);
