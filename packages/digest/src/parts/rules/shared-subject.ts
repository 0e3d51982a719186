import { lengthOf } from "../../builtin/clauses/clause-part.ts";
import { baseOf } from "../../builtin/low/phrase-edits.ts";
import { isConditionalWord, lowerAt, type SentenceTree, tagAt } from "../../builtin/low/sentence-tree.ts";
import type { Piece } from "../../builtin/low/telling.ts";
import { type Word, word, wordsFrom } from "../../builtin/prose/words.ts";
import { inflect } from "../../lexicon/verb-forms.ts";
import { spaced } from "../aside.ts";
import { frontOf } from "../front-of.ts";
import { beLike, isDenied, type Reading, readAlone } from "../read-alone.ts";
import type { Split } from "../split.ts";
import { endOfSentence } from "../take-up.ts";
import { holdsTogether, namesSeveral, saysAlike } from "./joined-things.ts";

const JOINTS = /^(?:and|plus)$/u;

/** "A and B do C" as "A does C. This is also true of B": subjects of which each does it alone. */
export function splitSharedSubject(tree: SentenceTree): readonly Split[] {
  const whole = readAlone(tree, [{ start: 0, end: endOfSentence(tree) }]);
  if (whole === null || isDenied(whole)) return [];
  const { verb, finite, subject } = whole;
  if (whole.tree.relations[subject] === "expl" || verb < finite || frontOf(whole) === "condition") return [];
  const start = whole.tree.first[subject] ?? subject;
  const end = (whole.tree.last[subject] ?? subject) + 1;
  if (
    start > 8 ||
    end > finite ||
    tree.words.slice(0, end).some(({ lower }) => isConditionalWord(lower) || lower === "that")
  )
    return [];
  if (holdsTogether(tree, start, verb + 1) || namesSeveral(tree, start, end) || saysAlike(tree, finite))
    return [];
  const joint = jointIn(tree, start, end);
  if (joint === null) return [];
  const told = firstOf(tree, whole, start, joint);
  const name = told === null ? null : nameOf(tree, whole, start, joint);
  return told === null || name === null ? [] : [splitAt(tree, whole, told, { ...joint, name }, end)];
}

interface Joint {
  readonly at: number;
  readonly start: number;
  readonly name: string;
}

/** The one place where the subject is joined of two things, or a comma between things. */
function jointIn(tree: SentenceTree, start: number, end: number): Joint | null {
  const places: Joint[] = [];
  for (let index = start + 1; index < end - 1; index += 1) {
    if ((tree.depths[index] ?? 0) > 0) continue;
    if (JOINTS.test(lowerAt(tree, index))) places.push({ at: index, start: index + 1, name: "and" });
    const phrase = PHRASES.find((words) =>
      words.split(" ").every((each, offset) => lowerAt(tree, index + offset) === each),
    );
    if (phrase !== undefined)
      places.push({ at: index, start: index + phrase.split(" ").length, name: phrase.replace(/ /gu, "-") });
  }
  const [joint] = places;
  if (joint === undefined || places.length > 1) return null;
  if (lengthOf(tree, start, joint.at) < 2 || lengthOf(tree, joint.start, end) < 3) return null;
  const set = tree.words[joint.at - 1]?.text === ",";
  const commas = tree.words.slice(start, end).filter(({ text }) => text === ",").length;
  if (joint.name === "and" && commas > 0) return null;
  if (/^(?:JJ|VB|RB|IN|DT|CD)/u.test(tagAt(tree, joint.at - (set ? 2 : 1)))) return null;
  if (!/^(?:DT|NN|JJ|PRP\$|CD|IN|FW|AFX)/u.test(tagAt(tree, joint.start))) return null;
  return sharesTail(tree, start, joint) ? null : joint;
}

/** "The speed and size of lamps": what comes last is said of both. */
function sharesTail(tree: SentenceTree, start: number, { at, start: second }: Joint): boolean {
  const head = headOf(tree, second, tree.words.length);
  if (head === null || lowerAt(tree, head + 1) !== "of" || tagAt(tree, second) === "DT") return false;
  return !tree.tags.slice(start, at).some((tag) => /^(?:IN|TO|VBN|VBG)$/u.test(tag));
}

