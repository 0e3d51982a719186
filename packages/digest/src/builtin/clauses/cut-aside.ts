import { lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import { clauseAlone } from "./clause-alone.ts";
import { type ClausePart, lengthOf, pronounFor } from "./clause-part.ts";

/** "X, which is A, does B" as "X is A. It does B"; the same with "X, a kind of A, does B". */
export function cutAside(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  if (part.opening.length > 0 && part.opening[0]?.lower !== "but") return null;
  const however = lowerAt(tree, body.start) === "however" && lowerAt(tree, body.start + 1) === ",";
  const from = body.start + (however ? 2 : 0);
  const first = nextComma(tree, from, Math.min(body.end, from + 8));
  if (first === null) return null;
  const which = lowerAt(tree, first + 1) === "which";
  if (!which && !/^(?:a|an)$/u.test(lowerAt(tree, first + 1))) return null;
  const name = tree.words.slice(from, first);
  // "A law relates things. A law is found" would be two laws.
  if (/^an?$/u.test(name[0]?.lower ?? "")) return null;
  if (!isPlainName(tree, from, first)) return null;
  const second = nextComma(tree, first + 1, body.end);
  if (second === null || lengthOf(tree, second, body.end) < 4 || lengthOf(tree, first, second) < 4)
    return null;
  if (tree.words.slice(first + 1, second).some(({ lower }) => lower === "and" && !which)) return null;
  const said = [...name, ...(which ? [] : [word("is", "AUX")])];
  const aside = clauseAlone(tree, said, first + (which ? 2 : 1), second);
  if (aside === null || aside.subject >= name.length) return null;
  const pronoun = pronounFor(aside.tree, aside.subject);
  if (pronoun === null) return null;
  const main = clauseAlone(tree, [pronoun], second + 1, body.end);
  if (main === null || main.subject !== 0 || main.finite > 2) return null;
  const joint: Word[] = however || part.opening.length > 0 ? wordsFrom("but") : [];
  const subject = from + aside.subject;
  return [
    { opening: said, body: { start: first + (which ? 2 : 1), end: second }, verb: -1, subject },
    {
      opening: [...joint, pronoun],
      otherwise: [...joint, ...name],
      body: { start: second + 1, end: body.end },
      verb: -1,
      subject,
      antecedent: subject,
    },
  ];
}

function nextComma(tree: SentenceTree, from: number, end: number): number | null {
  for (let index = from + 1; index < end; index += 1)
    if (tree.words[index]?.text === "," && (tree.depths[index] ?? 0) === 0) return index;
  return null;
}

/** A noun with its adjectives and nothing that hangs on it: else the aside could be of another noun. */
function isPlainName(tree: SentenceTree, from: number, end: number): boolean {
  for (let index = from; index < end; index += 1)
    if (
      (tree.depths[index] ?? 0) === 0 &&
      !/^(?:DT|JJ|NN|NNS|NNP|NNPS|HYPH|POS|CD|\(|\)|PRP\$|-)$/u.test(tagAt(tree, index))
    )
      return false;
  let last = end - 1;
  if (tree.words[last]?.text === ")") while (last > from && tree.words[last]?.text !== "(") last -= 1;
  if (tree.words[last]?.text === "(") last -= 1;
  return (
    /^NN/u.test(tagAt(tree, last)) &&
    !/^(?:no|each|every|any|all|some|most|many|few)$/u.test(lowerAt(tree, from))
  );
}
