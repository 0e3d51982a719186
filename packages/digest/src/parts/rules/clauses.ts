import { opensSupposition } from "../../builtin/clauses/clause-alone.ts";
import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { leavesColon } from "../../builtin/clauses/cut-by-words.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { wordTable } from "../../word-table.ts";
import { frontOf, hasConditionWithin } from "../front-of.ts";
import {
  endsAsList,
  endsForBoth,
  isClauseListOpen,
  isHalfSubject,
  isListOfOurs,
  isOften,
  reportsOnBoth,
} from "../held-for-both.ts";
import { endsInAdverb, hasOpenEnd, isListOpen, isReportOpen, isReportWithin } from "../open-end.ts";
import { isDenied, isPast, type Reading, readAlone } from "../read-alone.ts";
import type { Split, SplitRule } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { isUnknown, rightOf } from "./second-clause.ts";

/** How the second clause opens after each joint. */
const OPENINGS: ReadonlyMap<string, string> = wordTable({
  and: "",
  ";": "",
  "–": "",
  "—": "",
  but: "but",
  yet: "but",
  whereas: "but",
  while: "",
  so: "because of this ,",
  thus: "because of this ,",
  hence: "because of this ,",
  therefore: "because of this ,",
  thereby: "because of this ,",
  nevertheless: "but",
  however: "but",
});

/** "A does B, and C does D", "A; B", "A, whereas B": each whole clause a statement of its own. */
export const splitClauses: SplitRule = (tree) => {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 3; at < end - 2; at += 1) {
    const split = splitAt(tree, at, end);
    if (split !== null) found.push(split);
  }
  return found;
};

/** "A if B, and C would be": it would under B. */
function isUnderCondition(tree: SentenceTree, leftEnd: number, start: number, end: number): boolean {
  const supposed = tree.words.slice(0, leftEnd).some(({ lower }) => lower === "if");
  return supposed && tree.words.slice(start, end).some(({ lower }) => /^(?:would|could|might)$/u.test(lower));
}

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const joint = lowerAt(tree, at);
  const opening = OPENINGS.get(joint);
  if (opening === undefined || (tree.depths[at] ?? 0) > 0 || isInside(tree, at)) return null;
  // "But 2 oil" is a name.
  if (/^\p{Lu}/u.test(tree.words[at]?.text ?? "")) return null;
  const comma = /^[,;:]$/u.test(tree.words[at - 1]?.text ?? "");
  // "Two lamps differ: whereas one glows, the other does not"
  if (/^(?:whereas|while)$/u.test(joint) && tree.words[at - 1]?.text === ":") return null;
  if (!comma && /^(?:whereas|so|thus|hence|therefore|thereby|yet|however|nevertheless)$/u.test(joint))
    return null;
  // "; however, B" is told at its second word.
  if (joint === ";" && OPENINGS.has(lowerAt(tree, at + 1)) && lowerAt(tree, at + 1) !== "and") return null;
  const leftEnd = leftEndOf(tree, at);
  const start = startAfter(tree, at);
  if (lengthOf(tree, 0, leftEnd) < 3 || lengthOf(tree, start, end) < 3) return null;
  if (joint === "and" && isUnderCondition(tree, leftEnd, start, end)) return null;
  // "; lead to B", "and, thus, tells B": no subject of its own.
  if (/^(?:VB[PZD]?|MD)$/u.test(tagAt(tree, start))) return null;
  if (leavesColon(tree.words.slice(0, leftEnd), tree.words.slice(start, end))) return null;
  const left = readAlone(tree, [{ start: 0, end: leftEnd }]);
  if (left === null || holdsOn(left.tree, joint)) return null;
  // "thereby keeping A": no clause
  if (joint === "thereby" && tagAt(tree, start) === "VBG") return null;
  // "We did A, while they did B" tells when.
  if (joint === "while" && isPast(left) && lowerAt(left.tree, left.subject) === "we") return null;
  // "A and, while B, C": B is no clause of A.
  if (joint === "while" && lowerAt(tree, at - 2) === "and") return null;
  const bareWhile = joint === "while" && !comma;
  if (bareWhile && !isWhileClause(tree, left, at)) return null;
  const found = rightOf(tree, { start, end }, opening);
  if (found === null || (joint !== ";" && isListOpen(found.right.tree))) return null;
  const { told, right } = found;
  // What is a verb in the second part alone must be one in the sentence too.
  if (!/^(?:VB[^NG]?$|MD)/u.test(tagAt(tree, right.finite + start - told.length + 1))) return null;
  if (
    (joint === "and" || (joint === "but" && !comma)) &&
    !isClearJoint(tree, right, { offset: start - told.length + 1, start, leftEnd, comma })
  )
    return null;
  const name = nameOf(tree, left, right, { joint, at, leftEnd, comma });
  return name === null
    ? null
    : {
        rule: `clauses:${name}`,
        statements: [[{ start: 0, end: leftEnd }], told],
        about: left.verb,
        cut: start,
      };
}

