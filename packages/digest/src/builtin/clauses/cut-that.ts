import { inflect } from "../../lexicon/verb-forms.ts";
import { baseOf } from "../low/phrase-edits.ts";
import {
  dependent,
  dependents,
  isNegated,
  isPlural,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import { plainBase } from "../low/verb-edits.ts";
import { type Word, word } from "../prose/words.ts";
import {
  type ClauseAlone,
  clauseAlone,
  hasStrayVerb,
  numberOf,
  opensScope,
  wordsOf,
} from "./clause-alone.ts";
import { type ClausePart, lengthOf, modalsOf } from "./clause-part.ts";
import { DONE_ONCE, EARLIER } from "./done-once.ts";
import { takenUpAs } from "./fitting-name.ts";
import { joinsAnotherClause } from "./joins-another-clause.ts";
import { endsInReport, isBehindDeed, isOfJoinedName, isPickedOut } from "./picked-out.ts";

/** "a method that does B" as "a method. This method does B", where one noun alone can be meant. */
export function cutThat(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let at = body.end - 4; at > body.start + 2; at -= 1) {
    if ((tree.depths[at] ?? 0) > 0 || !isAfterNoun(tree, at)) continue;
    const cut = relativeAt(tree, part, at) ?? participleAt(tree, part, at);
    if (cut !== null) return cut;
  }
  return null;
}

function isAfterNoun(tree: SentenceTree, at: number): boolean {
  return /^(?:NN|NNS|NNP|NNPS)$/u.test(tagAt(tree, at - 1)) || tree.words[at - 1]?.text === ")";
}

function relativeAt(tree: SentenceTree, part: ClausePart, at: number): readonly ClausePart[] | null {
  if (!/^(?:that|which|who)$/u.test(lowerAt(tree, at))) return null;
  const finite = /^RB/u.test(tagAt(tree, at + 1)) ? at + 2 : at + 1;
  if (!/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, finite))) return null;
  const number = numberOf(tree, finite);
  const named = nounNamed(tree, part, at, number, finite);
  if (named === null || endsInReport(tree, at, part.body.end)) return null;
  if (joinsAnotherClause(tree, finite, part.body.end)) return null;
  return parted(tree, part, at, { opening: named.words, start: at + 1, within: named.words.length + 2 });
}

/** "genes involved in B" as "These genes are involved in B"; "cells lacking B" as "These cells lack B". */
function participleAt(tree: SentenceTree, part: ClausePart, at: number): readonly ClausePart[] | null {
  const tag = tagAt(tree, at);
  const lower = lowerAt(tree, at);
  if (tree.relations[at] !== "acl" || tree.words[at + 1]?.spaceBefore === false) return null;
  const done = tag === "VBN" && !NO_STATE.test(lower) && /^(?:IN|TO)$/u.test(tagAt(tree, at + 1));
  const doing = tag === "VBG" && STATES.test(lower);
  if (!done && !doing) return null;
  const named = nounNamed(tree, part, at, null, at);
  if (named === null || (tree.heads[at] ?? -1) !== named.noun) return null;
  const base = doing ? baseOf(tree, at) : "be";
  if (base === null) return null;
  const once = DONE_ONCE.test(lower) || EARLIER.test(lowerAt(tree, at - 1));
  const past = (named.past || once) && done;
  const be = past ? (named.plural ? "were" : "was") : named.plural ? "are" : "is";
  const verb = doing ? inflect(plainBase(base, false), named.plural ? "base" : "third") : be;
  const opening = [...named.words, ...verb.split(" ").map((each) => word(each, doing ? "VERB" : "AUX"))];
  return parted(tree, part, at, { opening, start: doing ? at + 1 : at, within: opening.length + 1 });
}

const STATES =
  /^(?:containing|involving|encoding|expressing|carrying|lacking|regulating|controlling|governing|affecting|linking|connecting|describing|mediating|representing|requiring|bearing|exhibiting|supporting|targeting|possessing|sharing|influencing|driving|combining|covering|capturing|spanning|comprising)$/u;
const NO_STATE =
  /^(?:called|named|termed|given|compared|based|followed|including|known|due|provided|ranging|referred|bound|set|cut|cast|read|lead|found|left|split|needed|required|used|made|seen|dubbed|coined|according|depending|taken|induced|caused)$/u;

