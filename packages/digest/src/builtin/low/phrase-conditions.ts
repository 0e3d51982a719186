import type { PhraseCondition } from "../../lexicon/phrase-pattern.ts";
import { dependent, lowerAt, type SentenceTree, subjectOf, tagAt } from "./sentence-tree.ts";

interface Place {
  readonly places: readonly (number | undefined)[];
  readonly start: number;
  readonly end: number;
}

/** Whether a condition of a phrase holds where its words were met. */
export function holdsHere(condition: PhraseCondition, tree: SentenceTree, place: Place): boolean {
  const { start, end } = place;
  const next = tagAt(tree, end);
  switch (condition) {
    case "before noun":
      return NOMINAL_START.test(next) && lowerAt(tree, end) !== "that";
    case "before number":
      return isNumber(tree, end);
    case "before comparative":
      return (
        /^(?:JJR|RBR)$/u.test(next) &&
        !/^(?:nearly|almost|about|approximately|over|roughly|up|to|least|than)$/u.test(
          lowerAt(tree, start - 1),
        )
      );
    case "before plural":
      return headIsPlural(tree, end);
    case "before verb":
      return /^V/u.test(next);
    case "before mark":
      return /^[.,;:)]$/u.test(lowerAt(tree, end)) || lowerAt(tree, end) === "";
    case "before question":
      return /^(?:whether|how|what|which|of)$/u.test(lowerAt(tree, end));
    case "after noun":
      return (
        /^(?:NN|CD|PRP$|MATH|\))/u.test(tagAt(tree, start - 1)) || /^[,)]$/u.test(lowerAt(tree, start - 1))
      );
    case "after which":
      return /^(?:which|,)$/u.test(lowerAt(tree, start - 1));
    case "inside clause":
      return start > 0;
    case "finite":
      return isFiniteVerb(tree, place);
    case "authors":
      return authorsDo(tree, place);
    case "undetermined":
      return (
        !/^(?:DT|JJ|NN|PRP\$|CD|POS|VBN)/u.test(tagAt(tree, start - 1)) && lowerAt(tree, start - 1) !== "-"
      );
    case "of verb":
      return tree.relations[start + 1] === "obj";
    case "no infinitive":
      return !/^(?:TO|IN)$/u.test(tagAt(tree, start - 1));
    case "no and":
      // "a reduction in A and B": B may be joined to the reduction.
      return !tree.words.slice(end, end + 8).some(({ lower }) => lower === "and" || lower === ",");
    case "no formula":
      return !tree.words.some(({ tag }) => tag === "MATH");
  }
}

const NOMINAL_START = /^(?:DT|PDT|NN|JJ|PRP|CD|MATH|VBG|WP|WRB|EX)/u;

/** Whether the noun that begins at a place, adjectives first, is plural. */
function headIsPlural(tree: SentenceTree, start: number): boolean {
  for (let index = start; index < start + 5; index += 1) {
    if (tagAt(tree, index) === "NNS") return true;
    if (!/^(?:JJ|NN|VBN|VBG|HYPH)$/u.test(tagAt(tree, index)) && lowerAt(tree, index) !== "-") return false;
  }
  return false;
}

function isNumber(tree: SentenceTree, index: number): boolean {
  const item = tree.words[index];
  return item !== undefined && (tagAt(tree, index) === "CD" || item.tag === "MATH" || /^\d/u.test(item.text));
}

function isFiniteVerb(tree: SentenceTree, { places }: Place): boolean {
  const verb = places.find((at) => at !== undefined);
  return verb !== undefined && /^(?:VBZ|VBP|VBD)$/u.test(tagAt(tree, verb));
}

/** Whether the first verb of a phrase has the authors, or their work, as its subject. */
function authorsDo(tree: SentenceTree, { places }: Place): boolean {
  const verb = places[0];
  const subject = verb === undefined ? undefined : subjectOf(tree, verb);
  return subject !== undefined && isAuthors(tree, subject);
}

/** "we", "the authors", "this paper". */
export function isAuthors(tree: SentenceTree, noun: number): boolean {
  const lower = lowerAt(tree, noun);
  if (lower === "we" || lower === "authors") return true;
  const determiner = dependent(tree, noun, "det", "nmod:poss");
  const own = determiner !== undefined && /^(?:this|our|the|these)$/u.test(lowerAt(tree, determiner));
  return own && /^(?:paper|work|study|article|review|thesis|letter)$/u.test(lower);
}
