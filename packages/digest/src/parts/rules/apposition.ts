import { headOfPhrase } from "../../builtin/low/head-of-phrase.ts";
import { lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import { wordsFrom } from "../../builtin/prose/words.ts";
import {
  being,
  endsOfAside,
  goesOnAsList,
  isOfMany,
  nameAgain,
  nounsBefore,
  spaced,
  tellAside,
  without,
} from "../aside.ts";
import { endsInThings } from "../held-for-both.ts";
import { followsThing } from "../open-end.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

// "a part of the lamp, its wire": of the part, not of the lamp.
const DETERMINER = /^(?:an?|the|one|another|our)$/u;
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
  const kind = kindOf(tree, start);
  if (/^(?:however|therefore|thus|moreover|furthermore|finally)$/u.test(lowerAt(tree, mark - 1))) return [];
  // "in three steps, one room at a time"
  if (kind === "bare" || (kind === "one" && lowerAt(tree, start + 1) !== "of")) return [];
  if (/^(?:which|whose|who)$/u.test(lowerAt(tree, whole.end))) return [];
  // "A, a lamp that uses oil---instead of gas---as fuel"
  const dashes = tree.words.map(({ text }) => text).join("");
  if (place === "mid" && dashes.includes("---")) return [];
  if (lowerAt(tree, head + 1) === "of" && /^(?:which|whom)$/u.test(lowerAt(tree, head + 2))) return [];
  const rule = `apposition:${place}-${kind}${joined ? "-and" : ""}`;
  if (place === "mid" && DEEDS.test(tree.words[head]?.lemma ?? "")) return [];
  // "lamps of wires, oil, the light with the glow--heat plan": no aside that a comma opens ends with a dash.
  if (!dash && end < last && DASH.test(tree.words[end]?.text ?? "")) return [];
  if (place !== "mid" && isEvent(tree, head, start)) {
    // "a lamp with wires, a thing known to A and to be B"; "A -- the outcome of B -- plus C".
    if (joined || end < last || isUnderIf(tree, mark) || endsInThings(tree, mark)) return [];
    const main = without(tree, whole);
    const said = [...wordsFrom("this is"), ...spaced(tree, start, end)];
    return main === null
      ? []
      : [{ rule: `${rule}-event`, statements: [main, said], about: tree.root, cut: head }];
  }
  const about = nounMeant(tree, mark, head, start);
  // "the growth of the wick LB2, a sign of heat": the growth is.
  if (about !== null && SIGNS.test(tree.words[head]?.lemma ?? "") && isOfDeed(tree, about)) return [];
  if (about === null || isNamedBefore(tree, head, about) || holdsDeed(tree, about)) return [];
  // "a move from wax to old oil, a process called A": the move.
  if (PROCESSES.test(tree.words[head]?.lemma ?? "") && !NAMES_PROCESS.test(lowerAt(tree, about))) return [];
  // "the first door of the hall, the old gate": the door.
  const opens = tree.first[about] ?? about;
  if (kind === "the" && lowerAt(tree, opens) === "of" && lowerAt(tree, opens + 1) === "the") return [];
  // "We show the wire of LampNet, the first sight of a lamp": the wire.
  if (kind === "the" && SIGHTS.test(tree.words[head]?.lemma ?? "")) return [];
  if (TOKENS.test(tree.words[head]?.lemma ?? "")) return [];
  // "in the hall with the lamp, a gain": no thing.
  if (DEEDS.test(tree.words[head]?.lemma ?? "")) return [];
  // "a part and a wire, a strange thing": what is told of may be both, or the list may go on.
  if (place === "end" && (joined || tree.relations[about] === "conj")) return [];
  const said = [being(isOfMany(tree, about)), ...spaced(tree, start, end)];
  return tellAside(tree, { rule, about, cut: head, whole, said });
}

/** "Lamp4 directly warmed Hall2": a verb that was taken for a part of the name. */
function holdsDeed(tree: SentenceTree, noun: number): boolean {
  return (
    tagAt(tree, noun - 1) === "VBN" && tagAt(tree, noun - 2) === "RB" && /^NNP?$/u.test(tagAt(tree, noun - 3))
  );
}

/** Whether what is named may be all that was said before, and not its last noun. */
function isEvent(tree: SentenceTree, head: number, start: number): boolean {
  const [near = start] = nounsBefore(tree, start - 1);
  if (/^NNP/u.test(tagAt(tree, near))) return false;
  return EVENTS.has(tree.words[head]?.lemma ?? "") && DETERMINER.test(lowerAt(tree, start));
}

/** "a source of light, a source that ...": which thing is meant is not to be seen. */
function isNamedBefore(tree: SentenceTree, head: number, about: number): boolean {
  const before = tree.words.slice(0, /^NNP/u.test(tagAt(tree, about)) ? about : about + 1);
  return before.some(({ lemma }) => lemma === tree.words[head]?.lemma);
}

const EVENTS = new Set(
  "prediction possibility hypothesis effect event phenomenon observation finding result fact feature process property step task strategy approach problem challenge conclusion trend difference outcome behavior behaviour phenotype pattern situation condition requirement assumption record change response role function improvement increase decrease reduction limitation advantage discovery mechanism question issue concept idea activity trait skill reaction interaction liability capability expansion compression context prerequisite".split(
    " ",
  ),
);

/** What is done, and no thing, is one. */
const TOKENS = /^(?:testament|tribute|reminder|proof)$/u;

/** What was found of a thing, and not the thing. */
const SIGHTS =
  /^(?:information|insight|evidence|report|description|demonstration|example|study|sight|view|proof|account)$/u;

