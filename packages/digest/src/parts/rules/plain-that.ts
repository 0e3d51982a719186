import { joinsAnotherClause } from "../../builtin/clauses/joins-another-clause.ts";
import { finiteWord, lowerAt, type SentenceTree, subjectOf, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { CLEAR_AUTHOR_VERBS } from "../../builtin/prose/author-verbs.ts";
import { word } from "../../builtin/prose/words.ts";
import { nounBefore, shortName } from "../noun-before.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { upTo } from "../up-to-noun.ts";
import { numberOf } from "../verb-place.ts";

/** "They sell a lamp that burns at night" as "They sell a lamp. This lamp burns at night": the clause ends the sentence. */
export function splitPlainThat(tree: SentenceTree): readonly Split[] {
  const found: Split[] = [];
  for (let at = 4; at < endOfSentence(tree) - 2; at += 1) found.push(...splitAt(tree, at));
  return found;
}

function splitAt(tree: SentenceTree, at: number): Split[] {
  const finite = opensAt(tree, at);
  if (finite === null) return [];
  const clause = clauseOf(tree, finite);
  const many = numberOf(tree, finite);
  const own = ownVerbAfter(tree, at, finite);
  const end = own ?? endOfSentence(tree);
  if (!endsSurely(tree, at, finite, end)) return [];
  const before = nounBefore(tree, { at, cut: clause, many });
  if (before === null || hasStray(tree, finite, end) || joinsAnotherClause(tree, finite, end)) return [];
  const { mention, near, rival } = before;
  // A bare noun has nothing that would set it off from the nouns behind it, and the past fits any of them.
  if ((!near && mention.introduction === "bare") || (rival && many === null)) return [];
  // "a part of LampNet that burns": LampNet may.
  if (rival && /\p{Ll}\p{Lu}|\d/u.test(tree.words[at - 1]?.text ?? "")) return [];
  if (mention.introduction === "the" || mention.introduction === "one's" || mention.introduction === "this")
    return [];
  if (isPartOfList(tree, at, end)) return [];
  const main = upTo(tree, mention, at);
  if (main === null || mention.start < 2) return [];
  const rest = own === null ? [] : [[word("we", "PRON"), { start: own + 1, end: endOfSentence(tree) }]];
  const sort = `${own === null ? "" : "we-"}${mention.introduction}${near ? "" : "-far"}${rival ? "-rival" : ""}${many === null ? "-past" : ""}`;
  return [
    {
      rule: `plain-that:${sort}`,
      statements: [main, [...shortName(tree, mention), ...clauseAlone(tree, at, finite, end)], ...rest],
      about: mention.noun,
      cut: clause,
    },
  ];
}

/** "The lamp consists of a wire that heats A and a strong bulb": the bulb is a part as well. */
function isPartOfList(tree: SentenceTree, at: number, end: number): boolean {
  const parts = /^(?:consist|comprise|contain|include|combine|compose|possess)$/u;
  if (!tree.words.slice(0, at).some(({ lemma }) => parts.test(lemma))) return false;
  return tree.words
    .slice(at, end)
    .some(({ lower }, index) => lower === "and" && /^an?$/u.test(lowerAt(tree, at + index + 1)));
}

/** "We sell a lamp that burns oil and show that": where "and" joins what we do, by its number and by what only we do. */
function ownVerbAfter(tree: SentenceTree, at: number, finite: number): number | null {
  const subject = subjectOf(tree, tree.root);
  const main = finiteWord(tree, tree.root);
  if (subject === undefined || main === undefined || main > at || lowerAt(tree, subject) !== "we")
    return null;
  for (let joint = finite + 2; joint < endOfSentence(tree) - 3; joint += 1) {
    if (lowerAt(tree, joint) !== "and" || (tree.depths[joint] ?? 0) > 0) continue;
    let next = joint + 1;
    while (/^RB/u.test(tagAt(tree, next))) next += 1;
    const lemma = tree.words[next]?.lemma ?? "";
    const form = /^VBP?$/u.test(tagAt(tree, main)) ? /^VBP?$/u : /^VBD$/u;
    if (!form.test(tagAt(tree, next)) || !CLEAR_AUTHOR_VERBS.has(lemma)) continue;
    const other = tagAt(tree, finite) === "VBZ" && tagAt(tree, main) !== "VBD";
    // "a lamp that is able to find A, and find B": the lamp is.
    const able = tree.words
      .slice(finite, joint)
      .some(({ lower }, offset) => lower === "to" && tagAt(tree, finite + offset + 1) === "VB");
    return (other && !able) || lowerAt(tree, next + 1) === "that" ? joint : null;
  }
  return null;
}

/** The finite verb of a clause that a word brings in as its subject; null where it is none. */
function opensAt(tree: SentenceTree, at: number): number | null {
  if (!/^(?:that|which|who)$/u.test(lowerAt(tree, at)) || (tree.depths[at] ?? 0) > 0) return null;
  if (!/^(?:NN|-RRB-|\))/u.test(tagAt(tree, at - 1)) && tree.words[at - 1]?.text !== ")") return null;
  let finite = at + 1;
  while (/^RB/u.test(tagAt(tree, finite)) && finite < at + 3) finite += 1;
  if (!/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, finite))) return null;
  return tree.words[finite + 1]?.text === "-" ? null : finite;
}