const PHRASES = ["as well as", "along with", "together with", "in addition to"];

/** How sure it is that the subject is of two things: a verb for many after a noun for one tells so, one for one denies it. */
function nameOf(tree: SentenceTree, { finite }: Reading, start: number, { at, name }: Joint): string | null {
  if (name !== "and") return name;
  const verb = lowerAt(tree, finite);
  if (tagAt(tree, finite) === "VBZ" || /^(?:is|was|has)$/u.test(verb)) return null;
  const sure = tagAt(tree, finite) === "VBP" || /^(?:are|were|have)$/u.test(verb);
  const noun = headOf(tree, start, at);
  if (sure && noun !== null && !/^NNP?S$/u.test(tagAt(tree, noun))) return "and";
  // "lamps for rooms and halls": of what the last is said is not to be seen.
  if (tree.tags.slice(start, at).some((tag) => /^(?:IN|TO)$/u.test(tag))) return null;
  return sure ? "and-plural" : "and-doubt";
}

/** The statement of the first thing, with its verb in the number of that. */
function firstOf(tree: SentenceTree, whole: Reading, start: number, { at }: Joint): Piece[] | null {
  const cut = tree.words[at - 1]?.text === "," ? at - 1 : at;
  const both = /^(?:both)$/u.test(lowerAt(tree, start)) ? start + 1 : start;
  const noun = headOf(tree, both, cut);
  if (noun === null) return null;
  const rest = endOfSentence(tree);
  const verb = singular(tree, whole.finite, /^NN(?:S|PS)$/u.test(tagAt(tree, noun)));
  if (verb === null) return null;
  const end = (whole.tree.last[whole.subject] ?? whole.subject) + 1;
  const from = tree.words[end]?.text === "," ? end + 1 : end;
  if (tree.words.slice(from, whole.finite).some(({ text }) => text === ",")) return null;
  const between: Piece[] = from < whole.finite ? [{ start: from, end: whole.finite }] : [];
  return [
    { start: 0, end: lowerAt(tree, start - 1) === "both" ? start - 1 : start },
    { start: both, end: cut },
    ...between,
    ...verb,
    ...spaced(tree, whole.finite + 1, rest),
  ];
}

/** The head of the first thing: the last noun before a preposition. */
function headOf(tree: SentenceTree, start: number, end: number): number | null {
  let noun: number | null = null;
  for (let index = start; index < end; index += 1) {
    const tag = tagAt(tree, index);
    if (/^NN/u.test(tag)) noun = index;
    if (noun !== null && /^(?:IN|TO|VBN|VBG|WDT|,|-LRB-|\()$/u.test(tag)) break;
  }
  return noun;
}

/** A finite verb for one thing or several; null where its form is not known. */
function singular(tree: SentenceTree, finite: number, many: boolean): Word[] | null {
  const verb = tree.words[finite];
  if (verb === undefined) return null;
  const tag = tagAt(tree, finite);
  if (many || tag === "MD" || tag === "VBZ" || (tag === "VBD" && verb.lower !== "were")) return [verb];
  if (verb.lower === "were") return [word("was", "AUX")];
  if (verb.lower === "are") return [word("is", "AUX")];
  const base = baseOf(tree, finite);
  return base === null ? null : [word(inflect(base, "third"), "VERB")];
}

function splitAt(
  tree: SentenceTree,
  whole: Reading,
  told: readonly Piece[],
  joint: Joint,
  end: number,
): Split {
  const of = /^(?:IN)$/u.test(tagAt(tree, joint.start)) ? [] : wordsFrom("of");
  const rest = tree.words[end - 1]?.text === "," ? end - 1 : end;
  const framed = frontOf(whole) === "frame";
  return {
    rule: `shared-subject:${joint.name}${framed ? "-framed" : ""}`,
    statements: [
      told,
      [
        word("this"),
        beLike(whole, false),
        ...wordsFrom("also true"),
        ...of,
        ...spaced(tree, joint.start, rest),
      ],
    ],
    about: whole.subject,
    cut: joint.start,
  };
}
