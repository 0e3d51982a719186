import { headOfPhrase } from "../../builtin/low/head-of-phrase.ts";
import { finiteWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { type Word, word, wordsFrom } from "../../builtin/prose/words.ts";
import { isOfMany, nameAgain } from "../aside.ts";
import { endsInThings } from "../held-for-both.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { splitApposition } from "./apposition.ts";

/** "They study Lantern, an old lamp of clay." as "They study Lantern. Lantern is an old lamp of clay". */
export function splitPlainApposition(tree: SentenceTree): readonly Split[] {
  const known = splitApposition(tree);
  const found: Split[] = [];
  for (let mark = 3; mark < endOfSentence(tree) - 3; mark += 1) {
    if (lowerAt(tree, mark) !== "," || (tree.depths[mark] ?? 0) > 0) continue;
    found.push(...splitAt(tree, mark).filter((split) => !known.some((other) => isSame(split, other))));
  }
  return found;
}

/** "Oil is a method" is not the same as "This is a method". */
function isSame(one: Split, other: Split): boolean {
  return one.cut === other.cut && (one.rule.endsWith(":name") || other.rule.endsWith("-event"));
}

/** What may be said of all that was told. */
const EVENTS =
  /^(?:finding|prediction|phenomenon|result|process|effect|outcome|conclusion|observation|problem|limitation|situation|task|challenge|feature|property|hallmark|mechanism|phenotype|condition|pattern|approach|strategy|setting|scenario|hypothesis|step|requirement|behaviou?r|response|function|activity|role|trait|trend|conflict|discrepancy|difference|event)$/u;

function splitAt(tree: SentenceTree, mark: number): Split[] {
  const start = mark + 1;
  if (!/^an?$/u.test(lowerAt(tree, start))) return [];
  const end = endOfSentence(tree);
  const head = headOfPhrase(tree, start, 0);
  const main = finiteWord(tree, tree.root) ?? -1;
  if (head === undefined || !/^NN/u.test(tagAt(tree, head)) || main < 0 || main > mark) return [];
  if (isTorn(tree, mark, head) || tree.words.slice(0, mark).some(({ lower }) => HELD.test(lower))) return [];
  // "It stops the fire, a cause of harm": the fire, or that it is stopped.
  if (ENDS.test(tree.words[tree.root]?.lemma ?? "")) return [];
  const event = EVENTS.test(tree.words[head]?.lemma ?? "");
  // "several effects, namely A, B, and C, an event": one of them, or all.
  if (event && endsInThings(tree, mark)) return [];
  const noun = tree.heads[head] ?? -1;
  const meant = tree.relations[head] === "appos" && noun < mark && isNear(tree, noun, mark);
  if (!(event || meant) || (tree.margins[head] ?? 0) < 50) return [];
  // "an error of 1% on Lantern, a new record": what was done, and not Lantern.
  const done = /^(?:record|gain|boost|drop|rise|increase|decrease|improvement|reduction)$/u;
  const name = meant && !done.test(tree.words[head]?.lemma ?? "") ? nameOf(tree, noun, mark) : null;
  // "They study the use of light, a method that": the vague "this" is what "a method" was.
  const opening = name ?? wordsFrom("this");
  if (name === null && meant && isOfMany(tree, noun)) return [];
  // "leads to the loss of a lamp (L4), a sign of age": the lamp, or its loss.
  if (name === null && event && lowerAt(tree, mark - 1) === ")") return [];
  return [
    {
      rule: `plain-apposition:${name === null ? (event ? "event" : "this") : "name"}`,
      statements: [[{ start: 0, end: mark }], [...opening, word("is", "AUX"), { start, end }]],
      about: meant ? noun : tree.root,
      cut: head,
    },
  ];
}

const ENDS =
  /^(?:prevent|avoid|stop|inhibit|block|suppress|reduce|decrease|abolish|eliminate|lower|impair|limit)$/u;

/** Under these the thing named is not there, or is not surely one. */
const HELD =
  /^(?:if|whether|suggest|suggests|suggested|hypothesi\p{L}+|may|might|could|would|should|not|no|neither|either|without|than|how|what)$/u;

/** The noun is the last word before the comma, but for its short form in brackets. */
function isNear(tree: SentenceTree, noun: number, mark: number): boolean {
  if (noun === mark - 1) return true;
  return lowerAt(tree, mark - 1) === ")" && lowerAt(tree, noun + 1) === "(" && mark - noun < 8;
}

function isName(tree: SentenceTree, noun: number): boolean {
  return (
    tagAt(tree, noun).startsWith("NNP") || /\p{Lu}.*[\p{Lu}\d]|\d\p{Lu}/u.test(tree.words[noun]?.text ?? "")
  );
}

/** The short form in brackets, or the name; null where the noun has none. */
function nameOf(tree: SentenceTree, noun: number, mark: number): readonly Word[] | null {
  const short = tree.words[mark - 2];
  if (lowerAt(tree, mark - 1) === ")") {
    const one = lowerAt(tree, mark - 3) === "(" && /^\p{Lu}[\p{Lu}\d-]+$/u.test(short?.text ?? "");
    return one && short !== undefined ? [{ ...short, spaceBefore: true }] : null;
  }
  const name = isName(tree, noun) && !isOfMany(tree, noun) ? nameAgain(tree, noun) : null;
  return name?.some(({ lower }) => /^(?:this|these|the)$/u.test(lower)) === true ? null : name;
}

/** A list, or a clause that goes on: no apposition, or not to the end. */
function isTorn(tree: SentenceTree, mark: number, head: number): boolean {
  // "A, B, a C": one of a list; "In winter, a lamp": no thing before it.
  for (let at = mark - 1; at > Math.max(0, mark - 7); at -= 1) {
    if (lowerAt(tree, at) === "," && (tree.depths[at] ?? 0) === 0) return true;
  }
  // "It brings a lamp, a loud clock of the old school, a bell"
  const listed = (_: unknown, at: number): boolean =>
    lowerAt(tree, at) === "," && /^an?$/u.test(lowerAt(tree, at + 1)) && (tree.depths[at] ?? 0) === 0;
  if (tree.words.slice(0, mark).some(listed)) return true;
  if (tree.relations.some((relation, at) => relation === "conj" && tree.heads[at] === head)) return true;
  let brought = false;
  for (let at = mark + 2; at < endOfSentence(tree); at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const lower = lowerAt(tree, at);
    if (/^(?:that|which|who|whose|where|when|we)$/u.test(lower)) brought = true;
    if (
      lower === "," &&
      (!brought ||
        /^(?:and|but|VBG)$/u.test(lowerAt(tree, at + 1)) ||
        /^(?:VB.?|DT|CC|TO|IN|RB)$/u.test(tagAt(tree, at + 1)))
    )
      return true;
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, at)) && !brought) return true;
    if (/^(?:and|or)$/u.test(lower) && /^(?:an?|the)$/u.test(lowerAt(tree, at + 1)) && at < head + 6)
      return true;
    if (/^[;:]$/u.test(lower) || /^(?:--+|—|while|whereas|but)$/u.test(lower)) return true;
  }
  return false;
}
