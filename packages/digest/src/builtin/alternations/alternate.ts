import { isCommonOpening } from "../../lexicon/opening-words.ts";
import type { ClausePart } from "../clauses/clause-part.ts";
import { dependent, isNegated, lowerAt, type SentenceTree, subjectOf } from "../low/sentence-tree.ts";
import type { Edit } from "../low/telling.ts";
import { accordingTo } from "./according-to.ts";
import { itIsThat } from "./it-is-that.ts";
import { moveToEnd } from "./move-to-end.ts";
import { moveToFront } from "./move-to-front.ts";
import { oneCan } from "./one-can.ts";
import { purposeFirst } from "./purpose-first.ts";
import { researchersHave } from "./researchers-have.ts";
import { type Alternation, simpleClauseOf } from "./simple-clause.ts";

/** The first that fires is taken: each tells the clause as a whole. */
const ALTERNATIONS: readonly Alternation[] = [
  itIsThat,
  oneCan,
  researchersHave,
  accordingTo,
  purposeFirst,
  moveToFront,
  moveToEnd,
];

/** After "In this way," and its like, no other opening has room. */
const AFTER_OPENING: readonly Alternation[] = [moveToEnd];

const IN_CLAIMS: readonly Alternation[] = [itIsThat, oneCan, moveToEnd];

/** A word that the parser takes for a name may have a capital only for where it stands. */
function opensWithName({ words, tags }: SentenceTree): boolean {
  const [first, second] = words;
  const capital = /^NNP/u.test(tags[0] ?? "") && /^\p{Lu}\p{Ll}+$/u.test(first?.text ?? "");
  return capital && !(isCommonOpening(first?.lower ?? "") && /^\p{Ll}/u.test(second?.text ?? ""));
}

/**
 * Another shape of a part of a sentence, and of the claim that it reports, that says the same; none where nothing is
 * certain. `takenUp`: what follows takes up the deed itself, which "according to" would hide.
 */
export function alternate(tree: SentenceTree, part: ClausePart, takenUp = false): readonly Edit[] {
  const claim = reportedBy(tree, part);
  // One opening is enough: "According to the authors, during sleep, ..." has two.
  const ofClaim = claim === null ? [] : shapeOf(tree, claim, IN_CLAIMS);
  const opened = part.opening.at(-1)?.text === ",";
  const shapes = opened ? AFTER_OPENING : ALTERNATIONS;
  const open = takenUp ? shapes.filter((shape) => shape !== accordingTo) : shapes;
  return [...shapeOf(tree, part, open), ...ofClaim];
}

/** "We show that A": A, which stands to the end. */
function reportedBy(tree: SentenceTree, { verb, body }: ClausePart): ClausePart | null {
  if (verb < 0 || !REPORTS.test(tree.words[verb]?.lemma ?? "") || isNegated(tree, verb)) return null;
  const claim = dependent(tree, verb, "ccomp");
  if (claim === undefined || lowerAt(tree, verb + 1) !== "that" || (tree.first[claim] ?? 0) < verb + 1)
    return null;
  return {
    opening: [],
    body: { start: verb + 2, end: body.end },
    verb: claim,
    subject: subjectOf(tree, claim),
  };
}

const REPORTS = /^(?:show|find|demonstrate|report|observe|conclude|reveal|confirm|prove)$/u;

function shapeOf(
  tree: SentenceTree,
  part: ClausePart,
  alternations: readonly Alternation[],
): readonly Edit[] {
  const clause = simpleClauseOf(tree, part);
  if (clause === null) return [];
  for (const alternation of alternations) {
    const edits = alternation(tree, clause);
    if (edits !== null) return clause.start > 0 || !opensWithName(tree) ? edits : [];
  }
  return [];
}
