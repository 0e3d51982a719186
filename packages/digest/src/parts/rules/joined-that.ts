import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isDenied, type Reading, readAlone, subjectAgain } from "../read-alone.ts";
import { isSoundStatement } from "../sound-statement.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { treeOfWords } from "../tree-of-words.ts";
import { splitReports } from "./reports.ts";

const REPORTS =
  /^(?:show|demonstrate|find|suggest|reveal|indicate|report|propose|prove|argue|conclude|establish|hypothesize|hypothesise|confirm|observe|assume|note|imply|see|discover|predict|conjecture|estimate|speculate|posit|learn|verify)$/u;
/** Words that bring in a "that" of their own. */
const BRINGS_THAT =
  /^(?:suggesting|indicating|implying|showing|demonstrating|revealing|confirming|fact|hypothesis|evidence|assumption|idea|notion|possibility|view|concept|such|so|proving|meaning|assuming|given|provided|observation|finding|conclusion|result)$/u;

/**
 * "We show in old halls that A, and that B" as "We show in old halls that A. We also show that B.": wherever the report
 * stands, its "that" is said twice. What `splitReports` finds is left to it.
 */
export function splitJoinedThat(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const thats = tree.words.flatMap((item, at) =>
    item.lower === "that" && (tree.depths[at] ?? 0) === 0 && /^(?:IN|DT|WDT)$/u.test(tagAt(tree, at))
      ? [at]
      : [],
  );
  const found: Split[] = [];
  for (const second of thats.slice(1)) {
    if (!/^(?:and|also|,)$/u.test(lowerAt(tree, second - 1)) || end - second < 4) continue;
    const split = splitAt(tree, thats, second, end);
    if (split === null) continue;
    // "that A, that B, and that C" is told from its first comma on.
    found.push(split);
    break;
  }
  if (found.length === 0) return found;
  const known = new Set(splitReports(tree).map(({ cut }) => cut));
  return found.filter(({ cut }) => !known.has(cut));
}

function splitAt(tree: SentenceTree, thats: readonly number[], second: number, end: number): Split | null {
  const also = lowerAt(tree, second - 1) === "also" ? 1 : 0;
  const joint = second - 1 - also;
  const listed = lowerAt(tree, joint) === ",";
  const last = thats.some((at) => at > second && lowerAt(tree, at - 1) === "and");
  if (lowerAt(tree, joint) !== "and" && !(listed && last)) return null;
  const leftEnd = !listed && lowerAt(tree, joint - 1) === "," ? joint - 1 : joint;
  // "that A; that B; and that C": the first two would stand without their "and".
  if (tree.words.slice(0, joint - 1).some(({ text }, at) => text === ";" && lowerAt(tree, at + 1) === "that"))
    return null;
  const left = readAlone(tree, [{ start: 0, end: leftEnd }]);
  if (left === null || hasOpenEnd(left.tree) || isDenied(left)) return null;
  const that = firstThat(tree, thats, left);
  if (that === null || that >= joint - 2 || isElsewhere(tree, that, leftEnd)) return null;
  // Both are clauses by themselves: no "lamps that hang here and that burn".
  const clauses = [tree.words.slice(that + 1, leftEnd), tree.words.slice(second + 1, end)];
  for (const words of clauses) {
    const inner = treeOfWords(tree, words);
    if (inner === null || !isSoundStatement(inner) || /^VB|^MD/u.test(tagAt(inner, 0))) return null;
  }
  const opening = reportAgain(left);
  if (opening === null) return null;
  const told: Piece[] = [...opening, { start: second, end }];
  return readAlone(tree, told) === null
    ? null
    : {
        rule: `that-clauses:${listed ? "list" : that === left.verb + 1 ? "near" : "far"}`,
        statements: [[{ start: 0, end: leftEnd }], told],
        about: left.verb,
        cut: second,
      };
}

/** The "that" which the verb of a statement brings in: at once, or after where or how that was seen. */
function firstThat(
  tree: SentenceTree,
  thats: readonly number[],
  { verb, tree: left }: Reading,
): number | null {
  if (!REPORTS.test(left.words[verb]?.lemma ?? "")) return null;
  const that = thats.find((at) => at > verb);
  if (that === undefined || that - verb > 9) return null;
  const [first] = tree.words.slice(verb + 1, that);
  if (first === undefined) return that;
  const phrase =
    /^(?:,|in|by|for|using|at|here|with|on|also|further|from|through|experimentally|empirically)$/u;
  const verbs = tree.tags.slice(verb + 1, that).some((tag) => /^(?:VB[ZPD]?|MD)$/u.test(tag));
  return phrase.test(first.lower) && !verbs ? that : null;
}

/** Whether another word before the second "that" may have brought it in. */
function isElsewhere(tree: SentenceTree, that: number, leftEnd: number): boolean {
  return tree.words
    .slice(that + 1, leftEnd)
    .some(
      ({ lower, lemma }, at) =>
        BRINGS_THAT.test(lower) ||
        (lower === "that" && REPORTS.test(tree.words[that + at]?.lemma ?? "")) ||
        /^(?:if|whether|because|unless)$/u.test(lower) ||
        (REPORTS.test(lemma) && /^(?:that|how|whether)$/u.test(lowerAt(tree, that + at + 2))),
    );
}

/** "They also show", "We have also shown". */
function reportAgain(left: Reading): Word[] | null {
  const again = subjectAgain(left);
  const { tree, verb, finite } = left;
  if (again === null || verb - finite > 2 || verb < finite) return null;
  const words = tree.words.slice(finite, verb + 1).filter(({ lower }) => lower !== "also");
  const [first, ...rest] = words.map((item) => ({ ...item, spaceBefore: true }));
  if (first === undefined) return null;
  const also = word("also", "ADV");
  return rest.length === 0 ? [...again, also, first] : [...again, first, also, ...rest];
}
