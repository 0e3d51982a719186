import { dependents, finiteWord, lowerAt, type SentenceTree, tagAt } from "../low/sentence-tree.ts";

/** Nouns that count or measure no more than those things of which something is said. */
const MEASURES =
  /^(?:range|number|kind|degree|variety|diversity|amount|fraction|share|majority|frequency|extent|spectrum|proportion|percentage)$/u;
const CHANGES =
  /^(?:increase|decrease|reduce|raise|lower|extend|widen|broaden|expand|enlarge|narrow|limit|restrict|shrink|double|improve|enhance|diminish|boost)$/u;

/** "the range of lamps that burn", "reduces the price of lamps that burn": it is said of those that burn alone. */
export function isPickedOut(tree: SentenceTree, noun: number): boolean {
  let at = noun;
  for (let steps = 0; steps < 6; steps += 1) {
    const above = tree.heads[at] ?? -1;
    const lemma = tree.words[above]?.lemma ?? "";
    if (tree.relations[at] !== "nmod") return tree.relations[at] === "obj" && CHANGES.test(lemma);
    if (MEASURES.test(lemma) && !isSeveral(tree, above)) return true;
    at = above;
  }
  return false;
}

/** "a number of lamps", "a range of lamps": no more than several of them. */
function isSeveral(tree: SentenceTree, measure: number): boolean {
  const some = dependents(tree, measure, "det").some((child) => /^an?$/u.test(lowerAt(tree, child)));
  return some && /^(?:range|number|variety|majority)$/u.test(lowerAt(tree, measure));
}

/** "oil and gas-lit lamps": what stands before the "and" is a part of the name. */
export function isOfJoinedName(tree: SentenceTree, noun: number): boolean {
  return dependents(tree, noun, "cc").some((joint) => joint < noun);
}

/** "light made by a lamp that burns": of the lamp as well as of the light, if the verb's number goes with both. */
export function isBehindDeed(tree: SentenceTree, noun: number, clause: number): boolean {
  const deed = tree.heads[noun] ?? -1;
  if (deed < 0 || deed > noun || !/^VB[NG]$/u.test(tagAt(tree, deed))) return false;
  let owner = deed;
  for (let steps = 0; steps < 3 && /^(?:conj|acl)$/u.test(tree.relations[owner] ?? ""); steps += 1)
    owner = tree.heads[owner] ?? owner;
  if (owner < 0 || !/^NN/u.test(tagAt(tree, owner))) return false;
  const finite = finiteWord(tree, clause);
  const numbered = finite !== undefined && /^(?:VBZ|VBP)$/u.test(tagAt(tree, finite));
  const many = (at: number): boolean => /^NNP?S$/u.test(tagAt(tree, at));
  return !numbered || many(owner) === many(noun);
}

const REPORTS = /^(?:reveal|show|demonstrate|suggest|indicate|report|propose|establish|highlight|uncover)$/u;

/** "Our tests find lamps that burn and show A": the tests show it. */
export function endsInReport(tree: SentenceTree, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at += 1) {
    if (!/^(?:and|,)$/u.test(lowerAt(tree, at)) || (tree.depths[at] ?? 0) > 0) continue;
    const verb = tagAt(tree, at + 1).startsWith("RB") ? at + 2 : at + 1;
    if (REPORTS.test(tree.words[verb]?.lemma ?? "") && /^VB[ZPD]?$/u.test(tagAt(tree, verb))) return true;
  }
  return false;
}

/** "in A−/− and in B−/− lamps": a sign at the end waits for the noun that both share. */
export function endsInSign(tree: SentenceTree, end: number): boolean {
  return /^[-–—−+/]+$/u.test(lowerAt(tree, end - 1));
}
