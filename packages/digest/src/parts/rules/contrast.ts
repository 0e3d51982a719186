import { lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Word } from "../../builtin/prose/words.ts";
import {
  before,
  endsInPhrase,
  type Front,
  frontAt,
  headOf,
  heldBy,
  isOneTail,
  isOurs,
  isSupposed,
  leadBefore,
  opened,
  openedSoundly,
  opensNoun,
  opensReport,
  phraseAt,
  phrasesOf,
  takesUp,
} from "../cut-places.ts";
import { isSetAgainst } from "../held-for-both.ts";
import {
  goesWithMany,
  isManySubjects,
  isPast,
  type Reading,
  readAlone,
  subjectAgain,
} from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

const CLAUSE_JOINTS = phrasesOf(
  "although",
  "though",
  "even though",
  "while",
  "whereas",
  "despite the fact that",
  "in spite of the fact that",
);
/** Contrasts with a noun, and how each opens a statement; "like" after a subject named again. */
const NOUN_JOINTS: Readonly<Record<string, readonly string[]>> = {
  despite: ["this is true despite"],
  "in spite of": ["this is true in spite of"],
  notwithstanding: ["this is true despite"],
  "in contrast to": ["this is in contrast to"],
  "in contrast with": ["this is in contrast to"],
  "contrary to": ["this is contrary to"],
  "regardless of": ["this does not depend on"],
  "irrespective of": ["this does not depend on"],
  unlike: ["unlike"],
  "similar to": ["similar to"],
  like: ["like"],
};
const NOUN_PHRASES = phrasesOf(...Object.keys(NOUN_JOINTS));

/** A contrast told as a statement of its own: "Although B, A", "A, whereas B", "Despite B, A", "Unlike B, A". */
export function splitContrast(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const splits: Split[] = [];
  for (let at = 0; at < endOfSentence(tree) - 2; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const clause = phraseAt(tree, at, CLAUSE_JOINTS);
    if (clause > 0) splits.push(...(isFront(tree, at) ? frontClause : endClause)(tree, at, clause));
    const noun = clause > 0 ? 0 : phraseAt(tree, at, NOUN_PHRASES);
    if (noun > 0) splits.push(...(isFront(tree, at) ? frontNoun : endNoun)(tree, at, noun));
  }
  return splits;
}

function isFront(tree: SentenceTree, at: number): boolean {
  if (at === 0 || opensReport(tree, at)) return true;
  const lead = tree.words[at - 1]?.text === "," ? at - 2 : at - 1;
  return lead === 0 && LEADS.test(lowerAt(tree, 0));
}

const LEADS =
  /^(?:however|but|and|thus|therefore|hence|moreover|furthermore|additionally|here|yet|so|overall|second|first)$/u;

/** "Although B, A" as "B. But A"; "Although it is B, A" as "A. This is true even though it is B". */
function frontClause(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const front = frontAt(tree, start, 3);
  if (front === null) return [];
  const joint = lowerAt(tree, start - 1) === "that" ? "despite" : lowerAt(tree, start - 1);
  const conceded = readAlone(tree, [{ start, end: front.end }]);
  const rest = { start: front.rest, end: endOfSentence(tree) };
  if (conceded === null || /^(?:still|yet|nevertheless)$/u.test(lowerAt(tree, front.rest))) return [];
  // "it seems likely that A": no "this is true"
  const hedged = isSupposed(tree, front.rest, endOfSentence(tree));
  // "While we did A, they did B" tells when.
  if (joint === "while" && isPast(conceded) && lowerAt(conceded.tree, conceded.subject) === "we") return [];
  const lead = leadBefore(tree, at);
  const place = { about: front.verb, cut: headOf(tree, start, front.end) };
  if (/^(?:it|they|its|their)$/u.test(lowerAt(conceded.tree, 0)) && conceded.tree.relations[0] !== "expl") {
    const told = openedSoundly(tree, ["this is true even though", "still ,"], start, front.end);
    if (told === null || hedged || joint === "while" || !isSame(conceded, front)) return [];
    return [{ rule: `contrast:front-${joint}-it`, statements: [[...lead, rest], told], ...place }];
  }
  // "Although A, in halls where B, C": of A or of C
  if (endsInPhrase(tree, start, front.end)) return [];
  const first = [...lead, { start, end: front.end }];
  const opening = at > 0 && /^(?:however|but|yet)$/u.test(lowerAt(tree, 0)) ? ["in contrast ,"] : ["but"];
  const told = openedSoundly(tree, opening, rest.start, rest.end);
  const report = opensReport(tree, at) ? "-reported" : "";
  return told === null
    ? []
    : [{ rule: `contrast:front-${joint}${report}`, statements: [first, told], ...place }];
}

/** "Although they glow, the noise was low": "they" are not what comes first in the rest. */
function isSame(conceded: Reading, { tree }: Front): boolean {
  const subject = subjectOf(tree, tree.root);
  const many = /^(?:they|their)$/u.test(lowerAt(conceded.tree, 0));
  return subject !== undefined && isManySubjects(tree, subject) === many;
}