/** "so-called", "10–20", "A – or B – does C": a joint within a word, or a dash that is one of two. */
function isInside(tree: SentenceTree, at: number): boolean {
  const after = tree.words[at + 1];
  if (/^[–—]$/u.test(tree.words[at]?.text ?? ""))
    return (
      tree.words.filter(({ text }) => /^[–—]|[–—]$/u.test(text)).length > 1 ||
      tree.words[at]?.spaceBefore !== after?.spaceBefore ||
      (tree.words[at]?.text === "–" && after?.spaceBefore === false)
    );
  return after?.spaceBefore === false && /^[-–]/u.test(after.text);
}

/** Whether a first part opens something of which the second is a part: what a colon announces, "not only". */
function holdsOn(left: SentenceTree, joint: string): boolean {
  const { words, relations, root } = left;
  const listed = /^(?:and|;|while)$/u.test(joint);
  if (listed && words.some(({ text }) => text === ":")) return true;
  if (
    joint === "and" &&
    relations.some((relation, at) => relation === "parataxis" || (relation === "ccomp" && at < root))
  )
    return true;
  if (listed ? hasOpenEnd(left) : endsInAdverb(left) || isReportOpen(left)) return true;
  return (
    joint === "but" && words.some(({ lower }, index) => lower === "not" && words[index + 1]?.lower === "only")
  );
}

/** "; and", ", so that": marks and joints before and after the one word. */
function leftEndOf(tree: SentenceTree, at: number): number {
  let end = at;
  while (end > 0 && /^(?:[,;:]|and)$/u.test(lowerAt(tree, end - 1))) end -= 1;
  return end;
}

function startAfter(tree: SentenceTree, at: number): number {
  let start = at + 1;
  const semicolon = /^[;:–—]$/u.test(tree.words[at]?.text ?? "");
  if (semicolon && /^(?:and)$/u.test(lowerAt(tree, start))) start += 1;
  if (tree.words[start]?.text === ",") start += 1;
  return start;
}

interface Place {
  readonly offset: number;
  readonly start: number;
  readonly leftEnd: number;
  readonly comma: boolean;
}

/** Whether the noun after an "and" is a subject in the whole sentence as well, and no last part of a list before it. */
function isClearJoint(tree: SentenceTree, right: Reading, { offset, start, leftEnd, comma }: Place): boolean {
  const subject = right.subject + offset;
  const first = right.tree.first[right.subject] ?? right.subject;
  const words = right.tree.words.slice(first, right.finite);
  if (isHalfSubject(right) || (!comma && endsAsList(right))) return false;
  if (words.some(({ text }, index) => text === "," && words[index + 1]?.lower === "that")) return false;
  if (
    /^(?:nsubj|nsubj:pass|expl)$/u.test(tree.relations[subject] ?? "dep") &&
    (tree.first[subject] ?? 0) >= start
  )
    return comma || first + offset <= start + 1;
  if (!comma && isClearClause(tree, right, { start, leftEnd })) return true;
  const listed = tree.words
    .slice(0, leftEnd)
    .some(({ text }, index) => text === "," && tree.depths[index] === 0);
  return comma && !listed;
}

const BRINGS_IN =
  /^(?:that|which|who|whose|where|when|how|why|whether|what|if|because|since|although|though|as|than|between|both|not|only|to)$/u;

/** "A rises while B falls": two whole clauses of one tense, the first with no clause of its own to which the second may belong. */
function isWhileClause(tree: SentenceTree, left: Reading, at: number): boolean {
  if (/^(?:a|even|and|but|for|this|,)$/u.test(lowerAt(tree, at - 1)) || isDenied(left)) return false;
  // "Data were recorded while A did B", "we saw A while B": the second tells when. A frame would hold for both.
  if (dependent(left.tree, left.verb, "aux:pass") !== undefined && isPast(left)) return false;
  if (frontOf(left) !== "bare" || /^(?:we|they)$/u.test(lowerAt(left.tree, left.subject))) return false;
  return (
    /^(?:DT|JJ[RS]?|NN|NNS|NNP|CD|PRP\$)$/u.test(tagAt(tree, at + 1)) &&
    !left.tree.words.some(({ lower }, index) => index > left.subject && BRINGS_IN.test(lower))
  );
}

