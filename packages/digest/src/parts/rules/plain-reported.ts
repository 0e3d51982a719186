import {
  dependent,
  finiteWord,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import { isStretch, type Piece } from "../../builtin/low/telling.ts";
import { type Word, word } from "../../builtin/prose/words.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { treeOfWords } from "../tree-of-words.ts";
import { splitPlainReduced } from "./plain-reduced.ts";
import { splitPlainThat } from "./plain-that.ts";
import { splitPlainWhich } from "./plain-which.ts";

const WITHIN: readonly SplitRule[] = [splitPlainThat, splitPlainWhich, splitPlainReduced];

/** Verbs whose "that" holds what may not be so: it is told of each part. */
const REPORTS =
  /^(?:suggest|propose|hypothesi[sz]e|imply|argue|speculate|conclude|predict|postulate|posit)$/u;

/** "Tests suggest that A is a lamp that burns" as "Tests suggest that A is a lamp. They also suggest that this lamp burns". */
export function splitPlainReported(tree: SentenceTree): readonly Split[] {
  const verb = tree.root;
  const that = verb + 1;
  if (!REPORTS.test(tree.words[verb]?.lemma ?? "") || lowerAt(tree, that) !== "that") return [];
  if (finiteWord(tree, verb) !== verb || dependent(tree, verb, "aux", "aux:pass") !== undefined) return [];
  const again = againOf(tree, verb);
  const clause = dependent(tree, verb, "ccomp");
  if (again === null || clause === undefined || lowerAt(tree, that + 1) === ",") return [];
  if (goesOn(tree, that)) return [];
  const inner = treeOfWords(tree, tree.words.slice(that + 1, endOfSentence(tree)));
  if (inner === null) return [];
  const opening: Word[] = [again, word("also", "ADV"), verbAgain(tree, verb), word("that", "SCONJ")];
  return WITHIN.flatMap((rule) =>
    rule(inner).flatMap(({ rule: name, statements, about, cut }): Split[] => {
      const [first, second, ...more] = statements;
      if (first === undefined || second === undefined || more.length > 0) return [];
      return [
        {
          rule: `plain-reported:${name.replace(/^plain-/u, "").replace(/:/u, "-")}`,
          statements: [
            [{ start: 0, end: that + 1 }, ...moved(first, that + 1)],
            [...opening, ...moved(second, that + 1)],
          ],
          about: about + that + 1,
          cut: cut + that + 1,
        },
      ];
    }),
  );
}

/** Where something else than the report begins: "; we show", ", showing that", "and provide B". */
function goesOn(tree: SentenceTree, that: number): boolean {
  const form = tagAt(tree, tree.root);
  for (let at = that + 1; at < endOfSentence(tree); at += 1) {
    const lower = lowerAt(tree, at);
    const next = tagAt(tree, at + 1);
    if (/^(?:[;:]|whereas|while|although|though|--+|—|thus|thereby)$/u.test(lower)) return true;
    if (lower === "," && /^(?:VBG|RB)$/u.test(next)) return true;
    if (lower === "and" && (next === form || next === "VB" || next === "PRP")) return true;
  }
  return false;
}

function moved(pieces: readonly Piece[], by: number): Piece[] {
  return pieces.map((piece) => (isStretch(piece) ? { start: piece.start + by, end: piece.end + by } : piece));
}

/** Who reports, taken up: "we", "they", "it"; null for others. */
function againOf(tree: SentenceTree, verb: number): Word | null {
  const subject = subjectOf(tree, verb);
  if (subject === undefined || subject > verb) return null;
  const lower = lowerAt(tree, subject);
  // "Conclusions We conclude"
  if (lower === "we" || lowerAt(tree, verb - 1) === "we") return word("we", "PRON");
  if (!/^(?:NN|NNS|DT|PRP)$/u.test(tagAt(tree, subject)) || /^(?:i|one|some|others?|all|both)$/u.test(lower))
    return null;
  if (tagAt(tree, verb) === "VBZ" || /^(?:this|it)$/u.test(lower)) return word("it", "PRON");
  return tagAt(tree, verb) === "VBP" || tagAt(tree, subject) === "NNS" ? word("they", "PRON") : null;
}

function verbAgain(tree: SentenceTree, verb: number): Word {
  return tree.words[verb] ?? word("suggest", "VERB");
}
