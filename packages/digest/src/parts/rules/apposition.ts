import { headOfPhrase } from "../../builtin/low/head-of-phrase.ts";
import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { being, endsOfAside, isOfMany, nounsBefore, spaced, tellAside } from "../aside.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

const DETERMINER = /^(?:an?|the|one|another|our|its|their)$/u;
const DASH = /^(?:--+|—|–)$/u;

/** "X, a kind of Y, does Z" as "X is a kind of Y. It does Z", wherever X stands; the same between dashes. */
export function splitApposition(tree: SentenceTree): readonly Split[] {
  const found: Split[] = [];
  for (let mark = 1; mark < tree.words.length - 3; mark += 1) {
    const { text = "", spaceBefore = false } = tree.words[mark] ?? {};
    const dash = DASH.test(text) && (spaceBefore || text !== "–");
    if ((text !== "," && !dash) || (tree.depths[mark] ?? 0) > 0) continue;
    for (const end of endsFor(tree, mark, dash)) {
      const split = splitAt(tree, mark, end, dash);
      found.push(...split);
      if (split.length > 0) break;
    }
  }
  return found;
}

/** The first end, and a later one where commas stand inside ("a ring, however small, of X" does not, "A, B and C" may). */
function endsFor(tree: SentenceTree, mark: number, dash: boolean): number[] {
  const ends = endsOfAside(tree, mark + 1, dash ? /^(?:--+|—|–|[;:])$/u : undefined);
  return ends.slice(0, 1);
}

function splitAt(tree: SentenceTree, mark: number, end: number, dash: boolean): Split[] {
  const start = mark + 1;
  const head = headOf(tree, start, end);
  if (head === null || isListed(tree, mark, end) || holdsVerb(tree, start, end)) return [];
  const noun = chosenNoun(tree, nounsBefore(tree, mark), head);
  if (noun === undefined) return [];
  const plural = isOfMany(tree, noun);
  if (plural !== isOfMany(tree, head) && !/^(?:one|an?)$/u.test(lowerAt(tree, start))) return [];
  const last = endOfSentence(tree);
  const closing = end < last ? end + 1 : end;
  const place = end >= last ? "end" : "mid";
  const rule = `apposition:${dash ? "dash" : place}-${kindOf(tree, start)}`;
  return tellAside(tree, {
    rule,
    about: noun,
    cut: head,
    whole: { start: mark, end: closing },
    said: [being(plural), ...spaced(tree, start, end)],
  });
}

function kindOf(tree: SentenceTree, start: number): string {
  const lower = lowerAt(tree, start);
  if (DETERMINER.test(lower)) return lower === "an" ? "a" : lower;
  return "bare";
}

/** The head of a noun phrase of four words or so that names what something is; null where there is none. */
function headOf(tree: SentenceTree, start: number, end: number): number | null {
  if (end - start < 3) return null;
  const head = headOfPhrase(tree, start, 0);
  if (head === undefined || head >= end || !/^NN/u.test(tagAt(tree, head))) return null;
  if (DETERMINER.test(lowerAt(tree, start))) return head;
  // Without an article it must be meant as one by the parser.
  return tree.relations[head] === "appos" && tagAt(tree, start) !== "VBG" ? head : null;
}

/** The noun that has the number of what is said of it, the nearest first. */
function chosenNoun(tree: SentenceTree, nouns: readonly number[], head: number): number | undefined {
  const [nearest] = nouns;
  const meant = nouns.find((noun) => tree.heads[head] === noun && tree.relations[head] === "appos");
  return meant ?? nouns.find((noun) => isOfMany(tree, noun) === isOfMany(tree, head)) ?? nearest;
}

/** "A, a B, and a C": one of a list. */
function isListed(tree: SentenceTree, mark: number, end: number): boolean {
  const joint = /^(?:and|or|nor|&)$/u;
  const after = tree.words[end]?.text === "," ? end + 1 : end;
  if (joint.test(lowerAt(tree, after)) && !/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, after + 1))) {
    if (!opensClause(tree, after + 1)) return true;
  }
  // Of "A, a B and a C" the last is a list as well.
  for (let index = mark + 1; index < end; index += 1) {
    if (!joint.test(lowerAt(tree, index))) continue;
    if (DETERMINER.test(lowerAt(tree, index + 1)) && !DETERMINER.test(lowerAt(tree, mark - 2))) return true;
  }
  return joint.test(lowerAt(tree, mark + 1));
}

/** "and we", "and it can": a clause goes on, no list. */
function opensClause(tree: SentenceTree, at: number): boolean {
  if (tagAt(tree, at) === "PRP") return true;
  for (let index = at; index < Math.min(at + 7, tree.words.length); index += 1) {
    if (/^[,;:.]$/u.test(tree.words[index]?.text ?? "")) return false;
    if (/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index))) return true;
  }
  return false;
}

/** A verb that nothing brings in makes a clause of it: ", the lamp glows". */
function holdsVerb(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (/^(?:which|who|that|whose|where|when|how|whether|what|why|as|if|because)$/u.test(lowerAt(tree, index)))
      return false;
    if (/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index))) return true;
  }
  return false;
}
