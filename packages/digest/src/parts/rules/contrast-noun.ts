import { lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Word } from "../../builtin/prose/words.ts";
import { wordTable } from "../../word-table.ts";
import {
  before,
  type Front,
  frontAt,
  headOf,
  heldBy,
  isOneTail,
  isSupposed,
  leadBefore,
  opened,
  openedSoundly,
  opensNoun,
  opensReport,
  phrasesOf,
  takesUp,
} from "../cut-places.ts";
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

/** Contrasts with a noun, and how each opens a statement; "like" after a subject named again. */
const NOUN_JOINTS: ReadonlyMap<string, readonly string[]> = wordTable({
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
});
/** What brings in a contrast with a noun. */
export const NOUN_PHRASES = phrasesOf(...NOUN_JOINTS.keys());

/** "Despite B, A" as "A. This is true despite B", or as "There is B. But A". */
export function frontNoun(tree: SentenceTree, at: number, length: number): Split[] {
  const start = at + length;
  const front = frontAt(tree, start);
  if (front === null || tree.words[front.end]?.text !== ",") return [];
  if (!opensNoun(tree, start) || leansOn(tree, start, front)) return [];
  // "Contrary to this view", "the term": what is meant was told before. "Despite this, we do B": no "this is true"
  if (/^(?:this|these)$/u.test(lowerAt(tree, start))) return [];
  if (/^(?:term|name|word)s?$/u.test(lowerAt(tree, front.rest + 1))) return [];
  if (lowerAt(tree, at) === "despite" && lowerAt(tree, front.rest) === "we") return [];
  // "Unlike candles, lamps are equally bright": as bright as what, is told no longer.
  if (tree.words.slice(front.rest).some(({ lower }) => /^(?:equally|similarly|likewise)$/u.test(lower)))
    return [];
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
  const [opening = ""] = NOUN_JOINTS.get(phrase) ?? [];
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
export function endNoun(tree: SentenceTree, at: number, length: number): Split[] {
  const [start, end] = [at + length, endOfSentence(tree)];
  const joint = lowerAt(tree, at) === "in" ? lowerAt(tree, at + 1) : lowerAt(tree, at);
  const comma = tree.words[at - 1]?.text === ",";
  // "things tend to do A, similar to doing B": the deeds are alike, and not the things.
  if (joint === "like" || (/^(?:unlike|similar)$/u.test(joint) && !comma)) return [];
  if (joint === "similar" && /ing$/u.test(lowerAt(tree, start))) return [];
  // "is dim despite also having A": who has it is not told.
  if (
    tree.words.slice(start, start + 2).some((_, offset) => tagAt(tree, start + offset) === "VBG") &&
    /^RB/u.test(tagAt(tree, start))
  )
    return [];
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