/** "supposed that if A, then B, an effect that": only there. */
function isUnderIf(tree: SentenceTree, mark: number): boolean {
  return tree.words.slice(0, mark).some(({ lower }) => /^(?:if|whether|unless)$/u.test(lower));
}

/** What a deed or a state is of something else. */
const SIGNS = /^(?:mark|marker|sign|signature|hallmark|indicator|symptom|measure)$/u;

/** "the growth of the wick" */
function isOfDeed(tree: SentenceTree, noun: number): boolean {
  const deed = tree.heads[noun] ?? -1;
  return tree.relations[noun] === "nmod" && NAMES_PROCESS.test(lowerAt(tree, deed));
}

const PROCESSES = /^(?:phenomenon|process|event|activity)$/u;
/** "autophagy", "growth": as a process is named. */
const NAMES_PROCESS = /(?:is|gy|ism|ion|th|nce|al|ure|ing|age|ay|ny|py|ty|ment)$/u;

/** What happens, and is no thing. */
const DEEDS =
  /^(?:effect|event|result|finding|observation|fact|outcome|gain|boost|drop|rise|increase|decrease|reduction|expansion|compression|improvement|change|difference|trend|record)$/u;

/** After the closing comma of an aside in the middle there follows a verb, a preposition or a clause, no further thing. */
function goesOnAfter(tree: SentenceTree, end: number): boolean {
  if (end >= endOfSentence(tree) || tree.words[end]?.text !== ",") return true;
  const subject = subjectOf(tree, tree.root);
  if (subject !== undefined && (tree.first[subject] ?? subject) >= end) return true;
  const next = JOINT.test(lowerAt(tree, end + 1)) ? end + 2 : end + 1;
  return (
    !/^(?:DT|NN|JJ|CD|PRP\$|-LRB-|FW|WRB|WP)/u.test(tagAt(tree, next)) && !/^etc/u.test(lowerAt(tree, next))
  );
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

/** The noun right before, where it may be meant. */
function nounMeant(tree: SentenceTree, mark: number, head: number, start: number): number | null {
  const [noun] = nounsBefore(tree, mark);
  if (noun === undefined) return null;
  if (/[^n](?:ment|tion|sion|ing)$/u.test(lowerAt(tree, noun)) || !beginsShortForm(tree, noun)) return null;
  // "in a small, old hall": its name would begin within.
  let open = noun;
  while (/^(?:NN|JJ|VBN|SYM)/u.test(tagAt(tree, open - 1))) open -= 1;
  if (lowerAt(tree, open - 1) === "," && tagAt(tree, open - 2) === "JJ") return null;
  const single = /^(?:one|an?)$/u.test(lowerAt(tree, start));
  // "users, an application": many are one thing only as a kind of it.
  if (single && isOfMany(tree, noun) && TASKS.test(tree.words[head]?.lemma ?? "")) return null;
  // "to 50 g, the end": so much of it.
  if (tagAt(tree, noun) === "NN" && tagAt(tree, open - 1) === "CD") return null;
  return single || isOfMany(tree, noun) === isOfMany(tree, head) ? noun : null;
}

/** What one does or is set to do, and no things are. */
const TASKS =
  /^(?:application|task|problem|setting|scenario|challenge|goal|use|case|area|field|topic|issue)$/u;

/** "Learning via Pruning (LVP)": only half of what the short form is for. */
function beginsShortForm(tree: SentenceTree, noun: number): boolean {
  const short = tree.words[noun + 1]?.text === "(" ? (tree.words[noun + 2]?.text ?? "") : "";
  if (!/^\p{Lu}{2,}s?$/u.test(short)) return true;
  const [name] = (nameAgain(tree, noun) ?? []).filter(({ tag }) => tag !== "DET");
  return name === undefined || name.lower.charAt(0) === short.charAt(0).toLowerCase();
}

/** "We describe, for the first time, a lamp": what follows is the object. */
function isInterrupted(tree: SentenceTree, mark: number): boolean {
  for (let index = mark - 1; index > Math.max(0, mark - 8); index -= 1) {
    if (tree.words[index]?.text !== ",") continue;
    if (JOINT.test(lowerAt(tree, index - 1))) return true;
    return /^(?:VB|IN)/u.test(tagAt(tree, index - 1)) && /^(?:IN|TO|RB|VBG)$/u.test(tagAt(tree, index + 1));
  }
  return false;
}

/** "A, a B, and a C": one of a list. */
function isListed(tree: SentenceTree, mark: number, end: number): boolean {
  if (JOINT.test(lowerAt(tree, mark + 1)) || goesOnAsList(tree, end) || followsThing(tree, mark)) return true;
  // Of "A, a B and a C" the last is a list as well.
  for (let index = mark + 1; index < end; index += 1) {
    if (!JOINT.test(lowerAt(tree, index))) continue;
    if (DETERMINER.test(lowerAt(tree, index + 1))) return true;
    if (tree.words.slice(0, mark).some(({ text }) => text === ":")) return true;
  }
  return false;
}

const JOINT = /^(?:and|or|nor|&)$/u;

/** A verb that nothing brings in makes a clause of it: ", the lamp glows". */
function holdsVerb(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (
      // "similar to that of the lamp"
      !/^(?:IN|TO)$/u.test(tagAt(tree, index - 1)) &&
      /^(?:which|who|that|whose|where|when|how|whether|what|why|as|if|because)$/u.test(lowerAt(tree, index))
    )
      return false;
    if (/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index)) || lowerAt(tree, index) === "being") return true;
  }
  return false;
}
