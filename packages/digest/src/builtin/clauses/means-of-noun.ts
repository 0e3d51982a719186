import { lowerAt, type SentenceTree, subjectOf, tagAt } from "../low/sentence-tree.ts";

/** What one does to a thing without using what is used there. */
const LOOKS_AT =
  /^(?:consider|discuss|study|review|examine|explore|investigate|address|compare|describe|summarize|survey)$/u;

/** Whether "using B" may be said of a noun before it: "the price of halls using lamps", "we study halls using lamps". */
export function isMeansOfNoun(tree: SentenceTree, using: number, end: number): boolean {
  if (tellsChange(tree, using, end)) return true;
  const noun = tree.heads[using] ?? -1;
  if (tree.relations[using] !== "acl" || noun < 0) return false;
  if (noun === using - 1 && PLANS.test(lowerAt(tree, noun)) && isLookedAt(tree, noun)) return true;
  if (tree.relations[noun] !== "nmod") return false;
  const ours = lowerAt(tree, subjectOf(tree, verbAbove(tree, noun)) ?? -1) === "we";
  return !ours || LOOKS_AT.test(tree.words[verbAbove(tree, noun)]?.lemma ?? "");
}

/** What others do things with: "we compare two plans using oil". */
const PLANS =
  /^(?:plans|platforms|options|strategies|interventions|programs|programmes|approaches|methods|schemes|services|policies|models|systems|techniques|algorithms|protocols|tools|therapies|treatments|regimens|designs|studies|trials|experiments|works)$/u;

function isLookedAt(tree: SentenceTree, noun: number): boolean {
  return LOOKS_AT.test(tree.words[verbAbove(tree, noun)]?.lemma ?? "");
}

function verbAbove(tree: SentenceTree, noun: number): number {
  let at = noun;
  for (let steps = 0; at >= 0 && steps < 20 && !/^VB/u.test(tagAt(tree, at)); steps += 1)
    at = tree.heads[at] ?? -1;
  return at;
}

/** "from 6% to 5%" tells how far something went, not what was used. */
function tellsChange(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(
      ({ lower }, offset) =>
        lower === "from" &&
        tagAt(tree, start + offset + 1) === "CD" &&
        tree.words.slice(start + offset, end).some((after) => after.lower === "to"),
    );
}
