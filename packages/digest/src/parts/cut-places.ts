import { hasStrayVerb } from "../builtin/clauses/clause-alone.ts";
import {
  dependents,
  finiteWord,
  isMark,
  lowerAt,
  type SentenceTree,
  subjectOf,
  tagAt,
} from "../builtin/low/sentence-tree.ts";
import type { Piece } from "../builtin/low/telling.ts";
import { ourWords } from "./our-words.ts";
import { readAlone } from "./read-alone.ts";
import { endOfSentence } from "./take-up.ts";
import { treeOfWords } from "./tree-of-words.ts";

/** How many words one of some phrases has at a place, the longest first; 0 where none stands there. */
export function phraseAt(tree: SentenceTree, at: number, phrases: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const phrase of phrases)
    if (phrase.length > longest && phrase.every((part, offset) => lowerAt(tree, at + offset) === part))
      longest = phrase.length;
  return longest;
}

/** Phrases given as one string each. */
export function phrasesOf(...phrases: readonly string[]): readonly (readonly string[])[] {
  return phrases.map((phrase) => phrase.split(" "));
}

/** What a subordinate opening leaves: from its words on to a comma, then a clause of its own. */
export interface Front {
  /** Where the opening ends, and where the clause after it begins. */
  readonly end: number;
  readonly rest: number;
  /** The clause after it, read alone, and its verb in the sentence. */
  readonly tree: SentenceTree;
  readonly verb: number;
}

/** The first comma, or "we", at which what follows is a clause of its own with its subject at its beginning. */
export function frontAt(tree: SentenceTree, start: number, shortest = 2): Front | null {
  const end = endOfSentence(tree);
  let before = -1;
  for (let at = start + shortest; at < end - 2; at += 1) {
    const comma = tree.words[at]?.text === ",";
    if ((tree.depths[at] ?? 0) > 0 || !(comma || lowerAt(tree, at) === "we")) continue;
    // "In the case we describe, the lamps glow"
    if (!comma && tree.words[at + 2]?.text === ",") continue;
    const from = comma ? at + 1 : at;
    const rest = treeOfWords(tree, tree.words.slice(from, end));
    if (rest !== null && opensWithSubject(rest)) {
      const verb = from + rest.root;
      return isLead(tree, before + 1, at)
        ? { end: before, rest: before + 1, tree: rest, verb }
        : { end: at, rest: from, tree: rest, verb };
    }
    if (!comma) return null;
    before = at;
  }
  return null;
}

/** "Although B, in this work, we": a phrase between two commas opens the clause after it. */
function isLead(tree: SentenceTree, start: number, end: number): boolean {
  return (
    start > 0 &&
    end - start < 7 &&
    (/^(?:in|without|with|for|under|at|to|by|from)$/u.test(lowerAt(tree, start)) || end - start === 1)
  );
}

function opensWithSubject(rest: SentenceTree): boolean {
  const subject = rest.root < 0 ? undefined : subjectOf(rest, rest.root);
  const finite = rest.root < 0 ? undefined : finiteWord(rest, rest.root);
  if (subject === undefined || finite === undefined || subject > finite) return false;
  const first = rest.first[subject] ?? subject;
  if (first > 2 || rest.words.slice(1, finite).some(({ text }, at) => text === "," && at > 0)) return false;
  if (rest.words[1]?.text === "," && !/^RB/u.test(tagAt(rest, 0))) return false;
  return !/^(?:and|or|but|which|that|who)$/u.test(lowerAt(rest, 0));
}

/** "Although A, in halls where B, C": the phrase after a comma may be of what stands before it or of what follows. */
export function endsInPhrase(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(({ text }, at) => text === "," && /^(?:IN|TO)$/u.test(tagAt(tree, start + at + 1)));
}

/** "Lamps, fit for halls, which": before the comma right before a place stands an aside, and "these" would be the halls. */
export function endsInAside(tree: SentenceTree, at: number): boolean {
  const comma = tree.words.findLastIndex(
    ({ text }, index) => index < at - 1 && text === "," && tree.depths[index] === 0,
  );
  return comma > 0 && /^(?:JJ|VBN|VBG)$/u.test(tagAt(tree, comma + 1)) && !isListed(tree, comma, at);
}

/** ", old wires and new lamps": things in a list. */
function isListed(tree: SentenceTree, comma: number, at: number): boolean {
  const thing = /^(?:NN|JJ|VBN)/u.test(tagAt(tree, comma + 2));
  return thing && tree.words.slice(comma, at).some(({ lower }) => /^(?:and|or)$/u.test(lower));
}

/** Whether a noun, with what may stand before it, begins at a place. */
export function opensNoun(tree: SentenceTree, start: number): boolean {
  return /^(?:DT|NN|JJ|CD|PRP\$|RB|VBG|VBN|PDT|MATH)/u.test(tagAt(tree, start));
}