/** The verb to which a finite word belongs. */
export function clauseOf(tree: SentenceTree, finite: number): number {
  return /^(?:aux|aux:pass|cop)$/u.test(tree.relations[finite] ?? "")
    ? (tree.heads[finite] ?? finite)
    : finite;
}

/** Whether the clause goes on to the end of the sentence, with nothing in it that may belong to what stands before. */
export function endsSurely(
  tree: SentenceTree,
  at: number,
  finite: number,
  end = endOfSentence(tree),
): boolean {
  const main = finiteWord(tree, tree.root) ?? -1;
  if (main < 0 || main >= at) return false;
  for (let index = finite + 1; index < end; index += 1) {
    const lower = lowerAt(tree, index);
    if (lower === "order" && lowerAt(tree, index - 1) === "in") return false;
    if (lower === "(" && lowerAt(tree, index + 1) === "or") return false;
    if (/^[;:]$/u.test(lower) || /^(?:--+|—|–)$/u.test(lower)) return false;
    if ((tree.depths[index] ?? 0) > 0) continue;
    if (lower === "because" && lowerAt(tree, index + 1) === "of") continue;
    if (
      /^(?:while|whereas|although|though|but|unless|if|because|when|thereby|hence|thus|so|yet|whilst|respectively)$/u.test(
        lower,
      )
    )
      return false;
    if (lower === "," && !isListComma(tree, index, finite)) return false;
    if (/^(?:and|or)$/u.test(lower) && !joinsOwn(tree, index, finite, main)) return false;
  }
  return true;
}

/** "a lamp that burns oil needs air": a finite verb that nothing brings in. */
export function hasStray(tree: SentenceTree, finite: number, end = endOfSentence(tree)): boolean {
  let open = 0;
  for (let index = finite + 1; index < end; index += 1) {
    if ((tree.depths[index] ?? 0) > 0) continue;
    if (
      /^(?:that|which|who|whom|whose|where|when|how|what|why|whether|as|since|after|before|and|or|whereby|than)$/u.test(
        lowerAt(tree, index),
      )
    )
      open += 1;
    if (!/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index))) continue;
    if (open === 0 && tagAt(tree, index - 1) !== "RB") return true;
    open = 0;
  }
  return false;
}

/** A comma in a list of things: "A, B, and C". */
function isListComma(tree: SentenceTree, comma: number, finite: number): boolean {
  const next = tagAt(tree, comma + 1);
  if (/^CC$/u.test(next)) return true;
  if (!/^(?:NN|JJ|CD|VBN)/u.test(next)) return false;
  return (
    tree.words
      .slice(comma)
      .some(({ lower, text }, offset) => text !== "," && /^(?:and|or)$/u.test(lower) && offset < 12) &&
    comma > finite + 1
  );
}

/** Whether what "and" joins here surely belongs to the clause. */
function joinsOwn(tree: SentenceTree, joint: number, finite: number, main: number): boolean {
  let next = joint + 1;
  const again = /^(?:that|which|who)$/u.test(lowerAt(tree, next));
  if (again) next += 1;
  while (/^RB/u.test(tagAt(tree, next))) next += 1;
  const tag = tagAt(tree, next);
  if (again) return /^(?:VBZ|VBP|VBD|MD)$/u.test(tag) && tag === tagAt(tree, finite);
  if (/^(?:IN|TO|WRB|WP|WDT|PRP|EX|VBG)$/u.test(tag)) return false;
  const comma = lowerAt(tree, joint - 1) === ",";
  // "We looked for a lamp that may burn and found oil"
  if (tag === "VBN" && CLEAR_AUTHOR_VERBS.has(tree.words[next]?.lemma ?? "")) return false;
  if (/^(?:VBZ|VBP|VBD|VB|MD)$/u.test(tag))
    return (
      tag === tagAt(tree, finite) &&
      ((tag !== tagAt(tree, main) && tag !== "VBD") || isSurelyJoined(tree, next, finite))
    );
  // A thing joined after a comma, and with a verb of its own: a clause.
  for (let at = next; at < endOfSentence(tree); at += 1) {
    if (/^(?:that|which|who)$/u.test(lowerAt(tree, at))) break;
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, at))) return false;
    // "and lamps lacking oil": what is joined may have its verb behind.
    if (tagAt(tree, at) === "VBG" && tree.relations[at] === "acl") return false;
  }
  return !comma || tree.words.slice(finite, joint - 1).some(({ text }) => text === ",");
}

/** Where number does not tell, the parser's word, if no one reports: "We sell lamps that burn and show that". */
function isSurelyJoined(tree: SentenceTree, next: number, finite: number): boolean {
  const verb = clauseOf(tree, next);
  const subject = subjectOf(tree, tree.root);
  if (
    subject === undefined ||
    /^(?:we|authors|they|results|data|findings|study|paper|work|article|review|report)$/u.test(
      lowerAt(tree, subject),
    )
  )
    return false;
  return (
    tree.relations[verb] === "conj" &&
    tree.heads[verb] === clauseOf(tree, finite) &&
    (tree.margins[verb] ?? 0) > 500
  );
}

/** The words of the clause without what brings it in, and without a second one of those: "burns and that smells". */
function clauseAlone(tree: SentenceTree, at: number, finite: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let start = at + 1;
  for (let index = finite; index < end; index += 1) {
    if (lowerAt(tree, index) !== "and" || !/^(?:that|which|who)$/u.test(lowerAt(tree, index + 1))) continue;
    pieces.push({ start, end: index + 1 });
    start = index + 2;
  }
  return [...pieces, { start, end }];
}
