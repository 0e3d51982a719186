import { EFFECT_NOUNS, LINK_NOUNS, TOLD_NOUNS } from "../../lexicon/authors-deeds.ts";
import { dependent, dependents, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import type { Edit, Stretch } from "../low/telling.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { type Frame, slotOf, takesPlural } from "./frame.ts";

const STUDY =
  /^(?:study|investigate|examine|explore|analyze|analyse|assess|evaluate|determine|test|describe|discuss|understand|characterize|clarify|elucidate|explain|compare|address)$/u;
const SHOW =
  /^(?:show|demonstrate|prove|illustrate|highlight|reveal|confirm|establish|underscore|emphasize|emphasise|stress|suggest|indicate|support)$/u;

/** "study the effect of A on B" as "study how A affects B", "the relationship between A and B" as "how A and B are related". */
export const studyHow: Frame = (tree, verb) => {
  const noun = dependent(tree, verb, "obj");
  if (noun === undefined || noun < verb || !STUDY.test(tree.words[verb]?.lemma ?? "")) return null;
  const start = tree.first[noun] ?? noun;
  // "the causal effect", "two effects": more than an article would be lost.
  if (start !== noun - 1 || lowerAt(tree, start) !== "the" || dependents(tree, noun, "conj").length > 0)
    return null;
  if (EFFECT_NOUNS.has(lowerAt(tree, noun))) return effectOn(tree, start, noun, verb);
  const link = LINK_NOUNS[lowerAt(tree, noun)];
  return link === undefined ? null : linkBetween(tree, start, noun, link);
};

function effectOn(tree: SentenceTree, start: number, noun: number, verb: number): readonly Edit[] | null {
  if (lowerAt(tree, noun + 1) !== "of") return null;
  const cause = dependents(tree, noun, "nmod").find((child) =>
    dependents(tree, child, "case").includes(noun + 1),
  );
  if (cause === undefined) return null;
  const on = [
    ...dependents(tree, noun, "nmod"),
    ...dependents(tree, cause, "nmod"),
    ...dependents(tree, verb, "obl"),
  ].find((child) =>
    dependents(tree, child, "case").some(
      (joint) => /^(?:on|upon)$/u.test(lowerAt(tree, joint)) && joint > cause,
    ),
  );
  const joint = on === undefined ? undefined : dependent(tree, on, "case");
  if (joint === undefined || !holdsTogether(tree, { start: noun + 2, end: joint })) return null;
  return [
    { start, end: noun + 2, to: [word("how", "ADV")] },
    { start: joint, end: joint + 1, to: [word(takesPlural(tree, cause) ? "affect" : "affects", "VERB")] },
  ];
}

function linkBetween(tree: SentenceTree, start: number, noun: number, link: string): readonly Edit[] | null {
  if (lowerAt(tree, noun + 1) !== "between") return null;
  const first = dependents(tree, noun, "nmod").find((child) =>
    dependents(tree, child, "case").includes(noun + 1),
  );
  const both = first === undefined ? null : slotOf(tree, first, 14);
  if (
    first === undefined ||
    both === null ||
    dependent(tree, first, "conj") === undefined ||
    both.start !== noun + 1
  )
    return null;
  return [{ start, end: noun + 2, to: [word("how", "ADV")] }, afterStretch(tree, both, wordsFrom(link))];
}

/** "demonstrate the effectiveness of X" as "show that X works". */
export const showThat: Frame = (tree, verb) => {
  const noun = dependent(tree, verb, "obj");
  if (noun === undefined || noun < verb || !SHOW.test(tree.words[verb]?.lemma ?? "")) return null;
  const told = TOLD_NOUNS[lowerAt(tree, noun)];
  const start = tree.first[noun] ?? noun;
  if (
    told === undefined ||
    start !== noun - 1 ||
    lowerAt(tree, start) !== "the" ||
    lowerAt(tree, noun + 1) !== "of"
  )
    return null;
  const thing = dependents(tree, noun, "nmod").find((child) =>
    dependents(tree, child, "case").includes(noun + 1),
  );
  const slot = thing === undefined ? null : slotOf(tree, thing, 12);
  if (thing === undefined || slot === null || dependents(tree, noun, "conj").length > 0) return null;
  // "the utility of using lamps": what is useful is the using.
  if (tagAt(tree, slot.start) === "VBG" || tagAt(tree, noun + 2) === "VBG") return null;
  // "the importance of A to B": where "to B" hangs on A, "that A to B is important" is no sentence.
  if (tree.words.slice(slot.start + 1, slot.end).some(({ lower }) => /^(?:to|for|over|as)$/u.test(lower)))
    return null;
  // ", which ..." would be left hanging behind the verb.
  if (/^(?:,|which|that|\()$/u.test(lowerAt(tree, slot.end))) return null;
  return [
    { start, end: noun + 2, to: [word("that", "SCONJ")] },
    afterStretch(tree, slot, wordsFrom(takesPlural(tree, thing) ? told.plural : told.singular)),
  ];
};

/** Words put in after a stretch: its last word is told with them. */
function afterStretch(tree: SentenceTree, { end }: Stretch, words: readonly Word[]): Edit {
  const last = tree.words[end - 1];
  return { start: end - 1, end, to: last === undefined ? words : [last, ...words] };
}

function holdsTogether(tree: SentenceTree, { start, end }: Stretch): boolean {
  if (end - start > 10 || end <= start) return false;
  return tree.words.slice(start, end).every(({ text }) => !/^[,;:.()—]$/u.test(text));
}