/**
 * Whether what opens at a place takes up something in the stretch before it: "its", "they"; "these lamps" after
 * "Despite old lamps"; not "it is clear that".
 */
export function takesUp(tree: SentenceTree, at: number, start = at): boolean {
  const lower = lowerAt(tree, at);
  const next = tree.words[at + 1];
  if (/^(?:it|they|its|their|he|she|his|her)$/u.test(lower))
    return (
      tree.relations[at] !== "expl" &&
      !(lower === "it" && /^(?:is|was|has|remains)$/u.test(next?.lower ?? ""))
    );
  if (!/^(?:this|these|those|such)$/u.test(lower)) return false;
  const named = tree.words.slice(at + 1, at + 4).filter(({ tag }) => tag === "NOUN" || tag === "PROPN");
  if (named.length === 0 || start === at) return true;
  const told = tree.words.slice(start, at);
  return named.some(({ lemma }) => told.some((item) => item.lemma === lemma));
}

/** Whether the words from a place to the end are one phrase: nothing follows in it that belongs to what stands before. */
export function isOneTail(tree: SentenceTree, start: number): boolean {
  const end = endOfSentence(tree);
  if (hasStrayVerb(tree, start)) return false;
  for (let index = start; index < end; index += 1) {
    if ((tree.depths[index] ?? 0) > 0) continue;
    if (
      /^(?:because|due|owing|despite|although|whereas|while|unless|if|instead)$/u.test(lowerAt(tree, index))
    )
      return false;
    if (lowerAt(tree, index) === "by" && tagAt(tree, index + 1) === "VBG") return false;
    if (tree.words[index]?.text === "," && goesOn(tree, index + 1)) return false;
    if (isOfAnother(tree, index)) return false;
    if (
      /^(?:and|or|but)$/u.test(lowerAt(tree, index)) &&
      /^(?:VB|VBP|VBZ|VBD|MD)$/u.test(tagAt(tree, index + 1))
    )
      return false;
    // "in cells and activated by X": the verb goes on.
    if (
      /^(?:and|or)$/u.test(lowerAt(tree, index)) &&
      tagAt(tree, index + 1) === "VBN" &&
      !/^(?:NN|JJ)/u.test(tagAt(tree, index + 2))
    )
      return false;
    if (/^(?:[;:]|--+|—|–)$/u.test(tree.words[index]?.text ?? "")) return false;
    if (tree.words[index]?.text !== ",") continue;
    if (
      /^(?:VBG|VBN|TO|RB|WDT|WRB|WP)$/u.test(tagAt(tree, index + 1)) ||
      BELONGS.test(lowerAt(tree, index + 1))
    )
      return false;
    if (/^(?:and|or)$/u.test(lowerAt(tree, index + 1)) && /^(?:VB|TO|RB|IN)/u.test(tagAt(tree, index + 2)))
      return false;
  }
  return true;
}

/** ", and the lamps glowed", ", and that lamps glow": what stands before goes on. */
function goesOn(tree: SentenceTree, at: number): boolean {
  if (!/^(?:and|or|but)$/u.test(lowerAt(tree, at))) return false;
  return (
    lowerAt(tree, at + 1) === "that" ||
    tree.tags.slice(at, endOfSentence(tree)).some((tag) => /^(?:VBD|VBZ|VBP|MD)$/u.test(tag))
  );
}

/** "a lamp in old halls that was broken": the verb has not the number of the noun before it. */
function isOfAnother(tree: SentenceTree, at: number): boolean {
  if (!/^(?:that|which)$/u.test(lowerAt(tree, at))) return false;
  const verb = lowerAt(tree, at + 1);
  const many = tagAt(tree, at - 1);
  return (
    (many === "NNS" && /^(?:is|was|has)$/u.test(verb)) || (many === "NN" && /^(?:are|were|have)$/u.test(verb))
  );
}

const BELONGS =
  /^(?:but|while|whereas|although|though|because|since|as|with|which|so|yet|if|when|where|than|to|by|in|for|at|on|after|before|compared|consistent|we|it|they)$/u;

/** Whether a word stands in a clause that tells of a noun, or of when and why: a tail after it may belong there. */
export function isInClause(tree: SentenceTree, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < tree.words.length; at = tree.heads[at] ?? -1, steps += 1)
    if (/^(?:acl:relcl|advcl)$/u.test(tree.relations[at] ?? "") && at !== tree.root) return true;
  return false;
}

/** Whether a statement tells two things, each with its own subject: what stood before both may belong to one. */
export function saysTwo(tree: SentenceTree): boolean {
  return (
    tree.words.some(({ text }, at) => text === ";" || (text === "," && lowerAt(tree, at + 1) === "but")) ||
    dependents(tree, tree.root, "conj").some((other) => {
      const subject = subjectOf(tree, other);
      return subject !== undefined && !/^(?:who|which|that)$/u.test(lowerAt(tree, subject));
    })
  );
}

