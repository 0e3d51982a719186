import { headOfPhrase } from "../../builtin/low/head-of-phrase.ts";
import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Reading } from "../read-alone.ts";

/** Two things joined: the head of the first, where the first ends, where the second starts, and where that ends. */
export interface JoinedThings {
  readonly to: number;
  readonly end: number;
  readonly start: number;
  readonly last: number;
}

/**
 * Whether two things are so alike that each may be told alone: nothing before the first, and nothing behind the second,
 * is said of both, and no other noun is there to which the second might be joined.
 */
export function isParallel(tree: SentenceTree, things: JoinedThings): boolean {
  const { to, end, start, last } = things;
  const first = articleOf(tree, startOf(tree, to));
  const second = articleOf(tree, start);
  const list = tree.words[start - 1]?.text === ",";
  const tail = !list && second === "" && hasTail(tree, start, last) && !hasPhrase(tree, to, end);
  // "the old and young lamps", "the speed and quiet of the room"
  const plural = list && tagAt(tree, to) === "NNS";
  if (second === "" && (first === "the" || (first === "'s" && tail)) && !plural) return false;
  // "the influence of A and a B on C"
  if (
    /^(?:influence|effect|effects|impact|dependence|role)$/u.test(lowerAt(tree, to)) &&
    hasTail(tree, start, last)
  )
    return false;
  if (sharesHead(tree, things) || (list && isAmongMany(tree, to)) || (tail && first !== "'s")) return false;
  // "A of B and C, and D of E"
  if (!list && tree.words[start - 2]?.text === ",") return true;
  if (first === second && first !== "" && goOnAlike(tree, to, start)) return true;
  return rivalsOf(tree, to, end).every((rival) => {
    if (list && rival < to) return true;
    const other = articleOf(tree, startOf(tree, rival));
    if (second === "'s") return false;
    if (second === "")
      return first === "" && other !== "" && rival < to && !/^(?:JJR|RBR)$/u.test(tagAt(tree, start));
    return other === "" ? first !== "" : first === second && other !== second;
  });
}

/** "the", "a", "'s" for any possessive; nothing for none. */
function articleOf(tree: SentenceTree, start: number): string {
  const lower = lowerAt(tree, start);
  if (/^an?$/u.test(lower)) return "a";
  if (tagAt(tree, start) === "PRP$") return "'s";
  if (tagAt(tree, start) === "CD") return "number";
  return tagAt(tree, start) === "DT" ? lower : "";
}

/** Where the words before a noun begin. */
function startOf(tree: SentenceTree, noun: number): number {
  let start = noun;
  while (start > 0 && /^(?:NN|JJ|CD|DT|PRP\$|POS|HYPH|AFX|VBN|VBG|RB|FW)/u.test(tagAt(tree, start - 1))) {
    if (/^VB[NG]$/u.test(tagAt(tree, start - 1)) && tree.relations[start - 1] !== "amod") break;
    start -= 1;
    if (/^(?:DT|PRP\$)$/u.test(tagAt(tree, start))) break;
  }
  return start;
}

/** "the heat of the wires and the size of the rooms" */
function goOnAlike(tree: SentenceTree, to: number, start: number): boolean {
  const head = headOfPhrase(tree, start, 0);
  return (
    head !== undefined && tagAt(tree, to + 1) === "IN" && lowerAt(tree, to + 1) === lowerAt(tree, head + 1)
  );
}

/** "blood and urine samples", "speech, cognitive and motor functions": one bare word before several. */
function sharesHead(tree: SentenceTree, { to, end, start }: JoinedThings): boolean {
  if (tree.words[start - 1]?.text === ",") return isHalfList(tree, start);
  const head = headOfPhrase(tree, start, 0);
  const alone = startOf(tree, to) === to && tree.words[end - 1] === tree.words[to];
  return (
    alone && tagAt(tree, to) === "NN" && head !== undefined && head > start && articleOf(tree, start) === ""
  );
}

