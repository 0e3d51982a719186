import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import {
  before,
  headOf,
  heldBy,
  isDoubted,
  isOneTail,
  isOurs,
  openedSoundly,
  saysTwo,
} from "../cut-places.ts";
import { hasOpenEnd } from "../open-end.ts";
import { isPast, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

const JOINTS =
  /^(?:when|if|though|in|for|with|without|after|before|at|under|among|during|on|within|across|where)$/u;
const CLAUSES = /^(?:when|if|though|where)$/u;

/** "A, even when B" as "A. This is true even when B": A is said to hold without B as well. */
export function splitEvenThen(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const end = endOfSentence(tree);
  return tree.words.flatMap(({ lower }, at): Split[] => {
    const joint = lowerAt(tree, at + 1);
    if (lower !== "even" || at < 4 || !JOINTS.test(joint) || (tree.depths[at] ?? 0) > 0) return [];
    if (end - at < 4 || NOT_AFTER.test(lowerAt(tree, at - 1)) || isDoubted(tree, 0, at)) return [];
    const clause = CLAUSES.test(joint);
    if (
      clause
        ? !isClosed(tree, at + 2, end)
        : !isOneTail(tree, at + 2) || !isNoun(tree, at + 2) || hasCounted(tree, at + 2, end)
    )
      return [];
    const first = before(tree, at);
    const reading = readAlone(tree, first);
    if (reading === null || hasOpenEnd(reading.tree) || hasPlan(reading.tree.words)) return [];
    // "A since B, and is C even when D": of C alone.
    if (isSecond(tree, reading.verb, at)) return [];
    if (saysTwo(reading.tree) || reading.tree.words.some(({ lower }) => /^(?:may|might)$/u.test(lower)))
      return [];
    const told = openedSoundly(tree, [isPast(reading) ? "this was true" : "this is true"], at, end);
    if (told === null) return [];
    const rule = `even-then:${joint}${lowerAt(tree, at - 1) === "," ? "" : "-close"}`;
    const place = { about: heldBy(tree, at, end) ?? tree.root, cut: headOf(tree, at + 1, end) };
    return [{ rule, statements: [first, told], ...place }];
  });
}

function isSecond(tree: SentenceTree, verb: number, at: number): boolean {
  return tree.words.some(
    ({ lower }, joint) =>
      joint > verb && joint < at && lower === "and" && /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, joint + 1)),
  );
}

const NOT_AFTER = /^(?:and|but|or|not|than|as|that|which|is|are|was|were|be|been|of|to|if|when|more)$/u;

/** "even without oil and 90 % with oil": a second thing is told. */
function hasCounted(tree: SentenceTree, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1)
    if (lowerAt(tree, index) === "and" && tagAt(tree, index + 1) === "CD") return true;
  return false;
}

function isNoun(tree: SentenceTree, at: number): boolean {
  return /^(?:DT|NN|JJ|CD|PRP\$|VBG|VBN|MATH|PDT|RB)/u.test(tagAt(tree, at));
}

/** A clause of its own to the end. */
function isClosed(tree: SentenceTree, start: number, end: number): boolean {
  // "even when lit": who is lit would not be said.
  if (/^VB[GN]$/u.test(tagAt(tree, start)) || !hasVerb(tree, start, end)) return false;
  for (let index = start; index < end; index += 1) {
    const lower = lowerAt(tree, index);
    if (/^(?:;|:|while|whereas|although|because|but)$/u.test(lower)) return false;
    if (lower === "," && /^(?:VBG|WDT|PRP|CC|IN)$/u.test(tagAt(tree, index + 1))) return false;
    if (lower === "and" && /^(?:VB[ZPD]?|MD|IN|CD)$/u.test(tagAt(tree, index + 1))) return false;
  }
  return true;
}

function hasVerb(tree: SentenceTree, start: number, end: number): boolean {
  return tree.tags.slice(start, end).some((tag) => /^(?:VBZ|VBP|VBD|MD)$/u.test(tag));
}

/** What is wanted, asked or made possible is not yet true. */
function hasPlan(words: SentenceTree["words"]): boolean {
  return words.some(({ lower }) =>
    /^(?:whether|if|when|unless|should|aim|goal|only|either|or|why|how)$/u.test(lower),
  );
}
