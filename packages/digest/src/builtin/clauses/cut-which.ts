import {
  dependent,
  dependents,
  isNegated,
  isPlural,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../low/sentence-tree.ts";
import { type Word, word, wordsFrom } from "../prose/words.ts";
import {
  type ClauseAlone,
  clauseAlone,
  hasStrayVerb,
  numberOf,
  opensScope,
  wordsOf,
} from "./clause-alone.ts";
import { type ClausePart, lengthOf, modalsOf } from "./clause-part.ts";
import { takenUpAs } from "./fitting-name.ts";
import { isElsewhere } from "./is-elsewhere.ts";
import { bringsAbout } from "./which-clauses.ts";

/** A final ", which is B" as "This is B" or "These are B"; a final ", where B" as "There, B". */
export function cutWhich(tree: SentenceTree, part: ClausePart): readonly ClausePart[] | null {
  const { body } = part;
  for (let comma = body.end - 4; comma > body.start + 3; comma -= 1) {
    const lower = lowerAt(tree, comma + 1);
    if (tree.words[comma]?.text !== "," || (lower !== "which" && lower !== "where")) continue;
    if ((tree.depths[comma] ?? 0) > 0) return null;
    if (lengthOf(tree, comma, body.end) < 4 || opensScope(wordsOf(tree, part, comma))) return null;
    const first = clauseAlone(tree, part.opening, body.start, comma);
    if (first === null) return null;
    const opening =
      lower === "which" ? whichAs(tree, comma, first, body.end) : whereAs(tree, comma, first, body.end);
    if (opening === null) return null;
    return [
      { ...part, body: { start: body.start, end: comma } },
      { opening, body: { start: comma + 2, end: body.end }, verb: -1, subject: undefined },
    ];
  }
  return null;
}

function whichAs(tree: SentenceTree, comma: number, first: ClauseAlone, end: number): Word[] | null {
  const modal = modalsOf(first.tree, first.verb).length > 0 || isNegated(first.tree, first.verb);
  const adverb = tagAt(tree, comma + 2) === "RB" || lowerAt(tree, comma + 2) === "in" ? 1 : 0;
  if (modal && tagAt(tree, comma + 2 + adverb) !== "MD") return null;
  const near = nearNumber(tree, comma);
  for (const [text, number] of [
    ["this", "singular"],
    ["these", "plural"],
  ] as const) {
    const opening = [word(text, "PRON")];
    const rest = clauseAlone(tree, opening, comma + 2, end);
    if (
      rest === null ||
      rest.subject !== 0 ||
      rest.finite > 4 ||
      goesOn(rest) ||
      hasStrayVerb(rest.tree, Math.max(rest.verb, rest.finite) + 1)
    )
      continue;
    const verb = numberOf(rest.tree, rest.finite) ?? near;
    // What "is shown" is a thing, whatever "shows" may be.
    const active = dependent(rest.tree, rest.verb, "aux:pass") === undefined;
    const whole = active && (OF_ALL.test(lowerAt(rest.tree, rest.verb)) || bringsAbout(rest.tree, rest.verb));
    // "This is lit": one thing is named again, for "this" could be all that was told.
    if (verb === number && near === number && !whole) return named(tree, comma, first, opening);
    // "these" in the source could be taken for the whole of what was said only in the singular.
    if (verb === number && (near === number || number === "singular") && whole) return opening;
  }
  return null;
}

/** A name as it is, any other noun after "this" or "these"; null where another noun of its number may be meant. */
function named(
  tree: SentenceTree,
  comma: number,
  first: ClauseAlone,
  opening: readonly Word[],
): Word[] | null {
  const at = comma - 1;
  const noun = tree.words[at];
  // A list or what stands before brackets is taken up by "these" alone.
  if (noun === undefined || !/^NN/u.test(tagAt(tree, at)) || tree.relations[at] === "conj")
    return opening[0]?.lower === "these" ? [...opening] : null;
  const clause = dependents(tree, at, "acl:relcl").find((other) => other > comma);
  const plural = isPlural(tree, at);
  const last = first.tree.words.length - 2;
  const plain = clause !== undefined && /^(?:obj|root)$/u.test(first.tree.relations[last] ?? "");
  // "Lamps were built to light halls, which": the lamps or the halls.
  const within = first.tree.heads[last] ?? -1;
  const aim = within !== first.verb && /^VB/u.test(tagAt(first.tree, within));
  const subject = first.subject;
  const rival = first.tree.words.some(
    (_, index) =>
      (index >= first.verb || (aim && index === subject)) &&
      index < last &&
      (!plain || (aim && index === subject)) &&
      /^NN/u.test(tagAt(first.tree, index)) &&
      // "a graph-based network" names no graph.
      first.tree.words[index + 1]?.spaceBefore !== false &&
      first.tree.relations[index] !== "compound" &&
      isPlural(first.tree, index) === plural,
  );
  if (rival) return null;
  const name = /^NNP/u.test(tagAt(tree, at)) || /^\p{Lu}[\p{L}\d]*\p{Lu}/u.test(noun.text);
  if (noun.spaceBefore === false || isLeftOpen(tree, at)) return null;
  if (name) return /^(?:NN|JJ|CD|DT)/u.test(tagAt(tree, at - 1)) ? null : [noun];
  return takenUpAs(tree, at, 1);
}

/** "The oil is cleaned by heat, which is expected to help": the heat, or the cleaning. */
function isLeftOpen(tree: SentenceTree, noun: number): boolean {
  return (
    /^(?:by|through|via)$/u.test(lowerAt(tree, noun - 1)) &&
    /^(?:expected|thought|believed|likely|predicted|assumed|known)$/u.test(lowerAt(tree, noun + 4))
  );
}

const OF_ALL =
  /^(?:leads|allows|enables|suggests|implies|means|causes|indicates|makes|helps|results|shifts|increases|reduces|provides|shows|limits|improves|led|allowed|enabled|caused|resulted|requires|involves)$/u;

/** Whether the noun right before the comma is one or many. */
function nearNumber(tree: SentenceTree, comma: number): "singular" | "plural" | null {
  let at = comma - 1;
  if (tree.words[at]?.text === ")") while (at > 0 && tree.words[at]?.text !== "(") at -= 1;
  if (tree.words[at]?.text === "(") at -= 1;
  if (!/^NN/u.test(tagAt(tree, at))) return null;
  // "by A as well as by B, which": by B alone.
  const apart = dependents(tree, at, "case").some((child) => child < at);
  const listed =
    (tree.relations[at] === "conj" && dependents(tree, at, "cc").length > 0 && !apart) ||
    lowerAt(tree, at - 1) === "and";
  return isPlural(tree, at) || listed ? "plural" : "singular";
}

/** A second verb, or a clause after another comma, may not belong to the aside. */
function goesOn({ tree, verb }: ClauseAlone): boolean {
  return tree.words.some(
    ({ text }, index) =>
      index > verb &&
      (text === "," || text === "and") &&
      /^(?:VBZ|VBP|VBD|MD)$/u.test(tagAt(tree, index + 1)),
  );
}

function whereAs(tree: SentenceTree, comma: number, first: ClauseAlone, end: number): Word[] | null {
  // "We hang our lamps in halls, where they glow": behind "we", "they" would be us.
  if (lowerAt(first.tree, first.subject) === "we" && lowerAt(tree, comma + 2) === "they") return null;
  const rest = clauseAlone(tree, [], comma + 2, end);
  if (rest === null || goesOn(rest)) return null;
  if (tree.words.slice(comma + 2, end).some(({ tag }) => tag === "MATH") || tagAt(tree, comma - 1) === "MATH")
    return wordsFrom("here ,");
  if (!/^NNS?$/u.test(tagAt(tree, comma - 1))) return null;
  const noun = tree.words[comma - 1];
  const placed = dependents(tree, comma - 1, "case").some((child) =>
    /^(?:in|at|on|within|into|to)$/u.test(lowerAt(tree, child)),
  );
  if (placed || noun === undefined) return wordsFrom("there ,");
  if (isElsewhere(tree, comma - 1, comma + 1)) return null;
  return [...wordsFrom(isPlural(tree, comma - 1) ? "in these" : "in this"), noun, word(",", "PUNCT", false)];
}
