import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { isStretch, type Piece } from "../../builtin/low/telling.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isDenied, type Reading, readAlone } from "../read-alone.ts";
import { headsChanged } from "../same-heads.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { behindVerb, tellUpTo } from "../tell-up-to.ts";
import { holdsTogether, namesSeveral } from "./joined-things.ts";

/** Words that open a phrase, and open the phrase joined to it again: no other phrase can be meant. */
const OPENERS =
  /^(?:in|for|by|with|on|from|at|to|through|as|into|of|how|why|whether|during|via|under|after|against|across|within)$/u;

/**
 * "X plays a part in A, and in B" as "X plays a part in A. It also plays a part in B.": phrases that open with the same
 * word, the second at the end of the sentence.
 */
export function splitJoinedPhrases(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 4; at < end - 3; at += 1) {
    const split = isJoint(tree, at) && (tree.depths[at] ?? 0) === 0 ? splitAt(tree, at, end) : null;
    if (split !== null) found.push(split);
  }
  return found;
}

/** "and", or the first word of "as well as". */
function isJoint(tree: SentenceTree, at: number): boolean {
  return lowerAt(tree, at) === "and" || isAsWellAs(tree, at);
}

function isAsWellAs(tree: SentenceTree, at: number): boolean {
  return ["as", "well", "as"].every((lower, offset) => lowerAt(tree, at + offset) === lower);
}

function splitAt(tree: SentenceTree, at: number, end: number): Split | null {
  const well = isAsWellAs(tree, at);
  const also = well ? 2 : /^also$/u.test(lowerAt(tree, at + 1)) ? 1 : 0;
  const start = at + 1 + also;
  const opener = lowerAt(tree, start);
  if (!OPENERS.test(opener) || isOnlyJoint(tree, start) || hasLateDeed(tree, start, end)) return null;
  const leftEnd = lowerAt(tree, at - 1) === "," ? at - 1 : at;
  if (asksBefore(tree, opener, leftEnd)) return null;
  const infinitive = opener === "to" && tagAt(tree, start + 1) === "VB";
  const place = placeOf(tree, { opener, infinitive, leftEnd, start });
  if (place === null) return null;
  const both = lowerAt(tree, place - 1) === "both";
  const first: Piece[] = both
    ? [
        { start: 0, end: place - 1 },
        { start: place, end: leftEnd },
      ]
    : [{ start: 0, end: leftEnd }];
  const left = readAlone(tree, first);
  if (left === null || hasOpenEnd(left.tree) || isDenied(left)) return null;
  const from = both ? place - 1 : place;
  if (isBrokenList(tree, place, leftEnd, leftEnd < at) || sharesNoun(tree, leftEnd, start, end)) return null;
  if (isShort(tree, place, { leftEnd, start, end }) || goesOnBeyond(tree, start, end)) return null;
  // "we show in A and in B that C" shows nothing in A.
  if (REPORTS.test(lemmaOf(left)) && tree.words.slice(start, end).some(({ lower }) => lower === "that"))
    return null;
  if (from <= left.verb || isHeld(tree, left, { both, place, leftEnd, start, end })) return null;
  const again = tellUpTo(tree, left, from);
  if (again === null || again.some((piece) => isStretch(piece) && piece.end > place)) return null;
  const second = [...again, { start, end }];
  const far = from === behindVerb(left) ? "" : "-far";
  if (
    far !== "" &&
    (infinitive ||
      goesAside(tree, place, leftEnd) ||
      hasClauseWithin(tree, place, leftEnd) ||
      mayBeOfOne(tree, opener, { place, leftEnd }))
  )
    return null;
  if (holdsClause(tree, start, end)) return null;
  const right = readAlone(tree, second);
  if (right === null || isRead(tree, [first, second], [left, right]) > 2) return null;
  const kind = infinitive ? "to-do" : tagAt(tree, start + 1) === "VBG" ? `${opener}-doing` : opener;
  return {
    rule: `phrases:${kind}${far}${both ? "-both" : ""}${well ? "-well" : ""}`,
    statements: [first, second],
    about: left.verb,
    cut: start,
  };
}