/** "A feeds B and its use is C", "A does B but the C is D": words that can only begin a clause, with no comma before it. */
function isClearClause(
  tree: SentenceTree,
  { tree: told, subject, finite }: Reading,
  { start, leftEnd }: Pick<Place, "start" | "leftEnd">,
): boolean {
  if (tree.words.slice(0, leftEnd).some(({ lower }) => BRINGS_IN.test(lower))) return false;
  const first = tagAt(tree, start);
  if (/^(?:we|it|they|there)$/u.test(lowerAt(tree, start))) return true;
  if (lowerAt(tree, start - 1) === "but") return /^(?:DT|PRP\$)$/u.test(first);
  if (tree.words.slice(0, leftEnd).some(({ text }) => text === ",")) return false;
  // One thing alone has "is": with the noun before the "and" there would be two.
  const single =
    /^(?:is|was|has|does)$/u.test(lowerAt(told, finite)) ||
    (tagAt(told, finite) === "VBZ" && /^(?:DT|PRP\$)$/u.test(first));
  return (
    single && subject + 1 === finite && tagAt(told, subject) === "NN" && /^(?:DT|PRP\$|NN|JJ)$/u.test(first)
  );
}

function endsInPhrase({ tree, verb }: Reading): boolean {
  return /^(?:IN|TO)$/u.test(tagAt(tree, verb + 1));
}

interface Joined {
  readonly joint: string;
  readonly at: number;
  readonly leftEnd: number;
  readonly comma: boolean;
}

/** The name of the case; null where the second clause would lose what it holds under. */
/** "A has been seen and B left out": the second has its "has been" from the first. */
function lacksAuxiliary(left: Reading, { tree, verb }: Reading): boolean {
  return (
    ["have", "has", "had"].includes(lowerAt(left.tree, left.finite)) &&
    dependent(left.tree, left.verb, "aux:pass") !== undefined &&
    /^VB[DN]$/u.test(tagAt(tree, verb)) &&
    dependent(tree, verb, "aux", "aux:pass", "obj", "ccomp", "xcomp") === undefined
  );
}

function nameOf(tree: SentenceTree, left: Reading, right: Reading, joined: Joined): string | null {
  const { joint, leftEnd, comma } = joined;
  const mark = /^[;:–—]$/u.test(joint);
  const kind = joint === ";" ? "semicolon" : mark ? "dash" : joint;
  const ours = /^(?:we|our)$/u.test(lowerAt(right.tree, right.tree.first[right.subject] ?? 0));
  const reported =
    dependent(left.tree, left.verb, "ccomp") !== undefined ||
    isReportWithin(left.tree) ||
    opensSupposition(left.tree.words.slice(0, leftEnd));
  const unknown = /^(?:but|yet)$/u.test(joint) && isUnknown(right.tree);
  if (reported && !mark && !ours && !unknown) return null;
  const front = frontOf(left);
  if (!mark && (isOften(left) || endsForBoth(tree, joined.at))) return null;
  if (joint === "and" && (isListOfOurs(left.tree) || isClauseListOpen(left))) return null;
  if (!mark && reportsOnBoth(tree, joined.at)) return null;
  if (joint === "and" && lacksAuxiliary(left, right)) return null;
  // "According to A, B, and C": both are said by A.
  if (!mark && lowerAt(tree, 0) === "according") return null;
  // "A because B, and C", "We show how B, and C": the reason or the question may go on.
  if (
    joint === "and" &&
    tree.words.slice(left.verb, leftEnd).some(({ lower }) => /^(?:because|how|why|whether)$/u.test(lower))
  )
    return null;
  // "A was heated and the price of B and C was paid": of which "and" the clause is, is not sure.
  const ands = tree.words.slice(left.verb, leftEnd).some(({ lower }) => lower === "and");
  const one = /^(?:is|was|has)$/u.test(lowerAt(right.tree, right.finite));
  if (joint === "and" && !comma && ands && one && /^(?:NN|JJ)/u.test(tagAt(tree, joined.at + 1))) return null;
  // "A falls and B rises with C in D": both may do so with C.
  if (
    joint === "and" &&
    !comma &&
    left.verb === leftEnd - 1 &&
    left.verb === left.finite &&
    endsInPhrase(right)
  )
    return null;
  if (hasConditionWithin(tree, left.finite, leftEnd) && !comma && !mark) return null;
  const condition = front === "condition" && hasConditionWithin(left.tree, 0, left.subject);
  if (condition && !mark && joint !== "but") return null;
  if (/^(?:both|either|neither|not)$/u.test(lowerAt(tree, left.verb - 1)) && !comma && !mark) return null;
  // "A and B is C" after a preposition is one thing: "between A and B".
  if (joint === "and" && !comma && tagAt(tree, leftEnd - 1) === "IN") return null;
  return [
    kind,
    ...(front !== "bare" && !mark ? ["frame"] : []),
    ...(comma || mark ? [] : ["bare"]),
    ...(reported ? [unknown ? "unknown" : "report"] : []),
  ].join("-");
}
