import type { PhrasePattern } from "../../lexicon/phrase-pattern.ts";
import { formOfTag } from "../../lexicon/verb-forms.ts";
import type { PhraseMatch } from "./phrase-match.ts";
import { dependent, lowerAt, type SentenceTree, tagAt } from "./sentence-tree.ts";

/** Whether a phrase told otherwise would take a form or an "is" from what is joined to it. */
export function takesFromJoined(tree: SentenceTree, pattern: PhrasePattern, match: PhraseMatch): boolean {
  return (losesBe(pattern) && sharesBe(tree, match)) || sharesForm(tree, pattern, match);
}

/** "capable of finding, copying, and reading letters": what is joined would keep the form that the first one loses. */
function sharesForm(tree: SentenceTree, { from, to }: PhrasePattern, { places, end }: PhraseMatch): boolean {
  const place = from.findIndex(({ kind }) => kind === "form");
  const element = from[place];
  const at = places[place];
  if (element?.kind !== "form" || at === undefined) return false;
  if (!to.some((told) => told.kind === "form" && told.form !== element.form)) return false;
  return tree.words.some(({ lower }, index) => {
    if (index < end || !/^(?:and|or|but|,)$/u.test(lowerAt(tree, index - 1))) return false;
    const second = tagAt(tree, index) === "RB" ? index + 1 : index;
    // "finding letters, using oil" is no list.
    if (lowerAt(tree, index - 1) === ",")
      return tree.heads[second] === at && tree.relations[second] === "conj";
    if (element.form === "ing") return /ing$/u.test(second === index ? lower : lowerAt(tree, second));
    return formOfTag(tagAt(tree, second)) === element.form;
  });
}

/** "is distinct from" told as "differs from". */
function losesBe({ from, to }: PhrasePattern): boolean {
  const [first] = from;
  if (first?.kind !== "verb" || !first.verbs.has("be")) return false;
  return (
    to.some(({ kind }) => kind === "verb") && !to.some((told) => told.kind === "verb" && told.verb === "be")
  );
}

/** "is distinct from A, but similar to B", "is costly and slow": a second half that has its "is" from the first. */
function sharesBe(tree: SentenceTree, { start, end }: PhraseMatch): boolean {
  const described = (index: number) => /^(?:JJ|VBN)/u.test(tagAt(tree, index));
  for (let at = end; at < tree.words.length; at += 1) {
    if (tree.relations[at] !== "conj" || !described(at)) continue;
    const head = tree.heads[at] ?? -1;
    if (head >= start && head < end && dependent(tree, at, "cop", "nsubj", "aux", "aux:pass") === undefined)
      return true;
  }
  // Where the parser joins the second half to something else.
  for (let at = end; at < tree.words.length; at += 1) {
    if (!/^(?:and|or|but|yet)$/u.test(lowerAt(tree, at))) continue;
    const second = tagAt(tree, at + 1) === "RB" ? at + 2 : at + 1;
    if (described(second) && !/^(?:NN|JJ|VBN|HYPH|CD)/u.test(tagAt(tree, second + 1))) return true;
  }
  return false;
}
