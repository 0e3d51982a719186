import { dependent, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { isGlued, isHalfName, isManner } from "../verb-place.ts";

/** Where two predicates may be joined: the first ends, the second starts, and its verb stands at a place. */
export interface Joint {
  readonly end: number;
  readonly start: number;
  readonly place: number;
  readonly kind: "and" | "but" | "list";
}

const ADVERBS =
  /^(?:then|also|thereby|thus|therefore|further|subsequently|even|instead|still|often|hence|consequently|not|never|furthermore|moreover|in|turn|addition|particular|both|yet|so|now|later|thereafter|only|always|sometimes|together|rather|likely)$/u;
const ALTERED =
  /^(?:increased|decreased|reduced|enhanced|elevated|altered|improved|impaired|delayed|diminished|prolonged|accelerated|lowered|raised|related|associated|known|modified)$/u;

/** The joint of two predicates at a word, if there may be one. */
export function jointAt(tree: SentenceTree, at: number, end: number): Joint | null {
  if ((tree.depths[at] ?? 0) > 0) return null;
  const lower = lowerAt(tree, at);
  if (!/^(?:and|but|yet|,)$/u.test(lower)) return null;
  // "has not yet done B": no joint.
  if (lower === "yet" && lowerAt(tree, at - 1) !== ",") return null;
  // "binds selectively and directly", "A; B, and does C": what is joined is less, or more, than two deeds.
  if (isManner(tree, at - 1) && isManner(tree, at + 1)) return null;
  if (tree.words.slice(0, at).some(({ text }) => text === ";")) return null;
  const yet = lower === "and" && lowerAt(tree, at + 1) === "yet";
  const start = yet ? at + 2 : at + 1;
  let place = start;
  while (place < start + 4 && isAdverb(tree, place)) place += 1;
  if (
    isGlued(tree, place) ||
    !(/^(?:VB[ZPDN]?|MD|JJ)$/u.test(tagAt(tree, place)) || isHiddenVerb(tree, place))
  )
    return null;
  // "lamp lighting and multi-room heating": half of a name.
  if (isHalfName(tree, place)) return null;
  // "are small and separate in winter": what may be a verb is told as none.
  if (tagAt(tree, place) === "JJ" && /ate$/u.test(lowerAt(tree, place))) return null;
  // "shows slow growth and increased use": a noun and what is said of it.
  if (ALTERED.test(lowerAt(tree, place)) && /^(?:NN|JJ)/u.test(tagAt(tree, place + 1))) return null;
  const comma = lower !== "," && lowerAt(tree, at - 1) === ",";
  if (lower === "," && !opensList(tree, place, end)) return null;
  const basis = /^(?:compared|based|given|followed)$/u.test(lowerAt(tree, place));
  if (basis && lowerAt(tree, place + 1) !== "with") return null;
  const kind = lower === "," ? "list" : lower === "and" && !yet ? "and" : "but";
  return { end: comma ? at - 1 : at, start, place, kind };
}

function isAdverb(tree: SentenceTree, index: number): boolean {
  return ADVERBS.test(lowerAt(tree, index)) || isManner(tree, index);
}

/** "finds A and stores B", where "stores" was taken for a noun: what follows it can follow no noun. */
function isHiddenVerb(tree: SentenceTree, place: number): boolean {
  const next = place + 1;
  return (
    tagAt(tree, place) === "NNS" &&
    /^\p{Ll}+s$/u.test(tree.words[place]?.text ?? "") &&
    !/(?:ers|ors|ions|ities)$/u.test(lowerAt(tree, place)) &&
    (/^(?:DT|PRP\$|PRP|TO)$/u.test(tagAt(tree, next)) ||
      /^(?:to|into|onto|from|that)$/u.test(lowerAt(tree, next)) ||
      dependent(tree, place, "obj", "xcomp", "ccomp") !== undefined)
  );
}

/** The tree in which a verb taken for a noun is one. */
export function withVerbAt(tree: SentenceTree, place: number): SentenceTree {
  if (tagAt(tree, place) !== "NNS") return tree;
  return { ...tree, tags: tree.tags.map((tag, index) => (index === place ? "VBZ" : tag)) };
}

/** "A, does B and does C": after a comma, a verb that another of its kind follows after an "and". */
function opensList(tree: SentenceTree, place: number, end: number): boolean {
  for (let index = place + 1; index < end; index += 1) {
    if ((tree.depths[index] ?? 0) > 0 || !/^(?:and|or)$/u.test(lowerAt(tree, index))) continue;
    const next = isAdverb(tree, index + 1) ? index + 2 : index + 1;
    const altered = ALTERED.test(lowerAt(tree, next)) && /^(?:NN|JJ)/u.test(tagAt(tree, next + 1));
    if (isAlike(tree, next, place) && !altered) return true;
  }
  return false;
}

function isAlike(tree: SentenceTree, one: number, other: number): boolean {
  const tags = [tagAt(tree, one), tagAt(tree, other)];
  return (
    tags[0] === tags[1] ||
    tags.every((tag) => /^VB[DN]$/u.test(tag)) ||
    tags.every((tag) => /^VBP?$/u.test(tag))
  );
}

/** Whether a comma before the joint opens a list of which the joint closes the last part. */
export function isLastOfList(tree: SentenceTree, { end, place, kind }: Joint, from: number): boolean {
  const first = kind === "list" ? end - 1 : end;
  for (let index = from; index < first; index += 1) {
    if (tree.words[index]?.text !== "," || (tree.depths[index] ?? 0) > 0) continue;
    const next = isAdverb(tree, index + 1) ? index + 2 : index + 1;
    if (isAlike(tree, next, place) || isAlike(tree, next, from - 1)) return true;
  }
  return false;
}

/** "was seen in A and was kept in B": the second brings its auxiliary with it. */
export function ownAuxiliary(tree: SentenceTree, place: number): boolean {
  return /^(?:is|are|was|were|has|have|had|can|could|may|might|will|would|does|do|did|should|must)$/u.test(
    lowerAt(tree, place),
  );
}
