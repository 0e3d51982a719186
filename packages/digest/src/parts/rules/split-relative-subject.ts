import { finiteWord, lowerAt, type SentenceTree, subjectOf } from "../../builtin/low/sentence-tree.ts";
import type { Split } from "../split.ts";
import { tellOfNoun } from "../tell-of-noun.ts";
import { isOfMany, nounThatFits, type RelativeClause, relativeClauses } from "./relative-clauses.ts";

/** "Lamps that burn are hot" as "Some lamps burn. These lamps are hot": the noun does what the clause says. */
export function splitRelativeSubject(tree: SentenceTree): readonly Split[] {
  return relativeClauses(tree).flatMap((relative) => splitAt(tree, relative));
}

function splitAt(tree: SentenceTree, relative: RelativeClause): Split[] {
  const { clause, start, end } = relative;
  const which = lowerAt(tree, start);
  if (!/^(?:that|which|who)$/u.test(which) || isOther(tree, clause, start)) return [];
  const finite = finiteWord(tree, clause);
  if (finite === undefined || finite <= start) return [];
  const noun = nounThatFits(tree, relative, isOfMany(tree, finite));
  if (noun === null) return [];
  return tellOfNoun(tree, {
    rule: `relative:${which}`,
    noun,
    start,
    end,
    cut: clause,
    statement: (mention) => [...mention, { start: start + 1, end }],
  });
}

/** Whether the clause has a subject of its own: "the lamp that we saw". */
function isOther(tree: SentenceTree, clause: number, start: number): boolean {
  const subject = subjectOf(tree, clause);
  return subject !== undefined && subject !== start;
}
