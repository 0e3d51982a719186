import {
  isBehindParticiple,
  isBehindTwo,
  isOfThoseWhoStudy,
  losesHowOften,
  startOf,
} from "../builtin/clauses/stays-joined.ts";
import { endsInMore } from "../builtin/clauses/tail-of-sentence.ts";
import { takesWhatIsOfAnother } from "../builtin/clauses/whose-own.ts";
import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import type { Word } from "../builtin/prose/words.ts";
import type { Split } from "./split.ts";

/** Whether the two statements of a split would say of one thing what the sentence says of another, or of both. */
export function staysTogether(
  tree: SentenceTree,
  { rule, about, cut }: Split,
  told: readonly (readonly Word[])[],
): boolean {
  const [first = [], second = []] = told;
  const kind = rule.split(":")[0] ?? "";
  if (OF_NOUN.test(kind) && endsInMore(tree, cut, tree.words.length)) return true;
  // "A to do B, all of which C": all of what was said.
  if (second[1]?.lower === "aim" && isBeforeAllOfWhich(tree, cut)) return true;
  // "We first do A, and next do B"
  if (ORDER.test(second[0]?.lower ?? "") && isBareVerb(tree, second)) return true;
  if (kind === "predicates") return losesHowOften(first, second) || takesOfAnother(tree, about, cut);
  if (kind === "clauses") return isOnlyThen(tree, cut);
  if (kind === "participles")
    return second[0]?.lower === "this" && isOfThoseWhoStudy(tree, lowerAt(tree, cut));
  if (/which$/u.test(kind)) {
    const which = tree.words.findLastIndex(({ lower }, at) => at <= cut && lower === "which");
    return second[0]?.lower === "these" && isBehindTwo(tree, which);
  }
  if (/examples$/u.test(kind)) return isBehindParticiple(tree, about) || isArrival(tree, about);
  return false;
}

/** "meets A and stops its fall": of A, and not of what meets it. */
function takesOfAnother(tree: SentenceTree, about: number, cut: number): boolean {
  const verb = tree.tags.findIndex((tag, at) => at > about && /^(?:VB[ZPD]|MD)$/u.test(tag));
  return takesWhatIsOfAnother(tree, verb, cut);
}

const OF_NOUN = /^(?:plain-(?:that|which|reduced|reported)|bare-that|relative|reduced|relative-place)$/u;

const ORDER = /^(?:next|then|finally|lastly|later|subsequently|afterwards)$/u;

function isBareVerb(tree: SentenceTree, [head, verb]: readonly Word[]): boolean {
  return tree.words.some(
    (item, at) =>
      item === verb && tree.words[at - 1]?.lower === head?.lower && /^VBP?$/u.test(tagAt(tree, at)),
  );
}

function isBeforeAllOfWhich(tree: SentenceTree, cut: number): boolean {
  return tree.words.some(
    ({ lower }, at) =>
      at > cut && lower === "which" && lowerAt(tree, at - 1) === "of" && lowerAt(tree, at - 2) === "all",
  );
}

/** "This was only tried when A, and B is known": B is known of that alone. */
function isOnlyThen(tree: SentenceTree, cut: number): boolean {
  const only = tree.words.findIndex(({ lower }, at) => at < cut && lower === "only");
  return only >= 0 && tree.words.slice(only, cut).some(({ lower }) => /^(?:when|if|where)$/u.test(lower));
}

/** "The introduction of lamps, such as A, changed B": of these lamps, and not of any. */
function isArrival(tree: SentenceTree, noun: number): boolean {
  const of = startOf(tree, noun) - 1;
  return (
    lowerAt(tree, of) === "of" &&
    /^(?:introduction|advent|emergence|arrival|launch|release|appearance)$/u.test(lowerAt(tree, of - 1))
  );
}