/** "speech, cognitive and motor functions", "lamps, A and B": what follows the comma is one thing, or names the first. */
function isHalfList(tree: SentenceTree, start: number): boolean {
  const joint = tree.words.findIndex(({ text }, index) => index > start && /^(?:,|and)$/u.test(text));
  if (joint < 0 || /^(?:JJ|VBN)/u.test(tagAt(tree, joint - 1))) return true;
  if (lowerAt(tree, joint) !== "and") return false;
  const named = tagAt(tree, start - 2) === "NNS" && /^[\p{Lu}\d]/u.test(tree.words[start]?.text ?? "");
  return (
    named ||
    (joint === start + 1 && /^(?:NN|JJ)/u.test(tagAt(tree, joint + 1)) && /^NN/u.test(tagAt(tree, joint + 2)))
  );
}

/** "some things, A, B and C": these are the things. */
function isAmongMany(tree: SentenceTree, to: number): boolean {
  return (tree.children[to] ?? []).some(
    (child) =>
      tree.relations[child] === "nummod" ||
      /^(?:some|several|certain|various|many|following|different|both)$/u.test(lowerAt(tree, child)),
  );
}

/** Whether what comes behind the last thing may be said of all. */
function hasTail(tree: SentenceTree, start: number, last: number): boolean {
  for (let index = start + 1; index < last; index += 1)
    if (/^(?:IN|WDT|WP|WRB|VBG|VBN|TO)$/u.test(tagAt(tree, index)) && lowerAt(tree, index) !== "of")
      return tree.relations[index] !== "amod";
  return false;
}

function hasPhrase(tree: SentenceTree, to: number, end: number): boolean {
  return tree.tags.slice(to + 1, end).some((tag) => /^(?:IN|TO|VBN|VBG)$/u.test(tag));
}

/** The other nouns that end where the first thing ends, or on which it hangs. */
function rivalsOf(tree: SentenceTree, to: number, end: number): number[] {
  const inside = tree.heads.flatMap((_, noun) =>
    noun > to && noun < end && /^(?:nmod|obl)$/u.test(tree.relations[noun] ?? "") ? [noun] : [],
  );
  const outside: number[] = [];
  for (let at = to; tree.relations[at] === "nmod" && (tree.heads[at] ?? -1) >= 0; at = tree.heads[at] ?? -1)
    outside.push(tree.heads[at] ?? -1);
  return [...inside, ...outside];
}

/** "It includes A, B": a list whose last thing was cut off with its "and". */
export function endsBroken({ tree, verb }: Reading): boolean {
  const comma = tree.words.findLastIndex(({ text }, at) => text === "," && (tree.depths[at] ?? 0) === 0);
  if (comma <= verb || tree.words.length - comma > 7) return false;
  const rest = tree.words.slice(comma + 1, -1);
  return rest.every(
    ({ lower }, at) => lower !== "and" && !/^(?:IN|TO|VB|WDT|WP|RB)/u.test(tagAt(tree, comma + 1 + at)),
  );
}

/** "A and B, which ...", "A and B, two lamps", "A and B, and warm the room" */
export function isSaidOfBoth(tree: SentenceTree, at: number): boolean {
  const before = lowerAt(tree, at - 1);
  if (before === "and") return /^VB[ZPD]?$/u.test(tagAt(tree, at));
  return before === "," && /^(?:which|who|two|three|both|all)$/u.test(lowerAt(tree, at));
}

/** "old (4) and new (5) lamps": what stands before the bracket. */
export function beforeBracket(tree: SentenceTree, end: number): number {
  if (tree.words[end - 1]?.text !== ")") return end;
  let open = end - 1;
  while (open > 0 && tree.words[open]?.text !== "(") open -= 1;
  return open;
}

/** "with oil, an old heat, and with glass": what stands between the commas says again what stands before. */
export function isSaidAgain(tree: SentenceTree, comma: number, start: number): boolean {
  return tagAt(tree, start) === "IN" && /^an?$/u.test(lowerAt(tree, comma + 1));
}