interface Rest {
  readonly opening: readonly Word[];
  readonly start: number;
  /** How many words the subject and its verb may take. */
  readonly within: number;
}

function parted(
  tree: SentenceTree,
  part: ClausePart,
  end: number,
  { opening, start, within }: Rest,
): readonly ClausePart[] | null {
  const { body } = part;
  if (lengthOf(tree, start, body.end) < 3) return null;
  const rest = clauseAlone(tree, opening, start, body.end);
  if (rest === null || rest.subject >= opening.length || rest.finite > within || goesOn(rest)) return null;
  if (hasStrayVerb(rest.tree, Math.max(rest.verb, rest.finite) + 1)) return null;
  return [
    { ...part, body: { start: body.start, end } },
    { opening, body: { start, end: body.end }, verb: -1, subject: undefined },
  ];
}

/** ", and shows C": after a comma the clause before may go on. */
function goesOn({ tree, verb }: ClauseAlone): boolean {
  return tree.words.some(({ text }, index) => {
    if (index <= verb || !/^(?:,|and|but)$/u.test(text)) return false;
    const next = /^(?:RB|CC|,)$/u.test(tagAt(tree, index + 1)) ? index + 2 : index + 1;
    return /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, next));
  });
}

interface Named {
  readonly words: readonly Word[];
  readonly noun: number;
  readonly plural: boolean;
  readonly past: boolean;
}

/** The noun that a clause is of, as it opens a sentence of its own; null where several can be meant, or one not new. */
function nounNamed(
  tree: SentenceTree,
  part: ClausePart,
  end: number,
  number: "singular" | "plural" | null,
  clause: number,
): Named | null {
  const { body } = part;
  if (lengthOf(tree, body.start, end) + part.opening.length < 4) return null;
  const left = wordsOf(tree, part, end);
  if (
    opensScope(left) ||
    left.some(({ lower }) => /^(?:no|not|only|without|any|every|each|all|than|cannot)$/u.test(lower))
  )
    return null;
  const first = clauseAlone(tree, part.opening, body.start, end);
  if (first === null || isNegated(first.tree, first.verb) || modalsOf(first.tree, first.verb).length > 0)
    return null;
  const shift = body.start - part.opening.length;
  const candidates = nounsAfter(first).filter(
    (noun) => number === null || isPlural(first.tree, noun) === (number === "plural"),
  );
  const noun = chosen(tree, first, candidates, clause, shift);
  if (noun === null || !isNew(first, noun) || asksFor(first, noun)) return null;
  const place = noun + shift;
  if (isOfJoinedName(tree, place) || isPickedOut(tree, place) || isBehindDeed(tree, place, clause))
    return null;
  const words = nameOf(first.tree, noun);
  const again = words === null ? null : takenUpAs(first.tree, noun, words.length);
  if (again === null) return null;
  const plural = isPlural(first.tree, noun);
  const past =
    tagAt(first.tree, first.finite) === "VBD" || /^(?:was|were)$/u.test(lowerAt(first.tree, first.finite));
  return { words: again, noun: noun + shift, plural, past };
}

/** The noun that ends the clause, and those that it hangs on as "of B", "for B": the nearest to the end first. */
function nounsAfter({ tree, verb }: ClauseAlone): number[] {
  const found: number[] = [];
  let noun = headNoun(tree, tree.words.length - 1);
  while (noun >= verb && !found.includes(noun)) {
    found.push(noun);
    const preposition = dependents(tree, noun, "case").findLast((child) => child < noun);
    if (preposition === undefined || !/^NN|^\)$/u.test(tagAt(tree, preposition - 1))) break;
    noun = headNoun(tree, preposition - 1);
  }
  return found;
}

/** The noun that stands at or, outside brackets, before a place. */
function headNoun(tree: SentenceTree, from: number): number {
  for (let index = from; index >= 0; index -= 1)
    if ((tree.depths[index] ?? 0) === 0 && /^NN/u.test(tagAt(tree, index))) return index;
  return -1;
}

