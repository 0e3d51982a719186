import {
  dependent,
  dependents,
  finiteWord,
  isNegated,
  lowerAt,
  type SentenceTree,
} from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import {
  type ClausePart,
  isWholeClause,
  lengthOf,
  modalsOf,
  pronounFor,
  standsAlone,
} from "./clause-part.ts";

/** "We show that A and that B" as "We show that A. We also show that B". */
export function cutReport(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { verb, body } = part;
  const told = dependent(tree, verb, "ccomp");
  const pronoun = pronounFor(tree, part.subject);
  if (told === undefined || pronoun === null || isNegated(tree, verb) || modalsOf(tree, verb).length > 0)
    return null;
  if (finiteWord(tree, verb) !== verb) return null;
  for (const other of dependents(tree, told, "conj").concat(dependents(tree, verb, "conj"))) {
    const that = dependent(tree, other, "mark");
    const cc = dependent(tree, other, "cc");
    if (
      that === undefined ||
      cc === undefined ||
      lowerAt(tree, that) !== "that" ||
      lowerAt(tree, cc) !== "and"
    )
      continue;
    if (that !== cc + 1 || !isWholeClause(tree, other) || !standsAlone(tree, other, body, that, body.end))
      continue;
    const end = tree.words[cc - 1]?.text === "," ? cc - 1 : cc;
    const verbWord = tree.words[verb];
    if (verbWord === undefined || lengthOf(tree, body.start, end) < 5) continue;
    return [
      { ...part, body: { start: body.start, end } },
      {
        opening: [pronoun, word("also", "ADV"), verbWord],
        body: { start: that, end: body.end },
        verb: -1,
        subject: undefined,
      },
    ];
  }
  return null;
}
