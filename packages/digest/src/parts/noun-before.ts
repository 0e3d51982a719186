import { lowerAt, type SentenceTree, tagAt } from "../builtin/low/sentence-tree.ts";
import type { Word } from "../builtin/prose/words.ts";
import { type Mention, mentionOf } from "./noun-mention.ts";
import { scopeOf } from "./noun-scope.ts";

/** A noun that stands before what is said of it, and the only one of which it can be said. */
export interface NounBefore {
  readonly mention: Mention;
  /** Whether no other noun stands between it and what is said of it. */
  readonly near: boolean;
  /** Whether another noun has the same number, and the parser chose. */
  readonly rival: boolean;
}

/** A noun with its article, as the words alone show it. */
interface Chunk {
  readonly noun: number;
  readonly start: number;
  readonly many: boolean;
  readonly article: boolean;
  /** Whether it was spoken of before: "the lamp", "this lamp". */
  readonly known: boolean;
}

/**
 * The noun before a place of which something can be said there: of all nouns in reach the only one with the number of
 * the verb. "A model for light" is the model, as light has no article. Null where two might be meant.
 */
export function nounBefore(
  tree: SentenceTree,
  { at, cut, many }: { readonly at: number; readonly cut: number; readonly many: boolean | null },
): NounBefore | null {
  const chunks = chunksBefore(tree, at);
  if (chunks === null) return null;
  const fitting = chunks.filter((chunk) => many === null || chunk.many === many);
  const [only, other] = fitting;
  if (only === undefined) return null;
  const meant = other === undefined ? only : chosen(tree, fitting, cut);
  if (meant === null) return null;
  const mention = mentionOf(tree, meant.noun, false);
  if (tree.relations[meant.noun] === "appos") return null;
  if (mention === null || mention.plural !== meant.many || isBound(tree, mention)) return null;
  return { mention, near: meant === chunks[0], rival: other !== undefined };
}

/**
 * The noun before a comma of which more is said behind it: of all nouns since the last verb the only one with the
 * number of the verb behind. Whether it is known or not does not matter, as the clause only adds to it.
 */
export function nounAside(
  tree: SentenceTree,
  { at, cut, many }: { readonly at: number; readonly cut: number; readonly many: boolean | null },
): NounBefore | null {
  const chunks = chunksBefore(tree, at - 1, true);
  if (chunks === null || many === null || (tree.margins[cut] ?? 0) < 100) return null;
  const fitting = chunks.filter((chunk) => chunk.many === many);
  const [only, other] = fitting;
  if (only === undefined || other !== undefined || tree.heads[cut] !== only.noun) return null;
  const mention = mentionOf(tree, only.noun, true);
  if (mention === null || mention.plural !== only.many || tree.relations[only.noun] === "appos") return null;
  if (scopeOf(tree, only.noun, true) === "bound" || isOddlyNamed(tree, mention)) return null;
  if (tree.words.slice(0, mention.start).some(({ lower }) => SUPPOSES.test(lower))) return null;
  return { mention, near: only === chunks[0], rival: false };
}

