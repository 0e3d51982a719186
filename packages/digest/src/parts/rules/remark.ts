import { lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import { wordTable } from "../../word-table.ts";
import {
  before,
  frontAt,
  headOf,
  heldBy,
  isInClause,
  isOneTail,
  isOurs,
  isSupposed,
  openedSoundly,
  phraseAt,
  phrasesOf,
  saysTwo,
  takesUp,
} from "../cut-places.ts";
import { endsInThings } from "../held-for-both.ts";
import { isPast, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** Phrases after "This is": what a finding agrees with, who says it. */
const AFTER_BE = phrasesOf(
  "consistent with",
  "in line with",
  "in agreement with",
  "in accordance with",
  "in accord with",
  "in keeping with",
  "compatible with",
  "comparable to",
  "comparable with",
  "analogous to",
  "reminiscent of",
  "equivalent to",
  "according to",
  "at the cost of",
  "at the expense of",
  "except for",
);
const AS_SHOWN = phrasesOf("as", "and as");
const OPENINGS: ReadonlyMap<string, string> = wordTable({
  at: "this comes",
  with: "this is",
  except: "this is true",
});

/** What is added to a statement in passing: "consistent with B", "as shown by B", "according to B". */
export function splitRemark(tree: SentenceTree): readonly Split[] {
  if (isOurs(tree)) return [];
  const splits: Split[] = [];
  for (let at = 0; at < endOfSentence(tree) - 2; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    const length = phraseAt(tree, at, AFTER_BE);
    if (length > 0 && at === 0) splits.push(...frontRemark(tree, length));
    // "come at the cost of B": what stands before is not said without it.
    else if (length > 0 && lowerAt(tree, at) !== "at") splits.push(...tailRemark(tree, at, length));
    if (phraseAt(tree, at, AS_SHOWN) > 0) splits.push(...asShown(tree, at));
  }
  return splits;
}

function openingOf(tree: SentenceTree, at: number): string {
  return OPENINGS.get(lowerAt(tree, at)) ?? "this is";
}

/** "In line with B, A" as "A. This is in line with B". */
function frontRemark(tree: SentenceTree, length: number): Split[] {
  const front = frontAt(tree, length, 2);
  if (front === null || takesUp(tree, front.rest, 0) || !opensNoun(tree, length)) return [];
  // "In line with this report, A": "this" may be what is told now.
  if (/^(?:this|these)$/u.test(lowerAt(tree, length))) return [];
  // "According to the school, "A"": what is quoted can not open a statement.
  if (/^["“”'‘]|^``$/u.test(tree.words[front.rest]?.text ?? "")) return [];
  const rest = { start: front.rest, end: endOfSentence(tree) };
  const told = openedSoundly(tree, [openingOf(tree, 0)], 0, front.end);
  if (told === null || readAlone(tree, [rest]) === null || saysTwo(front.tree)) return [];
  const place = { about: front.verb, cut: headOf(tree, length, front.end) };
  return [{ rule: `remark:front-${nameOf(tree, 0)}`, statements: [[rest], told], ...place }];
}

function nameOf(tree: SentenceTree, at: number): string {
  const first = lowerAt(tree, at);
  return /^(?:in|at|with)$/u.test(first) ? `${first}-${lowerAt(tree, at + 1)}` : first;
}

function opensNoun(tree: SentenceTree, start: number): boolean {
  return /^(?:DT|NN|JJ|CD|PRP\$|RB|VBG|VBN|PDT|MATH|WP|IN)/u.test(tagAt(tree, start));
}

/** "A, consistent with B" as "A. This is consistent with B". */
function tailRemark(tree: SentenceTree, at: number, length: number): Split[] {
  const end = endOfSentence(tree);
  const start = at + length;
  const comma = tree.words[at - 1]?.text === ",";
  if (NOT_AFTER.test(lowerAt(tree, at - 1)) || isSupposed(tree, 0, at) || !opensNoun(tree, start)) return [];
  if (
    !comma &&
    /^(?:consistent|compatible|comparable|analogous|reminiscent|equivalent)$/u.test(lowerAt(tree, at))
  )
    return [];
  const close = lowerAt(tree, at);
  if (!comma && close === "according") return [];
  if (close === "in" && isUnclear(tree, at)) return [];
  // "All lamps burn except for B": not all.
  if (
    OPENINGS.get(close) === "this is true" &&
    tree.words.slice(0, at).some(({ lower }) => /^(?:all|every|each|any|no|none|both|only)$/u.test(lower))
  )
    return [];
  if (!isOneTail(tree, start)) return [];
  const first = readAlone(tree, before(tree, at));
  const told = openedSoundly(tree, [openingOf(tree, at)], at, end);
  if (first === null || told === null || first.tree.words.length < 6) return [];
  const place = { about: heldBy(tree, at, end) ?? tree.root, cut: headOf(tree, start, end) };
  return [
    {
      rule: `remark:end-${nameOf(tree, at)}${comma ? "" : "-close"}`,
      statements: [before(tree, at), told],
      ...place,
    },
  ];
}

/** "is read off gaps seen between A, as told by B": the gaps are, or how they are read off. */
function isInParticiple(tree: SentenceTree, word: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < tree.words.length; at = tree.heads[at] ?? -1, steps += 1)
    if (tree.relations[at] === "acl" && tagAt(tree, at) === "VBN") return true;
  return false;
}

/** "A lamp that burns in line with B": what is told is not the whole. */
function isUnclear(tree: SentenceTree, at: number): boolean {
  return (
    isInClause(tree, at - 1) ||
    tree.relations[at] === "conj" ||
    tree.words
      .slice(0, at)
      .some(
        ({ lower, text }) =>
          text === ";" || /^(?:compared|similar|comparable|equal|equally|same)$/u.test(lower),
      )
  );
}

const NOT_AFTER =
  /^(?:is|are|was|were|be|been|being|and|or|but|not|only|as|than|when|if|remain|remains|more|most|so|to|of|that|which|both|either|by|in|with|where|seem|seems|appear|appears|partly|fully|also|broadly|well|largely|highly|very|good|better|best|close|less|same|similar|quite|closely|roughly|statistically|fairly|generally|mutually)$/u;

/** "A, as shown by B" as "A. This is shown by B". */
function asShown(tree: SentenceTree, at: number): Split[] {
  const shown = lowerAt(tree, at) === "and" ? at + 2 : at + 1;
  const verb = lowerAt(tree, shown);
  const by = lowerAt(tree, shown + 1);
  if (
    !/^(?:shown|demonstrated|revealed|evidenced|indicated|measured|assessed|determined|judged|confirmed|supported|suggested|illustrated|exemplified|seen|observed|evaluated|quantified|defined|detected|reflected|estimated|monitored|verified|proposed|predicted|reported|described|required|dictated)$/u.test(
      verb,
    )
  )
    return [];
  if (
    !/^(?:by|in|from|using|with|through|for|on|during|previously|via)$/u.test(by) ||
    isSupposed(tree, 0, at)
  )
    return [];
  const end = endOfSentence(tree);
  if (at === 0) return frontAsShown(tree, shown);
  // "the hall, as seen by the pupils": from where it is looked at.
  if (verb === "seen" && by === "by") return [];
  const first = readAlone(tree, before(tree, at));
  if (
    first === null ||
    tree.words[at - 1]?.text !== "," ||
    !isOneTail(tree, shown + 2) ||
    isInClause(tree, at - 1) ||
    isInParticiple(tree, at - 2) ||
    (MEASURED.test(verb) && endsInThings(tree, at - 1)) ||
    tree.words.slice(shown, end).some(({ text }) => text === ",") ||
    lowerAt(tree, at - 1) === "such" ||
    lowerAt(tree, at - 2) === "as"
  )
    return [];
  // "This is determined by tests": that is a cause.
  if (verb === "determined" && !isWas(first)) return [];
  const told = openedSoundly(tree, [isWas(first) ? "this was" : "this is"], shown, end);
  if (told === null) return [];
  const place = { about: heldBy(tree, at, end) ?? tree.root, cut: shown };
  return [{ rule: `remark:end-as-${verb}`, statements: [before(tree, at), told], ...place }];
}

const MEASURED = /^(?:measured|judged|assessed|determined|quantified|evaluated|detected)$/u;

function isWas(first: Reading): boolean {
  return isPast(first);
}

/** "As shown by B, A" as "A. This is shown by B". */
function frontAsShown(tree: SentenceTree, shown: number): Split[] {
  const front = frontAt(tree, shown + 2, 1);
  const rest = front === null ? null : [{ start: front.rest, end: endOfSentence(tree) }];
  const first = rest === null ? null : readAlone(tree, rest);
  if (front === null || rest === null || first === null || takesUp(tree, front.rest, 0)) return [];
  const told = openedSoundly(tree, [isWas(first) ? "this was" : "this is"], shown, front.end);
  const place = { about: front.verb, cut: shown };
  return told === null ? [] : [{ rule: "remark:front-as", statements: [rest, told], ...place }];
}
