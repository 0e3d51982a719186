import { dependents, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { AUTHORS_DO } from "../../builtin/prose/author-verbs.ts";
import { word } from "../../builtin/prose/words.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isDenied, type Reading, readAlone } from "../read-alone.ts";
import { headsChanged } from "../same-heads.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { tellUpTo } from "../tell-up-to.ts";

/** "X is used to do A and do B" as "X is used to do A. It is also used to do B." */
export function splitJoinedInfinitives(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 5; at < end - 2; at += 1) {
    if (lowerAt(tree, at) !== "and" || (tree.depths[at] ?? 0) > 0) continue;
    const split = splitAt(tree, at, end);
    if (split !== null) found.push(split);
  }
  return found;
}

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  let start = at + 1;
  while (/^(?:then|thereby|thus|also|consequently|hence|,)$/u.test(lowerAt(tree, start))) start += 1;
  // "and to do B" is a phrase that opens as the first does.
  let place = start;
  while (place < start + 3 && tagAt(tree, place) === "RB") place += 1;
  if (!/^VBP?$/u.test(tagAt(tree, place)) || !/^\p{Ll}{3,}$/u.test(tree.words[place]?.text ?? ""))
    return null;
  if (tree.words[place + 1]?.spaceBefore === false) return null;
  const leftEnd = lowerAt(tree, at - 1) === "," ? at - 1 : at;
  const first: Piece[] = [{ start: 0, end: leftEnd }];
  const verb = joinedTo(tree, place, leftEnd);
  if (verb === null || isListed(tree, verb, leftEnd)) return null;
  const to = markOf(tree, verb);
  const left = to === null ? null : readAlone(tree, first);
  if (left === null || to === null || hasOpenEnd(left.tree) || isDenied(left)) return null;
  if (leftEnd === verb + 1 || to <= left.verb || isHeld(tree, left, { to, leftEnd, end })) return null;
  if (mayBeMain(tree, left, place)) return null;
  const told = openingOf(tree, left, verb, to);
  if (told === null) return null;
  const second: Piece[] = [...told.opening, word("to", "PART"), { start, end }];
  const right = readAlone(tree, second);
  if (right === null || (headsChanged(tree, first, left.tree) ?? 9) > 2) return null;
  return {
    rule: `infinitives:${told.kind}`,
    statements: [first, second],
    about: left.verb,
    cut: place,
  };
}

/** The infinitive to which the parser joins a verb. */
function joinedTo(tree: SentenceTree, place: number, leftEnd: number): number | null {
  const first = tree.heads[place] ?? -1;
  if (tree.relations[place] !== "conj" || first < 0 || first >= leftEnd) return null;
  return tagAt(tree, first) === "VB" && dependents(tree, place, "nsubj", "nsubj:pass").length === 0
    ? first
    : null;
}

/** The "to" right before a verb, or before its adverb. */
function markOf(tree: SentenceTree, verb: number): number | null {
  if (lowerAt(tree, verb - 1) === "to") return verb - 1;
  return tagAt(tree, verb - 1) === "RB" && lowerAt(tree, verb - 2) === "to" ? verb - 2 : null;
}

function isListed(tree: SentenceTree, verb: number, leftEnd: number): boolean {
  return (
    dependents(tree, verb, "conj").length > 1 ||
    tree.words
      .slice(verb, leftEnd)
      .some(({ text }, at) => text === "," && /^(?:VBP?|TO)$/u.test(tagAt(tree, verb + at + 1)))
  );
}

interface Held {
  readonly to: number;
  readonly leftEnd: number;
  readonly end: number;
}

/** What holds only in some case, or of both with each other. */
function isHeld(tree: SentenceTree, left: Reading, { to, leftEnd, end }: Held): boolean {
  if (leftEnd === to + 2) return true;
  const before = tree.words.slice(0, to).map(({ lower }) => lower);
  if (before.some((lower) => HOLDS.test(lower))) return true;
  // "so as to", "in order to" go with the "to"; "enough to", "too A to" with what is measured.
  if (/^(?:as|order|enough|how|what|whether|not|both|either|where|when)$/u.test(lowerAt(tree, to - 1)))
    return true;
  if (tagAt(left.tree, left.verb).startsWith("NN") && lowerAt(left.tree, left.subject) === "it") return true;
  // "a way to heat A and light B when C": both when C.
  if (tree.words.slice(leftEnd, end).some(({ lower }) => /^(?:when|if|unless|while|whenever)$/u.test(lower)))
    return true;
  return tree.words
    .slice(to, end)
    .some(({ lower }) =>
      /^(?:respectively|either|not|but|rather|it|them|each|simultaneously|or)$/u.test(lower),
    );
}

const HOLDS =
  /^(?:if|when|unless|whether|either|neither|both|only|no|not|that|which|who|whose|where|because|than|how|why|while|although|too|enough|so|such|between|fail|fails|failed|unable)$/u;

/** "We use A to do B and show C": a verb that "we" may have as well. */
function mayBeMain(tree: SentenceTree, left: Reading, place: number): boolean {
  const lemma = tree.words[place]?.lemma ?? "";
  const finite = tagAt(left.tree, left.finite);
  if (finite === "VBZ" || finite === "VBD") return false;
  if (lowerAt(left.tree, left.subject) === "we") return AUTHORS_DO.has(lemma);
  // "Lamps are a means to see A and give B": the lamps give it.
  return left.finite === left.verb || /^NN/u.test(tagAt(left.tree, left.verb));
}

/** Verbs of which the infinitive says what their object does. */
const LETS_DO =
  /^(?:enable|allow|permit|cause|lead|force|help|require|encourage|motivate|drive|induce|stimulate|teach|expect|need|want|trigger|prompt|direct)$/u;

interface Opening {
  readonly kind: string;
  readonly opening: readonly Piece[];
}

/** How the second infinitive is brought in. */
function openingOf(tree: SentenceTree, left: Reading, verb: number, to: number): Opening | null {
  const { tree: own, verb: root } = left;
  const passive = dependents(own, root, "aux:pass").length > 0;
  const kind = passive ? "passive" : (tree.relations[verb] ?? "dep");
  // "We built a lamp to heat A. We also built a lamp to dry B.": one lamp would be told as two.
  if (to - root > 1 && !LETS_DO.test(own.words[root]?.lemma ?? "")) return null;
  const again = tellUpTo(tree, left, to);
  return again !== null && again.length < 6 && to - root <= 6 ? { kind, opening: again } : null;
}