/** "why A, how B, and why C": a list of questions */
function asksBefore(tree: SentenceTree, opener: string, end: number): boolean {
  const asks = /^(?:how|why|whether)$/u;
  return (
    asks.test(opener) &&
    tree.words.slice(0, end).some(({ lower }, at) => asks.test(lower) && lowerAt(tree, at - 1) === ",")
  );
}

/** "and in turn", "and in particular" */
function isOnlyJoint(tree: SentenceTree, start: number): boolean {
  return (
    lowerAt(tree, start) === "in" &&
    /^(?:turn|particular|general|addition|fact|part|parallel|contrast)$/u.test(lowerAt(tree, start + 1))
  );
}

/** "lit A and B, using oil", "in A and in B using oil", "in A and in B, showing that C": of both. */
function hasLateDeed(tree: SentenceTree, start: number, end: number): boolean {
  const deed = /^VB/u.test(tagAt(tree, start + 1));
  return tree.words
    .slice(start, end - 1)
    .some(
      ({ text, lower }, at) =>
        (!deed && /^(?:using|utilizing|utilising|employing)$/u.test(lower)) ||
        (text === "," && tagAt(tree, start + at + 1) === "VBG"),
    );
}

/** "lit lamps in A, as is common, and in B" */
function goesAside(tree: SentenceTree, place: number, leftEnd: number): boolean {
  return tree.words
    .slice(place, leftEnd)
    .some(({ text }, at) => text === "," && /^(?:as|which|such)$/u.test(lowerAt(tree, place + at + 1)));
}

/** "lit lamps on halls that A and on B" */
function hasClauseWithin(tree: SentenceTree, place: number, leftEnd: number): boolean {
  return tree.words
    .slice(place, leftEnd)
    .some(({ lower }) => /^(?:that|which|who|whose|where)$/u.test(lower));
}

/** "made lamps with A and with B", "lit lamps for A with oil and for B": one and the same may have both. */
function mayBeOfOne(
  tree: SentenceTree,
  opener: string,
  { place, leftEnd }: Record<"place" | "leftEnd", number>,
): boolean {
  return (
    opener === "with" ||
    tree.words.slice(place + 1, leftEnd).some(({ lower }) => /^(?:with|using|by)$/u.test(lower))
  );
}

/** "in A, and in B it does C": the second phrase opens a clause. */
function holdsClause(tree: SentenceTree, start: number, end: number): boolean {
  const brought = tree.words.findIndex(({ lower }, at) => at >= start && BROUGHT.test(lower));
  const inner = brought < 0 || brought > end ? end : brought;
  if (tree.tags.slice(start, inner).some((tag) => /^VB[ZD]$/u.test(tag))) return true;
  return tree.words
    .slice(start, end)
    .some(
      ({ lower }, at) =>
        /^(?:it|they|we|there)$/u.test(lower) &&
        !/^(?:that|which|where|how|as|what|whether)$/u.test(lowerAt(tree, start + at - 1)),
    );
}

const BROUGHT = /^(?:that|which|who|whose|where|when|how|why|what|whether|if|as|because|while|than)$/u;

/** "for A, B, and for C": without its last part no list; ", as in A" is none. */
function isBrokenList(tree: SentenceTree, place: number, leftEnd: number, set: boolean): boolean {
  const comma = tree.words.findIndex(({ text }, at) => text === "," && at > place && at < leftEnd);
  if (comma < 0) return false;
  const joined = tree.words.slice(comma, leftEnd).some(({ lower }) => lower === "and");
  return !set || (!joined && !/^(?:IN|WDT|WP|WRB|VBG|RB)$/u.test(tagAt(tree, comma + 1)));
}