/** "A, although B" and "A, while B" as "A. But B"; "A, whereas B" as "A. In contrast, B". */
function endClause(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const end = endOfSentence(tree);
  const joint = lowerAt(tree, start - 1) === "that" ? "despite" : lowerAt(tree, start - 1);
  const comma = tree.words[at - 1]?.text === ",";
  if (isSupposed(tree, 0, at) || /^(?:and|but|or|even|as|so|that|thus)$/u.test(lowerAt(tree, at - 1)))
    return [];
  // "It is open, though, why A": said of what stands before.
  if (lowerAt(tree, start) === "not" || tree.words[start]?.text === ",") return [];
  const against = /^(?:whereas|while)$/u.test(joint);
  // "Two lamps differ: whereas one glows, the other does not"
  if ((against && !comma) || tree.words.slice(0, at).some(({ text }) => /^[;:]$/u.test(text))) return [];
  const first = before(tree, at);
  const whole = readAlone(tree, first);
  const rest = readAlone(tree, [{ start, end }]);
  if (whole === null || rest === null) return [];
  if (joint === "while" && (tellsWhen(tree, at, rest) || !isSetAgainst(whole, rest))) return [];
  const goesOn = (index: number): boolean => index > at && lowerAt(tree, index - 1) === "and";
  if (tree.words.some(({ lower }, index) => lower === "that" && goesOn(index))) return [];
  const told = openedSoundly(
    tree,
    joint === "whereas" ? ["in contrast ,"] : joint === "despite" ? ["this is true even though"] : ["but"],
    start,
    end,
  );
  if (told === null) return [];
  return [
    {
      rule: `contrast:end-${joint}${comma ? "" : "-close"}`,
      statements: [first, told],
      about: heldBy(tree, at, end) ?? tree.root,
      cut: headOf(tree, start, end),
    },
  ];
}

/** "A, while we were doing B" tells when; in "A, while B, showing C", C may follow from both. */
function tellsWhen(tree: SentenceTree, at: number, rest: Reading): boolean {
  return (
    (tagAt(rest.tree, rest.verb) === "VBG" && isPast(rest)) ||
    tree.words.slice(at).some(({ text }, offset) => text === "," && tagAt(tree, at + offset + 1) === "VBG")
  );
}

/** "Despite B, A" as "A. This is true despite B", or as "There is B. But A". */
function frontNoun(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const front = frontAt(tree, start);
  if (front === null || tree.words[front.end]?.text !== ",") return [];
  if (!opensNoun(tree, start) || leansOn(tree, start, front)) return [];
  // "Contrary to this view", "the term": what is meant was told before. "Despite this, we do B": no "this is true"
  if (/^(?:this|these)$/u.test(lowerAt(tree, start))) return [];
  if (/^(?:term|name|word)s?$/u.test(lowerAt(tree, front.rest + 1))) return [];
  if (lowerAt(tree, at) === "despite" && lowerAt(tree, front.rest) === "we") return [];
  const joint = lowerAt(tree, at) === "in" ? lowerAt(tree, at + 1) : lowerAt(tree, at);
  const lead = leadBefore(tree, at);
  const first = [...lead, { start: front.rest, end: endOfSentence(tree) }];
  const cut = headOf(tree, start, front.end);
  const place = { about: front.verb, cut };
  const splits: Split[] = [];
  const over = readAlone(tree, first);
  // "In contrast to A, B is kept in C, a hall that is cold": C is no statement.
  if (over === null || /^(?:that|which|who)$/u.test(lowerAt(over.tree, over.finite - 1))) return [];
  const told = openedSoundly(tree, openingFor(tree, at, length, first), start, front.end);
  if (told !== null && !opensReport(tree, at) && !takesUp(tree, front.rest, 0))
    splits.push({ rule: `contrast:front-${joint}-noun`, statements: [first, told], ...place });
  const there = /^(?:despite|notwithstanding|spite)$/u.test(joint)
    ? thereIs(tree, start, front.end, cut)
    : null;
  if (there !== null && at === 0 && !isPast(over))
    splits.push({
      rule: `contrast:front-${joint}-there`,
      statements: [there, opened("but", front.rest, endOfSentence(tree))],
      ...place,
    });
  return splits;
}

/** "In spite of its size, lamps glow", "Despite new lamps, they keep them", "Despite being old, A": one needs the other. */
function leansOn(tree: SentenceTree, start: number, front: Front): boolean {
  const words = tree.words.slice(front.rest);
  if (words.some(({ lower }) => /^(?:them|theirs)$/u.test(lower))) return true;
  const own = lowerAt(tree, start);
  // "Despite causing fires", "despite oil being a danger"; not "despite growing interest"
  const deed =
    tagAt(tree, start) === "VBG" && !/^(?:growing|increasing|existing|ongoing|emerging)$/u.test(own);
  if (deed || tree.words.slice(start, front.end).some(({ lower }) => lower === "being")) return true;
  if (/^(?:it|they)$/u.test(lowerAt(tree, front.rest)) && front.tree.relations[0] !== "expl") return true;
  if (!/^(?:its|their)$/u.test(own)) return false;
  const subject = subjectOf(front.tree, front.tree.root);
  return subject === undefined || isManySubjects(front.tree, subject) !== (own === "their");
}

