import {
  dependents,
  finiteWord,
  lowerAt,
  type SentenceTree,
  tagAt,
} from "../../builtin/low/sentence-tree.ts";
import { wordTable } from "../../word-table.ts";
import {
  before,
  frontAt,
  headOf,
  heldBy,
  isOneTail,
  isSupposed,
  openedSoundly,
  phraseAt,
  phrasesOf,
  saysTwo,
  takesUp,
} from "../cut-places.ts";
import { isPast, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";

/** Which of two events came first, told one after the other: "Once B, A", "When B, A", "A, followed by B". */
export function splitEventOrder(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const splits: Split[] = [...frontClause(tree)];
  for (let at = 3; at < end - 2; at += 1) {
    if ((tree.depths[at] ?? 0) > 0) continue;
    splits.push(...followed(tree, at), ...afterWhich(tree, at));
  }
  return splits;
}

/** "Once B, A" as "B. After this, A"; "When B, A" as "B. Then A", where both are over. */
function frontClause(tree: SentenceTree): Split[] {
  const joint = lowerAt(tree, 0);
  if (!/^(?:when|before|once|as)$/u.test(joint)) return [];
  const front = frontAt(tree, 1, 3);
  if (front === null) return [];
  const first = readAlone(tree, [{ start: 1, end: front.end }]);
  const rest = { start: front.rest, end: endOfSentence(tree) };
  const second = readAlone(tree, [rest]);
  if (first === null || second === null || !isEvent(first) || !isEvent(second)) return [];
  // "When A was included": what was so in one test is no event.
  if (joint === "when" && HELD.test(lowerAt(first.tree, first.verb))) return [];
  // "When the gap was wide": the case in which, and no event.
  if (joint === "when" && dependents(first.tree, first.verb, "cop").length > 0) return [];
  if (takesUp(first.tree, 0) || saysTwo(second.tree) || tells(second, "then")) return [];
  const opening = OPENINGS.get(joint) ?? [];
  const place = { about: front.verb, cut: headOf(tree, 1, front.end), rule: `order:front-${joint}` };
  if (joint === "before") {
    const told = openedSoundly(tree, ["after this ,", "later ,"], 1, front.end);
    return told === null ? [] : [{ ...place, statements: [[rest], told] }];
  }
  const told = openedSoundly(tree, opening, rest.start, rest.end);
  return told === null ? [] : [{ ...place, statements: [[{ start: 1, end: front.end }], told] }];
}

const HELD = /^(?:included|excluded|present|absent|considered|controlled|assumed|compared|taken|used)$/u;

function tells({ tree }: Reading, adverb: string): boolean {
  return tree.words.some(({ lower }) => lower === adverb);
}

const OPENINGS: ReadonlyMap<string, readonly string[]> = wordTable({
  once: ["after this ,", "then"],
  when: ["then", "at that time ,"],
  as: ["at the same time ,", "then"],
});

/** What happened once and is over: told in the past, and not of what always happened. */
function isEvent(reading: Reading): boolean {
  const { tree } = reading;
  if (!isPast(reading)) return false;
  return !tree.words.some(({ lower }) =>
    /^(?:each|every|always|usually|often|never|any|could|would|might|may|whenever|if|not|only)$/u.test(lower),
  );
}

const FOLLOWED = phrasesOf("followed by", "preceded by", "accompanied by");

/** "A, followed by B" as "A. This was followed by B". */
function followed(tree: SentenceTree, at: number): Split[] {
  const length = phraseAt(tree, at, FOLLOWED);
  if (length === 0 || tree.words[at - 1]?.text !== "," || !isOneTail(tree, at + length)) return [];
  const end = endOfSentence(tree);
  const first = readAlone(tree, before(tree, at));
  if (first === null || isSupposed(tree, 0, at)) return [];
  const finite = finiteWord(first.tree, first.verb);
  // "The hall has a lamp, followed by a fan": what stands beside it, and no event
  if (finite === undefined || !isPast(first) || (lowerAt(tree, at) === "followed" && isRanked(first)))
    return [];
  const told = openedSoundly(tree, ["this was"], at, end);
  if (told === null) return [];
  const place = { about: heldBy(tree, at, end) ?? tree.root, cut: headOf(tree, at + length, end) };
  return [{ rule: `order:end-${lowerAt(tree, at)}`, statements: [before(tree, at), told], ...place }];
}

/** "Lamps were the goods most often sold, followed by wicks": an order of sizes, and no event. */
function isRanked({ tree }: Reading): boolean {
  return tree.words.some(
    ({ lower, tag }, at) =>
      /^(?:most|least|highest|lowest|greatest|largest|\p{L}+est|percent|%|commonly|often|mainly)$/u.test(
        lower,
      ) ||
      (tag === "NUM" && lowerAt(tree, at + 1) === "%"),
  );
}

const AFTER_WHICH = phrasesOf(
  "after which",
  "during which time",
  "at which point",
  "upon which",
  "whereupon",
  "by which time",
);

/** "A, after which B" as "A. After this, B". */
function afterWhich(tree: SentenceTree, at: number): Split[] {
  const length = phraseAt(tree, at, AFTER_WHICH);
  if (length === 0 || tree.words[at - 1]?.text !== "," || tagAt(tree, at + length) === "VBD") return [];
  const end = endOfSentence(tree);
  if (readAlone(tree, before(tree, at)) === null || isSupposed(tree, 0, at)) return [];
  const opening = lowerAt(tree, at) === "during" ? ["during this time ,"] : ["after this ,", "then"];
  const told = openedSoundly(tree, opening, at + length, end);
  if (told === null) return [];
  const place = { about: heldBy(tree, at, end) ?? tree.root, cut: headOf(tree, at + length, end) };
  return [{ rule: "order:end-which", statements: [before(tree, at), told], ...place }];
}
