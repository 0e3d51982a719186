import { headOfPhrase } from "../../builtin/low/head-of-phrase.ts";
import { lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import { wordsFrom } from "../../builtin/prose/words.ts";
import {
  being,
  endsOfAside,
  goesOnAsList,
  isOfMany,
  nounsBefore,
  spaced,
  tellAside,
  without,
} from "../aside.ts";
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
    found.push(...endsFor(tree, mark, dash).flatMap((end) => splitAt(tree, mark, end, dash)));
  }
  return found;
}

/** The first end, or a later one where what follows the comma goes on with a clause inside: ", and are ...". */
function endsFor(tree: SentenceTree, mark: number, dash: boolean): number[] {
  const ends = endsOfAside(tree, mark + 1, dash ? /^(?:--+|—|–|[;:])$/u : undefined);
  const [end = 0] = ends;
  const within = tree.words.slice(mark, end).some(({ lower }) => /^(?:which|that|who)$/u.test(lower));
  const goesOn = /^(?:and|or|but)$/u.test(lowerAt(tree, end + 1)) && /^VB[ZPDN]$/u.test(tagAt(tree, end + 2));
  return within && goesOn ? ends.slice(1, 2) : [end];
}

function splitAt(tree: SentenceTree, mark: number, end: number, dash: boolean): Split[] {
  const start = mark + 1;
  const head = headOf(tree, start, end);
  if (head === null || isListed(tree, mark, end) || holdsVerb(tree, start, end)) return [];
  if (isInterrupted(tree, mark) || (!dash && !goesOnAfter(tree, end))) return [];
  const last = endOfSentence(tree);
  const whole = { start: mark, end: end < last ? end + 1 : end };
  const place = dash ? "dash" : end >= last ? "end" : "mid";
  const joined = tree.words.slice(start, end).some(({ lower }) => /^(?:and|or)$/u.test(lower));
  const rule = `apposition:${place}-${kindOf(tree, start)}${joined ? "-and" : ""}`;
  const nouns = nounsMeant(tree, nounsBefore(tree, mark), head, start);
  const told = nouns.flatMap((about, index) => {
    const said = [being(isOfMany(tree, about)), ...spaced(tree, start, end)];
    return tellAside(tree, { rule: index > 0 ? `${rule}-far` : rule, about, cut: head, whole, said });
  });
  const event = place === "mid" ? null : eventOf(tree, head, start);
  const main = event === null ? null : without(tree, whole);
  if (main === null) return told;
  const eventTold = [...wordsFrom("this is"), ...spaced(tree, start, end)];
  const ofAll = { rule: `${rule}-event`, statements: [main, eventTold], about: tree.root, cut: head };
  return [...(event === "always" ? [] : told), ofAll];
}

/** Whether what is named may be all that was said before, and not its last noun. */
function eventOf(tree: SentenceTree, head: number, start: number): "always" | "perhaps" | null {
  const lemma = tree.words[head]?.lemma ?? "";
  if (!EVENTS.has(lemma) || !DETERMINER.test(lowerAt(tree, start))) return null;
  return ALWAYS_EVENTS.test(lemma) ? "always" : "perhaps";
}

const EVENTS = new Set(
  "prediction possibility hypothesis effect event phenomenon observation finding result fact feature process property step task strategy approach problem challenge conclusion trend difference outcome behavior behaviour pattern situation condition requirement assumption change response role function improvement increase decrease reduction limitation advantage discovery mechanism question issue concept idea activity trait skill".split(
    " ",
  ),
);

const ALWAYS_EVENTS =
  /^(?:effect|event|result|finding|observation|phenomenon|fact|outcome|increase|decrease|improvement|change|difference|trend|prediction|possibility|conclusion|hypothesis)$/u;

/** After the closing comma of an aside in the middle there follows a verb, a preposition or a clause, no further thing. */
function goesOnAfter(tree: SentenceTree, end: number): boolean {
  if (end >= endOfSentence(tree) || tree.words[end]?.text !== ",") return true;
  const subject = subjectOf(tree, tree.root);
  if (subject !== undefined && (tree.first[subject] ?? subject) >= end) return true;
  return !/^(?:DT|NN|JJ|CD|PRP\$|-LRB-)/u.test(tagAt(tree, end + 1));
}

function kindOf(tree: SentenceTree, start: number): string {
  const lower = lowerAt(tree, start);
  if (DETERMINER.test(lower)) return lower === "an" ? "a" : lower;
  return "bare";
}

/** The head of a noun phrase of four words or so that names what something is; null where there is none. */
function headOf(tree: SentenceTree, start: number, end: number): number | null {
  if (end - start < 3) return null;
  if (lowerAt(tree, start) === "one" && lowerAt(tree, start + 1) === "of") return start;
  const head = headOfPhrase(tree, start, 0);
  if (head === undefined || head >= end || !/^NN/u.test(tagAt(tree, head))) return null;
  if (DETERMINER.test(lowerAt(tree, start))) return head;
  // Without an article it must be meant as one by the parser.
  return tree.relations[head] === "appos" && /^(?:NN|JJ)/u.test(tagAt(tree, start)) ? head : null;
}

/** The nouns that may be meant, the likeliest first: the nearest with the same number, then the one that the parser means. */
function nounsMeant(tree: SentenceTree, nouns: readonly number[], head: number, start: number): number[] {
  const single = /^(?:one|an?)$/u.test(lowerAt(tree, start));
  const fit = nouns.filter((noun) => single || isOfMany(tree, noun) === isOfMany(tree, head));
  const same = fit.find((noun) => isOfMany(tree, noun) === isOfMany(tree, head)) ?? fit[0];
  const meant = fit.find((noun) => tree.heads[head] === noun && tree.relations[head] === "appos");
  return [...new Set([same, meant].filter((noun) => noun !== undefined))];
}

/** "We describe, for the first time, a lamp": what follows is the object. */
function isInterrupted(tree: SentenceTree, mark: number): boolean {
  for (let index = mark - 1; index > Math.max(0, mark - 8); index -= 1) {
    if (tree.words[index]?.text !== ",") continue;
    return /^(?:VB|IN)/u.test(tagAt(tree, index - 1)) && /^(?:IN|TO|RB|VBG)$/u.test(tagAt(tree, index + 1));
  }
  return false;
}

/** "A, a B, and a C": one of a list. */
function isListed(tree: SentenceTree, mark: number, end: number): boolean {
  if (JOINT.test(lowerAt(tree, mark + 1)) || goesOnAsList(tree, end)) return true;
  // Of "A, a B and a C" the last is a list as well.
  for (let index = mark + 1; index < end; index += 1) {
    if (!JOINT.test(lowerAt(tree, index))) continue;
    if (DETERMINER.test(lowerAt(tree, index + 1)) && !DETERMINER.test(lowerAt(tree, mark - 2))) return true;
  }
  return false;
}

const JOINT = /^(?:and|or|nor|&)$/u;

/** A verb that nothing brings in makes a clause of it: ", the lamp glows". */
function holdsVerb(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (
      /^(?:which|who|that|whose|where|when|how|whether|what|why|as|if|because)$/u.test(lowerAt(tree, index))
    )
      return false;
    if (/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index))) return true;
  }
  return false;
}
