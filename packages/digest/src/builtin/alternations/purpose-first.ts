import { dependent, lowerAt, tagAt } from "../low/sentence-tree.ts";
import { word } from "../prose/words.ts";
import { type Alternation, countFinite, hasJoint, hasPointer, hasScoped } from "./simple-clause.ts";

/** Deeds that are done for something: what "to" says after them is their purpose. */
const MEANS =
  /^(?:use|apply|employ|utilize|utilise|exploit|leverage|perform|conduct|run|combine|adapt|collect|record|simulate|analyze|analyse|adopt|carry|sequence|survey|screen|modify|measure|sample)$/u;
/** Nouns of which the "to" could say what they are for or what they can. */
const TAKES_TO =
  /^(?:ability|abilities|attempt|attempts|need|effort|efforts|way|ways|potential|capacity|tendency|opportunity|failure|power|right|freedom|time|chance|approach|approaches|method|methods|tool|tools|up|due|compared|relative|similar|according|proportional|subject|invariant|applied|related|sensitive|adapted|tailored|response|responses|access)$/u;

/** "We use lamps to read at night" as "To read at night, we use lamps". */
export const purposeFirst: Alternation = (tree, clause) => {
  const { start, end, verb, subject, subjectStart } = clause;
  if (subjectStart !== start || lowerAt(tree, subject) !== "we" || !MEANS.test(tree.words[verb]?.lemma ?? ""))
    return null;
  if (end - start < 10 || clause.finite !== verb || dependent(tree, verb, "conj") !== undefined) return null;
  let to = -1;
  for (let index = verb + 2; index < end - 2; index += 1) {
    if (lowerAt(tree, index) !== "to" || tagAt(tree, index + 1) !== "VB") continue;
    if (to >= 0) return null;
    to = index;
  }
  if (to < 0) return null;
  const from = lowerAt(tree, to - 1) === "order" && lowerAt(tree, to - 2) === "in" ? to - 2 : to;
  const before = lowerAt(tree, from - 1);
  if (TAKES_TO.test(before) || before === "," || !/^NN/u.test(tagAt(tree, from - 1))) return null;
  if (hasJoint(tree, start, from) || hasPointer(tree, start, end) || hasScoped(tree, start, from))
    return null;
  if (
    countFinite(tree, start, from) !== 1 ||
    hasOther(tree.words.slice(verb + 1, from).map(({ lower }) => lower))
  )
    return null;
  for (let index = verb + 1; index < from; index += 1)
    if (/^V/u.test(tagAt(tree, index)) && !/^NN/u.test(tagAt(tree, index + 1))) return null;
  if (end - to > 15) return null;
  for (let index = to; index < end; index += 1)
    if (/^(?:,|using|by|which|with|we|as|through)$/u.test(lowerAt(tree, index))) return null;
  return [{ start, end, to: [{ start: to, end }, word(",", "PUNCT", false), { start, end: from }] }];
};

function hasOther(words: readonly string[]): boolean {
  return words.some((lower) => /^(?:not|designed|trained|developed|able|how)$/u.test(lower));
}
