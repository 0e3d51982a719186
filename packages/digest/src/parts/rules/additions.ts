import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { baseOf } from "../../builtin/low/phrase-edits.ts";
import { isConditionalWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { readsAs, type Word, word, wordsFrom } from "../../builtin/prose/words.ts";
import { goesOnAsList, spaced } from "../aside.ts";
import {
  beLike,
  goesWithMany,
  isDenied,
  isPast,
  modalOf,
  type Reading,
  readAlone,
  subjectAgain,
} from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { type Again, doesToo, realigned, toldAgain } from "../told-again.ts";
import { isParallel } from "./parallel-things.ts";

const PHRASES = (
  [
    ["as well as", "add"],
    ["in addition to", "add"],
    ["and also", "add"],
    ["but also", "only"],
    ["but", "only"],
    ["but not", "not"],
  ] as const
).map(([text, kind]) => ({ text, words: text.split(" "), kind }));

type Kind = "add" | "only" | "not";

type Phrase = (typeof PHRASES)[number];

/** "X affects A as well as B" as "X affects A. It also affects B"; the same for "not only A but also B"; "A, but not B". */
export function splitAdditions(tree: SentenceTree): readonly Split[] {
  const end = endOfSentence(tree);
  const found: Split[] = [];
  for (let at = 3; at < end - 1; at += 1) {
    const phrase = (tree.depths[at] ?? 0) > 0 ? undefined : phraseAt(tree, at);
    if (phrase === undefined) continue;
    const { text, words, kind } = phrase;
    const start = at + words.length;
    // "not only gives light, but the oil also warms": another clause.
    if (kind === "only" && tree.words.slice(start + 2, end).some(({ lower }) => lower === "also")) continue;
    const first = firstOf(tree, at, kind);
    if (first === null || !isPhrase(tree, start, end) || goesOnAsList(tree, lastComma(tree, at - 1)))
      continue;
    const reading = readAlone(tree, first);
    if (reading === null || isUnderCondition(tree, reading, at)) continue;
    found.push(...splitsAt(tree, { first, reading, text, kind, start, end }));
  }
  return found;
}

interface Place {
  readonly first: readonly Piece[];
  readonly reading: Reading;
  readonly text: string;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

function phraseAt(tree: SentenceTree, at: number): Phrase | undefined {
  return PHRASES.find(({ words, kind }) => {
    if (!readsAs(tree.words, at, words)) return false;
    const only = notOnly(tree, at);
    return (kind === "only") === (only !== null) && (kind !== "not" || only === null);
  });
}

/** Where "not only" stands before a place; null where it does not. */
function notOnly(tree: SentenceTree, before: number): number | null {
  for (let index = before - 2; index >= 0; index -= 1)
    if (lowerAt(tree, index) === "not" && /^(?:only|just|merely|simply)$/u.test(lowerAt(tree, index + 1)))
      return index;
  return null;
}

/** What stands before, without "not only". */
function firstOf(tree: SentenceTree, at: number, kind: Kind): Piece[] | null {
  const end = tree.words[at - 1]?.text === "," ? at - 1 : at;
  if (kind !== "only") return [{ start: 0, end }];
  const not = notOnly(tree, at);
  if (not === null || not === 0) return null;
  return [
    { start: 0, end: tree.words[not - 1]?.text === "," ? not - 1 : not },
    { start: not + 2, end },
  ];
}

function isPhrase(tree: SentenceTree, start: number, end: number): boolean {
  if (lengthOf(tree, start, end) < 2) return false;
  let brought = false;
  for (let index = start; index < end; index += 1) {
    const lower = lowerAt(tree, index);
    if (lower === "that" && /^(?:and|,)$/u.test(lowerAt(tree, index - 1))) return false;
    if (/^(?:which|who|that|whose|where|whether|how)$/u.test(lower)) brought = true;
    if (isConditionalWord(lower) || /^(?:but|whereas|while|although|or|nor)$/u.test(lower)) return false;
    // "A as well as B to show C": both to show it.
    if (!brought && lower === "to" && AIMS.test(lowerAt(tree, index + 1))) return false;
    if (!brought && index > start + 1 && /^(?:VB[ZPD]|MD)$/u.test(tagAt(tree, index))) return false;
  }
  return true;
}

const AIMS =
  /^(?:show|demonstrate|illustrate|find|determine|test|assess|evaluate|investigate|examine|identify|explain|understand|study|improve|achieve|obtain|provide|help|support|ensure|reduce|avoid)$/u;

function lastComma(tree: SentenceTree, at: number): number {
  for (let index = at - 1; index > 0; index -= 1) if (tree.words[index]?.text === ",") return index;
  return -1;
}

function isUnderCondition(tree: SentenceTree, { verb }: Reading, end: number): boolean {
  return tree.words.slice(0, end).some(({ lower }, index) => {
    if (isConditionalWord(lower)) return lower !== "only";
    return index > verb && /^(?:that|which|who|whose|where|than|how|why|what)$/u.test(lower);
  });
}

function splitsAt(tree: SentenceTree, place: Place): Split[] {
  const { first, reading, kind, text, start, end } = place;
  const told = kind === "not" ? notTold(tree, place) : againTold(tree, place);
  // "results in A, as well as in B" is not the case in B: it results in B.
  const own = reading.tree.words[reading.verb + 1];
  const governed = own?.tag === "ADP" && own.lower === lowerAt(tree, start);
  const fit = told.filter(({ name }) => !governed || kind !== "add" || !name.endsWith("case"));
  return realigned(fit, first, start).map(({ name, statement, to }) => ({
    rule: `additions:${text.replace(/ /gu, "-")}-${name}`,
    statements: [first, statement],
    about: to >= 0 && to < end ? to : reading.verb,
    cut: start,
  }));
}

function againTold(tree: SentenceTree, { reading, kind, text, start, end }: Place): Again[] {
  if (isDenied(reading) || isToldOfBoth(tree, start, end)) return [];
  const tag = tagAt(tree, start);
  const again = subjectAgain(reading);
  // "X not only does A but also does B"
  if (kind === "only" && /^VB[ZPD]$/u.test(tag) && again !== null) {
    const not = notOnly(tree, start - text.split(" ").length) ?? 0;
    if (!/^VB[ZPD]$/u.test(tagAt(tree, not + 2))) return [];
    // "not only leads to old, but also changed halls": they are changed.
    if (tag === "VBD" && tagAt(tree, not + 2) !== "VBD") return [];
    const also = lowerAt(tree, start + 1) === "also" ? [] : [word("also", "ADV")];
    return [{ name: "verb", statement: [...again, ...also, { start, end }], to: reading.verb }];
  }
  // "We recommend A, as well as using B", "was done by A, showing B and also C": no deed of theirs, and shown as well.
  const { tree: own, verb } = reading;
  if (tag === "VBG" && ADVISES.test(own.words[verb]?.lemma ?? "")) return [];
  if (kind === "add" && own.words.some(({ text }, at) => text === "," && isSetOffDeed(own, verb, at + 1)))
    return [];
  if (tag === "VBG" && kind === "add") {
    const so = toldAgain(tree, reading, start, end);
    return so.length > 0 ? so : doesToo(tree, reading, start, end);
  }
  if (/^(?:JJ|RB|DT|CD|IN)/u.test(tagAt(tree, start - text.split(" ").length - 1))) return [];
  // "can judge time as well as a clock"
  if (text === "as well as" && modalOf(reading) !== undefined && tree.words[start - 4]?.text !== ",")
    return [];
  // "both A as well as B"
  if (kind === "add" && tree.words.slice(0, start).some(({ lower }) => lower === "both")) return [];
  const joint = start - text.split(" ").length;
  // "the heat in not only A but also B": in B as well.
  const not = kind === "only" ? (notOnly(tree, joint) ?? 0) : 0;
  const within = not > 0 && tagAt(tree, not - 1) === "IN";
  // "One is A, as well as B": another one is.
  const first = lowerAt(reading.tree, reading.tree.first[reading.subject] ?? 0);
  return toldAgain(tree, reading, start, end).filter(
    ({ name, to }) =>
      !(within && name === "thing") &&
      !(name === "be" && /^(?:an?|one)$/u.test(first)) &&
      !/^(?:thing-far|.*-long)$/u.test(name) &&
      (kind !== "add" ||
        !/^(?:thing|shared)/u.test(name) ||
        isParallel(tree, { to, end: joint, start, last: end })),
  );
}

const ADVISES = /^(?:recommend|suggest|propose|advise|advocate|consider|require|involve|include|need)$/u;

function isSetOffDeed(tree: SentenceTree, verb: number, at: number): boolean {
  return (
    at > verb &&
    tagAt(tree, at) === "VBG" &&
    lowerAt(tree, at) !== "including" &&
    (tree.depths[at] ?? 0) === 0
  );
}

/** "on lamps as well as on wires, mostly of two kinds": the end may be told of both. */
function isToldOfBoth(tree: SentenceTree, start: number, end: number): boolean {
  return tree.words
    .slice(start, end)
    .some(
      ({ text }, at) =>
        text === "," &&
        /^(?:especially|particularly|mostly|mainly|of|for|in|with|both|all|each)$/u.test(
          lowerAt(tree, start + at + 1),
        ),
    );
}

/** "X uses A, but not B": "It does not use B". */
function notTold(tree: SentenceTree, { reading, start, end }: Place): Again[] {
  const again = subjectAgain(reading);
  if (again === null || isDenied(reading) || modalOf(reading) !== undefined) return [];
  if (/^(?:suggest|imply|indicate|propose|predict)$/u.test(reading.tree.words[reading.verb]?.lemma ?? ""))
    return [];
  const { tree: own, verb, finite, subject } = reading;
  const tag = tagAt(tree, start);
  // "not A, in B": the last part may belong to both.
  if (tree.words.slice(start, end).some(({ text }) => text === ",")) return [];
  const told = spaced(tree, start, end);
  if (/^(?:in|for|at|during|under|after|before|across|among)$/u.test(lowerAt(tree, start)))
    return [
      {
        name: "case",
        statement: [word("this"), beLike(reading, false), ...wordsFrom("not the case"), ...told],
        to: verb,
      },
    ];
  const passive = passiveNot(tree, reading, again, start, end);
  if (passive !== null) return [passive];
  if (!/^(?:DT|NN|JJ|PRP\$|CD)/u.test(tag)) return [];
  const not = notVerb(reading, again);
  const after = (own.last[subject] ?? subject) + 1;
  const object = own.children[verb]?.find((child) => own.relations[child] === "obj");
  if (not === null || after !== finite || finite !== verb || object === undefined) return [];
  // "raises the heat of A, but not B": the heat of B. "the short-, but not the long light": half of a name.
  const of = own.words.some(({ lower }, at) => at > object && lower === "of");
  const ofToo = tree.words.slice(start, end).some(({ lower }) => lower === "of");
  if ((of && !ofToo) || /[-–]$/u.test(own.words.at(-2)?.text ?? "")) return [];
  return (own.last[object] ?? 0) >= own.words.length - 2 && (own.first[object] ?? 0) === verb + 1
    ? [{ name: "thing", statement: [...not, ...told], to: object }]
    : [];
}

/** "X was changed by A, but not by B": "It was not changed by B". */
function passiveNot(
  tree: SentenceTree,
  reading: Reading,
  again: readonly Word[],
  start: number,
  end: number,
): Again | null {
  const { tree: own, verb, finite } = reading;
  if (!/^(?:is|are|was|were)$/u.test(lowerAt(own, finite)) || finite + 1 !== verb) return null;
  if (!/^(?:IN|TO)$/u.test(tagAt(tree, start)) || lowerAt(own, verb + 1) !== lowerAt(tree, start))
    return null;
  const statement = [
    ...again,
    { start: finite, end: verb },
    word("not"),
    { start: verb, end: verb + 1 },
    { start, end },
  ];
  return { name: "passive", statement, to: verb };
}

/** "It does not use". */
function notVerb(reading: Reading, again: readonly Word[]): Word[] | null {
  const base = baseOf(reading.tree, reading.verb);
  if (base === null || base === "be") return null;
  const does = isPast(reading) ? "did" : goesWithMany(again) ? "do" : "does";
  return [...again, ...wordsFrom(`${does} not`), word(base, "VERB")];
}
