import {
  dependent,
  dependents,
  isNegated,
  lowerAt,
  type SentenceTree,
  subjectOf,
} from "../low/sentence-tree.ts";
import { wordsFrom } from "../prose/words.ts";
import {
  type ClausePart,
  isAuthorsPronoun,
  isConditional,
  isWholeClause,
  lengthOf,
  modalsOf,
  pronounFor,
  standsAlone,
} from "./clause-part.ts";

const CONTRASTS = new Set(["while", "whereas"]);
const CONCESSIONS = new Set(["although", "though", "whereas", "while"]);

/** "A, whereas B", "A because B", "Although A, B". */
export function cutSubordinate(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  for (const clause of dependents(tree, part.verb, "advcl", "dep")) {
    const mark = dependent(tree, clause, "mark");
    if (mark === undefined || !isWholeClause(tree, clause)) continue;
    const cut =
      clause > part.verb ? cutFinal(tree, part, clause, mark) : cutInitial(tree, part, clause, mark);
    if (cut !== null) return cut;
  }
  return null;
}

function cutFinal(
  tree: SentenceTree,
  part: ClausePart,
  clause: number,
  mark: number,
): readonly ClausePart[] | null {
  const { body, verb } = part;
  const joint = lowerAt(tree, mark);
  const comma = tree.words[mark - 1]?.text === ",";
  // "It is open, though, why A": said of what stands before.
  if (joint === "though" && tree.words[mark + 1]?.text === ",") return null;
  if (!standsAlone(tree, clause, body, mark, body.end) || !pronounIsClear(tree, clause, part.subject))
    return null;
  const opening = openingFor(tree, part, joint, comma);
  if (opening === null || (tree.first[verb] ?? 0) >= mark) return null;
  if (lengthOf(tree, body.start, comma ? mark - 1 : mark) < 4) return null;
  const first = { ...part, body: { start: body.start, end: comma ? mark - 1 : mark } };
  const rest = {
    opening: wordsFrom(opening),
    body: { start: mark + 1, end: body.end },
    verb: clause,
    subject: subjectOf(tree, clause),
  };
  return [first, rest];
}

function openingFor(
  tree: SentenceTree,
  { verb, subject }: ClausePart,
  joint: string,
  comma: boolean,
): string | null {
  // "We did A, while the cells did B" tells when.
  const reported = dependent(tree, verb, "ccomp") !== undefined;
  if (joint === "while" && isAuthorsPronoun(tree, subject) && !reported) return null;
  if (comma && CONTRASTS.has(joint)) return "in contrast ,";
  if (comma && (joint === "although" || joint === "though")) return "but";
  const because = joint === "because" || (comma && joint === "since");
  const plain =
    !isNegated(tree, verb) &&
    modalsOf(tree, verb).length === 0 &&
    !isConditional(tree, verb) &&
    dependent(tree, verb, "ccomp", "xcomp") === undefined;
  return because && plain ? "this is because" : null;
}

/** "Although A, B" told as "A. But B." */
function cutInitial(
  tree: SentenceTree,
  part: ClausePart,
  clause: number,
  mark: number,
): readonly ClausePart[] | null {
  const { body, verb } = part;
  const joint = lowerAt(tree, mark);
  if (mark !== body.start || !CONCESSIONS.has(joint) || part.opening.length > 0) return null;
  if (joint === "while" && !isStanding(tree, clause)) return null;
  const comma = tree.words.findIndex((item, index) => index >= (tree.last[clause] ?? 0) && item.text === ",");
  if (comma < 0 || comma > verb || !pronounIsClear(tree, verb, subjectOf(tree, clause))) return null;
  const first = subjectOf(tree, clause);
  if (
    first !== undefined &&
    /^(?:it|they|this|these)$/u.test(lowerAt(tree, first)) &&
    tree.relations[first] !== "expl"
  )
    return null;
  return [
    { opening: [], body: { start: mark + 1, end: comma }, verb: clause, subject: subjectOf(tree, clause) },
    { opening: wordsFrom("but"), body: { start: comma + 1, end: body.end }, verb, subject: part.subject },
  ];
}

/** Whether a "while" clause says what holds in general, so that "while" is no "during". */
function isStanding(tree: SentenceTree, clause: number): boolean {
  const auxiliaries = dependents(tree, clause, "aux", "aux:pass").map((index) => lowerAt(tree, index));
  if (auxiliaries.some((word) => /^(?:has|have|can|may|might|could)$/u.test(word))) return true;
  const subject = subjectOf(tree, clause);
  return dependents(tree, subject ?? clause, "det", "amod").some((index) =>
    /^(?:most|many|some|much|several|such|previous|recent|existing|current|traditional|these)$/u.test(
      lowerAt(tree, index),
    ),
  );
}

/** A pronoun may open a sentence only where it takes up the subject just before. */
function pronounIsClear(tree: SentenceTree, clause: number, before: number | undefined): boolean {
  const subject = subjectOf(tree, clause);
  if (subject === undefined) return false;
  const lower = lowerAt(tree, subject);
  if (!/^(?:it|they)$/u.test(lower) || tree.relations[subject] === "expl" || isAuthorsPronoun(tree, subject))
    return true;
  return pronounFor(tree, before)?.lower === lower;
}