/** "Adversarial Training", "learning", "Polyak's lamp": no thing that "this" would point at. */
function isOddlyNamed(tree: SentenceTree, { again, introduction, noun, plural }: Mention): boolean {
  if (again.some(({ text }) => /^['’]s?$/u.test(text))) return true;
  if (introduction === "name") return !/^\p{Lu}[\p{L}\d-]*[\p{Lu}\d]/u.test(tree.words[noun]?.text ?? "");
  // "this VPS34"
  const head = tree.words[noun]?.text ?? "";
  if (introduction === "the" && /^(?=.*\p{Lu})[\p{L}\d-]*\d$/u.test(head)) return true;
  if (introduction === "the" && /^\p{Lu}{3,}$/u.test(head) && /^NN/u.test(tagAt(tree, noun - 1))) return true;
  if (!plural && introduction === "bare" && /ing$/u.test(lowerAt(tree, noun))) return true;
  return again.slice(1).some(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
}

/** What is added under these may be no fact. */
const SUPPOSES =
  /^(?:if|unless|whether|suggest|suggests|suggested|suggesting|hypothesi\p{L}+|may|might|could|would|should|assum\p{L}+|predict\p{L}*|impl\p{L}+|argue|no|without|not|only|any|each|every|neither|either|nor|than|how|what|why)$/u;

/** Of "a model for light", "a model for the hall" the model, where the parser says the same. */
function chosen(tree: SentenceTree, chunks: readonly Chunk[], cut: number): Chunk | null {
  const meant = chunks.find(({ many, article, known }) => (many || article) && !known);
  if (meant === undefined || meant === chunks[0] || tree.heads[cut] !== meant.noun) return null;
  const behindKnown = chunks.slice(0, chunks.indexOf(meant)).some(({ known }) => known);
  return behindKnown && (tree.margins[cut] ?? 0) < 300 ? null : meant;
}

const LINKS =
  /^(?:of|for|in|from|with|on|between|to|within|at|among|across|by|into|via|through|during|over|under|about|against|onto|upon|along|around|behind|beyond|towards?|per|as|without|throughout|like|near|inside|outside|above|below|before|after)$/u;

/** The noun phrases right before a place, joined by prepositions, the nearest first; null where others are joined to them. */
function chunksBefore(tree: SentenceTree, at: number, strictly = false): Chunk[] | null {
  const chunks: Chunk[] = [];
  let end = at;
  for (let steps = 0; steps < 5; steps += 1) {
    const chunk = chunkBefore(tree, end);
    // "used in a lamp": the verb before the preposition ends the phrase; of another word nothing is known.
    if (chunk === null)
      return chunks.length > 0 && /^(?:V|RB|TO)/u.test(tagAt(tree, end - 1)) ? chunks : null;
    chunks.push(chunk);
    const link = chunk.start - 1;
    // "of oil and lamps that burn": with the first noun they are none, behind it another matter.
    if (/^(?:and|or|nor|,|&|versus|than)$/u.test(lowerAt(tree, link)) && !opensAnew(tree, link))
      return steps === 0 || strictly ? null : chunks;
    if (!LINKS.test(lowerAt(tree, link))) return chunks;
    // "an old box based on a lamp that burns": the box may burn as well.
    end = /^(?:VBN|JJ)$/u.test(tagAt(tree, link - 1)) ? link - 1 : link;
    while (/^RB/u.test(tagAt(tree, end - 1))) end -= 1;
  }
  return null;
}

/** "Today, a lamp", "..., and we": what stands before the mark is no other thing. */
function opensAnew(tree: SentenceTree, link: number): boolean {
  return lowerAt(tree, link) === "," && !/^(?:NN|JJ|CD|\))/u.test(tagAt(tree, link - 1));
}

function chunkBefore(tree: SentenceTree, end: number): Chunk | null {
  let noun = end - 1;
  if (tree.words[noun]?.text === ")") {
    while (noun > 0 && ((tree.depths[noun] ?? 0) > 0 || /^[()]$/u.test(tree.words[noun]?.text ?? "")))
      noun -= 1;
    if (end - noun > 8) return null;
  }
  if (!/^NN/u.test(tagAt(tree, noun))) return null;
  let start = noun;
  while (start > 0 && belongsBefore(tree, start - 1)) start -= 1;
  if (
    tree.words
      .slice(Math.max(0, start - 1), noun)
      .some((_, at) => isTornWord(tree, Math.max(0, start - 1) + at))
  )
    return null;
  const article = /^(?:an?|the|one|this|these|two|three|four|five|its|their|our)$/u.test(
    lowerAt(tree, start),
  );
  const known = /^(?:the|this|these|that|those|its|their|our)$/u.test(lowerAt(tree, start));
  return { noun, start, many: isMany(tree, noun), article, known };
}

/** "a candle- stick": half a word, as a line of print ended there. */
function isTornWord(tree: SentenceTree, index: number): boolean {
  return /-$/u.test(tree.words[index]?.text ?? "") && tree.words[index + 1]?.spaceBefore === true;
}

function belongsBefore(tree: SentenceTree, index: number): boolean {
  const tag = tagAt(tree, index);
  if (/^(?:DT|PRP\$|JJ|NN|CD|HYPH|POS|VBN|RB|AFX|MATH)/u.test(tag))
    return !/^(?:VBN|RB)$/u.test(tag) || isInPhrase(tree, index);
  if (tag === "VBG") return /^(?:amod|compound)$/u.test(tree.relations[index] ?? "");
  return tree.words[index]?.spaceBefore === false && /^[-–/]$/u.test(tree.words[index]?.text ?? "");
}

/** "a newly made lamp" */
function isInPhrase(tree: SentenceTree, index: number): boolean {
  return (
    /^(?:JJ|NN|VBN|VBG|CD)/u.test(tagAt(tree, index + 1)) &&
    !/^(?:VBZ|VBP|VBD|MD|VB)$/u.test(tagAt(tree, index - 1))
  );
}

function isMany(tree: SentenceTree, noun: number): boolean {
  const { lower = "", lemma = "" } = tree.words[noun] ?? {};
  if (/^(?:data|mice|people|media|bacteria|criteria|phenomena)$/u.test(lower)) return true;
  if (/^NNP?S$/u.test(tagAt(tree, noun))) return !/(?:ics|ss|us|is)$/u.test(lower) || lemma !== lower;
  return /[^sui]s$/u.test(lower) && lemma !== lower;
}

/** The noun taken up by its last words, where all of them would be long: "These adhesion molecules". */
export function shortName(
  tree: SentenceTree,
  { again, noun, introduction, plural, inner }: Mention,
): readonly Word[] {
  const [opening] = again;
  const odd = again
    .slice(1)
    .some(
      ({ tag, text }, at) =>
        at + 2 < again.length && (/^(?:ADV|PUNCT|VERB)$/u.test(tag) || /^[-–/()]$/u.test(text)),
    );
  // "These T-cells"
  if (tree.words[noun]?.spaceBefore === false) return again;
  // "This nitric oxide" is another matter than "this oxide".
  if (introduction === "bare" && !plural && opening !== undefined && noun - inner < 3)
    return [opening, ...tree.words.slice(inner, noun + 1)];
  if (introduction === "name" || opening === undefined || (again.length < 5 && !odd)) return again;
  const before = tree.words[noun - 1];
  const compound =
    tree.relations[noun - 1] === "compound" &&
    before?.spaceBefore === true &&
    tree.words[noun]?.spaceBefore === true;
  return [opening, ...tree.words.slice(compound ? noun - 1 : noun, noun + 1)];
}

const HELD =
  /^(?:none|no|not|never|without|if|unless|whether|only|than|goals?|aims?|aimed|challenges?|objectives?|task|need|needs|needed|requires?|required|requiring|want|wants|wanted|lacks?|lacking|fails?|failed|seek|seeks|sought|try|tried|attempt|cannot|may|might|could|would|should|hypothesi[sz]ed?|suggest|suggests|suggested|suggesting|assum\p{L}+|imply|implies|predict|predicts|predicted|believed?|thought|speculate|argue|meant|intended|expected|appears?|appeared|seems?|seemed|likely|probably|perhaps|possibly|presumably|either|neither|nor|those|such|unlike|rather|instead|asked?|propose that|unclear|unknown|lest|against|avoid|prevent|prevents|exclude|first|importance|yet|incentive|shortage|scarcity|paucity|dearth|absence|suppose|potential|putative|candidates?|possible|possibility|hypothesis|hypotheses|idea|assumption|can)$/u;

/** "We show that lamps that burn need oil": without its verb nothing would be left of the clause. */
function opensClause(tree: SentenceTree, start: number): boolean {
  for (let at = start - 1; at > 0; at -= 1) {
    if (/^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, at))) return false;
    if (/^(?:that|because|since|as|while|where|when|although|though|how|why)$/u.test(lowerAt(tree, at))) {
      if (lowerAt(tree, at) !== "as" && /^(?:IN|WRB|WDT)$/u.test(tagAt(tree, at))) return true;
    }
  }
  return true;
}

/** "It is important to build a lamp that burns": there is none yet. */
const ASKING =
  /^(?:important|essential|necessary|crucial|critical|desirable|difficult|hard|easy|impossible|possible|hope|hopes|plan|how|order|interesting|useful|vital|helpful|ability|need)$/u;

/** Whether what is said of a noun would not be so by itself. */
function isBound(tree: SentenceTree, { noun, start }: Mention): boolean {
  if (scopeOf(tree, noun, false) !== "free" || opensClause(tree, start)) return true;
  if (
    tree.words.slice(0, start).some(({ lower }, at) => ASKING.test(lower) && lowerAt(tree, at + 1) === "to")
  )
    return true;
  return tree.words.slice(0, start).some(({ lower }) => HELD.test(lower));
}
