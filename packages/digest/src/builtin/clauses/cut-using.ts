import { howOften } from "../../parts/how-often.ts";
import { dependent, isNegated, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { type ClauseAlone, clauseAlone, opensScope, wordsOf } from "./clause-alone.ts";
import { type ClausePart, lengthOf, modalsOf } from "./clause-part.ts";
import { isMeansOfNoun } from "./means-of-noun.ts";

/** A final "using B": "For this, we used B" where the authors act, "This was done using B" where it is not said who. */
export function cutUsing(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let at = body.end - 3; at > body.start + 4; at -= 1) {
    if (lowerAt(tree, at) !== "using" || (tree.depths[at] ?? 0) > 0) continue;
    if (isMeansOfNoun(tree, at, body.end)) return null;
    const end = tree.words[at - 1]?.text === "," ? at - 1 : at;
    if (
      /^(?:by|when|while|of|for|in|with|and|or|than|without|as|on|from|before|after)$/u.test(
        lowerAt(tree, at - 1),
      )
    )
      return null;
    if (lengthOf(tree, body.start, end) + part.opening.length < 5 || lengthOf(tree, at, body.end) < 4)
      return null;
    const left = wordsOf(tree, part, end);
    if (opensScope(left) || left.some(({ lower }) => /^(?:to|which|who|without|not)$/u.test(lower)))
      return null;
    const first = clauseAlone(tree, part.opening, body.start, end);
    const means = first === null ? null : meansOf(first);
    if (means === null) return null;
    const start = means.keeps ? at : at + 1;
    const rest = means.keeps
      ? clauseAlone(tree, [word("we", "PRON"), word("act", "VERB")], start, body.end)
      : clauseAlone(tree, [word("we", "PRON"), word("use", "VERB")], start, body.end);
    if (rest === null || rest.verb !== 1 || dependent(rest.tree, 1, "conj") !== undefined) return null;
    return [
      { ...part, body: { start: body.start, end } },
      { opening: means.opening, body: { start, end: body.end }, verb: -1, subject: undefined },
    ];
  }
  return null;
}

interface Means {
  readonly opening: readonly Word[];
  /** Whether "using" stays. */
  readonly keeps: boolean;
}

function meansOf({ tree, verb, finite, subject }: ClauseAlone): Means | null {
  if (
    isNegated(tree, verb) ||
    modalsOf(tree, verb).length > 0 ||
    dependent(tree, verb, "cop", "xcomp") !== undefined
  )
    return null;
  // "We show that any hall can be lit using a lamp": it was not shown with the lamp.
  const shown = dependent(tree, verb, "ccomp");
  if (shown !== undefined && modalsOf(tree, shown).length > 0) return null;
  const past = tagAt(tree, finite) === "VBD" || /^(?:was|were)$/u.test(lowerAt(tree, finite));
  if (lowerAt(tree, subject) === "we")
    return {
      opening: [...wordsFrom("for this ,"), word("we", "PRON"), word(past ? "used" : "use", "VERB")],
      keeps: false,
    };
  if (dependent(tree, verb, "aux:pass") === undefined || !DEEDS.test(lowerAt(tree, verb))) return null;
  const done = [...wordsFrom(past ? "this was" : "this is"), ...howOften(tree, verb), word("done", "VERB")];
  return { opening: done, keeps: true };
}

/** What is done on purpose. */
const DEEDS =
  /^(?:measured|assessed|evaluated|tested|studied|analyzed|analysed|examined|estimated|investigated|determined|performed|calculated|computed|quantified|compared|identified|detected|collected|obtained|generated|constructed|built|trained|monitored|recorded|solved|modeled|modelled|simulated|characterized|validated|verified|confirmed|demonstrated|derived|extracted|isolated|screened|searched|sequenced|imaged|mapped|selected|classified|implemented|developed|designed|carried|conducted|proved|shown|explored)$/u;
