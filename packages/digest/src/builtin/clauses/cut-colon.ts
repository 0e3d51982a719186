import { isWithin, lowerAt, type SentenceTree, subjectOf, tagAt } from "../low/sentence-tree.ts";
import { clauseAlone } from "./clause-alone.ts";
import { type ClausePart, isWholeClause, lengthOf, withoutEndMark } from "./clause-part.ts";

/** "A: B" and "A; B", where B is a whole clause that hangs on nothing before the mark. */
export function cutColon(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body, verb } = part;
  for (let mark = body.start + 4; mark < body.end - 4; mark += 1) {
    const text = tree.words[mark]?.text;
    if ((text !== ":" && text !== ";") || (tree.depths[mark] ?? 0) > 0 || verb > mark) continue;
    const top = topOf(tree, mark + 1, body.end);
    if (top === null || !isWholeClause(tree, top) || (subjectOf(tree, top) ?? 0) > top) continue;
    if (lengthOf(tree, body.start, mark) < 4) continue;
    // "two filters: the sieve and Fourier transform" lists names.
    if (listsNames(tree, mark + 1, body.end)) continue;
    if (text === ":" && IDEA.test(lowerAt(tree, mark - 1))) continue;
    return [
      { ...part, body: { start: body.start, end: mark } },
      { opening: [], body: { start: mark + 1, end: body.end }, verb: top, subject: subjectOf(tree, top) },
    ];
  }
  return null;
}

/** "a new explanation: A": told alone, A would be a fact. */
const IDEA =
  /^(?:hypothes[ei]s|conjecture|assumption|speculation|suggestion|prediction|idea|claim|explanation|interpretation|intuition|possibility|scenario|belief|argument)s?$/u;

function listsNames(tree: SentenceTree, start: number, end: number): boolean {
  const last = withoutEndMark(tree, { start, end }) - 1;
  const noun = tagAt(tree, last) === "VBP" && /^NN/u.test(tagAt(tree, last - 1));
  return noun || (tree.alone !== undefined && clauseAlone(tree, [], start, end) === null);
}

/** The one word of a stretch on which all others there depend, if the words before do not depend on it. */
function topOf(tree: SentenceTree, start: number, end: number): number | null {
  for (let index = start; index < end; index += 1) {
    const head = tree.heads[index] ?? -1;
    if (head >= start && head < end) continue;
    if (tree.relations[index] === "punct") continue;
    let whole = true;
    for (let other = start; other < end && whole; other += 1)
      whole = tree.relations[other] === "punct" || isWithin(tree, other, index);
    for (let other = 0; other < start && whole; other += 1) whole = !isWithin(tree, other, index);
    return whole ? index : null;
  }
  return null;
}