/** "Despite recent work on B": "There is recent work on B"; what has "the" or "its" is not new. */
function thereIs(tree: SentenceTree, start: number, end: number, noun: number) {
  if (/^(?:the|this|these|its|their|our|that|those|being|having|all|such)$/u.test(lowerAt(tree, start)))
    return null;
  if (!/^(?:NN|NNS)$/u.test(tagAt(tree, noun)) || !STANDS.test(tree.words[noun]?.lemma ?? "")) return null;
  const many = tagAt(tree, noun) === "NNS";
  return opened(many ? "there are" : "there is", start, end);
}

/** What there is, whenever it is told. */
const STANDS =
  /^(?:progress|advance|work|effort|success|research|study|interest|evidence|attempt|improvement|report|knowledge|popularity|importance|difference|similarity|development|achievement|result|benefit|advantage)$/u;

/** The words that open the statement of a contrast: of ours, and for "unlike" the subject again. */
function openingFor(
  tree: SentenceTree,
  at: number,
  length: number,
  first: Parameters<typeof readAlone>[1],
): string[] {
  const phrase = tree.words
    .slice(at, at + length)
    .map(({ lower }) => lower)
    .join(" ");
  const [opening = ""] = NOUN_JOINTS[phrase] ?? [];
  if (!/^(?:unlike|similar to|like)$/u.test(opening)) return [opening];
  const whole = readAlone(tree, first);
  const again = whole === null ? null : subjectAgain(whole);
  if (whole === null || again === null) return [];
  // "Like the lamp, our tests show that B": the tests are not like it.
  // "It rose after A, similar to B": what is alike may be the deed, and not what did it.
  if (opening === "similar to" && at > 0) return [`this is ${opening}`];
  if (again[0]?.lower === "we" || REPORTS.test(whole.tree.words[whole.verb]?.lemma ?? ""))
    return [`this is ${opening}`];
  return [
    `in this , ${textOf(again)} ${goesWithMany(again) ? "are" : "is"} ${opening}`,
    `this is ${opening}`,
  ];
}

const REPORTS = /^(?:show|suggest|find|demonstrate|reveal|indicate|report|confirm|support|identify)$/u;

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** "A despite B" as "A. This is true despite B". */
function endNoun(tree: SentenceTree, at: number, length: number): Split[] {
  const [start, end] = [at + length, endOfSentence(tree)];
  const joint = lowerAt(tree, at) === "in" ? lowerAt(tree, at + 1) : lowerAt(tree, at);
  const comma = tree.words[at - 1]?.text === ",";
  // "things tend to do A, similar to doing B": the deeds are alike, and not the things.
  if (joint === "like" || (/^(?:unlike|similar)$/u.test(joint) && !comma)) return [];
  if (joint === "similar" && /ing$/u.test(lowerAt(tree, start))) return [];
  // "is gone, and comes back regardless of B"
  if (/^VB[ZPD]$/u.test(tagAt(tree, at - 1)) && lowerAt(tree, at - 2) === "and") return [];
  if (
    /^(?:is|are|was|were|be|been|being|and|or|but|not|only|as|than|remain|remains)$/u.test(
      lowerAt(tree, at - 1),
    )
  )
    return [];
  if (isSupposed(tree, 0, at) || !isOneTail(tree, start) || !opensNoun(tree, start)) return [];
  // "Explained by the fog despite the lamps": the fog there may be, and not the explaining.
  if (!comma && tree.words.slice(0, at).some(({ lower }) => lower === "by")) return [];
  // "pupils who had no lamps despite asking for them"
  if (
    !comma &&
    tagAt(tree, start) === "VBG" &&
    tree.words.slice(0, at).some(({ lower }) => /^(?:who|which|that)$/u.test(lower))
  )
    return [];
  const first = before(tree, at);
  const whole = readAlone(tree, first);
  if (whole === null || /^(?:being|having)$/u.test(lowerAt(tree, start))) return [];
  // "the ability to burn despite fog", "the finding that lamps burn despite fog"
  if (!comma && tree.tags.slice(whole.verb + 2, at).some((tag) => /^(?:TO|W.*)$/u.test(tag))) return [];
  if (!comma && tree.words.slice(whole.verb + 2, at).some(({ lower }) => lower === "that")) return [];
  // "We count all lamps regardless of size": the counting is no thing that may depend.
  if (/^(?:regardless|irrespective)$/u.test(joint) && chooses(whole)) return [];
  const told = openedSoundly(tree, openingFor(tree, at, length, first), start, end);
  if (told === null) return [];
  const place = { about: heldBy(tree, at, end) ?? tree.root, cut: headOf(tree, start, end) };
  return [{ rule: `contrast:end-${joint}-noun`, statements: [first, told], ...place }];
}

function chooses({ tree, subject }: Reading): boolean {
  return (
    lowerAt(tree, subject) === "we" || tree.words.some(({ lower }) => /^(?:all|any|each|every)$/u.test(lower))
  );
}
