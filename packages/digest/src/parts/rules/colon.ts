import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word, wordsFrom } from "../../builtin/prose/words.ts";
import { wordTable } from "../../word-table.ts";
import { isOfMany, nounsBefore, spaced, withThis } from "../aside.ts";
import { readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

const MARK = /^(?::|--+|—|–)$/u;
const COUNTS: ReadonlyMap<string, number> = wordTable({ two: 2, three: 3, four: 4 });
const ORDINALS = ["first", "second", "third", "fourth"];

/** "two ways: A and B" and "a result: X glows" as two statements or more. */
export function splitColon(tree: SentenceTree): readonly Split[] {
  const found: Split[] = [];
  for (let mark = 3; mark < tree.words.length - 2; mark += 1) {
    const { text = "", spaceBefore = false } = tree.words[mark] ?? {};
    if (!MARK.test(text) || (tree.depths[mark] ?? 0) > 0 || (text === "–" && !spaceBefore)) continue;
    // "A:B", "A--B"
    if (text !== "—" && tree.words[mark + 1]?.spaceBefore === false) continue;
    // What is set off by two dashes goes on behind them.
    const dash = text !== ":";
    if (
      tree.words.some((item, index) => index !== mark && MARK.test(item.text) && (dash || item.text === ":"))
    )
      continue;
    found.push(...splitsAt(tree, mark, dash ? "dash" : "colon"));
  }
  return found;
}

function splitsAt(tree: SentenceTree, mark: number, sign: string): Split[] {
  const start = mark + 1;
  const end = endOfSentence(tree);
  // "10 -- 20 m"
  if (sign === "dash" && /\d/u.test(`${tree.words[mark - 1]?.text}${tree.words[start]?.text}`)) return [];
  if (
    /^(?:and|or|but|given|which|who|if|when|with|by|in|for|even|not|such|including)$/u.test(
      lowerAt(tree, start),
    )
  )
    return [];
  const main: Piece[] = [{ start: 0, end: mark }];
  const split = (name: string, rest: readonly (readonly Piece[])[], about: number): Split => ({
    rule: `colon:${sign}-${name}`,
    statements: [main, ...rest],
    about,
    cut: start,
  });
  const clause = holdsClause(tree, start, end);
  // "The light differs: The lamps shine" goes on with a sentence, though no verb was found in it.
  if (!clause && /^(?:The|A|An|This|These|We|It|In)$/u.test(tree.words[start]?.text ?? "")) return [];
  // "Lamps burn -- a habit we like"
  if (clause && sign === "dash" && /^an?$/u.test(lowerAt(tree, start))) return [];
  // "Without oil, A: B": both are so without it.
  if (clause && /^(?:without|under|if|when|unless)$/u.test(lowerAt(tree, 0))) return [];
  if (clause) return isListOrIdea(tree, mark) ? [] : [split("clause", [[{ start, end }]], tree.root)];
  const named = tree.tags.slice(start, end).some((tag) => /^(?:NN|MATH|FW)/u.test(tag));
  const noun = named ? announced(tree, mark) : null;
  const opening = noun === null ? null : openingFor(tree, noun, mark);
  if (noun === null || opening === null) return [];
  if (/^(?:IN|RB|TO|WRB|WP|WDT|CC|VB[ZPD]?|MD)$/u.test(tagAt(tree, start))) return [];
  const many = isOfMany(tree, noun);
  if (!many || isOneOf(tree, noun) || isNoList(tree, noun, start, end)) return [];
  const lists = sign === "colon" ? [split("list", [[...opening, ...spaced(tree, start, end)]], noun)] : [];
  const items = itemsOf(tree, start, end);
  const count = countBefore(tree, noun);
  const things = items.every(
    ({ start: item }) =>
      (/^(?:NN|DT|JJ|CD|PRP\$|VBG|FW)/u.test(tagAt(tree, item)) && !/^JJ$/u.test(tagAt(tree, item))) ||
      /^NN/u.test(tagAt(tree, item + 1)),
  );
  if (count === null || items.length !== count || !things || areBareWords(tree, items)) return lists;
  const told = items.map((item, index): Piece[] => [
    ...wordsFrom(`the ${ORDINALS[index] ?? ""} is`),
    ...spaced(tree, item.start, item.end),
  ]);
  return [...lists, split(`counted-${count}`, told, noun)];
}

/** "three parts: wire, glass, and oil", "A, B and C (ABC)": single words that do not stand alone, or a short form for all. */
function areBareWords(tree: SentenceTree, items: readonly Item[]): boolean {
  const short = items.at(-1);
  const forAll =
    short !== undefined &&
    tree.words[short.end - 1]?.text === ")" &&
    tree.words[short.end - 2]?.text.length === items.length;
  return forAll || items.every(({ start, end }) => end - start === 1 && tagAt(tree, start) === "NN");
}

/** What is spelt out behind a number is a list; what is only supposed is no statement of its own. */
function isListOrIdea(tree: SentenceTree, mark: number): boolean {
  const counted = tree.words
    .slice(0, mark)
    .some(({ lower }) => COUNTS.has(lower) || /^(?:both|several|following|five|six)$/u.test(lower));
  const idea =
    /^(?:assum|hypothes|conjectur|suppos|suggest|propos|speculat|predict|idea|claim|explanations?$|interpretation|intuition|possibilit|scenario|belie[fv]|argument)/u;
  return counted || tree.words.slice(0, mark).some(({ lower }) => idea.test(lower));
}

/** "one of the rooms". */
function isOneOf(tree: SentenceTree, noun: number): boolean {
  return [2, 3, 4, 5, 6].some(
    (back) => lowerAt(tree, noun - back) === "one" && lowerAt(tree, noun - back + 1) === "of",
  );
}

/** Whether a clause stands behind the mark, or the sentence goes on there, or the noun itself is said again. */
function isNoList(tree: SentenceTree, noun: number, start: number, end: number): boolean {
  const goesOn = tree.words.some(
    ({ lower }, at) => at > start && lower === "and" && /^(?:VB[ZPD]?|RB)$/u.test(tagAt(tree, at + 1)),
  );
  // "two halls: A and B by testing C": that is how, and no part of the list.
  const how = tree.words.some(
    ({ lower }, at) => at > start && /^(?:by|via|through|using)$/u.test(lower) && isDoing(tree, at),
  );
  const again = tree.words.slice(start, end).some(({ lemma }) => lemma === tree.words[noun]?.lemma);
  return goesOn || how || again || tagAt(tree, start) === "VBG" || readAlone(tree, [{ start, end }]) !== null;
}

function isDoing(tree: SentenceTree, at: number): boolean {
  return lowerAt(tree, at) === "using" || tagAt(tree, at + 1) === "VBG";
}

/** Whether a finite verb stands behind the mark that nothing there brings in. */
function holdsClause(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (/^(?:which|who|that|whose|where|how|whether|what|why|as|if|because)$/u.test(lowerAt(tree, index)))
      return false;
    // "A, learned lamps, and B": an adjective of a list.
    if (tagAt(tree, index) === "VBD" && tree.words[index - 1]?.text === ",") continue;
    if (/^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index))) return index > start;
  }
  return false;
}

