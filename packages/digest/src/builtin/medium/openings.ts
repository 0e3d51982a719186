import {
  dependents,
  finiteWord,
  isSubtree,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../low/sentence-tree.ts";
import { type Compression, isBalanced, isHarmless, leaveOut, textAt } from "./compression.ts";

/** Openings that only join, hedge nothing and hold for nothing: they go before a comma. */
const EMPTY =
  /^(?:especially|interestingly|importantly|notably|remarkably|strikingly|surprisingly|unexpectedly|intriguingly|crucially|critically|specifically|more specifically|in particular|particularly|moreover|furthermore|additionally|in addition|besides|also|finally|lastly|first|firstly|second|secondly|third|thirdly|here|in this (?:paper|work|study|article|letter|context|regard|way|setting|respect|review|report|note)|in the present (?:paper|work|study)|to this end|to do so|to this aim|(?:in order )?to (?:better )?(?:understand|elucidate|address|solve|resolve) (?:this|these) \p{L}+|(?:in order )?to address (?:this|these|the) (?:issue|issues|problem|problems|challenge|challenges|question|questions|gap|limitation|limitations)|(?:in order )?to (?:tackle|overcome|solve|alleviate|mitigate|remedy|fill) (?:this|these) (?:\p{L}+ )?(?:issue|issues|problem|problems|challenge|challenges|gap|limitation|limitations|difficulties)|to (?:answer|investigate|explore|examine|study|test) this (?:question|hypothesis|possibility|idea)?|to the best of our knowledge|of note|indeed|in fact|as a result|taken together|together|collectively|altogether|overall|in summary|in conclusion|in short|in general|generally speaking|motivated by (?:this|these)(?: \p{L}+)?|inspired by (?:this|these)(?: \p{L}+)?|(?:based|building) (?:up)?on (?:this|these)(?: \p{L}+)?|recently|in recent years|over the (?:past|last) (?:few )?(?:years|decades?)|nowadays|currently|traditionally|historically|for this purpose|for this reason|as expected|as such)$/u;
const LONGEST = 9;

/** What stands before the subject of a sentence. */
export function compressOpenings(tree: SentenceTree): Compression[] {
  return [emptyOpening(tree), methodOpening(tree), announcement(tree), ...insertions(tree)].filter(
    (each) => each !== null,
  );
}

function emptyOpening(tree: SentenceTree): Compression | null {
  const comma = tree.words.slice(0, LONGEST + 1).findIndex(({ text }) => text === ",");
  if (comma < 1) return null;
  const opening = wordsBefore(tree, comma);
  return EMPTY.test(opening) ? leaveOut(0, comma + 1, 0.02) : null;
}

function wordsBefore(tree: SentenceTree, end: number): string {
  return tree.words
    .slice(0, end)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "Using A and B, we ...", "To understand A, we ...", "By combining A, ...": how, or what for. */
function methodOpening(tree: SentenceTree): Compression | null {
  const top = (tree.children[tree.root] ?? []).find(
    (child) => tree.relations[child] === "advcl" && child < tree.root && isUnfinished(tree, child),
  );
  if (top === undefined) return null;
  const first = tree.first[top] ?? top;
  let last = tree.last[top] ?? top;
  if (textAt(tree, last) === ",") last -= 1;
  const leading = wordsBefore(tree, first).replace(/ ,$/u, "");
  if (first > 0 && !/^(?:here|in this (?:work|paper|study))? ?,?$/u.test(leading)) return null;
  if (textAt(tree, last + 1) !== "," || !isSubtree(tree, top, first, last + 1)) return null;
  if (!isHarmless(tree, first, last + 1) || !isBalanced(tree, 0, last + 2)) return null;
  const subject = subjectOf(tree, tree.root);
  if (subject === undefined || (tree.first[subject] ?? subject) < last) return null;
  const purpose = lowerAt(tree, first) === "to" || lowerAt(tree, first) === "in";
  const using =
    /^(?:using|by|through|via|combining|employing|leveraging|applying|building|drawing|based)$/u.test(
      lowerAt(tree, first),
    );
  // Given, assuming, considering: what follows may hold only then.
  return purpose || using ? leaveOut(first, last + 2, purpose ? 0.3 : 0.45) : null;
}

function isUnfinished(tree: SentenceTree, verb: number): boolean {
  return finiteWord(tree, verb) === undefined && /^VB[GN]?$/u.test(tagAt(tree, verb));
}

const FACTUAL =
  /^(?:show|shows|showed|shown|find|finds|found|demonstrate|demonstrates|demonstrated|prove|proves|proved|observe|observes|observed|reveal|reveals|revealed|establish|establishes|established|confirm|confirms|confirmed|discover|discovered|report|reported|note|verify|verified)$/u;
const TELLING_SUBJECT =
  /^(?:we|it|here we|(?:our|these|the|the present|the obtained) (?:(?:experimental|empirical|theoretical|numerical|main|analysis|simulation|new|combined) )?(?:results?|findings|data|experiments|analysis|analyses|work|study|observations|simulations|calculations))$/u;

/** "We show that A", "Our results demonstrate that A": A. Never what is only suggested or assumed. */
function announcement(tree: SentenceTree): Compression | null {
  const verb = tree.root;
  if (!FACTUAL.test(lowerAt(tree, verb))) return null;
  const that = verb + 1;
  if (lowerAt(tree, that) !== "that") return null;
  const claim = dependents(tree, verb, "ccomp")[0];
  if (claim === undefined || subjectOf(tree, claim) === undefined || finiteWord(tree, claim) === undefined)
    return null;
  const subject = subjectOf(tree, verb);
  if (subject === undefined) return null;
  const before = wordsBefore(tree, verb).replace(/^(?:here|in this (?:paper|work|study)) ,? ?/u, "");
  const bare = before.replace(
    / (?:also|further|first|then|finally|thus|clearly|here|is|are|have|has|was|were|been|experimentally|empirically|theoretically|formally|next|additionally|therefore|moreover)(?= |$)/gu,
    "",
  );
  if (!TELLING_SUBJECT.test(bare)) return null;
  // "We show that A and that B", "We show that A, and compare B": the second hangs on what would go.
  if (dependents(tree, verb, "conj").length > 0 || countOf(tree, "that", that) > 1) return null;
  const after = tree.last[claim] ?? claim;
  const rest = dependents(tree, verb, "advcl", "obl", "parataxis").filter(
    (child) => child > after || child > that,
  );
  return rest.length > 0 ? null : leaveOut(0, that + 1, 0.3);
}

function countOf(tree: SentenceTree, word: string, from: number): number {
  return tree.words
    .slice(from)
    .filter(({ lower }, index, all) => lower === word && /^(?:and|or|,)$/u.test(all[index - 1]?.lower ?? ","))
    .length;
}

const INSERTED =
  /^(?:however|therefore|thus|moreover|furthermore|in turn|in fact|indeed|for example|for instance|in particular|in addition|in general|to our knowledge|interestingly|importantly|notably|consequently|hence)$/u;
const ADDING =
  /^(?:moreover|furthermore|indeed|in fact|in addition|interestingly|importantly|notably|in particular)$/u;

/** ", moreover," in the middle of a sentence. */
function insertions(tree: SentenceTree): Compression[] {
  const found: Compression[] = [];
  for (let open = 1; open < tree.words.length; open += 1) {
    if (textAt(tree, open) !== ",") continue;
    const close = [open + 2, open + 3].find((place) => textAt(tree, place) === ",");
    if (close === undefined) continue;
    const inside = tree.words
      .slice(open + 1, close)
      .map(({ lower }) => lower)
      .join(" ");
    if (INSERTED.test(inside) && ADDING.test(inside)) found.push(leaveOut(open, close + 1, 0.05));
  }
  return found;
}