/** "is seen in vitro and in vivo by B": what comes last may be said of both. */
function isShort(
  tree: SentenceTree,
  place: number,
  { leftEnd, start, end }: Record<"leftEnd" | "start" | "end", number>,
): boolean {
  if (leftEnd - place !== 2 || end - start <= 2) return false;
  // "in vitro and in vivo growth": both are said of the growth.
  return tagAt(tree, start + 2) !== "NN" || /^(?:vitro|vivo|situ|silico)$/u.test(lowerAt(tree, place + 1));
}

/** "in A, and to find B": the sentence goes on with what was joined before. */
function goesOnBeyond(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(({ lower }, at) => lower === "and" && /^(?:to|that)$/u.test(lowerAt(tree, start + at + 1)));
}

/** "in the hall as well as in the cellar lamp": one noun for both. */
function sharesNoun(tree: SentenceTree, leftEnd: number, start: number, end: number): boolean {
  // "on one-shot as well as on two-shot lamps"
  if (lowerAt(tree, leftEnd - 2) === "-" && tree.words.slice(start, end).some(({ lower }) => lower === "-"))
    return true;
  const one = tagAt(tree, leftEnd - 2) === "DT" && tagAt(tree, leftEnd - 1) === "NN";
  return one && tagAt(tree, start + 1) === "DT" && tagAt(tree, start + 2) === "NN" && end - start === 4;
}

const REPORTS = /^(?:show|find|report|demonstrate|suggest|reveal|indicate|observe|prove|propose)$/u;

function lemmaOf({ tree, verb }: Reading): string {
  return tree.words[verb]?.lemma ?? "";
}

/** How differently the statements are read than the sentence: the most of both. */
function isRead(tree: SentenceTree, statements: readonly Piece[][], alone: readonly Reading[]): number {
  return Math.max(
    ...statements.map((pieces, at) => {
      const reading = alone[at];
      return reading === undefined ? Infinity : (headsChanged(tree, pieces, reading.tree) ?? Infinity);
    }),
  );
}

interface Opened {
  readonly opener: string;
  readonly infinitive: boolean;
  readonly leftEnd: number;
  readonly start: number;
}

/** Where the phrase opens to which the second is joined; without a joint in the tree, the only one that opens so. */
function placeOf(tree: SentenceTree, { opener, infinitive, leftEnd, start }: Opened): number | null {
  const places: number[] = [];
  for (let index = leftEnd - 2; index > 0; index -= 1) {
    if (lowerAt(tree, index) !== opener || (tree.depths[index] ?? 0) > 0) continue;
    if (opener === "to" && (tagAt(tree, index + 1) === "VB") !== infinitive) continue;
    places.push(index);
  }
  const second = tree.heads[start] ?? -1;
  const first = tree.heads[second] ?? -1;
  if (tree.relations[second] === "conj" && first < start) {
    const own = places.find((place) => tree.heads[place] === first);
    if (own !== undefined) return own;
  }
  const [place] = places;
  const both = place !== undefined && lowerAt(tree, place - 1) === "both";
  return (places.length === 1 || both) && place !== undefined && (both || opener !== "of") ? place : null;
}

interface Held {
  readonly both: boolean;
  readonly place: number;
  readonly leftEnd: number;
  readonly start: number;
  readonly end: number;
}

/** What is meant with each other, counted, or holds only in some case. */
function isHeld(tree: SentenceTree, left: Reading, { both, place, leftEnd, start, end }: Held): boolean {
  if (holdsTogether(tree, left.verb, place) || namesSeveral(tree, left.verb, place)) return true;
  const before = tree.words.slice(0, both ? place - 1 : place).map(({ lower }) => lower);
  if (before.some((lower) => HOLDS.test(lower))) return true;
  return [...tree.words.slice(place, leftEnd), ...tree.words.slice(start, end)].some(({ lower }) =>
    /^(?:respectively|both|each|either|but|rather|not)$/u.test(lower),
  );
}

const HOLDS =
  /^(?:if|when|unless|whether|either|neither|both|only|no|not|that|which|who|whose|where|because|than|how|why|while|although|first|two|three|from|between|ways|roles|reasons|objectives|aims)$/u;