/** The noun that is spelt out behind the mark: one with a number before it, or the last before the mark. */
function announced(tree: SentenceTree, mark: number): number | null {
  for (let index = mark - 1; index > 0; index -= 1)
    if (/^NN/u.test(tagAt(tree, index)) && countBefore(tree, index) !== null) return index;
  // "the parts of lamps: A and B" may spell out either.
  const [near, far] = nounsBefore(tree, mark);
  if (near === undefined || (far !== undefined && isOfMany(tree, far) === isOfMany(tree, near))) return null;
  return near;
}

function openingFor(tree: SentenceTree, noun: number, mark: number): Word[] | null {
  const many = isOfMany(tree, noun);
  if (nounsBefore(tree, mark).includes(noun)) return wordsFrom(many ? "these are" : "this is");
  const name = withThis(tree, noun);
  return name === null ? null : [...name, word(many ? "are" : "is")];
}

/** "two" of "two simple ways", as a number. */
function countBefore(tree: SentenceTree, noun: number): number | null {
  for (const child of tree.children[noun] ?? []) {
    const count = COUNTS.get(lowerAt(tree, child));
    if (child < noun && count !== undefined) return count;
  }
  return null;
}

interface Item {
  readonly start: number;
  readonly end: number;
}

/** The things of a list, where its commas and its one "and" tell them apart; none where that is in doubt. */
export function itemsOf(tree: SentenceTree, start: number, end: number): Item[] {
  const joints: number[] = [];
  const commas: number[] = [];
  for (let index = start; index < end; index += 1) {
    if ((tree.depths[index] ?? 0) > 0) continue;
    if (lowerAt(tree, index) === "and") joints.push(index);
    if (/^[,;]$/u.test(tree.words[index]?.text ?? "")) commas.push(index);
    if (lowerAt(tree, index) === "or") return [];
  }
  const [joint] = joints;
  if (joint === undefined || joints.length > 1) return [];
  const cuts = [...commas.filter((comma) => comma < joint - 1), joint];
  if (commas.some((comma) => comma > joint)) return [];
  const starts = [start, ...cuts.map((cut) => cut + 1)];
  return starts.map((from, index) => {
    const to = cuts[index] ?? end;
    return { start: from, end: tree.words[to - 1]?.text === "," ? to - 1 : to };
  });
}