function chosen(
  tree: SentenceTree,
  first: ClauseAlone,
  candidates: readonly number[],
  clause: number,
  shift: number,
): number | null {
  const [nearest, ...others] = candidates;
  if (nearest === undefined) return null;
  if (others.length === 0) return nearest;
  let head = tree.heads[clause] ?? -1;
  // An auxiliary hangs on its verb.
  if (/^(?:aux|aux:pass|cop)$/u.test(tree.relations[clause] ?? "")) head = tree.heads[head] ?? -1;
  const near = dependent(first.tree, nearest, "det");
  const agreed = head === nearest + shift && near !== undefined && /^an?$/u.test(lowerAt(first.tree, near));
  const rival = others.some((other) => {
    const determiner = dependent(first.tree, other, "det", "nmod:poss");
    return determiner === undefined || /^an?$/u.test(lowerAt(first.tree, determiner));
  });
  return agreed && !rival ? nearest : null;
}

/** "a method", "two methods", "methods": that there is one may be told first. "the method that" can not. */
function isNew({ tree }: ClauseAlone, noun: number): boolean {
  const determiner = dependent(tree, noun, "det", "nmod:poss");
  if (dependents(tree, noun, "conj").length > 0 || tree.relations[noun] === "conj") return false;
  if (EMPTY.test(tree.words[noun]?.lemma ?? "")) return false;
  // ", an effect that ..." names again what stands before.
  if (tree.words[(tree.first[determiner ?? noun] ?? 0) - 1]?.text === ",") return false;
  const limited = dependents(tree, noun, "amod", "nummod").some((child) =>
    /^(?:other|many|most|few|several|some|only|such|certain|same|first|last|second|further|additional|more|key|main)$|est$/u.test(
      lowerAt(tree, child),
    ),
  );
  if (limited) return false;
  if (determiner !== undefined) return /^(?:a|an)$/u.test(lowerAt(tree, determiner));
  return tagAt(tree, noun) === "NNS";
}

const EMPTY =
  /^(?:manner|way|fashion|extent|degree|pattern|error|case|number|sense|form|amount|level|rate|kind|type|sort|means|thing|fact|point|factor|one|set|series|range|variety|part|subset|majority|fraction|result|evidence|condition|situation|circumstance|setting|time|people|person|individual)$/u;

/** Verbs whose object is not there. */
const WANTED =
  /^(?:need|seek|search|lack|want|aim|avoid|prevent|assume|suppose|imagine|hope|demand|wish|look|await|expect|predict|hypothesize|hypothesise|conjecture)$/u;

/** Verbs whose object need not be there, or is not there without what is said of it. */
const ASKED_FOR =
  /^(?:need|require|seek|search|lack|want|aim|avoid|prevent|assume|suppose|imagine|predict|expect|hope|demand|ask|wish|look|await|hypothesize|conjecture|hypothesise|have|be|remain|include|depend|differ|vary|exclude|remove|reduce|compare|become)$/u;

function asksFor({ tree, verb }: ClauseAlone, noun: number): boolean {
  const determiner = dependent(tree, noun, "det");
  // "are old machines that": what they are is told by an adjective at least.
  if (noun === verb) return determiner === undefined && dependents(tree, noun, "amod", "nmod").length === 0;
  let at = tree.heads[noun] ?? -1;
  while (at >= 0 && !/^V/u.test(tagAt(tree, at))) at = tree.heads[at] ?? -1;
  const bare = determiner === undefined;
  if (bare && noun !== verb && (tree.relations[noun] !== "obj" || tree.heads[noun] !== at)) return true;
  if (WANTED.test(tree.words[at]?.lemma ?? "")) return true;
  return at < 0 || (ASKED_FOR.test(tree.words[at]?.lemma ?? "") && bare) || /^VBG?$/u.test(tagAt(tree, at));
}

function nameOf(tree: SentenceTree, noun: number): readonly Word[] | null {
  let from = noun;
  while (from > 0 && tree.heads[from - 1] === noun && tree.relations[from - 1] === "compound") from -= 1;
  // "a 250 Mpc box" is no Mpc box.
  if (from > 0 && tagAt(tree, from - 1) === "CD") from = noun;
  const words = tree.words.slice(from, noun + 1);
  return words[0]?.spaceBefore === false || words.some(({ tag }) => tag === "PUNCT") ? null : words;
}