/** The word before a tail on which it hangs; null where its words hang on several, or on none. */
export function heldBy(tree: SentenceTree, start: number, end: number): number | null {
  let holder: number | null = null;
  for (let index = start; index < end; index += 1) {
    const head = tree.heads[index] ?? -1;
    if (isMark(tree, index) || (head >= start && head < end)) continue;
    if (head < 0 || (holder !== null && holder !== head)) return null;
    holder = head;
  }
  return holder;
}

/** The statement before a tail, without the comma before it. */
export function before(tree: SentenceTree, at: number, start = 0): Piece[] {
  return [{ start, end: tree.words[at - 1]?.text === "," ? at - 1 : at }];
}

/** Words of ours, then the words from a place to another. */
export function opened(opening: string, start: number, end: number): Piece[] {
  return [...ourWords(opening), { start, end }];
}

/** "We show that" right before a place: what is shown is so, in each of its parts. */
export function opensReport(tree: SentenceTree, at: number): boolean {
  const that = tree.words[at - 1]?.text === "," ? at - 2 : at - 1;
  return (
    that > 0 &&
    that < 8 &&
    lowerAt(tree, that) === "that" &&
    /^(?:show|find|demonstrate|observe|report|reveal|note|see|discover|know)$/u.test(
      tree.words[that - 1]?.lemma ?? "",
    ) &&
    !isSupposed(tree, 0, that)
  );
}

/** The words before a front phrase: "However,", "We show that", the comma after "that" left out. */
export function leadBefore(tree: SentenceTree, at: number): Piece[] {
  if (at === 0) return [];
  return [{ start: 0, end: opensReport(tree, at) && tree.words[at - 1]?.text === "," ? at - 1 : at }];
}

/** The same with the first of some openings with which the words are read as a statement; null where none is. */
export function openedSoundly(
  tree: SentenceTree,
  openings: readonly string[],
  start: number,
  end: number,
): Piece[] | null {
  const told = openings.map((opening) => opened(opening, start, end));
  return told.find((pieces) => readAlone(tree, pieces) !== null) ?? null;
}

/** The first noun or verb on which a stretch hangs: its head. */
export function headOf(tree: SentenceTree, start: number, end: number): number {
  for (let index = start; index < end; index += 1) {
    const head = tree.heads[index] ?? -1;
    if (!isMark(tree, index) && (head < start || head >= end)) return index;
  }
  return start;
}

/** Whether a statement is one that these rules have made: "This was true in B", "We did this after B". */
export function isOurs(tree: SentenceTree): boolean {
  const opening = tree.words.slice(0, 3).map(({ lower }) => lower);
  return OURS.test(opening.join(" "));
}

const OURS =
  /^(?:this (?:is|was) (?:true|done|seen|shown|because|due|in|compared|followed)|this (?:happen(?:s|ed)|comes|does|holds) |we (?:do|did|have) (?:this|done)|the (?:main |likely )?reason )/u;

/** Whether words of a stretch stand in a clause that someone only supposes: "suggest that". */
export function isDoubted(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(
      (item, index, all) =>
        item.lower === "whether" ||
        (item.lower === "that" &&
          all.slice(Math.max(0, index - 4), index).some(({ lower }) => DOUBTED.test(lower))),
    );
}

/** Whether words of a stretch stand in what someone only supposes, asks or plans. */
export function isSupposed(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words.slice(start, end).some((item, index, all) => {
    if (/^(?:whether|suppose|assuming|imagine|let|how|why|should|would|may|might|could)$/u.test(item.lower))
      return true;
    return (
      item.lower === "that" &&
      all.slice(Math.max(0, index - 4), index).some(({ lower }) => DOUBTED.test(lower))
    );
  });
}

const DOUBTED =
  /^(?:assum|suggest|propos|hypothes|hypothet|conjectur|believ|think|thought|argu|expect|speculat|posit|postulat|suppos|imagin|claim|predict|impl(?:y|ie)|indicat|possib|likely|unlikely|unknown|unclear|question|doubt|ask|test|wonder|require|demand|ensur|guarantee|idea|notion|view|support|so|such)/u;

/** Whether some words hold a limit that a tail after them may belong to: "not ... in", "only ... after", "higher ... in". */
export function isLimited(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (LIMITS.test(lowerAt(tree, index)) || /^(?:JJR|RBR|JJS|RBS)$/u.test(tagAt(tree, index))) return true;
  }
  return false;
}

const LIMITS =
  /^(?:not|n't|no|never|neither|nor|none|only|all|every|each|most|any|few|little|hardly|cannot|without|than|if|when|unless|whenever|once|until|always|both|either|rarely|best|same|similar|different|least|mainly|mostly|primarily|solely|exclusively|first|even|just|especially|particularly|more|less|fewer)$/u;
